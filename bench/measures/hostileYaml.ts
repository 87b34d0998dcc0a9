import type { Measure } from '../support/measure';
import { amountRow, ratioRow } from '../support/rows';
import { task } from '../support/tasks';
import type { Work } from '../tasks/hostileYaml';

/** The longest front matter that is read, and half of it, in UTF-16 units; a line ending or two stay free. */
const longest = 16 * 1024 - 8;

interface Works {
  readonly ordinary: Work;
  readonly hostile: readonly Work[];
}

export const hostileYaml: Measure = {
  name: 'hostile-yaml',
  title: 'Front matter made to be slow',
  run: async () => {
    const whole = (await task('hostileYaml', { length: longest })) as Works;
    const half = (await task('hostileYaml', { length: longest / 2 })) as Works;
    const by = (key: (work: Work) => number): Work =>
      whole.hostile.reduce((worst, work) => (key(work) > key(worst) ? work : worst));
    const growth = ({ name, steps }: Work): number =>
      steps / Math.max(1, half.hostile.find((work) => work.name === name)?.steps ?? NaN);
    const slowest = by(({ time }) => time);
    const busiest = by(({ steps }) => steps);
    const growing = by(growth);
    return [
      ratioRow(
        {
          name: `16 KiB of hostile front matter, the slowest of ${whole.hostile.length}: ${slowest.name}`,
          value: slowest.time,
        },
        { name: '16 KiB of ordinary front matter', value: whole.ordinary.time },
        { unit: 'ms' },
      ),
      amountRow(
        {
          name: `steps of the YAML reader for a character, most: ${busiest.name}`,
          against: 'a count',
          value: busiest.steps / busiest.characters,
        },
        'steps',
        3,
        `${busiest.steps} steps`,
      ),
      amountRow(
        { name: `steps for 16 KiB against 8 KiB, most: ${growing.name}`, against: 'a count', value: growth(growing) },
        '×',
        2.2,
        `${growing.steps} steps`,
      ),
    ];
  },
};
