import { FileSystemError, FileType, l10n, workspace, type Uri } from 'vscode';
import { whyNotGenerated, type Standing } from '../core/generatedFile';
import { isMarkdown, maximumNoteBytes } from '../core/noteFiles';
import { fileName } from '../core/notePath';
import { notePath } from './convert';
import { localise } from './localise';
import { reasonOf } from './noteEditor';
import type { PrepStore } from './prepStore';
import { removeTemporary, temporaryBeside } from './temporaryFile';

/** A file was not exported, and nothing was touched; the message says why, for the user. */
export class NotExported extends Error {}

/**
 * Writes a file that was made from notes, whole or not at all: under another name first, which is then renamed. What
 * stood there before is replaced, unless it is a note, which nothing generated may ever replace.
 * @throws NotExported when it cannot or must not be written
 */
export async function exportFile(store: PrepStore, uri: Uri, text: string): Promise<void> {
  const name = fileName(uri.path);
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    throw new NotExported(l10n.t('{0} lies in a folder that cannot be written.', name));
  }
  const refusal = await refusalOf(store, uri, text).catch((error: unknown) => {
    throw notWritten(name, error);
  });
  if (refusal !== undefined) throw new NotExported(refusal);
  const temporary = temporaryBeside(uri);
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await replace(uri, temporary);
  } catch (error) {
    throw notWritten(name, error, await remainsOf(temporary));
  }
}

/** Renames over what stands there. VS Code deletes that first: when the renaming then fails, it is put back. */
async function replace(uri: Uri, temporary: Uri): Promise<void> {
  const before = (await typeOf(uri)) === undefined ? undefined : await workspace.fs.readFile(uri);
  try {
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    if (before && (await typeOf(uri)) === undefined) await workspace.fs.writeFile(uri, before);
    throw error;
  }
}

function notWritten(name: string, error: unknown, left?: string): NotExported {
  const problem = l10n.t('{0} could not be written: {1}', name, reasonOf(error));
  return new NotExported(left === undefined ? problem : `${problem} ${left}`);
}

/** Removes what was begun. Where even that fails, the user is told what lies there. */
async function remainsOf(temporary: Uri): Promise<string | undefined> {
  return (await removeTemporary(temporary))
    ? undefined
    : l10n.t('{0} is left over and can be deleted.', fileName(temporary.path));
}

/** Why nothing may be written there; undefined when it may. */
async function refusalOf(store: PrepStore, uri: Uri, text: string): Promise<string | undefined> {
  const name = fileName(uri.path);
  const type = await typeOf(uri);
  // A folder would be deleted with all that is in it to make room.
  if (type !== undefined && (type & FileType.Directory) !== 0) {
    return l10n.t('{0} is a folder. Name a file.', name);
  }
  const standing: Standing = {
    isKnown: store.note(uri) !== undefined,
    text: type === undefined ? undefined : await markdownAt(uri),
  };
  const refusal = whyNotGenerated({ path: notePath(uri), text }, standing);
  return refusal && localise(refusal);
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** The text of a file that can be a note, of whatever prep: one that no workspace folder holds, or in another case of letters. */
async function markdownAt(uri: Uri): Promise<string> {
  if (!isMarkdown(uri.path) || (await workspace.fs.stat(uri)).size > maximumNoteBytes) return '';
  return workspace.decode(await workspace.fs.readFile(uri), { uri });
}
