import { message, type Message } from '../message';
import type { Briefing, BriefingSection } from './briefing';
import type { BriefingItem } from './item';
import { printLayouts } from './printLayout';
import { headerHeight, printedHeight, weighedLines, type WeighedLine } from './weighed';

/** A line is shortened when what has to go matters less than it by no more than this. */
const shortenAhead = 22;

/** A column does not end inside a line or behind a heading: so much of it may stay empty, in lines. */
const brokenOff = 3;

/** How much the widths of letters may be off, as a share of the height. */
const tolerance = 0.015;

/** The sentence that says what was left out, at the end of the last page: its length in lines of the whole page. */
const leftOutLines = 2;

/** A title or a fact of the header that is longer says no more to somebody at the door; in characters. */
const longestFact = 90;

/** Importances are further apart than this. */
const step = 0.0001;

/** The lines that stay, and whether each does so with its whole text. */
type Kept = ReadonlyMap<WeighedLine, boolean>;

/**
 * The briefing cut down to a number of printed pages: what matters least shortens first and goes first, and the last
 * line says what went. A briefing that fits stays whole.
 */
export function fitted(briefing: Briefing, pages: number): Briefing {
  const layout = printLayouts[briefing.kind];
  const header = { kind: briefing.kind, title: cut(briefing.title), facts: briefing.facts.map(cut) };
  const columns = pages * layout.columns;
  const room =
    columns * layout.height * (1 - tolerance) -
    (columns - 1) * brokenOff * layout.leading -
    layout.columns * headerHeight(header);
  const isHeaderWhole =
    briefing.title === header.title && briefing.facts.every((fact, at) => fact === header.facts[at]);
  const lines = weighedLines(briefing);
  if (isHeaderWhole && printedHeight(briefing, lines) <= room) return briefing;
  const kept = keptLines(lines, room - leftOutLines * layout.columns * layout.leading, layout.heading);
  const itemsOf = keptItems(lines, kept);
  const sections = briefing.sections
    .map((section) => ({ ...section, items: itemsOf(section) }))
    .filter(({ items }) => items.length > 0);
  return { ...briefing, ...header, sections, leftOut: leftOutOf(lines, kept) };
}

/** What stays: all that matters more than some level, and what else there is room for, most important first. */
function keptLines(lines: readonly WeighedLine[], room: number, heading: number): Kept {
  const levels = lines.flatMap(({ importance }) => [importance + step, importance - shortenAhead + step]);
  levels.push(-Infinity);
  levels.sort((a, b) => a - b);
  const kept = new Map<WeighedLine, boolean>();
  const begun = new Set<object>();
  const level = levels[firstIndex(levels.length, (index) => heightAt(lines, levels[index] ?? 0, heading) <= room)];
  let used = 0;
  const keep = (line: WeighedLine, isWhole: boolean): void => {
    used += (isWhole ? line.height : line.shortHeight) + (begun.has(line.section) ? 0 : heading);
    used -= kept.has(line) ? line.shortHeight : 0;
    begun.add(line.section);
    kept.set(line, isWhole);
  };
  for (const line of lines) if (isAbove(line, level ?? Infinity)) keep(line, !isShort(line, level ?? Infinity));
  for (const line of [...lines].sort((a, b) => b.importance - a.importance)) {
    const { parent, before, height, shortHeight } = line;
    if (kept.get(line) === true || (parent && !kept.has(parent)) || (before && !kept.has(before))) continue;
    const left = room - used + (kept.has(line) ? shortHeight : 0) - (begun.has(line.section) ? 0 : heading);
    if (height <= left) keep(line, true);
    else if (shortHeight <= left && !kept.has(line)) keep(line, false);
  }
  return withoutParts(lines, kept);
}

/** Takes out what is left of lines that belong together when not all of them stay. */
function withoutParts(lines: readonly WeighedLine[], kept: Kept): Kept {
  const broken = new Set(
    lines
      .filter(({ parent }) => parent?.item.together)
      .filter((line) => !kept.has(line))
      .map(({ parent }) => parent),
  );
  return new Map([...kept].filter(([{ parent }]) => !parent || !broken.has(parent)));
}

/** The height of all that matters at least that much, in points. */
function heightAt(lines: readonly WeighedLine[], level: number, heading: number): number {
  let height = 0;
  let section: object | undefined;
  for (const line of lines) {
    if (!isAbove(line, level)) continue;
    height += isShort(line, level) ? line.shortHeight : line.height;
    if (line.section !== section) height += heading;
    section = line.section;
  }
  return height;
}

function isAbove({ importance, parent }: WeighedLine, level: number): boolean {
  return importance >= level && (!parent || isAbove(parent, level));
}

function isShort({ importance }: WeighedLine, level: number): boolean {
  return importance - shortenAhead < level;
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

/** A function that gives what stays below a section or a line, in the order of the page. */
function keptItems(
  lines: readonly WeighedLine[],
  kept: Kept,
): (owner: BriefingSection | WeighedLine) => readonly BriefingItem[] {
  const below = new Map<BriefingSection | WeighedLine, WeighedLine[]>();
  for (const line of lines.filter((one) => kept.has(one))) {
    const owner = line.parent ?? line.section;
    const siblings = below.get(owner);
    if (siblings) siblings.push(line);
    else below.set(owner, [line]);
  }
  const itemsOf = (owner: BriefingSection | WeighedLine): readonly BriefingItem[] =>
    (below.get(owner) ?? []).map((line) => {
      const { items: _, ...item } = line.item;
      const items = itemsOf(line);
      return {
        ...item,
        markdown: kept.get(line) ? item.markdown : line.short,
        ...(items.length > 0 ? { items } : {}),
      };
    });
  return itemsOf;
}

/** How many lines went from which section; undefined when lines only became shorter. */
function leftOutOf(lines: readonly WeighedLine[], kept: Kept): Message | undefined {
  const gone = new Map<string, number>();
  for (const line of lines) {
    if (!kept.has(line)) gone.set(line.section.title, (gone.get(line.section.title) ?? 0) + 1);
  }
  if (gone.size === 0) return undefined;
  const list = [...gone].map(([title, count]) => `${title} (${count})`).join(', ');
  return message('Left out for lack of room, by the number of lines: {0}.', list);
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longestFact
    ? text
    : `${characters
        .slice(0, longestFact - 1)
        .join('')
        .trimEnd()}…`;
}
