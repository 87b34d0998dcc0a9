import { dateAt, instantOf } from '../time';
import type { Card } from './cards';
import type { Rehearsal } from './log';
import { memoriesOf, type Memory } from './schedule';

/** What a plan is made from: the cards and what the log says of them. */
export interface Desk {
  readonly cards: readonly Card[];
  /** What is remembered now, by the card's id. */
  readonly memories: ReadonlyMap<string, Memory>;
  /** When today began, in milliseconds since 1970. */
  readonly midnight: number;
  /** Minutes for a day. */
  readonly minutesADay: number;
  /** Minutes of them that are already rehearsed today. */
  readonly minutesSaid: number;
  /** How long the next telling is likely to take, in seconds. */
  readonly secondsOf: (memory: Memory | undefined) => number;
}

export interface DeskOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What a day is: the prep's zone. */
  readonly timeZone: string;
  /** Minutes somebody will rehearse on a day, 30 by default; three times as many when few days are left. */
  readonly minutesADay?: number;
  /** How long an answer takes of which nothing is known yet, in seconds: two minutes by default. */
  readonly secondsPerAnswer?: number;
}

/** Half an hour aloud: beyond that voices and attention tire, and what is planned is put off. */
const defaultMinutesADay = 30;

/** An answer of two minutes: after that nobody listens. */
const defaultSecondsPerAnswer = 120;

/** Seconds to read the question, look at the beats and grade oneself. */
const gradingSeconds = 30;

/** No answer is taken for longer, in seconds: a clock that was left running says nothing. */
const longestAnswer = 600;

/** Lays out what a plan is made from. */
export function deskOf(cards: readonly Card[], rehearsals: readonly Rehearsal[], options: DeskOptions): Desk {
  const { now, timeZone, minutesADay = defaultMinutesADay, secondsPerAnswer = defaultSecondsPerAnswer } = options;
  const midnight = instantOf(dateAt(now, timeZone), '00:00', timeZone, 'compatible') ?? now;
  const said = rehearsals.filter(({ at }) => at >= midnight && at <= now);
  return {
    cards,
    memories: memoriesOf(rehearsals, now),
    midnight,
    minutesADay,
    minutesSaid: said.reduce((sum, { seconds }) => sum + minutesFor(seconds), 0),
    secondsOf: (memory) => median(memory?.tellings ?? []) ?? secondsPerAnswer,
  };
}

/** Minutes a card takes whose answer takes so many seconds. */
export function minutesFor(seconds: number): number {
  return (Math.min(seconds, longestAnswer) + gradingSeconds) / 60;
}

function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
