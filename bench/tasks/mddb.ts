/** What mddb does with a folder before it stores it: every file read, its front matter, links and tags found. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workDone } from '../support/clock';
import { runTask } from '../support/task';

interface IndexFolder {
  readonly indexFolder: (folder: string, toUrl: (path: string) => string, config: object) => readonly unknown[];
}

await runTask(async ({ folder, packages }: { folder: string; packages: string }): Promise<number> => {
  const file = join(packages, 'mddb', 'dist', 'src', 'lib', 'indexFolder.js');
  const { indexFolder } = (await import(pathToFileURL(file).href)) as IndexFolder;
  const started = workDone();
  const files = indexFolder(folder, (path) => path, {});
  if (files.length === 0) throw new Error('nothing was read');
  return workDone() - started;
});
