import { amount, ratioRow } from '../support/rows';
import { indexed } from '../support/indexed';
import type { Measure } from '../support/measure';

export const secondStart: Measure = {
  name: 'second-start',
  title: 'Second start',
  run: async (bench) => {
    const notes = bench.isQuick ? 1000 : 10_000;
    const { first, again, floor } = await indexed(bench, notes);
    const limit = (floor / first).toFixed(2);
    return [
      ratioRow(
        { name: `second start, ${notes} notes`, value: again },
        { name: 'the first', value: first },
        { unit: 'ms', most: 0.3, remark: `reading the files alone ${amount(floor, 'ms')}, ${limit} ×` },
      ),
    ];
  },
};
