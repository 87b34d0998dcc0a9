import { bytesOf, manyPreps, manyStories, type Notes } from '../corpus/corpus';
import type { Bench, Measure } from '../support/measure';
import { median } from '../support/median';
import { ratioRow, type Row } from '../support/rows';
import { task } from '../support/tasks';
import type { IndexResult } from '../tasks/index';

/** Ten times as many notes may take so many times as much: linear, with room for what a full memory costs. */
const most = 12;

/** What notes may keep in memory, as a multiple of their size on disk. */
const mostKept = 4;

interface Growing {
  readonly name: string;
  /** Milliseconds. */
  readonly time: number;
  /** Bytes in memory, and on disk. */
  readonly kept: number;
  readonly onDisk: number;
}

/** Starts in processes that have indexed other notes before, so that only what grows with the notes is seen. */
async function grown(bench: Bench, name: string, notes: Notes): Promise<Growing> {
  const folder = bench.folderOf(name, () => notes);
  const results: IndexResult[] = [];
  const rounds = bench.isQuick || notes.size > 1000 ? 1 : 3;
  for (let round = 0; round < rounds; round++)
    results.push((await task('index', { folder, isWarm: true })) as IndexResult);
  return {
    name,
    time: median(results.map(({ parse, evaluate }) => parse + evaluate)),
    kept: median(results.map(({ kept }) => kept)),
    onDisk: bytesOf(notes),
  };
}

function growth(large: Growing, small: Growing): Row[] {
  return [
    ratioRow(
      { name: `time for ${large.name}`, value: large.time },
      { name: small.name, value: small.time },
      { unit: 'ms', most },
    ),
    ratioRow(
      { name: `memory kept for ${large.name}`, value: large.kept },
      { name: small.name, value: small.kept },
      { unit: 'bytes', most },
    ),
    ratioRow(
      { name: `memory kept for ${large.name}`, value: large.kept },
      { name: 'their size on disk', value: large.onDisk },
      { unit: 'bytes', most: mostKept },
    ),
  ];
}

export const growing: Measure = {
  name: 'growth',
  title: 'Growth and memory',
  run: async (bench) => {
    const [few, many] = bench.isQuick ? [100, 1000] : [1000, 10_000];
    const notes = (count: number): Promise<Growing> => grown(bench, `${count} notes`, manyPreps(count));
    const stories = (count: number): Promise<Growing> =>
      grown(bench, `${count} stories in one prep`, manyStories(count));
    return [...growth(await notes(many), await notes(few)), ...growth(await stories(1000), await stories(100))];
  },
};
