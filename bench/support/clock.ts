import { median } from './median';

/** What Node has had since 22.19 and 23.9. */
interface ThreadClock {
  readonly threadCpuUsage: () => { readonly user: number; readonly system: number };
}

/**
 * Milliseconds of work that this thread has done so far. Unlike the time of day it does not go on while the processor
 * works for somebody else, so that a busy machine changes little.
 */
export function workDone(): number {
  // Asked for the whole process first: only then does Linux bring the times of the running thread up to date, which it
  // else does with each tick of some milliseconds.
  process.cpuUsage();
  const { user, system } = (process as unknown as ThreadClock).threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of work that something takes. */
export function workOf(task: () => unknown): number {
  const started = workDone();
  task();
  return workDone() - started;
}

/** The median of several runs, after enough of them for the engine to compile what it runs often. */
export function medianWork(task: () => unknown, { warmUps = 15, rounds = 41 } = {}): number {
  for (let round = 0; round < warmUps; round++) task();
  return median(Array.from({ length: rounds }, () => workOf(task)));
}
