import { dateAt, daysBetween, type CalendarDate, type InterviewTime } from '../time';
import type { Card } from './cards';
import { byDueDate, towardsInterview, type Choose } from './choice';
import { beginningOfInterview, daysFrom, lastHour, millisecondsPerMinute, startOn, type RehearsalDay } from './days';
import { deskOf, minutesFor, type Desk, type DeskOptions } from './desk';
import type { Rehearsal } from './log';
import { afterRehearsal, recallAt, type Memory } from './schedule';

export interface PlanOptions extends DeskOptions {
  readonly interview: InterviewTime | undefined;
}

/** One sitting. */
export interface PlannedDay {
  readonly date: CalendarDate;
  /** When to begin, in milliseconds since 1970. */
  readonly at: number;
  /** In the order they are asked. On the last day a story that was never told stands here twice. */
  readonly cards: readonly Card[];
  /** How long it takes, rounded up. */
  readonly minutes: number;
}

/** What to rehearse and when. */
export interface Plan {
  /** Days with nothing to rehearse are left out. */
  readonly days: readonly PlannedDay[];
  /**
   * When to sit down with the briefing and rehearse no more: an hour before the interview, now when that is past.
   * Undefined without an interview ahead whose time is known.
   */
  readonly calmRead: number | undefined;
}

/** A plan further ahead, in days, says nothing: the first answers change it. */
const longestPlan = 60;

/** Days that are planned when there is no interview to plan for. */
const daysWithoutInterview = 14;

/**
 * Plans the days until the interview: each day the cards likeliest to be forgotten on it. Without an interview ahead,
 * the next two weeks by due date alone. The same log at the same time gives the same plan.
 */
export function planOf(cards: readonly Card[], rehearsals: readonly Rehearsal[], options: PlanOptions): Plan {
  return planAt(deskOf(cards, rehearsals, options), options);
}

/** The same from what is laid out already. */
export function planAt(desk: Desk, options: PlanOptions): Plan {
  const { now, timeZone } = options;
  const interview = isAhead(options) ? options.interview : undefined;
  if (!interview) {
    const days = daysFrom(now, undefined, timeZone, daysWithoutInterview);
    return { days: filled(days, desk, byDueDate(desk), timeZone), calmRead: undefined };
  }
  const begins = beginningOfInterview(interview);
  const days = daysFrom(now, begins, timeZone, longestPlan);
  const daysUntil = (date: CalendarDate): number => daysBetween(date, dateAt(begins, timeZone));
  return {
    days: filled(days, desk, towardsInterview(desk, begins, daysUntil), timeZone),
    calmRead: interview.time === undefined || now >= begins ? undefined : Math.max(now, begins - lastHour),
  };
}

/** What is still to be rehearsed today, each card once, in order. */
export function dueNow(
  cards: readonly Card[],
  rehearsals: readonly Rehearsal[],
  options: PlanOptions,
): readonly Card[] {
  return dueIn(planOf(cards, rehearsals, options), options);
}

/** What a plan has for today, each card once, in order. */
export function dueIn({ days }: Plan, { now, timeZone }: Pick<PlanOptions, 'now' | 'timeZone'>): readonly Card[] {
  const today = dateAt(now, timeZone);
  return [...new Set(days.find(({ date }) => date === today)?.cards)];
}

/**
 * The card to ask next: the first that is due today, else the one likeliest to be forgotten, not the one just said.
 * Undefined without cards, and in the last hour before the interview.
 */
export function nextCard(
  cards: readonly Card[],
  rehearsals: readonly Rehearsal[],
  options: PlanOptions,
): Card | undefined {
  const { now, interview } = options;
  const begins = isAhead(options) && interview ? beginningOfInterview(interview) : undefined;
  if (begins !== undefined && now >= begins - lastHour) return undefined;
  const [due] = dueNow(cards, rehearsals, options);
  if (due) return due;
  const { memories, midnight } = deskOf(cards, rehearsals, options);
  const rank = ({ id }: Card): readonly [number, number] => {
    const memory = memories.get(id);
    return [Math.max(midnight, memory?.last ?? 0), recallAt(memory, begins ?? now)];
  };
  const ranked = cards.map((card) => ({ card, rank: rank(card) }));
  return ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])[0]?.card;
}

function isAhead({ now, interview }: PlanOptions): boolean {
  return interview !== undefined && now < interview.instant;
}

/** Fills day after day, each as if the ones before had gone about as well as the last time. */
function filled(days: readonly RehearsalDay[], desk: Desk, choose: Choose, timeZone: string): readonly PlannedDay[] {
  const memories = new Map(desk.memories);
  return days.flatMap((day): PlannedDay[] => {
    const { wanted, minutes } = choose(day, memories);
    const room = Math.min(minutes, (day.end - day.start) / millisecondsPerMinute);
    let taken = 0;
    const cards = wanted.filter(({ id }) => {
      const needed = minutesFor(desk.secondsOf(memories.get(id)));
      if (taken + needed > room) return false;
      taken += needed;
      return true;
    });
    if (cards.length === 0) return [];
    const at = startOn(day, taken, timeZone);
    for (const { id } of cards) memories.set(id, expected(memories.get(id), at, desk));
    return [{ date: day.date, at, cards: againLast(cards), minutes: Math.ceil(taken) }];
  });
}

/** Cards that stand twice come a second time after all the others. */
function againLast(cards: readonly Card[]): readonly Card[] {
  const again = cards.filter((card, index) => cards.indexOf(card) !== index);
  return [...new Set(cards), ...again];
}

/** What will be remembered after the next telling: one that is weak stays so until it was said well. */
function expected(memory: Memory | undefined, at: number, { secondsOf }: Desk): Memory {
  const rating = memory?.rating === 'again' || memory?.rating === 'hard' ? 'hard' : 'good';
  return afterRehearsal(memory, { at, rating, seconds: secondsOf(memory) });
}
