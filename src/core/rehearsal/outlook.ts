import type { Prep } from '../prep';
import { cardsOf, type Card } from './cards';
import { deskOf, minutesFor, type Desk, type DeskOptions } from './desk';
import { dueIn, planAt, type Plan } from './plan';

/** What is to be rehearsed of a prep as of one moment, for all who show it. */
export interface Outlook {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The cards, and what is remembered of them. */
  readonly desk: Desk;
  readonly plan: Plan;
  /** What is still to be said today, in order; nothing once the interview is over. */
  readonly due: readonly Card[];
}

/** Reads what is to be rehearsed. The log is replayed once and the plan made once: they are what takes time. */
export function outlookOf(prep: Prep, options: Omit<DeskOptions, 'timeZone'>): Outlook {
  const { timeZone, interview } = prep;
  const { now } = options;
  const desk = deskOf(cardsOf(prep), prep.rehearsals, { ...options, timeZone });
  const plan = planAt(desk, { ...options, timeZone, interview });
  const isOver = interview !== undefined && now >= interview.instant;
  return { now, desk, plan, due: isOver ? [] : dueIn(plan, { now, timeZone }) };
}

/** About how many whole minutes a card takes, its grading included. */
export function minutesOf({ desk }: Outlook, { id }: Card): number {
  return Math.ceil(minutesFor(desk.secondsOf(desk.memories.get(id))));
}
