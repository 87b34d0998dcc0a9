import type { CalendarDate } from '../time';
import type { Card } from './cards';
import { millisecondsPerDay } from '../time';
import type { RehearsalDay } from './days';
import { minutesFor, type Desk } from './desk';
import { recallAt, type Memory } from './schedule';

/** What a day should hold: cards, the most urgent first, and the minutes there are for them. */
export interface Choice {
  readonly wanted: readonly Card[];
  readonly minutes: number;
}

/** Chooses for a day, from what will be remembered when it begins. */
export type Choose = (day: RehearsalDay, memories: ReadonlyMap<string, Memory>) => Choice;

/** Twice aloud is what makes a story yours; other answers are shorter and need it once. */
const tellingsOfStory = 2;

/** Recall at the interview that is good enough, the retention FSRS aims at by default. */
const enough = 0.9;

/** From so many days before the interview on, a day may hold so many times its usual minutes. */
const rush = { days: 3, times: 3 };

/**
 * The last days before the interview are the dress rehearsal: weak cards come, due or not, and every story is told once
 * more. What was told well weeks before is known, but nobody trusts it to be.
 */
const lastDays = 5;

/** Four answers, in minutes: for less nobody sits down, and what goes badly needs room to come again. */
const shortestSitting = 10;

/**
 * Works back from the interview (`begins`): what is likeliest to be forgotten then comes first. The work that is left is
 * spread evenly over the days before it; its own day is for what did not fit or is still weak. A card that was said well
 * waits until it is due, or for the last days. On the last day stories go before all else, twice when they were never
 * told.
 *
 * @param daysUntil Days from a date to the interview.
 */
export function towardsInterview(desk: Desk, begins: number, daysUntil: (date: CalendarDate) => number): Choose {
  const minutesOf = (memory: Memory | undefined): number => minutesFor(desk.secondsOf(memory));
  return (day, memories) => {
    const daysLeft = Math.max(1, daysUntil(day.date));
    const isLast = daysLeft === 1;
    const isNear = daysLeft <= lastDays;
    const repeats = (card: Card): number => {
      const memory = memories.get(card.id);
      const last = begins - lastDays * millisecondsPerDay;
      const isDress = isNear && card.kind === 'story' && memory !== undefined && memory.last < last;
      return Math.max(repeatsOf(card, memory, begins), isDress ? 1 : 0);
    };
    const isShort = ({ id, kind }: Card): boolean =>
      kind === 'story' && (memories.get(id)?.times ?? 0) < tellingsOfStory;
    const isOpen = (card: Card): boolean => {
      const memory = memories.get(card.id);
      if (!memory) return true;
      const more = repeats(card);
      if (more === 0 || (day.isInterviewDay && more === 1 && !isShort(card))) return false;
      if (memory.last >= day.midnight) return memory.rating === 'again' || (isLast && isShort(card));
      return memory.due < day.end || isNear;
    };
    const open = inOrder(desk.cards.filter(isOpen), memories, begins, day.midnight);
    const [first] = open;
    if (!first) return { wanted: [], minutes: 0 };
    const work = desk.cards.reduce((sum, card) => sum + repeats(card) * minutesOf(memories.get(card.id)), 0);
    const said = minutesSaidOn(day, desk);
    const most = desk.minutesADay * (daysLeft <= rush.days && !day.isInterviewDay ? rush.times : 1);
    const least = Math.max(shortestSitting, minutesOf(memories.get(first.id)));
    const minutes = Math.min(Math.max((work + said) / daysLeft, least), most) - said;
    if (!isLast) return { wanted: open, minutes };
    const short = open.filter(isShort);
    const neverTold = short.filter(({ id }) => !memories.has(id));
    return { wanted: [...short, ...neverTold, ...open.filter((card) => !short.includes(card))], minutes };
  };
}

/** Every card on the day it is due, or as soon after as the day's minutes allow. */
export function byDueDate(desk: Desk): Choose {
  return (day, memories) => {
    const due = desk.cards.filter(({ id }) => (memories.get(id)?.due ?? day.start) < day.end);
    return {
      wanted: inOrder(due, memories, day.start, day.midnight),
      minutes: desk.minutesADay - minutesSaidOn(day, desk),
    };
  };
}

function minutesSaidOn({ midnight }: RehearsalDay, desk: Desk): number {
  return midnight === desk.midnight ? desk.minutesSaid : 0;
}

/** The likeliest to be forgotten first, but what was said that day after what was not; else the order of the cards. */
function inOrder(
  cards: readonly Card[],
  memories: ReadonlyMap<string, Memory>,
  instant: number,
  midnight: number,
): readonly Card[] {
  const ranked = cards.map((card) => {
    const memory = memories.get(card.id);
    return { card, said: memory && memory.last >= midnight ? 1 : 0, recall: recallAt(memory, instant) };
  });
  return ranked.sort((a, b) => a.said - b.said || a.recall - b.recall).map(({ card }) => card);
}

/**
 * About how many more tellings a card needs until it is still known at the interview. The steps are those FSRS's default
 * weights give three weeks ahead: an answer that went well needs one more, a hard one two, a failed one three.
 */
function repeatsOf({ kind }: Card, memory: Memory | undefined, begins: number): number {
  if (!memory) return tellingsOfStory;
  const recall = recallAt(memory, begins);
  const forMemory = recall >= enough ? 0 : recall >= 0.7 ? 1 : recall >= 0.5 ? 2 : 3;
  return Math.max(forMemory, kind === 'story' ? tellingsOfStory - memory.times : 0);
}
