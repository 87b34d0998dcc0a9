import type { Place } from '../note';
import type { Readiness } from '../readiness';
import { rows } from '../tips/index';
import type { BriefingItem, PrivateFigure } from '../tip';

/** The consolidated sheet as data. Generated from the notes, never edited, and rendered in more than one form. */
export interface Briefing {
  readonly title: string;
  /** The language of the notes, BCP 47. */
  readonly language: string;
  /** When, where and how: short phrases in the order one needs them. */
  readonly facts: readonly string[];
  readonly sections: readonly BriefingSection[];
  readonly gaps: readonly BriefingGap[];
}

/** One heading of the briefing; never empty. */
export interface BriefingSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly BriefingItem[];
}

/** A check that is not met yet. */
export interface BriefingGap {
  readonly label: string;
  readonly missing: readonly string[];
  readonly place: Place | undefined;
}

/** Builds the briefing of a prep. Private figures are in it only when `include` names them. */
export function buildBriefing(readiness: Readiness, include: ReadonlySet<PrivateFigure> = new Set()): Briefing {
  const { prep } = readiness;
  const skipped = new Set(
    readiness.rows.filter(({ status }) => status === 'skipped').map(({ definition }) => definition.id),
  );
  const blocks = rows
    .filter(({ id }) => !skipped.has(id))
    .flatMap(({ briefing }) => briefing)
    .sort((a, b) => a.order - b.order);
  return {
    title: [prep.company, prep.role ?? ''].filter((name) => name !== '').join(': '),
    language: prep.language,
    facts: factsOf(readiness),
    sections: blocks
      .map(({ id, title, build }) => ({ id, title, items: build(prep, include) }))
      .filter(({ items }) => items.length > 0),
    gaps: gapsOf(readiness),
  };
}

function factsOf({ prep, daysLeft, isOver }: Readiness): string[] {
  const { interview, format, location } = prep;
  const facts: string[] = [];
  if (interview) {
    const date = new Intl.DateTimeFormat(prep.language, { dateStyle: 'full', timeZone: 'UTC' });
    const day = date.format(new Date(`${interview.date}T00:00:00Z`));
    facts.push(interview.time === undefined ? day : `${day}, ${interview.time} (${interview.timeZone})`);
    if (!isOver && daysLeft !== undefined) facts.push(daysLeftText(daysLeft));
  }
  return [...facts, ...[format, location].filter((fact) => fact !== undefined)];
}

/** How long it is until the interview, in calendar days. */
export function daysLeftText(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function gapsOf({ rows: evaluated }: Readiness): BriefingGap[] {
  return (
    evaluated
      .filter(({ status }) => status !== 'skipped')
      .flatMap(({ checks }) => checks)
      .filter(({ state }) => state === 'unmet' || state === 'pending')
      // What is wrong stands on the page already: naming it again would say it twice.
      .map(({ label, missing, wrong, place }) => ({ label, missing: wrong > 0 ? [] : missing, place }))
  );
}
