import { l10n, Range, SnippetString, window, type TextEditor, type Uri } from 'vscode';
import type { NoteSnippet } from '../core/afterInterview';
import { parseNote, type Note } from '../core/note';
import { fileName } from '../core/notePath';
import { definitions } from '../core/tips/index';
import { notePath } from './convert';
import { NoteNotChanged, refuseReadOnly } from './noteEditor';

/** The note as it was before, in its editor. */
interface Written {
  readonly editor: TextEditor;
  readonly note: Note;
  /** False when there was nothing to put in. */
  readonly isWritten: boolean;
}

/**
 * Opens a note and puts a snippet into it, with its tab stops to be filled in: one step that undo takes back. It is not
 * saved: the user is still writing.
 *
 * @throws NoteNotChanged when the note cannot or must not be written
 */
export async function writeSnippet(uri: Uri, compute: (note: Note) => NoteSnippet | undefined): Promise<Written> {
  const name = fileName(uri.path);
  const editor = await window.showTextDocument(uri);
  const { document } = editor;
  const note = parseNote({ path: notePath(uri), text: document.getText() }, definitions);
  if (!note) throw new NoteNotChanged(l10n.t('{0} is no note of a prep any more.', name));
  const made = compute(note);
  if (!made) return { editor, note, isWritten: false };
  if (note.frontMatter.problems.length > 0) {
    throw new NoteNotChanged(
      l10n.t('The front matter of {0} cannot be read. Mend it first: Problems shows where.', name),
    );
  }
  await refuseReadOnly(uri);
  const { start, end } = made.range;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  if (!(await editor.insertSnippet(new SnippetString(made.snippet), range, options))) {
    throw new NoteNotChanged(l10n.t('{0} has changed meanwhile. Try again.', name));
  }
  return { editor, note, isWritten: true };
}
