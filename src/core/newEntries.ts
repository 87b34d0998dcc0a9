import type { EditResult } from './edits';
import { lastLine } from './fixes';
import { parseNote, type Field, type Note } from './note';
import { oneLine } from './noteText';
import type { Paragraph } from './outline';
import { applyEdits, insertion, lineEndingOf, type TextEdit } from './text';
import { definitions } from './tips/index';

/**
 * Adds entries, each in markdown on one line or with its fields below, at the end of a section; the section is made at
 * the end of the note where it is absent. Refused where they would not read back as entries, below a comment that is
 * never closed for one: nothing else of the note may change its meaning.
 */
export function newEntries(note: Note, sectionId: string, entries: readonly string[]): EditResult {
  if (note.frontMatter.problems.length > 0) return { problem: 'broken-front-matter' };
  if (entries.length === 0) return { edits: [] };
  const heading = note.definition?.sections.find(({ id }) => id === sectionId)?.heading;
  if (heading === undefined) return { problem: 'no-place' };
  const edit = atEnd(note, sectionId, heading, entries);
  const after = parseNote({ path: note.path, text: applyEdits(note.text, [edit]) }, definitions);
  const before = entriesBySection(note);
  const isRead = [...(after?.sections.values() ?? [])].every(({ definition: { id }, entries: read }) => {
    const known = before.get(id) ?? [];
    const added = id === sectionId ? entries.length : 0;
    return read.length === known.length + added && known.every((text) => read.some((entry) => entry.text === text));
  });
  return isRead && after?.sections.has(sectionId) === true ? { edits: [edit] } : { problem: 'no-place' };
}

function entriesBySection(note: Note): ReadonlyMap<string, readonly string[]> {
  return new Map([...note.sections].map(([id, { entries }]) => [id, entries.map(({ text }) => text)]));
}

function atEnd(note: Note, sectionId: string, heading: string, entries: readonly string[]): TextEdit {
  const { text, lines } = note;
  const lineEnding = lineEndingOf(text);
  const section = note.sections.get(sectionId);
  const written = entries.map((entry) => `- ${entry.replaceAll('\n', lineEnding)}`).join(lineEnding);
  const end = lines.lineEnd(lastLine(note, section ?? { line: 0, endLine: lines.lineCount }));
  if (!section) {
    const isEmpty = text.slice(0, end).replace('\uFEFF', '') === '';
    const gap = isEmpty ? '' : lineEnding + lineEnding;
    const isAtEnd = end === text.length;
    return insertion(end, `${gap}## ${heading}${lineEnding}${lineEnding}${written}${isAtEnd ? lineEnding : ''}`);
  }
  const isInList = section.entries.length > 0;
  // A line right below would be read as the entry's own, what underlines it too.
  const isCrowded = /^(?:\r\n|\r|\n)[^\S\r\n]*[^\s#]/.test(text.slice(end));
  return insertion(end, `${lineEnding}${isInList ? '' : lineEnding}${written}${isCrowded ? lineEnding : ''}`);
}

/** What of an entry is written. */
export interface WrittenEntry {
  readonly markdown: string;
  readonly fields: readonly Pick<Field, 'key' | 'markdown'>[];
  readonly details: readonly Pick<Paragraph, 'markdown'>[];
}

/** An entry as one writes it: its text, its fields, what else is nested in it, each on a line. */
export function entryText({ markdown, fields, details }: WrittenEntry, ...more: readonly string[]): string {
  const nested = [
    ...fields.map((field) => `${field.key}: ${oneLine(field.markdown)}`),
    ...details.map((detail) => safeStart(oneLine(detail.markdown))),
    ...more,
  ];
  return [safeStart(oneLine(markdown)), ...nested.map((line) => `  - ${line}`)].join('\n');
}

/** A box that was taken off, or white space that is none in markdown, may leave what begins another list. */
function safeStart(markdown: string): string {
  return markdown
    .replace(/^(?:[-+*#>](?=\s|$)|[`~]{3}|<!--|\[(?=[ xX]\]\s))/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
