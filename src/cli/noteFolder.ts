import { existsSync, lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { message } from '../core/message';
import { prepFileName, storiesFolderName } from '../core/note';
import { PrepIndex } from '../core/prepIndex';
import { concernsPreps, isNoteFile, isNotesFolder, maximumFolderDepth, sizeProblem } from '../core/noteFiles';
import { fileName, folderOf } from '../core/notePath';

/** A path of the file system in the form the core uses. */
export function notePath(file: string): string {
  return sep === '/' ? file : file.replaceAll(sep, '/');
}

/** Reads the preps below a folder, and the shared stories above it, into an index. No other file is read. */
export function indexFolder(folder: string): PrepIndex {
  const index = new PrepIndex();
  const files = [...noteFiles(folder, 0), ...sharedStories(folder)];
  const paths = files.map(notePath);
  const preps = new Set(paths.filter((path) => fileName(path).toLowerCase() === prepFileName).map(folderOf));
  for (const file of files) if (concernsPreps(notePath(file), preps)) putFile(index, file);
  index.refresh();
  return index;
}

function putFile(index: PrepIndex, file: string): void {
  const path = notePath(file);
  try {
    const problem = sizeProblem(path, statSync(file).size);
    if (problem) index.putUnreadable(path, { message: problem, range: { start: 0, end: 0 } });
    else index.put({ path, text: new TextDecoder().decode(readFileSync(file)) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    index.putUnreadable(path, {
      message: message('This file cannot be read: {0}', reason),
      range: { start: 0, end: 0 },
    });
  }
}

/** Linked folders below are not followed: a link may lead outside, or back to where it stands. */
function* noteFiles(folder: string, depth: number): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < maximumFolderDepth && isNotesFolder(entry.name)) yield* noteFiles(path, depth + 1);
    } else if (isNoteFile(notePath(path)) && isFile(path)) {
      yield path;
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder, { withFileTypes: true }) : [];
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A link in a circle, a folder without permission: whoever reads it says why it cannot be read.
    return true;
  }
}

/** The files of `stories/` folders above, as far as the folder that a repository or a workspace begins with. */
function* sharedStories(folder: string): Generator<string> {
  const above: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    if (current !== folder) above.push(current);
    if (existsSync(join(current, '.git')) || existsSync(join(current, '.vscode'))) break;
    if (dirname(current) === current) return;
  }
  if (basename(folder) === storiesFolderName) return;
  for (const stories of above.map((ancestor) => join(ancestor, storiesFolderName))) {
    const isLink = lstatSync(stories, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    if (!isLink) yield* noteFiles(stories, maximumFolderDepth);
  }
}

/** Whether the folder, or one above it, is the root of a git work tree. */
export function isInGitWorkTree(folder: string): boolean {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return true;
    if (dirname(current) === current) return false;
  }
}
