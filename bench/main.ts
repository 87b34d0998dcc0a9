/**
 * Measures how fast and how small the product is, each time beside something measured in the same run.
 *
 *     npm run bench                          all of it, the tables of docs/performance.md written anew
 *     npm run bench -- --quick               fewer rounds, smaller corpora, in a minute
 *     npm run bench -- index keystroke       only the measures named, and their tables
 */
import { join } from 'node:path';
import { build } from '../scripts/lib/bundles.mjs';
import { main } from '../scripts/lib/main.mjs';
import { install } from '../scripts/lib/npm.mjs';
import { temporaryFolder } from '../scripts/lib/temporaryFolder.mjs';
import { writeNotes, type Notes } from './corpus/corpus';
import { measures } from './measures';
import type { Bench, Measure } from './support/measure';
import { machine, writePage } from './support/report';
import type { Row } from './support/rows';
import { terminalLines } from './support/table';
import { bundleTasks } from './support/tasks';

function makeBench(flags: ReadonlySet<string>): Bench {
  const root = temporaryFolder();
  const folders = new Set<string>();
  const results = new Map<string, Promise<unknown>>();
  return {
    isQuick: flags.has('--quick'),
    flags,
    folderOf: (name: string, notes: () => Notes) => {
      const folder = join(root, name);
      if (!folders.has(name)) writeNotes(folder, notes());
      folders.add(name);
      return folder;
    },
    once: <T>(name: string, work: () => Promise<T>) => {
      const known = results.get(name) ?? work();
      results.set(name, known);
      return known as Promise<T>;
    },
  };
}

void main(async () => {
  const words = process.argv.slice(2);
  const flags = new Set(words.filter((word) => word.startsWith('--')));
  const names = words.filter((word) => !word.startsWith('--'));
  const unknown = names.find((name) => measures.every((measure) => measure.name !== name));
  if (unknown !== undefined) {
    throw new Error(`no such measure: ${unknown} (${measures.map(({ name }) => name).join(', ')})`);
  }
  await install();
  await build();
  await bundleTasks();
  console.log(machine());
  const bench = makeBench(flags);
  const today = new Date().toISOString().slice(0, 10);
  const measured = new Map<Measure, readonly Row[]>();
  for (const measure of measures.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const started = Date.now();
    const rows = await measure.run(bench);
    measured.set(measure, rows);
    console.log(`\n${measure.title} (${((Date.now() - started) / 1000).toFixed(0)} s)\n${terminalLines(rows)}`);
    // After each of them, so that a run that is stopped has not been in vain.
    if (!bench.isQuick) await writePage(measures, measured, today);
  }
});
