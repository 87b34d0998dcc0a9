import { FilePermission, l10n, Range, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { EditProblem, EditResult } from '../core/edits';
import { parseNote, type Note } from '../core/note';
import { type TextEdit } from '../core/text';
import { definitions } from '../core/tips/index';
import { notePath } from './convert';

/** A note was not changed; the message says why, for the user. */
export class NoteNotChanged extends Error {}

/**
 * Changes notes as the user would by typing: through their documents, so that undo works and unsaved text is
 * kept. A note that was clean is saved afterwards, one that was not stays unsaved.
 */
export class NoteEditor {
  readonly #queues = new Map<string, Promise<void>>();
  /** The text of documents that are unsaved only because a save of ours failed, and nothing else. */
  readonly #takenBack = new WeakMap<TextDocument, string>();

  /**
   * Applies what `compute` says of the note as it is now. Edits of one note wait for each other.
   * @throws NoteNotChanged when the note cannot or must not be written
   */
  edit(uri: Uri, compute: (note: Note) => EditResult): Promise<void> {
    const key = uri.toString();
    const before = this.#queues.get(key) ?? Promise.resolve();
    const work = before.then(() => this.#editNow(uri, compute));
    const settled = work
      .catch(() => undefined)
      .then(() => {
        if (this.#queues.get(key) === settled) this.#queues.delete(key);
      });
    this.#queues.set(key, settled);
    return work;
  }

  async #editNow(uri: Uri, compute: (note: Note) => EditResult): Promise<void> {
    await refuseReadOnly(uri);
    const wasOpen = workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
    const document = await open(uri);
    if (wasOpen && !document.isDirty) await refuseStale(document);
    // The document may change between computing and applying: VS Code then refuses, and it is worth one more try.
    for (const attempt of [1, 2]) {
      const text = document.getText();
      const edits = editsOf(uri, document, compute);
      if (edits.length === 0) return;
      const wasClean = !document.isDirty || this.#takenBack.get(document) === text;
      if (await workspace.applyEdit(workspaceEdit(document, edits))) {
        if (wasClean) await this.#saveOrTakeBack(document, text);
        return;
      }
      if (attempt === 2) throw new NoteNotChanged(l10n.t('{0} changed at the same moment. Try again.', nameOf(uri)));
    }
  }

  /**
   * An edit that cannot be saved is taken back, so that the box that asked for it goes back as well. VS Code calls the
   * document unsaved from then on: the next edit is saved all the same.
   */
  async #saveOrTakeBack(document: TextDocument, before: string): Promise<void> {
    this.#takenBack.delete(document);
    if (await document.save()) return;
    const whole = { range: { start: 0, end: document.getText().length }, newText: before };
    await workspace.applyEdit(workspaceEdit(document, [whole]));
    this.#takenBack.set(document, before);
    throw new NoteNotChanged(l10n.t('{0} could not be saved.', nameOf(document.uri)));
  }
}

function editsOf(uri: Uri, document: TextDocument, compute: (note: Note) => EditResult): readonly TextEdit[] {
  const note = parseNote({ path: notePath(uri), text: document.getText() }, definitions);
  if (!note) throw new NoteNotChanged(l10n.t('{0} is no note of a prep any more.', nameOf(uri)));
  const result = compute(note);
  if ('problem' in result) throw new NoteNotChanged(problemText(result.problem, uri));
  return result.edits;
}

function problemText(problem: EditProblem, uri: Uri): string {
  if (problem === 'no-place') {
    return l10n.t('{0} has no place for it: a comment or a code block in it is never closed.', nameOf(uri));
  }
  if (problem === 'no-list') {
    return l10n.t('Nothing can be added to the list in {0} as it is written. Write it as [one, another].', nameOf(uri));
  }
  return problem === 'broken-front-matter'
    ? l10n.t('The front matter of {0} cannot be read. Mend it first: Problems shows where.', nameOf(uri))
    : l10n.t('{0} has changed meanwhile. Try again.', nameOf(uri));
}

async function open(uri: Uri): Promise<TextDocument> {
  try {
    return await workspace.openTextDocument(uri);
  } catch (error) {
    throw new NoteNotChanged(l10n.t('{0} cannot be opened: {1}', nameOf(uri), reasonOf(error)));
  }
}

/** @throws NoteNotChanged when the file must not be written */
export async function refuseReadOnly(uri: Uri): Promise<void> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    throw new NoteNotChanged(l10n.t('{0} lies in a folder that cannot be written.', nameOf(uri)));
  }
  try {
    const { permissions } = await workspace.fs.stat(uri);
    if (permissions !== undefined && (permissions & FilePermission.Readonly) !== 0) {
      throw new NoteNotChanged(l10n.t('{0} is read-only.', nameOf(uri)));
    }
  } catch (error) {
    if (error instanceof NoteNotChanged) throw error;
    throw new NoteNotChanged(l10n.t('{0} cannot be opened: {1}', nameOf(uri), reasonOf(error)));
  }
}

/**
 * VS Code notices on saving that another window has written the file only where its length differs, and a tick is as
 * long as the blank before it.
 * @throws NoteNotChanged when the file says something else than the document
 */
async function refuseStale(document: TextDocument): Promise<void> {
  const { uri, encoding } = document;
  let written: string;
  try {
    written = await workspace.decode(await workspace.fs.readFile(uri), { encoding });
  } catch (error) {
    throw new NoteNotChanged(l10n.t('{0} cannot be opened: {1}', nameOf(uri), reasonOf(error)));
  }
  // A document has one kind of line ending and no byte order mark, whatever the file has.
  const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (plain(written) !== plain(document.getText())) throw new NoteNotChanged(problemText('note-changed', uri));
}

/** Edits of the core as one step that undo takes back. */
function workspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const result = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    result.replace(document.uri, new Range(document.positionAt(range.start), document.positionAt(range.end)), newText);
  }
  return result;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Why something failed, in the words of what failed. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
