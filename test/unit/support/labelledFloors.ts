import assert from 'node:assert/strict';
import { measure, readLabelled, type LabelledLine } from '../../../bench/support/labelled';

/** Asserts what a judgement reaches at least on the half of its labelled sentences that it may be tuned on. */
export function measureWorkHalf(
  file: string,
  floor: { readonly precision: number; readonly recall: number },
  predict: (line: never) => boolean,
): void {
  const lines = readLabelled(file, 'work');
  const { precision, recall, falseAlarms, missed } = measure(lines, predict as (line: LabelledLine) => boolean);
  const misses = JSON.stringify([...falseAlarms, ...missed], undefined, 1);
  assert.ok(
    precision >= floor.precision && recall >= floor.recall,
    `precision ${precision}, recall ${recall}: ${misses}`,
  );
}
