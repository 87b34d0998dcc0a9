import { foreignNotes } from '../corpus/corpus';
import { hostExtensions, makeHostExtensions } from '../support/hostExtensions';
import { bundleHostProgram, runInHost } from '../support/hostRun';
import type { Measure } from '../support/measure';
import { median } from '../support/median';
import { amountRow, ratioRow } from '../support/rows';
import type { HostResult } from '../host/index';

const { own, empty, libraries } = hostExtensions;

export const activation: Measure = {
  name: 'activation',
  title: 'Inside VS Code',
  run: async (bench) => {
    const foreign = bench.folderOf('foreign', () => foreignNotes(10_000));
    const folder = await makeHostExtensions();
    await bundleHostProgram();
    const results: HostResult[] = [];
    for (let round = 0; round < (bench.isQuick ? 1 : 4); round++) {
      // By turns the one and the other first, after one that does nothing.
      const order = round % 2 === 0 ? [own, libraries] : [libraries, own];
      results.push(await runInHost(folder, { extensions: [empty, ...order], foreign }));
    }
    const activationOf = (id: string): number => median(results.map((result) => result.activation[id] ?? NaN));
    const [{ filesRead, foldersListed } = { filesRead: NaN, foldersListed: NaN }] = results;
    const name = '10000 markdown files, none in a prep';
    return [
      ratioRow(
        { name: 'activating the extension', value: activationOf(own) },
        {
          name: 'activating one of gray-matter with js-yaml, yaml and markdown-it alone',
          value: activationOf(libraries),
        },
        { unit: 'ms', most: 1.5 },
      ),
      amountRow({ name: `${name}: files read`, against: 'a count', value: filesRead }, '', 0),
      ratioRow(
        { name: `${name}: looked through`, value: median(results.map(({ scan }) => scan)) },
        {
          name: "listing the folders through VS Code's file system",
          value: median(results.map(({ listing }) => listing)),
        },
        { unit: 'ms', remark: `${foldersListed} folders listed` },
      ),
    ];
  },
};
