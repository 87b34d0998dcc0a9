import { plainText } from '../markdown';
import { message, type Message } from '../message';
import type { Briefing, BriefingSection } from './briefing';
import type { BriefingItem } from './item';
import { printLayouts, wrappedLines, type PrintLayout } from './printLayout';
import { shortened } from './shorten';

/** A line is shortened when lines that matter this much more than what has to go are still whole. */
const shortenAhead = 22;

/** Between two lines of the same list, where nothing says otherwise. */
const usualMinor = 20;
const usualDecline = 4;

/** Columns do not break inside a line, nor behind a heading: so much of each stays empty, as a share. */
const brokenOff = 0.045;

/** The line that says what was left out, at the end of the last page: its height in lines. */
const leftOutLines = 3;

/** A title or a fact of the header that is longer says no more to somebody at the door; in characters. */
const longestFact = 90;

/** Importances are further apart than this. */
const step = 0.0001;

/** An item with how much it matters, its heights in points, and the same for what stands below it. */
interface Weighed {
  readonly item: BriefingItem;
  readonly short: string;
  readonly importance: number;
  readonly height: number;
  readonly shortHeight: number;
  readonly below: readonly Weighed[];
}

interface WeighedSection {
  readonly section: BriefingSection;
  readonly lines: readonly Weighed[];
}

/**
 * The briefing cut down to a number of printed pages: what matters least shortens first and goes first, and the last
 * line says what went. A briefing that fits stays whole.
 */
export function fitted(briefing: Briefing, pages: number): Briefing {
  const layout = printLayouts[briefing.kind];
  const sections = briefing.sections.map((section): WeighedSection => {
    const lines = section.items.map((item, index) => {
      const importance = section.importance - (item.minor ?? index * section.decline) - index / 100;
      return weighed(item, importance, layout, 0);
    });
    return { section, lines };
  });
  const header = { title: cut(briefing.title), facts: briefing.facts.map(cut) };
  const head = headerHeight(header, layout);
  const room = pages * layout.columns * layout.height * (1 - brokenOff) - head * layout.columns;
  if (heightAt(sections, -Infinity, layout) <= room) return briefing;
  const rest = room - leftOutLines * layout.leading;
  const levels = [...new Set(sections.flatMap(({ lines }) => lines.flatMap(levelsOf)))].sort((a, b) => a - b);
  const level = levels[firstIndex(levels.length, (index) => heightAt(sections, levels[index] ?? 0, layout) <= rest)];
  return {
    ...briefing,
    ...header,
    sections: sections.map((one) => cutSection(one, level ?? Infinity)).filter(({ items }) => items.length > 0),
    leftOut: leftOutOf(sections, level ?? Infinity),
  };
}

function weighed(item: BriefingItem, importance: number, layout: PrintLayout, depth: number): Weighed {
  const short = shortened(item.markdown);
  const below = (item.items ?? []).map((one, index) =>
    weighed(one, importance - (one.minor ?? usualMinor + index * usualDecline) - index / 1000, layout, depth + 1),
  );
  const heightOf = (markdown: string): number => lineHeight({ ...item, markdown }, layout, depth);
  return {
    item,
    short,
    importance,
    height: heightOf(item.markdown),
    shortHeight: heightOf(short),
    below,
  };
}

/** The levels at which something changes: a line goes below its importance, and shortens a little before. */
function levelsOf({ importance, below }: Weighed): number[] {
  return [importance + step, importance - shortenAhead + step, ...below.flatMap(levelsOf)];
}

/** The first index of an ascending row for which the condition holds, `length` when it holds for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The height of all that matters at least that much, in points. */
function heightAt(sections: readonly WeighedSection[], level: number, layout: PrintLayout): number {
  let height = 0;
  for (const { lines } of sections) {
    let own = 0;
    for (const line of lines) own += lineHeightAt(line, level);
    if (own > 0) height += own + layout.heading;
  }
  return height;
}

function lineHeightAt({ importance, height, shortHeight, below }: Weighed, level: number): number {
  if (importance < level) return 0;
  let sum = importance - shortenAhead < level ? shortHeight : height;
  for (const line of below) sum += lineHeightAt(line, level);
  return sum;
}

function cutSection({ section, lines }: WeighedSection, level: number): BriefingSection {
  return { ...section, items: cutLines(lines, level) };
}

function cutLines(lines: readonly Weighed[], level: number): readonly BriefingItem[] {
  return lines
    .filter(({ importance }) => importance >= level)
    .map(({ item, short, importance, below }) => {
      const { items: _, ...line } = item;
      const items = cutLines(below, level);
      const markdown = importance - shortenAhead < level ? short : item.markdown;
      return { ...line, markdown, ...(items.length > 0 ? { items } : {}) };
    });
}

/** How many lines went from which section; undefined when lines only became shorter. */
function leftOutOf(sections: readonly WeighedSection[], level: number): Message | undefined {
  const gone = sections.flatMap(({ section, lines }) => {
    const count = goneIn(lines, level);
    return count > 0 ? [`${section.title} (${count})`] : [];
  });
  return gone.length === 0
    ? undefined
    : message('Left out for lack of room, by the number of lines: {0}.', gone.join(', '));
}

/** How many lines go, those below one that goes included. */
function goneIn(lines: readonly Weighed[], level: number): number {
  let count = 0;
  for (const { importance, below } of lines) {
    count += importance < level ? 1 + goneIn(below, Infinity) : goneIn(below, level);
  }
  return count;
}

function lineHeight({ label, markdown, checked }: BriefingItem, layout: PrintLayout, depth: number): number {
  const { width, size, leading, indent, gap, nestedGap } = layout;
  const text = [label ?? '', plainText(markdown)].join(' ');
  const box = checked === undefined ? 0 : indent;
  const lines = wrappedLines(text, (width - depth * indent - box) / size);
  return lines * leading + (depth === 0 ? gap : nestedGap);
}

function headerHeight({ title, facts }: Pick<Briefing, 'title' | 'facts'>, layout: PrintLayout): number {
  const width = layout.columns * layout.width;
  const titleLines = wrappedLines(title, width / layout.titleSize);
  const factLines = wrappedLines(facts.join(' · '), width / layout.size);
  return titleLines * layout.titleSize * 1.2 + factLines * layout.leading + 20;
}

function cut(text: string): string {
  return text.length <= longestFact
    ? text
    : `${[...text]
        .slice(0, longestFact - 1)
        .join('')
        .trimEnd()}…`;
}
