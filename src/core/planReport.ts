import { inEnglish } from './message';
import type { Place } from './note';
import { noteAt } from './prep';
import { stepsBetween } from './notePath';
import type { Readiness } from './readiness';
import type { Card } from './rehearsal/cards';
import type { Outlook } from './rehearsal/outlook';
import { stepText, type Step, type TimePlan } from './timePlan';

/** The plan of a prep in the form `second-round plan --json` prints. Times are ISO 8601 in UTC, lines count from 1. */
interface PlanReport {
  readonly folder: string;
  readonly company: string;
  readonly interview: string | null;
  readonly due: readonly string[];
  readonly days: readonly {
    readonly date: string;
    readonly at: string;
    readonly minutes: number;
    readonly cards: readonly CardReport[];
  }[];
  readonly calmRead: string | null;
  /** Null unless hours were given. */
  readonly time: {
    readonly minutes: number;
    readonly available: number;
    readonly planned: number;
    readonly steps: readonly StepReport[];
    readonly left: readonly StepReport[];
  } | null;
}

interface PlaceReport {
  readonly file: string | null;
  readonly line: number | null;
}

interface CardReport extends PlaceReport {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  /** How often it was said so far. */
  readonly times: number;
}

interface StepReport extends PlaceReport {
  readonly kind: string;
  readonly id: string;
  readonly what: string;
  readonly minutes: number;
}

/** What is planned for a prep, paths relative to `root`. */
export function planReportOf(
  readiness: Readiness,
  outlook: Outlook,
  time: TimePlan | undefined,
  root: string,
): PlanReport {
  const { prep } = readiness;
  const { interview } = prep;
  const placeOf = (place: Place | undefined): PlaceReport => ({
    file: place ? stepsBetween(root, place.path).join('/') : null,
    line: place ? lineOf(readiness, place) : null,
  });
  const cardOf = (card: Card): CardReport => ({
    id: card.id,
    kind: card.kind,
    question: inEnglish(card.question),
    times: outlook.desk.memories.get(card.id)?.times ?? 0,
    ...placeOf(card.place),
  });
  const stepOf = (step: Step): StepReport => {
    const { kind, id, minutes, place } = step;
    return { kind, id, what: stepText(step), minutes, ...placeOf(place) };
  };
  const { days, calmRead } = outlook.plan;
  return {
    folder: (prep.folder === root ? '' : stepsBetween(root, prep.folder).join('/')) || '.',
    company: prep.company,
    interview: interview ? [interview.date, interview.time].filter((part) => part !== undefined).join('T') : null,
    due: outlook.due.map(({ id }) => id),
    days: days.map(({ date, at, minutes, cards }) => ({ date, at: utc(at), minutes, cards: cards.map(cardOf) })),
    calmRead: calmRead === undefined ? null : utc(calmRead),
    time: time ? { ...time, steps: time.steps.map(stepOf), left: time.left.map(stepOf) } : null,
  };
}

function lineOf({ prep }: Readiness, { path, range }: Place): number {
  return (noteAt(prep, path)?.lines.positionAt(range.start).line ?? 0) + 1;
}

function utc(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
