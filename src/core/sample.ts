import { addDays, calendarDate, daysBetween, type CalendarDate } from './time';

/** The folder of the sample prep. Its stories are nobody's: no prep is offered them. */
export const sampleFolderName = 'second-round-sample';

/** How far ahead the interview of a fresh sample lies, in days: near enough to be judged, far enough to play. */
const sampleDaysAhead = 4;

/** The files of the sample prep, by path, with all dates moved so that its interview lies a few days ahead. */
export function freshSample(
  files: Readonly<Record<string, string>>,
  today: CalendarDate,
): Readonly<Record<string, string>> {
  const interview = calendarDate(/^interview: (\S{10})/m.exec(files['prep.md'] ?? '')?.[1] ?? '') ?? today;
  const days = daysBetween(interview, addDays(today, sampleDaysAhead));
  const entries = Object.entries(files).map(([path, text]) => [moveDates(path, days), moveDates(text, days)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function moveDates(text: string, days: number): string {
  return text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, (written) => {
    const date = calendarDate(written);
    return date === undefined ? written : addDays(date, days);
  });
}
