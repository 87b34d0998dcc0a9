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

/** One of the things that are open, the first of which is the one to do next. */
export interface OpenAction extends NextAction {
  /** The tip it belongs to, or `prep`. */
  readonly tip: string;
  /** How many more are missing than the one the message names. */
  readonly more: number;
  /** How much it is worth to work on it now; comparable with `valueOf`. */
  readonly value: number;
  /** It depends on something else of its tip that is open. */
  readonly isLater: boolean;
}

/** Minutes of preparing that a day before the interview realistically holds. */
const minutesPerDay = 90;

/** Minutes that outweigh one step of weight: half an hour of writing must bring more than five minutes do. */
const minutesPerWeight = 30;

/** What is wrong in text that exists is quicker to mend than what is not there, and worse to be caught with. */
const wrongBonus = 1;

/** What does not fit into half of the time that is left can wait until nothing smaller is open. */
const tooLong = 3;

/** A check that is still open, and how much it is worth to work on it now. */
interface OpenCheck {
  readonly check: Check;
  readonly result: CheckResult;
  readonly row: Row;
  readonly value: number;
}

/**
 * The one thing to do next: what weighs most for the time it takes, among what still fits into the time that is
 * left; ties go to the order of the tips. What is not begun counts once for each tip, by its first check, for the
 * others of the tip depend on it. Undefined when nothing is left to do.
 */
export function nextAction(readiness: Readiness): NextAction | undefined {
  return openActions(readiness)[0];
}

/**
 * All that is worth doing, the most valuable first, what depends on something else after all others. A tip that is marked
 * as done is left in peace; when the interview is over, only what belongs after it is left.
 *
 * @param minutes What there is time for; what takes more than half of it can wait.
 */
export function openActions(readiness: Readiness, minutes = minutesLeft(readiness)): readonly OpenAction[] {
  const open = openChecks(readiness, minutes).filter(
    ({ row, check }) => row.status !== 'done' && (!readiness.isOver || check.isAfterwards === true),
  );
  const actions = open.map(({ check, result, row, value }): OpenAction => {
    const { missing, place } = result;
    return {
      check: check.id,
      tip: row.definition.id,
      message: check.advice(missing[0]),
      more: Math.max(0, missing.length - 1),
      place,
      minutes: check.minutes,
      value,
      isLater: !isNow(row, result),
    };
  });
  return [...actions.filter(({ isLater }) => !isLater), ...actions.filter(({ isLater }) => isLater)];
}

/** What something of that weight is worth that takes so many minutes. */
export function valueOf(weight: number, minutes: number): number {
  return weight - minutes / minutesPerWeight;
}

/** What is open in a prep, most important first; what depends on something else that is open comes after all others. */
export function openResults(readiness: Readiness): readonly CheckResult[] {
  const open = openChecks(readiness, minutesLeft(readiness));
  const later = open.filter(({ row, result }) => !isNow(row, result));
  return [...open.filter((one) => !later.includes(one)), ...later].map(({ result }) => result);
}

/** The open checks of every tip that is not skipped, the most valuable first. */
function openChecks(readiness: Readiness, minutes: number): readonly OpenCheck[] {
  const open = readiness.rows
    .filter(({ status }) => status !== 'skipped')
    .flatMap((row) =>
      row.checks.filter(isOpen).flatMap((result): OpenCheck[] => {
        const check = row.definition.checks.find(({ id }) => id === result.id);
        if (!check) return [];
        const late = check.minutes > minutes / 2 ? tooLong : 0;
        const value = valueOf(check.weight, check.minutes) + (result.wrong > 0 ? wrongBonus : 0) - late;
        return [{ check, result, row, value }];
      }),
    );
  return open.sort((a, b) => b.value - a.value);
}

function isOpen({ state }: CheckResult): boolean {
  return state === 'unmet' || state === 'pending';
}

/** Whether it can be worked on before the rest of its tip. */
function isNow({ checks }: Row, result: CheckResult): boolean {
  return result.state === 'unmet' || result === checks.find(isOpen);
}

function minutesLeft({ daysLeft, isOver }: Readiness): number {
  if (daysLeft === undefined || isOver) return Infinity;
  return Math.max(1, daysLeft) * minutesPerDay;
}
