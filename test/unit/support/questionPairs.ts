import assert from 'node:assert/strict';
import { resembles } from '../../../src/core/judgement/resembles';

type Pair = readonly [asked: string, planned: string];

/** Tests that pairs are found to be one question, or two, whichever of the two was asked first. */
export function describePairs(same: readonly Pair[], different: readonly Pair[]): void {
  for (const [pairs, number] of [
    [same, 'one question'],
    [different, 'two questions'],
  ] as const) {
    for (const [asked, planned] of pairs) {
      it(`finds ${number} in: ${asked} / ${planned}`, () => {
        assert.equal(resembles(asked, planned), pairs === same);
        assert.equal(resembles(planned, asked), pairs === same);
      });
    }
  }
}
