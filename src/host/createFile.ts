import { CancellationError, FileSystemError, Uri, workspace, type CancellationToken } from 'vscode';
import { prepFileName, type NoteSource } from '../core/note';
import { removeTemporary, temporaryBeside } from './temporaryFile';

/** Whether something stands at the place. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/**
 * Creates a file that is not there yet, whole or not at all: it is written under another name and then renamed.
 * @returns false, with nothing touched, when the place is taken
 */
export async function createFile(uri: Uri, text: string): Promise<boolean> {
  if (await exists(uri)) return false;
  const temporary = temporaryBeside(uri);
  try {
    await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await workspace.fs.rename(temporary, uri, { overwrite: false });
    return true;
  } catch (error) {
    await removeTemporary(temporary);
    if (error instanceof FileSystemError && error.code === 'FileExists') return false;
    throw error;
  }
}

/**
 * Creates the files of a prep that are not there yet. `prep.md` comes last: until it stands, the folder is no prep,
 * so one that was interrupted is not taken for a whole one.
 * @throws CancellationError when it was told to stop before `prep.md` stood: then what it created is removed again
 */
export async function createNotes(folder: Uri, files: readonly NoteSource[], token?: CancellationToken): Promise<void> {
  const created: Uri[] = [];
  const create = async ({ path, text }: NoteSource): Promise<void> => {
    const uri = Uri.joinPath(folder, path);
    if (await createFile(uri, text)) created.push(uri);
  };
  await allDone(files.filter(({ path }) => path !== prepFileName).map(create));
  if (token?.isCancellationRequested) {
    await Promise.allSettled(created.map((uri) => workspace.fs.delete(uri)));
    throw new CancellationError();
  }
  await allDone(files.filter(({ path }) => path === prepFileName).map(create));
}

/** Waits for all of them, also when one fails: whoever clears away what was begun must find no other still writing. */
async function allDone(work: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work)) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Whether the folder, or one above it, is the root of a git work tree. */
export async function isInGitWorkTree(folder: Uri): Promise<boolean> {
  for (let current = folder; ; current = Uri.joinPath(current, '..')) {
    if (await exists(Uri.joinPath(current, '.git'))) return true;
    if (current.path === '/' || current.path === '') return false;
  }
}
