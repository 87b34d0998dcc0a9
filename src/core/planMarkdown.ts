import { message, plainEnglish, type Message, type Say, type Wording } from './message';
import type { Place } from './note';
import { escapeMarkdown } from './noteText';
import type { Prep } from './prep';
import type { Readiness } from './readiness';
import type { Card } from './rehearsal/cards';
import type { Outlook } from './rehearsal/outlook';
import type { PlannedDay } from './rehearsal/plan';
import { stepText, type Step, type TimePlan } from './timePlan';
import { dateAt } from './time';

/** How a plan is written for somebody. */
export interface PlanWriting extends Wording {
  /** The link to a place in a note, encoded for markdown; undefined where none can be followed. */
  readonly linkTo: (place: Place) => string | undefined;
}

/** In English and without links. */
export const plainWriting: PlanWriting = { ...plainEnglish, linkTo: () => undefined };

/** What to rehearse day by day until the interview, as a markdown document. */
export function dayPlanMarkdown(readiness: Readiness, outlook: Outlook, writing: PlanWriting = plainWriting): string {
  const { prep } = readiness;
  const { desk, plan } = outlook;
  const { say } = writing;
  const said = (text: Message): string => escapeMarkdown(say(text));
  const blocks = [`# ${said(message('Rehearsal plan: {0}', nameOf(prep)))}`, said(whenText(readiness, writing))];
  if (desk.cards.length === 0) blocks.push(...writeFirst(prep, writing));
  else if (plan.days.length === 0) blocks.push(said(message('There is nothing to rehearse any more. Rest.')));
  else blocks.push(said(sumText(plan.days)));
  const told = new Set(desk.memories.keys());
  for (const { date, at, minutes, cards } of plan.days) {
    const time = said(message('{0} minutes', minutes));
    blocks.push(
      `## ${dateText(date, writing)}, ${clockText(at, prep, writing)} (${time})`,
      cards.map((card) => `- ${cardLine(card, told, writing)}`).join('\n'),
    );
  }
  const { calmRead } = plan;
  if (calmRead !== undefined) {
    blocks.push(`## ${dateText(dateAt(calmRead, prep.timeZone), writing)}, ${clockText(calmRead, prep, writing)}`);
    blocks.push(said(message('Read the briefing once, then put it away. No more rehearsing.')));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** What to do in a given time, as a markdown note to keep. */
export function timePlanMarkdown({ prep }: Readiness, plan: TimePlan, writing: PlanWriting = plainWriting): string {
  const { say } = writing;
  const said = (text: Message): string => escapeMarkdown(say(text));
  const { minutes, available, planned, steps, left } = plan;
  const blocks = [`# ${said(message('{0} for {1}', durationText(minutes, say), nameOf(prep)))}`];
  if (available < minutes) {
    blocks.push(said(message('Until the interview there is time for {0} only.', durationText(available, say))));
  }
  if (steps.length > 0) {
    blocks.push(said(message('This takes about {0}, the most valuable first.', durationText(planned, say))));
    blocks.push(steps.map((step, index) => `${index + 1}. ${stepLine(step, writing)}`).join('\n'));
  } else {
    blocks.push(said(left.length > 0 ? message('Nothing fits into that.') : message('Everything is ready. Rest.')));
  }
  if (left.length === 0 && steps.length > 0 && planned < available) {
    blocks.push(said(message('Nothing else is open then: rest.')));
  }
  if (left.length > 0) {
    const rest = left.reduce((sum, step) => sum + step.minutes, 0);
    blocks.push(`## ${said(message('What will not fit'))}`);
    blocks.push(said(message('It would take {0} more.', durationText(rest, say))));
    blocks.push(left.map((step) => `- ${stepLine(step, writing)}`).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function nameOf({ company, role }: Prep): string {
  return [company, role].filter((name) => name !== undefined).join(', ');
}

function whenText({ prep, daysLeft = 0, isOver }: Readiness, writing: PlanWriting): Message {
  const { interview } = prep;
  if (isOver) return message('The interview is past. What is due is planned for its own sake.');
  if (!interview) return message('The interview has no date yet: each answer comes on the day it is due.');
  const date = dateText(interview.date, writing);
  const when = interview.time === undefined ? date : `${date}, ${interview.time} (${interview.timeZone})`;
  if (daysLeft === 0) return message('The interview is today: {0}', when);
  if (daysLeft === 1) return message('The interview is tomorrow: {0}', when);
  return message('The interview is in {0} days: {1}', daysLeft, when);
}

function sumText(days: readonly PlannedDay[]): Message {
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return days.length === 1
    ? message('One sitting of {0} minutes.', minutes)
    : message('{0} sittings, {1} minutes in all.', days.length, minutes);
}

/** Nothing can be rehearsed before it is written. */
function writeFirst(prep: Prep, { say, linkTo }: PlanWriting): string[] {
  const note = prep.tips.get('behavioral');
  const link = note && linkTo({ path: note.path, range: note.titleRange });
  const first = escapeMarkdown(say(message('There is nothing to rehearse yet.')));
  const what = message('Write a story first: a failure and a conflict are always asked for.');
  return [`${first} ${linked(say(what), link)}`];
}

/** A question with its story; says so where it was never told, the first time it stands in the plan. */
function cardLine(card: Card, told: Set<string>, { say, linkTo }: PlanWriting): string {
  const question = linked(say(card.question), linkTo(card.place));
  const about = [
    ...(card.kind === 'story' && card.story ? [card.story.title] : []),
    ...(told.has(card.id) ? [] : [say(message('never told'))]),
  ];
  told.add(card.id);
  return about.length === 0 ? question : `${question} (${escapeMarkdown(about.join(', '))})`;
}

function stepLine(step: Step, { say, linkTo }: PlanWriting): string {
  const text = linked(stepText(step, say), step.place && linkTo(step.place));
  return `${text} (${escapeMarkdown(durationText(step.minutes, say))})`;
}

function linked(text: string, link: string | undefined): string {
  return link === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${link})`;
}

/** "2 h 30 min", "45 min". */
export function durationText(minutes: number, say: Say): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return say(message('{0} min', rest));
  return rest === 0 ? say(message('{0} h', hours)) : say(message('{0} h {1} min', hours, rest));
}

function dateText(date: string, { language }: PlanWriting): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return escapeMarkdown(format.format(new Date(`${date}T00:00:00Z`)));
}

/** The time of day in the zone of the interview. */
function clockText(instant: number, { timeZone }: Prep, { language }: PlanWriting): string {
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return escapeMarkdown(format.format(new Date(instant)));
}
