/**
 * How long a log of rehearsals takes that nobody will ever have: reading 100,000 lines of it and planning with them, as a
 * ratio to `JSON.parse` of the same lines. Medians of several rounds, measured in turns.
 *
 *     npx tsx bench/rehearsal.ts
 */
import { cardsOf } from '../src/core/rehearsal/cards';
import { logLine, ratings, readLog } from '../src/core/rehearsal/log';
import { outlookOf } from '../src/core/rehearsal/outlook';
import type { Prep } from '../src/core/prep';
import { fixtureFiles } from '../test/ui/richPreps';
import { prepOf } from '../test/unit/support/preps';
import { ratios } from './support/ratios';

const now = Date.parse('2026-11-29T10:00Z');
const lines = 100_000;

/** A minute apart, each card in turn, graded in turn. */
function logOf(prep: Prep): string {
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

const prep = prepOf(fixtureFiles('complete'));
const log = logOf(prep);
const { rehearsals } = readLog(log);
const rehearsed = { ...prep, rehearsals };

ratios(
  `${lines} lines: against parsing them as JSON`,
  () =>
    log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  {
    'read the log': () => readLog(log),
    'plan with it': () => outlookOf(rehearsed, { now }),
    'read and plan': () => outlookOf({ ...prep, rehearsals: readLog(log).rehearsals }, { now }),
    'plan without a log': () => outlookOf(prep, { now }),
  },
);
