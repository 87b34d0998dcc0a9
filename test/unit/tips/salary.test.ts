import assert from 'node:assert/strict';
import { parseNote } from '../../../src/core/note';
import { salaryFigure } from '../../../src/core/tips/salary';
import { definitions } from '../../../src/core/tips/index';
import { describeCheck, tipText, type Verdict } from '../support/checks';

const none = ['walk-away', 'target', 'anchor', 'currency'];
const rows: readonly (readonly [string, string, Verdict])[] = [
  ['nothing', 'walk_away:\ntarget:\nanchor:\ncurrency: EUR\n', ['pending', 0, 4, none.slice(0, 3)]],
  ['all four', 'walk_away: 90\ntarget: 95\nanchor: 100\ncurrency: EUR\n', ['met', 4, 4]],
  ['equal figures', 'walk_away: 90\ntarget: 90\nanchor: 90\ncurrency: EUR\n', ['met', 4, 4]],
  ['no currency', 'walk_away: 90\ntarget: 95\nanchor: 100\n', ['unmet', 3, 4, ['currency'], ['walk_away']]],
  [
    'a target below the walk-away',
    'walk_away: 90k\ntarget: 85,000 # hm\nanchor: 100k\ncurrency: EUR\n',
    ['unmet', 4, 4, [], ['85,000']],
  ],
  [
    'an anchor below the target',
    'walk_away: 90\ntarget: 95\nanchor: "94"\ncurrency: EUR\n',
    ['unmet', 4, 4, [], ['"94"']],
  ],
  [
    'an anchor below the walk-away',
    'walk_away: 90\nanchor: 80\ncurrency: EUR\n',
    ['unmet', 3, 4, ['target'], ['walk_away', '80']],
  ],
  ['words for figures', 'walk_away: enough\ntarget: 95\nanchor: 100\ncurrency: EUR\n', ['unmet', 4, 4, [], ['enough']]],
];

describeCheck(
  'salary/numbers',
  'salary',
  rows.map(([name, frontMatter, says]) => ({
    name,
    body: '',
    more: { 'acme/salary.md': tipText('salary', '', frontMatter) },
    says,
  })),
);

describeCheck('salary/sources', 'salary', [
  { name: 'nothing', body: '', says: ['pending', 0, 2] },
  {
    name: 'two dated sources',
    body: '## Market\n- 90k\n  - source: a\n  - checked: 2026-11-01\n- 95k\n  - source: b\n  - checked: on 2026-11-02\n',
    says: ['met', 2, 2],
  },
  {
    name: 'a source without a date',
    body: '## Market\n- 90k\n  - source: a\n- 95k\n  - checked: 2026-11-02\n',
    says: ['unmet', 0, 2],
  },
]);

describeCheck('salary/beyond', 'salary', [
  { name: 'nothing', body: '## Beyond base\n-\n', says: ['pending', 0, 3] },
  { name: 'three items', body: '## Beyond base\n1. a\n2. b\n3. c\n', says: ['met', 3, 3] },
  { name: 'two items', body: '## Beyond base\n- a\n- b\n- <!-- c -->\n', says: ['unmet', 2, 3] },
]);

describeCheck('salary/line', 'salary', [
  { name: 'nothing', body: '## What I will say\n<!-- "Your range?" -->\n', says: ['pending', 0, 1] },
  { name: 'prose', body: '## What I will say\nYour range first.\n', says: ['met', 1, 1] },
  { name: 'an entry', body: '## What I will say\n- Your range first.\n', says: ['met', 1, 1] },
]);

describe('salaryFigure', () => {
  const figures = [
    ['120000', 120000],
    ['120.5', 120.5],
    ['"120,000"', 120000],
    ['"120.000"', 120000],
    ['120 000', 120000],
    ["120'000", 120000],
    ['120k', 120000],
    ['92.5k', 92500],
    ['"92,5 k"', 92500],
    ['"1,200,000"', 1200000],
    ['"90000, 95000"', undefined],
    ['"90 95"', undefined],
    ['£98,000', 98000],
    ['98000 GBP', 98000],
    ['007', 7],
    ['"-5"', undefined],
    ['90-95k', undefined],
    ['enough', undefined],
    ['', undefined],
    ['[1, 2]', undefined],
    ['true', undefined],
  ] as const;
  for (const [written, figure] of figures) {
    it(`is ${figure} for ${written}`, () => {
      const text = tipText('salary', '', `target: ${written}\n`);
      assert.equal(salaryFigure(parseNote({ path: 'a/8.md', text }, definitions), 'target'), figure);
    });
  }
});
