import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../../src/core/check';
import { ignoreFix } from '../../../src/core/fixes';
import { inEnglish } from '../../../src/core/message';
import { parseNote, type Entry, type Note } from '../../../src/core/note';
import type { Readiness } from '../../../src/core/readiness';
import { applyEdits } from '../../../src/core/text';
import { definitions } from '../../../src/core/tips/index';
import type { Files } from './preps';

/** The files after a fix; it creates none that is there. */
export function afterFix(files: Files, { edits, creates = [] }: Fix): Record<string, string> {
  const after = { ...files };
  for (const { path, edits: ofNote } of edits) after[path] = applyEdits(after[path] ?? '', ofNote);
  for (const { path, text } of creates) {
    assert.equal(after[path], undefined, `${path} is there`);
    after[path] = text;
  }
  return after;
}

/** Its own fixes and the one that every finding has. */
export function fixesOf({ prep }: Readiness, finding: Finding): readonly Fix[] {
  return [...(finding.fixes ?? []), ...[ignoreFix(prep, finding.check, finding.place.path) ?? []].flat()];
}

/** What tells a finding from others, wherever it stands. */
export function keyOf(files: Files, { check, place, message }: Finding): string {
  const slice = (files[place.path] ?? '').slice(place.range.start, place.range.end);
  return [check, place.path, slice, inEnglish(message)].join(' · ');
}

/** What a note holds, an entry a line; those that `place` touches are left out. */
export function entriesOf(files: Files, touched?: Finding['place']): Map<string, string[]> {
  const notes = Object.entries(files).flatMap(([path, text]) => parseNote({ path, text }, definitions) ?? []);
  return new Map(notes.map((note) => [note.path, linesOf(note, touched)]));
}

function linesOf(note: Note, touched: Finding['place'] | undefined): string[] {
  const entries = [...note.sections.values()].flatMap((section) => section.entries);
  return entries
    .filter((entry) => !(touched?.path === note.path && isTouched(note, entry, touched.range.start)))
    .map(({ section, markdown, fields }) =>
      [section, markdown, ...fields.map(({ key, markdown: value }) => `${key}=${value}`)].join(' | '),
    );
}

function isTouched({ lines }: Note, { item }: Entry, offset: number): boolean {
  const { line } = lines.positionAt(offset);
  return line >= item.line && line < item.endLine;
}
