import { commonKeys, tipKeys, type KeyDefinition } from '../definition';
import { yamlScalar } from '../frontMatter';
import { catalogued } from '../message';
import type { Note } from '../note';
import { isTimeZone } from '../time';
import { findTip, tips } from '../tips/index';
import type { Range } from '../text';
import { fillSlot, listSlot, wholeSlot, type Candidate, type Slot } from './slot';
import { snippetText, type SuggestContext, type Suggestion } from './suggestion';
import { candidatesFor, keyCandidate } from './values';

const noteTypes = ['prep', 'tip', 'story'];

/** Keys by which a note says what it is. */
export const identityKeys: readonly KeyDefinition[] = [
  {
    key: 'type',
    purpose: 'What kind of note this is: prep, tip or story.',
    value: { kind: 'choice', choices: noteTypes },
  },
  {
    key: 'tip',
    purpose: 'Which tip this note is for.',
    value: { kind: 'choice', choices: tips.map(({ id }) => id) },
  },
];

/** The keys a note may have. */
export function keysOf({ type, definition }: Note): readonly KeyDefinition[] {
  const own = definition?.keys ?? [...tipKeys, ...commonKeys];
  return [...identityKeys.filter(({ key }) => key === 'type' || type === 'tip'), ...own];
}

const keyLine = /^([A-Za-z_][\w-]*)[ \t]*:(?=\s|$)/;

/** The lines of the front matter between its fences; undefined while it is not closed. */
function blockLines({ frontMatter, lines }: Note): { readonly first: number; readonly end: number } | undefined {
  const end = frontMatter.range.end === 0 ? 0 : lines.positionAt(frontMatter.range.end - 1).line;
  return end > 0 ? { first: 1, end } : undefined;
}

/** Whether the offset is on a line of the front matter, its fences included. */
export function isInFrontMatter(note: Note, offset: number): boolean {
  const block = blockLines(note);
  return block !== undefined && note.lines.positionAt(offset).line <= block.end;
}

/**
 * What fits at an offset of the front matter. It is read by its lines: while a key is being typed the block is no
 * valid YAML.
 */
