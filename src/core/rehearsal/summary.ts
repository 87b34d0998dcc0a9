import type { Message } from '../message';
import type { InterviewTime } from '../time';
import type { Card } from './cards';
import { millisecondsPerDay } from '../time';
import { beginningOfInterview } from './days';
import type { Rehearsal } from './log';
import { memoriesOf, recallAt } from './schedule';

/** What a session did for one card. */
export interface CardSummary {
  readonly card: string;
  readonly question: Message;
  /** How long the last answer took, in seconds. */
  readonly seconds: number;
  /** How long the one before this session took; undefined when there was none. */
  readonly secondsBefore: number | undefined;
  readonly rating: Rehearsal['rating'];
  /** How often it was said in this session. */
  readonly times: number;
  /** How likely it will be remembered when it counts, 0 to 1, before this session and after it. */
  readonly recallBefore: number;
  readonly recall: number;
}

/** What a session did. */
export interface Summary {
  /** In the order they were first said. */
  readonly cards: readonly CardSummary[];
  /** Answers said aloud. */
  readonly answers: number;
  /** How long they took together, in seconds. */
  readonly seconds: number;
  /** Whether recall is that of the interview; else, with none ahead, of a week from now. */
  readonly isForInterview: boolean;
}

/** How far ahead recall is told, in days, when no interview is. */
const daysWithoutInterview = 7;

export interface SummaryOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly interview: InterviewTime | undefined;
}

/**
 * Sums up a session.
 *
 * @param before What the log held without this session
 */
export function summaryOf(
  answers: readonly Rehearsal[],
  before: readonly Rehearsal[],
  questionOf: (card: string) => Card['question'],
  { now, interview }: SummaryOptions,
): Summary {
  const begins = interview && beginningOfInterview(interview);
  const isForInterview = begins !== undefined && begins > now;
  const instant = isForInterview ? begins : now + daysWithoutInterview * millisecondsPerDay;
  const memoriesBefore = memoriesOf(before, now);
  const memories = memoriesOf([...before, ...answers], now);
  const ids = [...new Set(answers.map(({ card }) => card))];
  const cards = ids.flatMap((card): CardSummary[] => {
    const said = answers.filter((answer) => answer.card === card);
    const last = said.at(-1);
    if (!last) return [];
    return [
      {
        card,
        question: questionOf(card),
        seconds: last.seconds,
        secondsBefore: memoriesBefore.get(card)?.tellings.at(-1),
        rating: last.rating,
        times: said.length,
        recallBefore: recallAt(memoriesBefore.get(card), instant),
        recall: recallAt(memories.get(card), instant),
      },
    ];
  });
  return {
    cards,
    answers: answers.length,
    seconds: answers.reduce((sum, { seconds }) => sum + seconds, 0),
    isForInterview,
  };
}

/** The log without what this session added to it. */
export function beforeSession(log: readonly Rehearsal[], answers: readonly Rehearsal[]): readonly Rehearsal[] {
  const own = new Set(answers.map(({ at, card }) => `${at} ${card}`));
  return log.filter(({ at, card }) => !own.has(`${at} ${card}`));
}
