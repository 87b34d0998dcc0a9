import { foreignNotes } from '../corpus/corpus';
import type { Measure } from '../support/measure';
import { amountRow, ratioRow } from '../support/rows';
import { task } from '../support/tasks';
import type { ForeignVaultResult } from '../tasks/foreignVault';

export const foreignVault: Measure = {
  name: 'foreign',
  title: "Somebody else's notes",
  run: async (bench) => {
    const folder = bench.folderOf('foreign', () => foreignNotes(10_000));
    const { filesRead, foldersListed, time, listing } = (await task('foreignVault', { folder })) as ForeignVaultResult;
    const name = 'command line over 10000 markdown files, none in a prep';
    return [
      amountRow({ name: `${name}: files read`, against: 'a count', value: filesRead }, '', 0),
      ratioRow(
        { name: `${name}: time`, value: time },
        { name: 'listing the folders', value: listing },
        { unit: 'ms', remark: `${foldersListed} folders listed` },
      ),
    ];
  },
};
