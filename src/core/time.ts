import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { remembered, rememberedPair } from './memo';

/** A calendar date, `yyyy-mm-dd`. Dates in this form compare as text. */
export type CalendarDate = string;

/** When the interview begins. */
export interface InterviewTime {
  readonly date: CalendarDate;
  /** `hh:mm`; undefined while only the day is known. */
  readonly time: string | undefined;
  readonly timeZone: string;
  /** Milliseconds since 1970; the end of the day while only the day is known. */
  readonly instant: number;
}

export type InterviewTimeProblem = 'not-a-date' | 'no-such-time' | 'no-such-zone';

/** Why a time cannot be read. */
interface InterviewTimeTrouble {
  readonly problem: InterviewTimeProblem;
}

export const millisecondsPerDay = 86_400_000;

/** The time zone of the machine, an IANA name. */
export function systemTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether the text is an IANA time zone known here. */
export const isTimeZone = remembered((name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}, 100);

/** The text as a calendar date, undefined when no such day exists. */
export function calendarDate(text: string): CalendarDate | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim())?.[0];
  if (date === undefined) return undefined;
  const read = new Date(utcTime(date));
  // A day or a month that does not exist has run over into the next.
  const exists = read.getUTCDate() === Number(date.slice(8)) && read.getUTCMonth() + 1 === Number(date.slice(5, 7));
  return exists ? date : undefined;
}

/** The first calendar date named in a text ("checked 2026-11-03 on their site"). */
export function firstDateIn(text: string): CalendarDate | undefined {
  for (const [candidate] of text.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
    const date = calendarDate(candidate);
    if (date) return date;
  }
  return undefined;
}

/** Midnight UTC of a date; days beyond the month's end run over into the next. */
function utcTime(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Whole days from one date to another, negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcTime(to) - utcTime(from)) / millisecondsPerDay);
}

/** The date a number of days later, or earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(utcTime(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The calendar date at an instant (milliseconds since 1970) in a time zone. */
export function dateAt(instant: number, timeZone: string): CalendarDate {
  return dateAtText(String(Math.floor(instant)), timeZone);
}

/** Every check that looks at dates asks for the same one. */
const dateAtText = rememberedPair((instant, timeZone): CalendarDate => {
  const zoned = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(Number(instant)), timeZone);
  return PlainDateTime.toString(ZonedDateTime.toPlainDateTime(zoned)).slice(0, 10);
}, 20);

/** Reads `interview`: local date and time, ISO 8601, or the day alone. */
export const readInterviewTime = rememberedPair((text, timeZone): InterviewTime | InterviewTimeTrouble => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text.trim());
  const date = calendarDate(match?.[1] ?? '');
  if (!match || !date) return { problem: 'not-a-date' };
  if (!isTimeZone(timeZone)) return { problem: 'no-such-zone' };
  const time = match[2];
  if (time === undefined) {
    const instant = instantOf(addDays(date, 1), '00:00', timeZone, 'compatible');
    return instant === undefined ? { problem: 'not-a-date' } : { date, time, timeZone, instant };
  }
  if (time > '23:59' || time.slice(3) > '59') return { problem: 'not-a-date' };
  const instant = instantOf(date, time, timeZone, 'reject');
  return instant === undefined ? { problem: 'no-such-time' } : { date, time, timeZone, instant };
}, 100);

/** Milliseconds since 1970. Undefined when the clocks leave that time out; of a time that comes twice, the first is meant. */
export function instantOf(
  date: CalendarDate,
  time: string,
  timeZone: string,
  gaps: 'reject' | 'compatible',
): number | undefined {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wanted = PlainDateTime.create(year, month, day, hour, minute);
  const zoned = PlainDateTime.toZonedDateTime(wanted, timeZone, { disambiguation: 'compatible' });
  const moved = PlainDateTime.compare(ZonedDateTime.toPlainDateTime(zoned), wanted) !== 0;
  return moved && gaps === 'reject' ? undefined : ZonedDateTime.toInstant(zoned).epochMilliseconds;
}
