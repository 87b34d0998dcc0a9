import { message, type Message } from './message';
import { prepFileName, storiesFolderName } from './note';
import { fileName, folderOf, isBelow } from './notePath';

/** Largest file that is read as a note, in bytes; an hour of notes is some 20,000. */
export const maximumNoteBytes = 1024 * 1024;

/** Largest log of a rehearsal that is read, in bytes: a hundred thousand answers are some 10,000,000. */
const maximumLogBytes = 32 * 1024 * 1024;

/** Why a file of that size is not read; undefined when it is. */
export function sizeProblem(path: string, bytes: number): Message | undefined {
  if (isRehearsalLog(path)) {
    return bytes > maximumLogBytes
      ? message('{0} is larger than {1} MB and is not read.', fileName(path), maximumLogBytes / (1024 * 1024))
      : undefined;
  }
  return bytes > maximumNoteBytes ? message('This file is too large to be a note.') : undefined;
}

/** How many folders deep notes are looked for, counted from the folder that is open. */
export const maximumFolderDepth = 12;

/** Where the sessions of a prep are logged, one file each. */
export const rehearsalsFolderName = 'rehearsals';

/** Whether a file of that path can be a note. */
export function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path);
}

/** Whether a file of that path can hold something of a prep: markdown, or the log of a rehearsal. */
export function isNoteFile(path: string): boolean {
  return isMarkdown(path) || isRehearsalLog(path);
}

/** Whether a file can be a note of a prep: it lies in one, marks one, or is a story that preps below may share. */
export function concernsPreps(path: string, prepFolders: ReadonlySet<string>): boolean {
  if (!isNoteFile(path)) return false;
  if (fileName(path).toLowerCase() === prepFileName) return true;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (prepFolders.has(folder)) return true;
    if (folder === '') return false;
    if (fileName(folder) === storiesFolderName) {
      const base = folderOf(folder);
      if ([...prepFolders].some((prep) => isBelow(prep, base))) return true;
    }
  }
}

/** Whether it is the log of a rehearsal. */
export function isRehearsalLog(path: string): boolean {
  return /\.jsonl$/i.test(path) && fileName(folderOf(path)) === rehearsalsFolderName;
}

/** Whether notes may lie in a folder of that name: dependencies and hidden folders are not looked into. */
export function isNotesFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
