import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/judgement/figure';
import { readFigures } from '../../../src/core/judgement/figures';
import { anyText } from '../support/arbitraries';
import { assertLinear } from '../support/linear';
import { searched } from '../support/fuzz';

type Expected = Partial<Figure> & { readonly text: string };

const week = 7 * 24 * 3600;
const year = 365 * 24 * 3600;

const rows: readonly (readonly [string, readonly Expected[]])[] = [
  ['Costs fell by 40 %.', [{ text: '40 %', kind: 'percent', value: 0.4 }]],
  ['ninety-two per cent stayed', [{ text: 'ninety-two per cent', kind: 'percent', value: 0.92 }]],
  ['up two and a half percentage points', [{ text: 'two and a half percentage points', kind: 'points', value: 2.5 }]],
  ['a €2.4m deal', [{ text: '€2.4m', kind: 'money', value: 2_400_000, unit: 'EUR' }]],
  ["CHF 74'000 for the hospice", [{ text: "CHF 74'000", kind: 'money', value: 74_000, unit: 'CHF' }]],
  ['1 500 euros less', [{ text: '1 500 euros', kind: 'money', value: 1500, unit: 'EUR' }]],
  ['85.000 € target', [{ text: '85.000 €', kind: 'money', value: 85_000, unit: 'EUR' }]],
  ['90 grand a year', [{ text: '90 grand', kind: 'money', value: 90_000, per: year }]],
  ['half a million dollars', [{ text: 'half a million dollars', kind: 'money', value: 500_000, unit: 'USD' }]],
  ['an hour and a half', [{ text: 'an hour and a half', kind: 'time', value: 5400 }]],
  ['a 72-hour turnaround', [{ text: '72-hour', kind: 'time', value: 72 * 3600 }]],
  ['five weeks early', [{ text: 'five weeks', kind: 'time', value: 5 * week }]],
  ['between 10 and 15 hours', [{ text: '10 and 15 hours', kind: 'time', low: 36_000, high: 54_000 }]],
  ['£20–25k', [{ text: '£20–25k', kind: 'money', low: 20_000, high: 25_000 }]],
  ['30–40 %', [{ text: '30–40 %', kind: 'percent', low: 0.3, high: 0.4 }]],
  ['sales doubled', [{ text: 'doubled', kind: 'factor', value: 2 }]],
  ['halved the queue', [{ text: 'halved', kind: 'factor', value: 0.5 }]],
  ['search is 10x faster', [{ text: '10x', kind: 'factor', value: 10 }]],
  ['three times as many', [{ text: 'three times', kind: 'factor', value: 3 }]],
  ['a 2.5-fold rise', [{ text: '2.5-fold', kind: 'factor', value: 2.5 }]],
  ['cut by a third', [{ text: 'a third', kind: 'share', value: 1 / 3 }]],
  ['One in four visitors', [{ text: 'One in four', kind: 'share', value: 0.25, unit: 'visitor' }]],
  ['17 of the 19 pupils passed', [{ text: '17 of the 19', kind: 'share', value: 17 / 19 }]],
  ['rated 4,8 out of 5', [{ text: '4,8 out of 5', kind: 'score', value: 4.8 }]],
  ['rated 4.8/5', [{ text: '4.8/5', kind: 'score', value: 4.8, unit: '5' }]],
  [
    'from #41 to #6',
    [
      { text: '41', kind: 'rank' },
      { text: '6', kind: 'rank' },
    ],
  ],
  ['the ratio is 12:1', [{ text: '12:1', kind: 'ratio', value: 12 }]],
  ['Zero incidents since', [{ text: 'Zero', kind: 'count', value: 0, unit: 'incident' }]],
  ['no complaints', [{ text: 'no complaints', kind: 'count', value: 0, unit: 'complaint' }]],
  ['nobody left', [{ text: 'nobody left', kind: 'count', value: 0 }]],
  ['12.480 signatures', [{ text: '12.480', kind: 'count', value: 12_480, unit: 'signature' }]],
  ['twenty-seven new clinics', [{ text: 'twenty-seven', kind: 'count', value: 27, unit: 'clinic' }]],
  ['two hundred and fifty people', [{ text: 'two hundred and fifty', kind: 'count', value: 250, unit: 'person' }]],
  ['some 70 pupils', [{ text: '70', bound: 'about' }]],
  ['more than 200 pupils', [{ text: '200', bound: 'at least' }]],
  ['under 100 ms', [{ text: '100 ms', bound: 'at most', value: 0.1 }]],
  ['hundreds of hours', [{ text: 'hundreds', value: 200, bound: 'at least' }]],
  ['15 calls a week', [{ text: '15', per: week, unit: 'call' }]],
];

const without: readonly string[] = [
  'In 2019 we moved.',
  'from 2016 to 2019',
  'on 2022-09-30, by 3 March, on the 15th',
  'in Q3 and FY22',
  '1. We shipped. 2. They liked it.',
  'the second release',
  'Python 3.11 and iOS 17',
  'v3.0 of the API',
  'at 14:30 or 5 p.m.',
  'Room 12, ticket #88, JIRA-1234',
  'ISO 27001 and Office 365',
  'one of the best, that one, no one',
  'gave 110 percent, 100% committed',
  '24/7 on the eleventh hour',
  'a third person',
  'once in a while',
];

describe('readFigures', () => {
  for (const [text, expected] of rows) {
    it(`reads “${text}”`, () => {
      const figures = readFigures(text);
      assert.deepEqual(
        figures.map((figure) => figure.text),
        expected.map((figure) => figure.text),
      );
      for (const [index, figure] of figures.entries()) assert.deepEqual({ ...figure, ...expected[index] }, figure);
    });
  }
  for (const text of without) it(`reads no figure in “${text}”`, () => assert.deepEqual(readFigures(text), []));

  it('gives offsets that slice to the text of the figure, in order', () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom('40 %', '€2m', ' one in four ', 'no bugs', ' 1/3 ', '3–5 ', ' to ', '½', ' twice as ', '😀'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const figure of readFigures(text)) {
          assert.equal(text.slice(figure.start, figure.end), figure.text);
          assert.ok(figure.start >= last && figure.end > figure.start);
          assert.ok(Number.isFinite(figure.value) && figure.low <= figure.high);
          last = figure.end;
        }
      }),
      searched({ seed: 34 }),
    );
  });

  it('reads long texts in linear time', () => assertLinear(readFigures));
});
