import { millisecondsPerDay } from '../time';
import { FSRSAlgorithm, Rating, type Grade } from './fsrs';
import type { Rehearsal } from './log';

/** What is known of how well somebody remembers a card, after its last rehearsal. */
export interface Memory {
  /** How often it was said aloud. */
  readonly times: number;
  /** When last, in milliseconds since 1970; never behind the clock. */
  readonly last: number;
  readonly rating: Rehearsal['rating'];
  /** Days after which nine of ten such answers still come. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  /** When it should be said again if there were no interview, in milliseconds since 1970. */
  readonly due: number;
  /** How long the last tellings took, the latest last: at most three. */
  readonly tellings: readonly number[];
}

/** Two tellings closer than this, in days, are one sitting: the second proves little about memory. */
const sitting = 1 / 3;

/** An answer that failed is due again after these milliseconds: ten minutes, the relearning step of FSRS. */
const relearning = 600_000;

/** How many tellings say how long the next will take. */
const recentTellings = 3;

const grades: Readonly<Record<Rehearsal['rating'], Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * FSRS with the weights it comes with, due when nine of ten answers would still come (its default), and without the
 * random spread of due dates: the same log must give the same plan.
 */
const algorithm = new FSRSAlgorithm({ enable_fuzz: false });

/**
 * What is remembered of each card, by its id: its rehearsals replayed in the order of time. A rehearsal from behind the
 * clock happened, but nobody knows when (the clock was set back): within a day it counts as of now, beyond that as of
 * the newest time of the log that has been, so that one wrong clock does not keep a card fresh for years.
 */
export function memoriesOf(rehearsals: readonly Rehearsal[], now: number): ReadonlyMap<string, Memory> {
  const newest = rehearsals.reduce((latest, { at }) => (at <= now && at > latest ? at : latest), -Infinity);
  const lastKnown = newest === -Infinity ? now : newest;
  const timeOf = (at: number): number => (at <= now ? at : at - now <= millisecondsPerDay ? now : lastKnown);
  const memories = new Map<string, Memory>();
  for (const rehearsal of [...rehearsals].sort((a, b) => a.at - b.at)) {
    const at = timeOf(rehearsal.at);
    memories.set(rehearsal.card, afterRehearsal(memories.get(rehearsal.card), { ...rehearsal, at }));
  }
  return memories;
}

/** What is remembered after one more rehearsal; `before` is undefined for the first. */
export function afterRehearsal(
  before: Memory | undefined,
  { at, rating, seconds }: Pick<Rehearsal, 'at' | 'rating' | 'seconds'>,
): Memory {
  const last = Math.max(at, before?.last ?? at);
  const elapsed = before ? (last - before.last) / millisecondsPerDay : 0;
  const { stability, difficulty } = algorithm.next_state(
    before ? { stability: before.stability, difficulty: before.difficulty } : null,
    elapsed < sitting ? 0 : elapsed,
    grades[rating],
  );
  const interval = rating === 'again' ? relearning : algorithm.next_interval(stability, elapsed) * millisecondsPerDay;
  return {
    times: (before?.times ?? 0) + 1,
    last,
    rating,
    stability,
    difficulty,
    due: last + interval,
    tellings: [...(before?.tellings ?? []), seconds].slice(-recentTellings),
  };
}

/** How likely the answer still comes at an instant, 0 to 1; 0 for what was never said. */
export function recallAt(memory: Memory | undefined, instant: number): number {
  if (!memory) return 0;
  return algorithm.forgetting_curve(Math.max(0, instant - memory.last) / millisecondsPerDay, memory.stability);
}
