import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every markdown file below a folder with its text, by path. */
export function readNotes(folder: string): Map<string, string> {
  const notes = new Map<string, string>();
  const read = (below: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) read(path);
      else if (entry.name.endsWith('.md')) notes.set(path, readFileSync(path, 'utf8'));
    }
  };
  read(folder);
  return notes;
}
