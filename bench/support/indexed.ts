import { manyPreps } from '../corpus/corpus';
import type { IndexResult } from '../tasks/index';
import type { Bench } from './measure';
import { median } from './median';
import { task } from './tasks';

/** What a start with so many notes takes, and the work it is compared with, in turns. Milliseconds. */
export interface Indexed {
  /** Front matter, blocks, index, evaluation; the texts were read before. */
  readonly index: number;
  readonly evaluate: number;
  /** The same with reading the files. */
  readonly start: number;
  /** The first start over these files, and those after it. */
  readonly first: number;
  readonly again: number;
  readonly parts: number;
  readonly floor: number;
}

/** The folder of so many notes. */
export function notesFolder(bench: Bench, notes: number): string {
  return bench.folderOf(`notes-${notes}`, () => manyPreps(notes));
}

/** Starts with so many notes, each time in a new process. */
export function indexed(bench: Bench, notes: number): Promise<Indexed> {
  return bench.once(`index ${notes}`, async () => {
    const folder = notesFolder(bench, notes);
    const starts: IndexResult[] = [];
    const parts: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < (bench.isQuick || notes > 1000 ? 3 : 5); round++) {
      starts.push((await task('index', { folder })) as IndexResult);
      parts.push((await task('parts', { folder })) as number);
      floors.push((await task('floor', { folder })) as number);
    }
    const [first = NaN, ...later] = starts.map(({ read, parse, evaluate }) => read + parse + evaluate);
    return {
      first,
      again: median(later),
      index: median(starts.map(({ parse, evaluate }) => parse + evaluate)),
      evaluate: median(starts.map(({ evaluate }) => evaluate)),
      start: median(starts.map(({ read, parse, evaluate }) => read + parse + evaluate)),
      parts: median(parts),
      floor: median(floors),
    };
  });
}
