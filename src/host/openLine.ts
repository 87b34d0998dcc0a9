import { Range, Selection, TabInputText, ViewColumn, window, workspace, type Uri } from 'vscode';
import type { BriefingLine } from '../core/briefing/lines';
import type { Note } from '../core/note';
import type { LineReference } from '../protocol';
import { editorRange, noteUri } from './convert';

/** Opens the note of a line there, never in front of the page, which is in `pageColumn`. */
export async function openLine(
  note: Note,
  reference: LineReference,
  lines: readonly BriefingLine[],
  pageColumn: ViewColumn | undefined,
): Promise<void> {
  await openBeside(noteUri(note.path), rangeOf(note, reference, lines), pageColumn);
}

/** Opens a file at the start of a range, never in front of the page, which is in `pageColumn`. */
export async function openBeside(uri: Uri, { start }: Range, pageColumn: ViewColumn | undefined): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, {
    viewColumn: columnFor(uri, pageColumn),
    selection: new Selection(start, start),
  });
}

/** Where the line is now: the notes may have changed since the page showed it. */
function rangeOf(note: Note, { line: wanted, text }: LineReference, lines: readonly BriefingLine[]): Range {
  const [nearest] = lines
    .filter((candidate) => candidate.place.path === note.path && candidate.text === text)
    .map(({ place }) => editorRange(note, place.range))
    .sort((a, b) => Math.abs(a.start.line - wanted) - Math.abs(b.start.line - wanted));
  const known = Math.min(wanted, note.lines.lineCount - 1);
  return nearest ?? new Range(known, 0, known, 0);
}

/** Where the note is open already, else beside the page. */
function columnFor(uri: Uri, pageColumn: ViewColumn | undefined): ViewColumn {
  const others = window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== pageColumn);
  const holds = others.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
  return (holds ?? others[0])?.viewColumn ?? ViewColumn.Beside;
}
