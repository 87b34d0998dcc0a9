import { l10n } from 'vscode';
import { escapeHtml } from '../core/briefing/escape';
import type { LivePage } from '../core/briefing/html';
import type { BriefingLine } from '../core/briefing/lines';
import type { Note } from '../core/note';
import { fileName, folderOf, resolveLink } from '../core/notePath';
import type { Readiness } from '../core/readiness';
import type { LineReference } from '../protocol';

/** The notes that a prep's briefing may lead to, by path. */
export function notesOf({ prep }: Readiness): ReadonlyMap<string, Note> {
  return new Map([...prep.notes, ...prep.stories.map(({ note }) => note)].map((note) => [note.path, note]));
}

/** What the page must know of the notes of a prep. */
export function livePage(readiness: Readiness): LivePage {
  const notes = notesOf(readiness);
  return {
    lineOf: ({ path, range }) => notes.get(path)?.lines.positionAt(range.start).line,
    noteOf: (from, link) => {
      const path = resolveLink(folderOf(from), link);
      return path !== undefined && notes.has(path) ? path : undefined;
    },
    openLabel: (path, number) => l10n.t('Open {0}, line {1}', fileName(path), number + 1),
  };
}

/** A place in a note: its path, and the line from 0. */
export type NoteLine = Omit<LineReference, 'text'>;

/** The line of the briefing that a cursor is in: of those of the same note, the nearest one at or above it. */
export function lineAtCursor(
  lines: readonly BriefingLine[],
  { lineOf }: Pick<LivePage, 'lineOf'>,
  cursor: NoteLine,
): LineReference | undefined {
  let nearest: LineReference | undefined;
  for (const { text, place } of lines) {
    if (place.path !== cursor.path) continue;
    const line = lineOf(place);
    if (line === undefined || line > cursor.line || (nearest && line <= nearest.line)) continue;
    nearest = { path: place.path, line, text };
  }
  return nearest;
}

/** The page of a prep whose notes are gone. */
export function goneHtml(): string {
  const title = escapeHtml(l10n.t('No notes, no briefing'));
  const text = escapeHtml(
    l10n.t(
      'The folder of this prep is not in this window any more. Put it back and the briefing returns, or close this tab.',
    ),
  );
  return `<header><h1>${title}</h1><p>${text}</p></header>`;
}
