import type { SectionDefinition } from './definition';
import type { ListItem } from './listItem';
import { readOutline, type Outline } from './outline';
import { sectionNamed, type Note } from './note';
import { LineMap } from './text';

/** A list item of a known section, placeholders included, and the entry it is nested in unless it is one itself. */
export interface PlacedItem {
  readonly section: SectionDefinition;
  readonly siblings: readonly ListItem[];
  readonly item: ListItem;
  readonly entry: ListItem | undefined;
}

/** The structure of a note's body; with another text in one of its lines, when that is given. */
export function bodyOutline(note: Note, change?: { readonly line: number; readonly replaced: string }): Outline {
  const { lines, frontMatter } = note;
  const bodyStart = frontMatter.range.end > 0 ? frontMatter.range.end : note.text.startsWith('\uFEFF') ? 1 : 0;
  if (!change) return readOutline(note.text, lines, bodyStart);
  const before = note.text.slice(0, lines.lineStart(change.line));
  const text = before + change.replaced + note.text.slice(lines.lineEnd(change.line));
  return readOutline(text, new LineMap(text), bodyStart);
}

/**
 * The item that begins on a line. There is none inside comments, code fences and quotations, for the reader of
 * notes finds none there.
 */
export function itemOn(note: Note, line: number, outline: Outline): PlacedItem | undefined {
  const section = outline.sections.find((one) => one.line < line && line < one.endLine);
  const definition = section && sectionNamed(note.definition, section.heading);
  if (!definition) return undefined;
  for (const entry of section.items) {
    if (entry.line === line) return { section: definition, siblings: section.items, item: entry, entry: undefined };
    const item = entry.items.find((nested) => nested.line === line);
    if (item) return { section: definition, siblings: entry.items, item, entry };
  }
  return undefined;
}
