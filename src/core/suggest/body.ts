import { catalogued } from '../message';
import { keyOf, normalized, type Note } from '../note';
import { bodyOutline, itemOn, type PlacedItem } from '../placedItem';
import type { Range } from '../text';
import { entrySnippet } from './entry';
import { fillSlot, listSlot, wholeSlot, type Candidate } from './slot';
import type { SuggestContext, Suggestion } from './suggestion';
import { candidatesFor, keyCandidate, linkTargetCandidates, personCandidates, todayOf } from './values';

/** The line of the cursor, cut at its list marker. */
interface CursorLine {
  readonly note: Note;
  readonly offset: number;
  readonly line: number;
  readonly indent: string;
  /** The marker of a list item; undefined on a line without one. */
  readonly marker: string | undefined;
  /** What stands behind the marker, blanks at both ends left out. */
  readonly content: string;
  /** From behind the marker to the end of the line. */
  readonly range: Range;
}

/** What fits at an offset below the front matter. */
export function bodySuggestions(note: Note, offset: number, context: SuggestContext): readonly Suggestion[] {
  const at = cursorLine(note, offset);
  if (offset < at.range.start || isInLineComment(at)) return [];
  if (/^ {0,3}##(?:\s|$)/.test(note.lines.lineText(at.line))) return headingSuggestions(at);
  if (at.marker !== undefined && /[:：]/.test(at.content)) return valueSuggestions(at, context);
  return at.marker !== undefined || at.content === '' ? itemSuggestions(at, context) : [];
}

function cursorLine(note: Note, offset: number): CursorLine {
  const { line } = note.lines.positionAt(offset);
  const text = note.lines.lineText(line);
  const [taken = '', indent = '', marker] = /^(\s*)([-*+]|\d{1,9}[.)])?(?=\s|$)/.exec(text) ?? [/^\s*/.exec(text)?.[0]];
  const start = note.lines.lineStart(line);
  const range = { start: start + taken.length, end: start + text.length };
  return { note, offset, line, indent, marker, content: text.slice(taken.length).trim(), range };
}

function isInLineComment({ note, offset, line }: CursorLine): boolean {
  const before = note.text.slice(note.lines.lineStart(line), offset);
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->');
}

function headingSuggestions(at: CursorLine): readonly Suggestion[] {
  const { note, offset, line } = at;
  const { lines } = note;
  const start = lines.lineStart(line) + lines.lineText(line).indexOf('##') + 2;
  if (offset < start || note.text.slice(offset, lines.lineEnd(line)).trim() !== '') return [];
  if (!bodyOutline(note).sections.some((section) => section.line === line)) return [];
  const missing = (note.definition?.sections ?? []).filter(({ id }) => !note.sections.has(id));
  const slot = wholeSlot(note.text, { start, end: lines.lineEnd(line) }, offset);
  return fillSlot(
    slot,
    missing.map(({ heading, purpose }): Candidate => ({
      kind: 'section',
      label: heading,
      purpose: catalogued(purpose),
    })),
  );
}

/** The item on the cursor's line if that line were another. */
function itemAfter({ note, line }: CursorLine, replaced: string): PlacedItem | undefined {
  return itemOn(note, line, bodyOutline(note, { line, replaced }));
}

/** An entry where one can begin, a field inside an entry. */
function itemSuggestions(at: CursorLine, context: SuggestContext): readonly Suggestion[] {
  const { note, offset, indent, marker = '-', range } = at;
  if (note.text.slice(offset, range.end).trim() !== '') return [];
  // The line as it would be with a text: an item that is still empty may be no item yet.
  const placed = itemAfter(at, `${indent}${marker} x`);
  if (placed?.item.markdown !== 'x' || placed.item.paragraphs.length > 0) return [];
  const candidates = placed.entry ? fieldCandidates(placed) : entryCandidates(at, placed, context);
  // What is put in begins behind the marker, blanks included, so that it stands one blank behind it.
  const start = at.marker === undefined ? offset : range.start;
  const lead = at.marker === undefined ? `${marker} ` : ' ';
  const typed = note.text.slice(start, offset);
  const slot = { range: { start, end: range.end }, typed, lead, current: typed.trim(), others: [] };
  return fillSlot(slot, candidates);
}

function fieldCandidates({ section, siblings, item }: PlacedItem): readonly Candidate[] {
  const given = new Set(siblings.filter((one) => one !== item).map((one) => keyOf(one)?.key));
  if (item.items.length > 0) return [];
  return (section.fields ?? [])
    .filter(({ key }) => !given.has(normalized(key)))
    .map((field) => ({ ...keyCandidate(field), kind: 'field' }));
}

function entryCandidates(at: CursorLine, placed: PlacedItem, context: SuggestContext): readonly Candidate[] {
  const { section, siblings, item } = placed;
  if (section.entry === undefined) return [];
  // What is nested below already becomes the fields of the entry.
  const hasMore = item.items.length > 0;
  const width = (at.marker ?? '-').length + 1;
  const snippet = (text: string): string =>
    entrySnippet(text, hasMore ? [] : (section.fields ?? []), width, todayOf(context));
  if (section.entry === 'name from the panel') {
    const named = siblings.filter((one) => one !== item).map(({ text }) => text);
    return personCandidates(context.prep, named).map((person) => ({
      ...person,
      snippet: snippet(person.text ?? person.label),
    }));
  }
  // Without a text an item cannot follow a paragraph: its marker would make a heading of that.
  const stands = itemAfter(at, `${at.indent}${at.marker ?? '-'} `) !== undefined;
  if (hasMore || !stands || section.fields === undefined) return [];
  return [{ kind: 'entry', label: section.entry, purpose: catalogued(section.purpose), snippet: snippet('') }];
}

function valueSuggestions(at: CursorLine, context: SuggestContext): readonly Suggestion[] {
  const { note, offset, range } = at;
  const placed = itemOn(note, at.line, bodyOutline(note));
  if (!placed?.entry) return [];
  const written = keyOf(placed.item);
  const kind = placed.section.fields?.find(({ key }) => normalized(key) === written?.key)?.value;
  if (!written || !kind) return [];
  const key = placed.item.markdown.slice(0, written.length).trimEnd();
  const value = { start: placed.item.offsetAt(key.length), end: range.end };
  if (offset < value.start) return [];
  if (kind.kind === 'stories') {
    const target = linkTargetAt(note.text, value, offset);
    if (target) return fillSlot(wholeSlot(note.text, target, offset), linkTargetCandidates(note, context.prep));
  }
  const isList = kind.kind === 'people' || kind.kind === 'stories' || kind.kind === 'competencies';
  const slot = isList ? listSlot(note.text, value, offset) : wholeSlot(note.text, value, offset);
  return fillSlot(slot, candidatesFor(kind, slot, note, context));
}

/** What stands in the round brackets of a link, when the offset is between them. */
function linkTargetAt(text: string, value: Range, offset: number): Range | undefined {
  for (const link of text.slice(value.start, value.end).matchAll(/\]\(([^()]*)(?:\)|$)/g)) {
    const start = value.start + link.index + 2;
    const end = start + (link[1]?.length ?? 0);
    if (start <= offset && offset <= end) return { start, end };
  }
  return undefined;
}
