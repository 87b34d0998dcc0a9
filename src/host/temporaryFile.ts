import { FileSystemError, workspace, type Uri } from 'vscode';
import { randomName } from './randomName';

/**
 * A name beside a file for what is to become it: no other window uses it, and no reader takes it for a note or a log.
 */
export function temporaryBeside(uri: Uri): Uri {
  return uri.with({ path: `${uri.path}.${randomName().slice(0, 8)}.tmp` });
}

/**
 * Removes a file that was begun under such a name.
 * @returns whether nothing is left of it; why something is left matters less than why it was begun in vain
 */
export async function removeTemporary(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.delete(uri);
    return true;
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error;
    return error.code === 'FileNotFound';
  }
}
