import type { Notes } from '../corpus/corpus';
import type { Row } from './rows';

/** What the measures work with. */
export interface Bench {
  /** Fewer rounds, the largest corpora left out. */
  readonly isQuick: boolean;
  /** Options behind the names of measures. */
  readonly flags: ReadonlySet<string>;
  /** A folder with these notes: written once, removed at the end. */
  readonly folderOf: (name: string, notes: () => Notes) => string;
  /** The result of something that several measures need: worked out once. */
  readonly once: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** One thing that is measured. */
export interface Measure {
  readonly name: string;
  readonly title: string;
  readonly run: (bench: Bench) => Promise<readonly Row[]>;
}
