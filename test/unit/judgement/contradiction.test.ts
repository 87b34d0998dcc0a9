import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contradiction } from '../../../src/core/judgement/contradiction';
import { anyText } from '../support/arbitraries';
import { agreeing, contradicting } from '../support/figurePairs';
import { measureWorkHalf } from '../support/labelledFloors';
import { assertLinear } from '../support/linear';
import { searched } from '../support/fuzz';

describe('contradiction', () => {
  for (const [a, b] of contradicting) {
    it(`sees that “${a}” is not “${b}”`, () => {
      const found = contradiction(a, b);
      assert.ok(found);
      assert.equal(a.slice(found.a.start, found.a.end), found.a.text);
      assert.equal(b.slice(found.b.start, found.b.end), found.b.text);
    });
  }
  for (const [a, b] of agreeing) {
    it(`sees nothing between “${a}” and “${b}”`, () => assert.equal(contradiction(a, b), undefined));
  }

  it('says nothing about other languages', () => {
    assert.equal(contradiction('Kosten um 40 % gesenkt', 'Die Kosten sind um 20 % gesunken.'), undefined);
    assert.equal(contradiction('Расходы снижены на 40 %', 'Расходы упали на 20 %.'), undefined);
  });

  it('finds no text to contradict itself', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.equal(contradiction(text, text), undefined)),
      searched({ seed: 33 }),
    );
  });

  it('keeps its precision and recall on the labelled pairs to work on', () => {
    measureWorkHalf(
      'contradiction.jsonl',
      { precision: 0.95, recall: 0.95 },
      ({ a, b }: { a: string; b: string }) => contradiction(a, b) !== undefined,
    );
  });

  it('reads long texts in linear time', () => assertLinear((text) => contradiction(text, 'Costs fell by 40 %.')));
});
