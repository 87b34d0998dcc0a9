import type { Check } from './check';
import type { Message } from './message';
import type { Place } from './note';
import type { CheckResult, Readiness, Row } from './readiness';

/** What to do next, in a sentence, and where. */
export interface NextAction {
  readonly check: string;
  readonly message: Message;
  /** Undefined when the note it belongs to is not there. */
  readonly place: Place | undefined;
  /** About how long it takes, in minutes. */
  readonly minutes: number;
}

/** Minutes of preparing that a day before the interview realistically holds. */
const minutesPerDay = 90;

/** Minutes that outweigh one step of weight: half an hour of writing must bring more than five minutes do. */
const minutesPerWeight = 30;

/** What is wrong in text that exists is quicker to mend than what is not there, and worse to be caught with. */
const wrongBonus = 1;

/** What does not fit into half of the time that is left can wait until nothing smaller is open. */
const tooLong = 3;

/**
 * The one thing to do next: what weighs most for the time it takes, among what still fits into the time that is
 * left; ties go to the order of the tips. What is not begun counts once for each tip, by its first check, for the
 * others of the tip depend on it. Undefined when nothing is left to do.
 */
export function nextAction(readiness: Readiness): NextAction | undefined {
  const budget = minutesLeft(readiness);
  let best: NextAction | undefined;
  let most = -Infinity;
  for (const { check, result } of readiness.rows.flatMap(openChecks)) {
    const late = check.minutes > budget / 2 ? tooLong : 0;
    const value = check.weight - check.minutes / minutesPerWeight + (result.wrong > 0 ? wrongBonus : 0) - late;
    if (value <= most) continue;
    most = value;
    const { id, minutes } = check;
    best = { check: id, message: check.advice(result.missing[0]), place: result.place, minutes };
  }
  return best;
}

/** The checks of a row that can be worked on now. */
function openChecks({ status, checks, definition }: Row): { readonly check: Check; readonly result: CheckResult }[] {
  if (status === 'done' || status === 'skipped') return [];
  const open = checks.filter(({ state }) => state === 'unmet' || state === 'pending');
  const now = open.filter((result, index) => result.state === 'unmet' || index === 0);
  return now.flatMap((result) => {
    const check = definition.checks.find(({ id }) => id === result.id);
    return check ? [{ check, result }] : [];
  });
}

function minutesLeft({ daysLeft, isOver }: Readiness): number {
  if (daysLeft === undefined || isOver) return Infinity;
  return Math.max(1, daysLeft) * minutesPerDay;
}