export function frontMatterSuggestions(note: Note, offset: number, context: SuggestContext): Suggestion[] {
  const block = blockLines(note);
  const { line, character } = note.lines.positionAt(offset);
  if (!block || line < block.first || line >= block.end) return [];
  const text = note.lines.lineText(line);
  if (/(?:^|\s)#/.test(text.slice(0, character))) return [];
  const key = keyLine.exec(text);
  if (key) {
    const behindColon = note.lines.lineStart(line) + key[0].length;
    if (offset < behindColon || hasMoreBelow(note, line)) return [];
    const value = { start: behindColon, end: endOfValue(note, line, key[0].length) };
    return valueSuggestions(note, key[1] ?? '', value, offset, context);
  }
  const item = /^\s*-(?=\s|$)/.exec(text);
  if (item) return listItemSuggestions(note, line, item[0].length, offset, context);
  return keySuggestions(note, block, offset);
}

/** Where the value on a line ends: a comment behind it is none of it. */
function endOfValue({ lines }: Note, line: number, from: number): number {
  const text = lines.lineText(line);
  const comment = text.slice(from).search(/\s#/);
  return lines.lineStart(line) + (comment < 0 ? text.length : from + comment);
}

/** Whether what is below a line is part of its value: another key or value there would take it over or spoil it. */
function hasMoreBelow({ lines }: Note, line: number): boolean {
  let next = line + 1;
  while (next < lines.lineCount && lines.lineText(next).trim() === '') next++;
  return /^(?:\s|-(?:\s|$))/.test(lines.lineText(next));
}

function keySuggestions(
  note: Note,
  block: { readonly first: number; readonly end: number },
  offset: number,
): Suggestion[] {
  const { lines } = note;
  const { line, character } = lines.positionAt(offset);
  const text = lines.lineText(line);
  if (!/^[\w-]*$/.test(text.slice(0, character)) || text.slice(character).trim() !== '') return [];
  if (hasMoreBelow(note, line)) return [];
  const written = new Set<string>();
  for (let other = block.first; other < block.end; other++) {
    const key = keyLine.exec(lines.lineText(other))?.[1];
    if (key !== undefined && other !== line) written.add(key);
  }
  const slot = wholeSlot(note.text, { start: lines.lineStart(line), end: offset }, offset);
  const free = keysOf(note).filter(({ key }) => !written.has(key));
  return fillSlot({ ...slot, lead: '' }, free.map(keyCandidate));
}

function valueSuggestions(
  note: Note,
  key: string,
  value: Range,
  offset: number,
  context: SuggestContext,
): Suggestion[] {
  const kind = keysOf(note).find((known) => known.key === key)?.value;
  const isList = kind?.kind === 'competencies' || kind?.kind === 'checks';
  if (offset > value.end) return [];
  if (!isList) return fill(wholeSlot(note.text, value, offset), note, key, context);
  const brackets = /^\s*\[([^\]]*)/.exec(note.text.slice(value.start, value.end));
  if (!brackets) return fill(listSlot(note.text, value, offset), note, key, context);
  const end = value.start + brackets[0].length;
  const inside = { start: end - (brackets[1]?.length ?? 0), end };
  return offset < inside.start || offset > end ? [] : fill(listSlot(note.text, inside, offset), note, key, context);
}

/** An item of a YAML list that has a line of its own, below its key. */
function listItemSuggestions(
  note: Note,
  line: number,
  from: number,
  offset: number,
  context: SuggestContext,
): Suggestion[] {
  const { lines } = note;
  const isItem = (index: number): boolean => /^\s*(?:-(?:\s|$)|#|$)/.test(lines.lineText(index));
  let above = line;
  while (above > 1 && isItem(above)) above--;
  const key = keyLine.exec(lines.lineText(above));
  const start = lines.lineStart(line) + from;
  if (!key || lines.lineText(above).slice(key[0].length).trim() !== '' || offset < start) return [];
  const others: string[] = [];
  for (let index = above + 1; isItem(index); index++) {
    const item = /^\s*-\s+(.*)$/.exec(lines.lineText(index))?.[1];
    if (item !== undefined && index !== line) others.push(item.trim());
  }
  const slot = wholeSlot(note.text, { start, end: endOfValue(note, line, from) }, offset);
  return fill({ ...slot, others }, note, key[1] ?? '', context);
}

function fill(slot: Slot, note: Note, key: string, context: SuggestContext): Suggestion[] {
  const definition = keysOf(note).find((known) => known.key === key);
  if (!definition || isIdentified(definition.key, slot.current)) return [];
  return fillSlot(slot, candidates(definition, slot, note, context).map(asYaml));
}

/** A note that says rightly what it is needs no other word: with it, all that is written in it would be lost. */
function isIdentified(key: string, current: string): boolean {
  return (key === 'type' && noteTypes.includes(current)) || (key === 'tip' && findTip(current) !== undefined);
}

function candidates(
  { key, value }: KeyDefinition,
  slot: Slot,
  note: Note,
  context: SuggestContext,
): readonly Candidate[] {
  if (key === 'tip') return tips.map(({ id, title }) => ({ kind: 'choice', label: id, purpose: catalogued(title) }));
  if (key !== 'timezone') return value ? candidatesFor(value, slot, note, context) : [];
  if (slot.current !== '' && isTimeZone(slot.current) && slot.typed === slot.current) return [];
  return Intl.supportedValuesOf('timeZone').map((label) => ({ kind: 'choice', label }));
}

/** Competencies are the user's words: those that YAML would read otherwise are put in quotes. */
function asYaml(candidate: Candidate): Candidate {
  const { label, snippet } = candidate;
  if (snippet !== undefined || candidate.kind === 'date') return candidate;
  const scalar = /[,[\]{}]/.test(label) ? JSON.stringify(label) : yamlScalar(label);
  return { ...candidate, snippet: snippetText(scalar) };
}
