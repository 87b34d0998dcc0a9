/** Reads a folder of notes, indexes and evaluates all of it: what a start takes, and what it keeps in memory. */
import { judgedAt, manyPreps } from '../corpus/corpus';
import { PrepIndex } from '../../src/core/prepIndex';
import { evaluatePrep, type Readiness } from '../../src/core/readiness';
import { readNotes } from '../support/readNotes';
import { workDone } from '../support/clock';
import { bytesInUse, runTask } from '../support/task';

export interface IndexOptions {
  readonly folder: string;
  /** Whether other notes are indexed before, so that the engine has compiled what runs. */
  readonly isWarm?: boolean;
}

export interface IndexResult {
  /** Milliseconds. */
  readonly read: number;
  readonly parse: number;
  readonly evaluate: number;
  /** Bytes in use because the notes are known. */
  readonly kept: number;
  readonly findings: number;
}

interface Kept {
  readonly index: PrepIndex;
  readonly readiness: readonly Readiness[];
}

function indexed(notes: ReadonlyMap<string, string>): Kept & Pick<IndexResult, 'parse' | 'evaluate'> {
  const started = workDone();
  const index = new PrepIndex();
  for (const [path, text] of notes) index.put({ path, text });
  index.refresh();
  const parsed = workDone();
  const readiness = index.preps.map((prep) => evaluatePrep(prep, { now: judgedAt }));
  return { index, readiness, parse: parsed - started, evaluate: workDone() - parsed };
}

/** Reads and indexes in a function of its own, so that the texts are kept by the index alone. */
function start(folder: string): Kept & Omit<IndexResult, 'kept' | 'findings'> {
  const started = workDone();
  const notes = readNotes(folder);
  const read = workDone() - started;
  return { read, ...indexed(notes) };
}

await runTask(({ folder, isWarm = false }: IndexOptions): IndexResult => {
  if (isWarm) indexed(manyPreps(400, 99));
  const before = bytesInUse();
  const { index, readiness, ...times } = start(folder);
  const kept = bytesInUse() - before;
  const findings = readiness.reduce((sum, one) => sum + one.findings.length, 0);
  // The index is asked once more, so that the engine cannot have let go of it.
  if (index.paths().length === 0) throw new Error(`no notes in ${folder}`);
  return { ...times, kept, findings };
});
