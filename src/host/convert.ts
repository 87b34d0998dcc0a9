import { Location, Position, Range, Uri } from 'vscode';
import type { Note } from '../core/note';
import type { Range as Span } from '../core/text';

/** The path by which the core knows a file: scheme and authority, then the decoded path. */
export function notePath(uri: Uri): string {
  return `${uri.scheme}://${uri.authority}${uri.path}`;
}

/** The file of a path that `notePath` made. */
export function noteUri(path: string): Uri {
  const [, scheme = 'file', authority = '', rest = ''] = /^([^:]+):\/\/([^/]*)(.*)$/s.exec(path) ?? [];
  return Uri.from({ scheme, authority, path: rest });
}

/** A span of a note as the editor counts it. */
export function editorRange(note: Note, span: Span): Range {
  const start = note.lines.positionAt(span.start);
  const end = note.lines.positionAt(span.end);
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

/** A span of a note as a place one can go to. */
export function editorLocation(note: Note, span: Span): Location {
  return new Location(noteUri(note.path), editorRange(note, span));
}
