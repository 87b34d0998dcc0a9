import { Uri } from 'vscode';
import * as v from 'valibot';
import type { PrepStore } from '../prepStore';
import { exportFile, NotExported } from '../exportFile';
import { CommandProblem } from './command';

/** Where to write: a URI, an address or path as text, or a path that begins at the prep's folder. */
export const targetArgument = v.optional(
  v.union([v.custom<Uri>((value) => value instanceof Uri), v.pipe(v.string(), v.trim(), v.nonEmpty())]),
);

/** The file that is meant. */
export function targetIn(folder: Uri, to: Uri | string): Uri {
  if (to instanceof Uri) return to;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(to)) return Uri.parse(to);
  return /^(?:[/\\]|[a-z]:[/\\])/i.test(to) ? Uri.file(to) : Uri.joinPath(folder, to);
}

/**
 * Writes the file.
 * @throws CommandProblem when it cannot or must not be written
 */
export async function writeTarget(store: PrepStore, uri: Uri, text: string): Promise<void> {
  try {
    await exportFile(store, uri, text);
  } catch (error) {
    if (error instanceof NotExported) throw new CommandProblem(error.message);
    throw error;
  }
}
