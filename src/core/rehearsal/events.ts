import type { CalendarEvent } from '../calendar';
import { inEnglish, message, type Say } from '../message';
import { fileName } from '../notePath';
import type { Prep } from '../prep';
import type { InterviewTime } from '../time';
import { hashOf } from './key';
import type { Plan, PlannedDay } from './plan';

/** How long an interview is taken to last, in minutes: an hour on a screen or phone, an afternoon on site. */
const interviewMinutes = { onsite: 180, otherwise: 60 };

/** How long the briefing is read before the interview, in minutes; then there is time to arrive. */
const calmReadMinutes = 20;

/** Reminders, in minutes before: two hours leave time to dress and travel. */
const alarms = { interview: 120, rehearsal: 10, calmRead: 0 };

/**
 * What of a prep belongs into a calendar: the interview, a sitting for each day of the plan, and the calm read. It says
 * where, who and which questions, and nothing that is private: a calendar is often shared.
 *
 * @param say Puts a message into the user's language.
 */
export function eventsOf(prep: Prep, plan: Plan, say: Say = inEnglish): readonly CalendarEvent[] {
  // The folder and the company stay when files and roles are edited, and tell nothing about the machine.
  const name = `${hashOf(`${fileName(prep.folder)}\n${prep.company}`)}-${prep.round}`;
  const uid = (event: string): string => `${name}-${event}@second-round`;
  return [
    ...(prep.interview ? [interviewEvent(prep, prep.interview, uid('interview'), say)] : []),
    ...plan.days.map((day) => rehearsalEvent(prep, day, uid(`rehearsal-${day.date}`), say)),
    ...(plan.calmRead === undefined
      ? []
      : [
          {
            uid: uid('calm-read'),
            title: say(message('Calm read: {0}', prep.company)),
            when: { start: plan.calmRead, minutes: calmReadMinutes },
            description: say(message('Read the briefing once, then put it away. No more rehearsing.')),
            alarmMinutes: alarms.calmRead,
          },
        ]),
  ];
}

function interviewEvent(
  { company, role, location, format, panel }: Prep,
  { date, time, instant }: InterviewTime,
  uid: string,
  say: Say,
): CalendarEvent {
  const minutes = format === 'onsite' ? interviewMinutes.onsite : interviewMinutes.otherwise;
  const names = panel.map((person) => person.name).join(', ');
  return {
    uid,
    title: say(role === undefined ? message('Interview: {0}', company) : message('Interview: {0}, {1}', company, role)),
    when: time === undefined ? { date } : { start: instant, minutes },
    location,
    url: addressIn(location),
    description: names === '' ? undefined : say(message('With {0}', names)),
    alarmMinutes: time === undefined ? undefined : alarms.interview,
  };
}

function rehearsalEvent({ company }: Prep, { at, minutes, cards }: PlannedDay, uid: string, say: Say): CalendarEvent {
  return {
    uid,
    title:
      cards.length === 1
        ? say(message('Rehearse: {0}, 1 answer', company))
        : say(message('Rehearse: {0}, {1} answers', company, cards.length)),
    when: { start: at, minutes },
    description: cards.map(({ question }) => `- ${say(question)}`).join('\n'),
    alarmMinutes: alarms.rehearsal,
  };
}

/** The first address of the web in a text, without the punctuation behind it. */
function addressIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /https?:\/\/[^\s<>"'()[\]]*[^\s<>"'()[\].,;:!?]/i.exec(text)?.[0];
}
