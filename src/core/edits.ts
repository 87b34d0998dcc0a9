import type { Status } from './definition';
import { yamlScalar } from './frontMatter';
import type { Note } from './note';
import { lineEndingOf, type TextEdit } from './text';

/** Why an edit is not made. */
export type EditProblem = 'broken-front-matter' | 'note-changed';

export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly problem: EditProblem };

/** Sets keys of the front matter, each by a splice at its value; nothing else of the note changes. */
export function setKeys(note: Note, values: Readonly<Record<string, string>>): EditResult {
  if (note.frontMatter.problems.length > 0) return { problem: 'broken-front-matter' };
  const edits = Object.entries(values).flatMap(([key, value]) => setKey(note, key, yamlScalar(value)));
  return { edits: mergeInsertions(edits) };
}

/** Sets a tip's status, and the reason when there is one. */
export function setStatus(note: Note, status: Status, reason?: string): EditResult {
  return setKeys(note, reason === undefined ? { status } : { status, reason });
}

function setKey(note: Note, key: string, value: string): TextEdit[] {
  const { text, frontMatter } = note;
  const entry = frontMatter.entries.get(key);
  if (entry) {
    const { valueRange } = entry;
    if (text.slice(valueRange.start, valueRange.end) === value) return [];
    if (valueRange.end > valueRange.start) return [{ range: valueRange, newText: value }];
    const blank = text[valueRange.start] === ' ' ? 1 : 0;
    const place = valueRange.start + blank;
    return [{ range: { start: place, end: place }, newText: blank === 1 ? value : ` ${value}` }];
  }
  const lineEnding = lineEndingOf(text);
  if (frontMatter.range.end === 0) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const block = ['---', `${key}: ${value}`, '---', '', ''].join(lineEnding);
    return [{ range: { start, end: start }, newText: block }];
  }
  const fence = text.lastIndexOf('---', frontMatter.range.end);
  return [{ range: { start: fence, end: fence }, newText: `${key}: ${value}${lineEnding}` }];
}

/** Several keys inserted at one place become one edit, for two at the same offset have no order. */
function mergeInsertions(edits: readonly TextEdit[]): TextEdit[] {
  const merged = new Map<string, TextEdit>();
  for (const edit of edits) {
    const place = `${edit.range.start}:${edit.range.end}`;
    const before = merged.get(place);
    merged.set(place, before ? { ...edit, newText: before.newText + edit.newText } : edit);
  }
  return [...merged.values()];
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
  return [...note.sections.values()].some(({ statements }) => statements.length > 0) ? 'doing' : 'todo';
}
