import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { bundleBaseLibraries } from '../support/baseBundle';
import type { Measure } from '../support/measure';
import { median } from '../support/median';
import { amount, ratioRow } from '../support/rows';
import { task } from '../support/tasks';

const base = 'a bundle of gray-matter with js-yaml, yaml and markdown-it alone';
const most = 1.5;

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

export const bundle: Measure = {
  name: 'bundle',
  title: 'Bundle',
  run: async ({ isQuick }) => {
    const own = inRoot('dist', 'extension.js');
    const libraries = await bundleBaseLibraries();
    const times = { own: [] as number[], libraries: [] as number[] };
    for (let round = 0; round < (isQuick ? 7 : 21); round++) {
      times.own.push((await task('load', { file: own })) as number);
      times.libraries.push((await task('load', { file: libraries })) as number);
    }
    const sizes = [own, libraries].map((file) => amount(readFileSync(file).length, 'bytes')).join(' / ');
    return [
      ratioRow(
        { name: 'bundle of the extension, minified and gzipped', value: gzipped(own) },
        { name: base, value: gzipped(libraries) },
        { unit: 'bytes', most, remark: `minified alone ${sizes}` },
      ),
      ratioRow(
        { name: 'loading it in a new process', value: median(times.own) },
        { name: base, value: median(times.libraries) },
        { unit: 'ms', most },
      ),
    ];
  },
};
