/** Largest file that is read as a note, in bytes; an hour of notes is some 20,000. */
export const maximumNoteBytes = 1024 * 1024;

/** How many folders deep notes are looked for, counted from the folder that is open. */
export const maximumFolderDepth = 12;

/** Whether notes may lie in a folder of that name: dependencies and hidden folders are not looked into. */
export function isNotesFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
