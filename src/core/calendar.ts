import { addDays, type CalendarDate } from './time';

/** What a calendar shows. All texts are plain, of any length and with any characters. */
export interface CalendarEvent {
  /** Names the event for good: importing it again replaces it. */
  readonly uid: string;
  readonly title: string;
  /** Milliseconds since 1970 and minutes, or a whole day. */
  readonly when: { readonly start: number; readonly minutes: number } | { readonly date: CalendarDate };
  readonly location?: string | undefined;
  /** Of the web, else it is left out. */
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  /** How many minutes before it begins to remind of it. */
  readonly alarmMinutes?: number | undefined;
}

/**
 * The events as a calendar file, iCalendar of RFC 5545. Times are UTC, so that no zone has to be described. `now` is
 * when the events were as they are, in milliseconds since 1970. The format wants one event at least.
 */
export function calendarText(events: readonly CalendarEvent[], { now }: { readonly now: number }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Round//Second Round//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, now: number): string[] {
  const { uid, title, when, location, url, description, alarmMinutes } = event;
  const address = url === undefined ? undefined : webAddress(url);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...('date' in when ? dayLines(when.date) : timeLines(when.start, when.minutes)),
    `SUMMARY:${escaped(title)}`,
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(address === undefined ? [] : [`URL:${address}`]),
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(alarmMinutes === undefined ? [] : alarmLines(alarmMinutes, title)),
    'END:VEVENT',
  ];
}

/** The end of a day is the next one: it is not part of the event. */
function dayLines(date: CalendarDate): string[] {
  const basic = (day: CalendarDate): string => day.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`];
}

function timeLines(start: number, minutes: number): string[] {
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(start + minutes * 60_000)}`];
}

function alarmLines(minutes: number, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${Math.max(0, Math.round(minutes))}M`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ];
}

/** `20261203T140000Z`. */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Line breaks of any kind, and the control characters that may not stand in a calendar at all. */
const lineBreaks = /\r\n?|[\n\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text as the value of a property. Half of a surrogate pair has no form in UTF-8. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(lineBreaks, '\\n')
    .replace(controls, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The address as a URI, which is not escaped but may hold neither blanks nor letters beyond ASCII. */
function webAddress(url: string): string | undefined {
  const written = url.trim();
  if (!/^https?:\/\/[^\s/]/i.test(written)) return undefined;
  return written
    .replace(controls, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\u0021-\u007e]+/gu, encodeURIComponent);
}

/** Longest line in octets of UTF-8, its break not counted. */
const lineLength = 75;

/** A line broken so that none is too long: what follows begins with a blank. No character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineLength) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
