import { addDays, dateAt, instantOf, type CalendarDate, type InterviewTime } from '../time';

/** The part of a day in which answers can be rehearsed; half-open, in milliseconds since 1970. */
export interface RehearsalDay {
  readonly date: CalendarDate;
  /** When the date begins. */
  readonly midnight: number;
  readonly start: number;
  readonly end: number;
  /** The day of the interview: rehearsing then is for what nothing else was left for. */
  readonly isInterviewDay: boolean;
}

export const millisecondsPerMinute = 60_000;

/** The last hour, in milliseconds: what is learned in it only pushes out what was known. */
export const lastHour = 60 * millisecondsPerMinute;

/** When an interview is taken to begin of which only the day is known: no earlier than an office day. */
const earliestInterview = '09:00';

/** When somebody may begin to rehearse on the day of the interview. */
const morning = '08:00';

/** When people rehearse: after work. */
const evening = '19:00';

/** When the interview begins, or may begin at the earliest; milliseconds since 1970. */
export function beginningOfInterview({ date, time, timeZone, instant }: InterviewTime): number {
  return time === undefined ? (instantOf(date, earliestInterview, timeZone, 'compatible') ?? instant) : instant;
}

/** The days from `now` on, at most so many; none of them reaches into the last hour before `interview`. */
export function daysFrom(
  now: number,
  interview: number | undefined,
  timeZone: string,
  most: number,
): readonly RehearsalDay[] {
  const latest = interview === undefined ? Infinity : interview - lastHour;
  const interviewDate = interview === undefined ? undefined : dateAt(interview, timeZone);
  const days: RehearsalDay[] = [];
  for (let date = dateAt(now, timeZone); days.length < most; date = addDays(date, 1)) {
    const isInterviewDay = date === interviewDate;
    const midnight = timeOf(date, '00:00', timeZone);
    const start = Math.max(now, isInterviewDay ? timeOf(date, morning, timeZone) : midnight);
    const end = Math.min(timeOf(addDays(date, 1), '00:00', timeZone), latest);
    if (start < end) days.push({ date, midnight, start, end, isInterviewDay });
    if (end >= latest) break;
  }
  return days;
}

/** When to begin that many minutes on a day: in the evening, earlier where that would be too late, never before now. */
export function startOn({ date, start, end, isInterviewDay }: RehearsalDay, minutes: number, timeZone: string): number {
  if (isInterviewDay) return start;
  const latest = end - minutes * millisecondsPerMinute;
  return Math.max(start, Math.min(timeOf(date, evening, timeZone), latest));
}

function timeOf(date: CalendarDate, time: string, timeZone: string): number {
  return instantOf(date, time, timeZone, 'compatible') ?? Date.parse(`${date}T${time}Z`);
}
