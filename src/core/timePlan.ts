import { inEnglish, message, type Message, type Say } from './message';
import { openActions, valueOf, type OpenAction } from './nextAction';
import type { Place } from './note';
import type { Readiness } from './readiness';
import type { Card } from './rehearsal/cards';
import { beginningOfInterview, millisecondsPerMinute } from './rehearsal/days';
import { minutesOf, type Outlook } from './rehearsal/outlook';

/** One thing to do in the time that is left. */
export interface Step {
  readonly kind: 'check' | 'rehearsal';
  /** The check, or the card. */
  readonly id: string;
  readonly what: Message;
  /** How many more are missing than the one `what` names. */
  readonly more: number;
  readonly minutes: number;
  /** Undefined when the note it belongs to is not there. */
  readonly place: Place | undefined;
}

/** What to do in a given time. */
export interface TimePlan {
  /** Minutes that were asked for. */
  readonly minutes: number;
  /** How many of them are left before the interview begins. */
  readonly available: number;
  /** How many the steps take. */
  readonly planned: number;
  /** What fits, the most valuable first. */
  readonly steps: readonly Step[];
  /** What does not, the most valuable first. */
  readonly left: readonly Step[];
}

/** Two weeks of work. Who has more than that has no need of such a plan. */
export const mostHours = 100;

/** What an answer said aloud weighs against checks: a story that was only written comes out twice as long. */
const weights = { neverTold: 5, toldOnce: 4, due: 3 };

/** Each further answer is worth a little less than the one before: speaking and writing take turns. */
const decline = 0.25;

/** This check is met by rehearsals, which are steps of their own. */
const rehearsalCheck = 'stories/rehearsed';

interface Candidate {
  readonly step: Step;
  readonly value: number;
  readonly action?: OpenAction;
}

/**
 * What to do in so many minutes: open checks and answers to say aloud, the most valuable for its time first, as the next
 * best action is chosen. What is too long is left, and what is smaller comes in; what depends on something that is left
 * is left as well.
 */
export function timePlan(readiness: Readiness, outlook: Outlook, minutes: number): TimePlan {
  const available = availableMinutes(readiness, outlook, minutes);
  const checks = withoutRepeats(openActions(readiness, available).filter(({ check }) => check !== rehearsalCheck)).map(
    (action): Candidate => ({ step: checkStep(action), value: action.value, action }),
  );
  const now = checks.filter(({ action }) => action?.isLater !== true);
  const ordered = [
    ...[...rehearsals(readiness, outlook), ...now].sort((a, b) => b.value - a.value),
    ...checks.filter(({ action }) => action?.isLater === true),
  ];
  const steps: Step[] = [];
  const left: Step[] = [];
  const unbegun = new Set<string>();
  let planned = 0;
  for (const { step, action } of ordered) {
    const isBlocked = action?.isLater === true && unbegun.has(action.tip);
    if (!isBlocked && planned + step.minutes <= available) {
      planned += step.minutes;
      steps.push(step);
    } else {
      left.push(step);
      if (action) unbegun.add(action.tip);
    }
  }
  return { minutes, available, planned, steps, left };
}

/** Checks of one tip that nothing was written for may all ask for the same: that is one thing to do. */
function withoutRepeats(actions: readonly OpenAction[]): readonly OpenAction[] {
  const seen = new Set<string>();
  return actions.filter(({ tip, message: what, isLater }) => {
    const key = `${tip} ${inEnglish(what)}`;
    const isRepeat = isLater && seen.has(key);
    seen.add(key);
    return !isRepeat;
  });
}

function availableMinutes({ prep, isOver }: Readiness, { now }: Outlook, minutes: number): number {
  const wanted = Math.max(0, Math.floor(minutes));
  if (!prep.interview || isOver) return wanted;
  const begins = beginningOfInterview(prep.interview);
  const left = (begins > now ? begins : prep.interview.instant) - now;
  return Math.min(wanted, Math.floor(left / millisecondsPerMinute));
}

function checkStep({ check, message: what, more, minutes, place }: OpenAction): Step {
  return { kind: 'check', id: check, what, more, minutes, place };
}

/** Stories that were told less than twice, then what else is due today; nothing when it is time for the calm read. */
function rehearsals({ isOver }: Readiness, outlook: Outlook): readonly Candidate[] {
  const { now, desk, plan, due } = outlook;
  if (isOver || (plan.calmRead !== undefined && plan.calmRead <= now)) return [];
  const timesOf = ({ id }: Card): number => desk.memories.get(id)?.times ?? 0;
  const stories = desk.cards.filter(({ kind }) => kind === 'story');
  const told = (times: number): readonly Card[] => stories.filter((card) => timesOf(card) === times);
  const cards = new Set([...told(0), ...told(1), ...due]);
  return [...cards].map((card, index): Candidate => {
    const minutes = minutesOf(outlook, card);
    const times = card.kind === 'story' ? timesOf(card) : Infinity;
    const weight = times === 0 ? weights.neverTold : times === 1 ? weights.toldOnce : weights.due;
    return { step: rehearsalStep(card, minutes), value: valueOf(weight, minutes) - index * decline };
  });
}

function rehearsalStep({ id, kind, story, question, place }: Card, minutes: number): Step {
  const about =
    kind === 'story' && story
      ? { what: message('Tell the story "{0}" aloud', story.title) }
      : { what: message('Answer aloud: {0}', question) };
  return { kind: 'rehearsal', id, ...about, more: 0, minutes, place };
}

/** A step as a sentence in the user's language. */
export function stepText({ what, more }: Step, say: Say = inEnglish): string {
  return say(more === 0 ? what : message('{0} (and {1} more)', what, more));
}
