import { commands, Range, Selection, TextEditorRevealType, type Uri } from 'vscode';
import type { NoteSnippet } from '../../core/afterInterview';
import type { Note, Place } from '../../core/note';
import type { Readiness } from '../../core/readiness';
import { editorRange, noteUri } from '../convert';
import { writeSnippet } from '../writeSnippet';

/**
 * Opens the closing note and puts a snippet into it; goes to `placeOf` where there is nothing to put in. Where the note is
 * gone, a fresh one is offered.
 */
export async function writeInClosingNote(
  { prep }: Readiness,
  compute: (note: Note) => NoteSnippet | undefined,
  placeOf: (note: Note) => Place | undefined,
): Promise<Uri | undefined> {
  const closing = prep.tips.get('closing');
  if (!closing) {
    return commands.executeCommand<Uri>('secondRound.openNote', { prep: noteUri(prep.folder), tip: 'closing' });
  }
  const uri = noteUri(closing.path);
  const { editor, note, isWritten } = await writeSnippet(uri, compute);
  const place = isWritten ? undefined : placeOf(note);
  if (place) {
    const { end } = editorRange(note, place.range);
    editor.selection = new Selection(end, end);
    editor.revealRange(new Range(end, end), TextEditorRevealType.InCenterIfOutsideViewport);
  }
  return uri;
}
