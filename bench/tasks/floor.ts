/** Reading the files and finding their front matter and headings, one line after the other: less cannot be done. */
import { readNotes } from '../support/readNotes';
import { workDone } from '../support/clock';
import { runTask } from '../support/task';

/** How many lines mean something: fences, keys, headings, items. */
function scan(text: string): number {
  let found = 0;
  for (let start = 0; start < text.length;) {
    const first = text.charCodeAt(start);
    // '-' and '#'
    if (first === 45 || first === 35) found++;
    const end = text.indexOf('\n', start);
    start = end < 0 ? text.length : end + 1;
  }
  return found;
}

await runTask(({ folder }: { folder: string }): number => {
  const started = workDone();
  let found = 0;
  for (const text of readNotes(folder).values()) found += scan(text);
  if (found === 0) throw new Error('nothing was read');
  return workDone() - started;
});
