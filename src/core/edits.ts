import type { Status } from './definition';
import { readFrontMatter, yamlItem, yamlScalar, type FrontMatter } from './frontMatter';
import type { Note, NoteSection } from './note';
import { applyEdits, insertion, lineEndingOf, type Range, type TextEdit } from './text';

/** Why an edit is not made. */
export type EditProblem = 'broken-front-matter' | 'note-changed' | 'no-place' | 'no-list';

export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly problem: EditProblem };

/**
 * Sets keys of the front matter, each by a splice at its value; nothing else of the note changes. What would not read
 * back as meant (a value inside braces, a key without its colon) is refused.
 */
export function setKeys(note: Note, values: Readonly<Record<string, string>>): EditResult {
  if (note.frontMatter.problems.length > 0) return { problem: 'broken-front-matter' };
  const wanted = Object.entries(values).filter(([key, value]) => writtenValue(note.frontMatter, key) !== value);
  const edits = note.frontMatter.range.end === 0 ? newBlock(note.text, wanted) : splices(note, wanted);
  const after = readFrontMatter(applyEdits(note.text, edits));
  const isRead =
    after.problems.length === 0 && wanted.every(([key, value]) => (writtenValue(after, key) ?? '') === value);
  return isRead ? { edits } : { problem: 'broken-front-matter' };
}

function writtenValue({ entries }: FrontMatter, key: string): string | undefined {
  const value = entries.get(key)?.value;
  return value === undefined || Array.isArray(value) ? undefined : String(value);
}

/** Sets a tip's status, and the reason when there is one. */
export function setStatus(note: Note, status: Status, reason?: string): EditResult {
  return setKeys(note, reason === undefined ? { status } : { status, reason });
}

function newBlock(text: string, values: readonly (readonly [string, string])[]): TextEdit[] {
  if (values.length === 0) return [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = ['---', ...values.map(([key, value]) => `${key}: ${yamlScalar(value)}`), '---', '', ''];
  return [insertion(start, lines.join(lineEndingOf(text)))];
}

/** New keys go together above the closing fence, for two insertions at one offset have no order. */
function splices(note: Note, values: readonly (readonly [string, string])[]): TextEdit[] {
  const { text, frontMatter } = note;
  const added = values.filter(([key]) => !frontMatter.entries.has(key));
  const replaced = values.flatMap(([key, value]): TextEdit[] => {
    const entry = frontMatter.entries.get(key);
    return entry ? [replaceValue(text, entry.valueRange, yamlScalar(value))] : [];
  });
  if (added.length === 0) return replaced;
  const lines = added.map(([key, value]) => `${key}: ${yamlScalar(value)}`);
  return [...replaced, addLines(note, lines)];
}

/** Writes lines above the closing fence of a front matter that is there. */
export function addLines({ text, frontMatter }: Note, lines: readonly string[]): TextEdit {
  const fence = text.lastIndexOf('---', frontMatter.range.end - 1);
  return insertion(fence, lines.map((line) => line + lineEndingOf(text)).join(''));
}

/**
 * Adds an item to a list of the front matter, in the form the list is written in. Undefined where the value is no list and
 * no text: there is no place for the item then.
 */
export function addToList(note: Note, key: string, text: string): TextEdit[] | undefined {
  const { lines, frontMatter } = note;
  const entry = frontMatter.entries.get(key);
  const item = yamlItem(text);
  if (!entry) return [addLines(note, [`${key}: [${item}]`])];
  const { valueRange, itemRanges, value } = entry;
  const { start, end } = valueRange;
  if (value === undefined) {
    const rest = note.text.slice(start, lines.lineEnd(lines.positionAt(start).line));
    if (!/^\s*(?:#|$)/.test(rest)) return undefined;
    const blanks = rest.trim() === '' ? rest.length : 0;
    return [{ range: { start, end: start + blanks }, newText: ` [${item}]` }];
  }
  const last = itemRanges.at(-1);
  const isQuoted = /["']/.test(note.text[start] ?? '');
  if (!Array.isArray(value)) return [insertion(isQuoted ? end - 1 : end, `, ${text}`)];
  if (!last) return [insertion(start + 1, item)];
  if (note.text[start] === '[') return [insertion(last.end, `, ${item}`)];
  const lineStart = note.text.lastIndexOf('\n', last.start) + 1;
  return [insertion(last.end, `${lineEndingOf(note.text)}${note.text.slice(lineStart, last.start)}${item}`)];
}

function replaceValue(text: string, range: Range, value: string): TextEdit {
  if (range.end > range.start) return { range, newText: value };
  const blank = text[range.start] === ' ' ? 1 : 0;
  const place = range.start + blank;
  // A comment begins behind a blank only.
  const behind = text[place] === '#' ? ' ' : '';
  return { range: { start: place, end: place }, newText: `${blank === 1 ? '' : ' '}${value}${behind}` };
}

/**
 * Ticks or unticks the task at an offset of its checkbox. `text` is what the task said when it was shown: when
 * something else stands there now, the note has changed and nothing is done.
 */
export function setTaskDone(note: Note, offset: number, text: string, done: boolean): EditResult {
  if (note.frontMatter.problems.length > 0) return { problem: 'broken-front-matter' };
  const task =
    note.tasks.find(({ checkbox, text: own }) => checkbox?.range.start === offset && own === text) ??
    only(note.tasks.filter(({ text: own }) => own === text));
  if (!task?.checkbox) return { problem: 'note-changed' };
  if (task.checkbox.checked === done) return { edits: [] };
  return { edits: [{ range: task.checkbox.range, newText: done ? 'x' : ' ' }] };
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** What a tip's status becomes when its box is unticked: under way when something is written, else not begun. */
export function statusWhenUnticked(note: Note): Status {
  return [...note.sections.values()].some(isWritten) ? 'doing' : 'todo';
}

/** Statements would not do: the empty fields of a placeholder are among them. */
function isWritten({ entries, paragraphs }: NoteSection): boolean {
  return entries.length > 0 || paragraphs.length > 0;
}
