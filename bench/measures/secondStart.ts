import { amount, ratioRow } from '../support/rows';
import { indexed, notesFolder } from '../support/indexed';
import type { Measure } from '../support/measure';
import { task } from '../support/tasks';
import type { IndexResult } from '../tasks/index';

export const secondStart: Measure = {
  name: 'second-start',
  title: 'Second start',
  run: async (bench) => {
    const notes = bench.isQuick ? 1000 : 10_000;
    const { start, floor } = await indexed(bench, notes);
    const again = (await task('index', { folder: notesFolder(bench, notes) })) as IndexResult;
    const limit = (floor / start).toFixed(2);
    return [
      ratioRow(
        { name: `second start, ${notes} notes`, value: again.read + again.parse + again.evaluate },
        { name: 'the first', value: start },
        { unit: 'ms', most: 0.3, remark: `reading the files alone ${amount(floor, 'ms')}, ${limit} ×` },
      ),
    ];
  },
};
