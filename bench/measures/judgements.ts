import type { Measure } from '../support/measure';
import { ratioRow, type Row } from '../support/rows';
import { task } from '../support/tasks';
import type { JudgementResult, JudgementsResult } from '../tasks/judgements';

function accuracy({ name, count, precision, recall }: JudgementResult): Row {
  return {
    what: `judgement ${name}`,
    against: `${count} labelled texts`,
    measured: 'precision, recall',
    result: `${precision.toFixed(3)}, ${recall.toFixed(3)}`,
  };
}

export const judgements: Measure = {
  name: 'judgements',
  title: 'Judgements of text',
  run: async ({ flags }) => {
    const half = flags.has('--work') ? 'work' : 'measure';
    const { judgements: results, read, compare } = (await task('judgements', { half })) as JudgementsResult;
    if (flags.has('--misses')) {
      for (const { name, misses } of results) console.log([`\nMisses of ${name}`, ...misses].join('\n  '));
    }
    return [
      ...results.map(accuracy),
      ratioRow(
        { name: 'comparing 200 questions with 200 others', value: compare },
        { name: 'reading the 400 questions', value: read },
        { unit: 'ms' },
      ),
    ];
  },
};
