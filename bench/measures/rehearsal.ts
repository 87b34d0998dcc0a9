import { ratioRow } from '../support/rows';
import type { Measure } from '../support/measure';
import { task } from '../support/tasks';
import type { RehearsalResult } from '../tasks/rehearsal';

export const rehearsal: Measure = {
  name: 'rehearsal',
  title: 'Rehearsal',
  run: async ({ isQuick }) => {
    const lines = isQuick ? 10_000 : 100_000;
    const time = async (only: keyof RehearsalResult): Promise<number> =>
      (await task('rehearsal', { lines, only })) as number;
    const base = { name: 'parsing its lines as JSON', value: await time('parse') };
    return [
      ratioRow({ name: `reading a log of ${lines} rehearsals`, value: await time('read') }, base, { unit: 'ms' }),
      ratioRow({ name: `planning with ${lines} rehearsals`, value: await time('plan') }, base, { unit: 'ms' }),
    ];
  },
};
