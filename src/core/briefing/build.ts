import { catalogued, inEnglish, listed, message, textIn, type Message, type Say, type Text } from '../message';
import { openResults } from '../nextAction';
import { escapeMarkdown } from '../noteText';
import type { Prep } from '../prep';
import type { Readiness } from '../readiness';
import { rows } from '../tips/index';
import { gapsId, type Briefing, type BriefingProgress, type RowProgress } from './briefing';
import { fitted } from './budget';
import { cardSections } from './card';
import { coverageSection } from './coverageItems';
import type { DraftItem } from './item';
import { defaultOptions, type BriefingOptions, type BriefingView } from './options';
import { figureMask, maskedItems, publicItems, withheldFigures } from './privacy';
import { Sheet } from './sheet';
import { wordedSection, type DraftSection } from './worded';

/** How much less each further line of a block matters, unless the block says. */
const usualDecline = 6;

/**
 * Builds the briefing of a prep, in the language that `say` puts messages into. Private figures are in it only when they are
 * asked for.
 */
export function buildBriefing(
  readiness: Readiness,
  options: Partial<BriefingOptions> = {},
  say: Say = inEnglish,
): Briefing {
  const chosen = { ...defaultOptions, ...options };
  const { prep } = readiness;
  const { view, include, isShared } = chosen;
  const mask = figureMask(prep, include, say);
  const sheet = view.kind === 'sheet' ? new Sheet(prep, view.person) : undefined;
  const sections = sectionsOf(readiness, chosen, sheet, say)
    .map((section) => wordedSection(section, say))
    .map((section) => ({ ...section, items: maskedItems(section.items, mask) }))
    .map((section) => (isShared ? { ...section, items: publicItems(section.items) } : section))
    .filter(({ items }) => items.length > 0);
  const whole: Briefing = {
    kind: view.kind,
    title: titleOf(prep, view),
    language: prep.language,
    facts: [...(sheet?.facts ?? []), ...factsOf(readiness)].map((fact) => mask(textIn(fact, say))),
    sections,
    progress: view.kind === 'page' ? progressOf(readiness, say) : undefined,
    leftOut: undefined,
    withheld: withheldFigures(prep, include),
  };
  return chosen.pages === 'everything' ? whole : fitted(whole, chosen.pages === 'one' ? 1 : 2);
}

function titleOf({ company, role, ...prep }: Prep, view: BriefingView): string {
  if (view.kind === 'sheet') return view.person.name;
  return [company, role ?? ''].filter((name) => name !== '').join(': ') || prep.note.title;
}

function sectionsOf(
  readiness: Readiness,
  { view, include, pages }: BriefingOptions,
  sheet: Sheet | undefined,
  say: Say,
): readonly DraftSection[] {
  const { prep } = readiness;
  const skipped = new Set(
    readiness.rows.filter(({ status }) => status === 'skipped').map(({ definition }) => definition.id),
  );
  const blocks = rows
    .filter(({ id }) => !skipped.has(id))
    .flatMap(({ briefing }) => briefing)
    .sort((a, b) => a.order - b.order)
    .map(({ build, decline = usualDecline, id, title, importance }): DraftSection => {
      return { id, title: catalogued(title), importance, decline, items: build(prep, include) };
    });
  if (view.kind === 'card') return cardSections(prep, blocks);
  if (sheet) return sheet.sections(blocks);
  // A table to look things up in is for the form that has room for everything.
  const lookUp = pages === 'everything' ? [coverageSection(prep)] : [];
  return [...blocks, ...lookUp, gapsSection(readiness, say)];
}

/** When and where. */
function factsOf({ prep, daysLeft, isOver }: Readiness): Text[] {
  const { interview, format, location } = prep;
  const facts: Text[] = [];
  if (interview) {
    const date = new Intl.DateTimeFormat(prep.language, { dateStyle: 'full', timeZone: 'UTC' });
    const day = date.format(new Date(`${interview.date}T00:00:00Z`));
    facts.push(interview.time === undefined ? day : `${day}, ${interview.time} (${interview.timeZone})`);
    if (!isOver && daysLeft !== undefined) facts.push(daysLeftText(daysLeft));
  }
  return [...facts, ...[format, location].filter((fact) => fact !== undefined)];
}

/** How long it is until the interview, in calendar days. */
export function daysLeftText(days: number): Message {
  if (days === 0) return message('today');
  return days === 1 ? message('tomorrow') : message('in {0} days', days);
}

/** What is still open, most important first. */
function gapsSection(readiness: Readiness, say: Say): DraftSection {
  const { note } = readiness.prep;
  const items = openResults(readiness).map(({ label, missing, wrong, place }): DraftItem => {
    // What is wrong stands on the page already: naming it again would say it twice.
    const isNamed = wrong === 0 && missing.length > 0;
    const text = isNamed ? message('{0}: {1}', catalogued(label), listed(missing)) : catalogued(label);
    return {
      markdown: escapeMarkdown(say(text)),
      place: place ?? { path: note.path, range: { start: 0, end: 0 } },
    };
  });
  return { id: gapsId, title: message('Still missing'), importance: 56, decline: 7, items };
}

function progressOf({ progress, rows: evaluated }: Readiness, say: Say): BriefingProgress {
  const rowProgress = evaluated.map(({ definition, note, progress: { met, total }, status, ready }): RowProgress => {
    return { title: say(catalogued(definition.title)), path: note?.path, met, total, status, ready };
  });
  return { ...progress, rows: rowProgress };
}
