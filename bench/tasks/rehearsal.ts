/** A log of rehearsals that nobody will ever have: reading 100,000 lines of it, and planning with them. */
import { cardsOf } from '../../src/core/rehearsal/cards';
import { logLine, ratings, readLog } from '../../src/core/rehearsal/log';
import { outlookOf } from '../../src/core/rehearsal/outlook';
import type { Prep } from '../../src/core/prep';
import { prepOf } from '../../test/unit/support/preps';
import { medianWork } from '../support/clock';
import { samples } from '../support/richSamples';
import { runTask } from '../support/task';

/** Medians in milliseconds. */
export interface RehearsalResult {
  readonly parse: number;
  readonly read: number;
  readonly plan: number;
}

const now = Date.parse('2026-11-29T10:00Z');
const rounds = { warmUps: 3, rounds: 11 };

/** A minute apart, each card in turn, graded in turn. */
function logOf(prep: Prep, lines: number): string {
  const cards = cardsOf(prep);
  return Array.from({ length: lines }, (_, index) =>
    logLine({
      at: now - (lines - index) * 60_000,
      card: cards[index % cards.length]?.id ?? '',
      seconds: 60 + (index % 120),
      rating: ratings[index % ratings.length] ?? 'good',
    }),
  ).join('');
}

await runTask(({ lines, only }: { lines: number; only: keyof RehearsalResult }): number => {
  const prep = prepOf(samples['the sample'] ?? {});
  const log = logOf(prep, lines);
  const work: Readonly<Record<keyof RehearsalResult, () => () => unknown>> = {
    parse: () => {
      const written = log.trimEnd().split('\n');
      return () => written.map((line) => JSON.parse(line) as unknown);
    },
    read: () => () => readLog(log),
    plan: () => {
      const rehearsed = { ...prep, rehearsals: readLog(log).rehearsals };
      return () => outlookOf(rehearsed, { now });
    },
  };
  return medianWork(work[only](), rounds);
});
