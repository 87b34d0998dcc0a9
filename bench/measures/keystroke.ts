import { amount, amountRow, ratioRow } from '../support/rows';
import type { Measure } from '../support/measure';
import { median } from '../support/median';
import { task } from '../support/tasks';
import type { KeystrokeResult } from '../tasks/keystroke';

export const keystroke: Measure = {
  name: 'keystroke',
  title: 'One keystroke, through to the findings',
  run: async ({ isQuick }) => {
    const most = isQuick ? 1000 : 10_000;
    const few: KeystrokeResult[] = [];
    const many: KeystrokeResult[] = [];
    for (let round = 0; round < (isQuick ? 1 : 3); round++) {
      few.push((await task('keystroke', { notes: 100, rounds: 15 })) as KeystrokeResult);
      many.push((await task('keystroke', { notes: most, rounds: 15 })) as KeystrokeResult);
    }
    const middle = (results: readonly KeystrokeResult[], key: 'all' | 'parse' | 'refresh' | 'evaluate'): number =>
      median(results.map((result) => result[key]));
    const time = middle(many, 'all');
    const [
      { slowest, notesParsed, prepsEvaluated } = { slowest: { note: '', time: 0 }, notesParsed: 0, prepsEvaluated: 0 },
    ] = many;
    const shares = (['parse', 'refresh', 'evaluate'] as const).map(
      (key) => `${key} ${amount(middle(many, key), 'ms')}`,
    );
    const name = `one keystroke among ${most} notes`;
    return [
      ratioRow(
        { name, value: time },
        { name: 'among 100 notes', value: middle(few, 'all') },
        { unit: 'ms', most: 1.5 },
      ),
      ratioRow(
        { name: `${name}, in the note that takes longest, ${slowest.note}`, value: slowest.time },
        { name: 'the one that takes longest among 100 notes', value: few[0]?.slowest.time ?? NaN },
        { unit: 'ms', most: 1.5 },
      ),
      amountRow({ name: `${name}: work`, against: 'the clock', value: time }, 'ms', 2, shares.join(', ')),
      amountRow({ name: `${name}: notes parsed`, against: 'a count', value: notesParsed }, '', 1),
      amountRow({ name: `${name}: preps evaluated`, against: 'a count', value: prepsEvaluated }, '', 1),
    ];
  },
};
