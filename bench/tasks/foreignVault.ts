/** Somebody else's notes in the folder that the command line is asked about: what it touches. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { indexFolder } from '../../src/cli/noteFolder';
import { workOf } from '../support/clock';
import { runTask } from '../support/task';

export interface ForeignVaultResult {
  readonly filesRead: number;
  readonly foldersListed: number;
  /** Milliseconds, and those of listing the same folders alone. */
  readonly time: number;
  readonly listing: number;
}

function list(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) list(join(folder, entry.name));
  }
}

await runTask(({ folder }: { folder: string }): ForeignVaultResult => {
  list(folder);
  const listing = workOf(() => list(folder));
  const time = workOf(() => indexFolder(folder));
  const counts = { filesRead: 0, foldersListed: 0 };
  const { readFileSync, readdirSync } = fs;
  fs.readFileSync = ((...args: Parameters<typeof readFileSync>) => {
    counts.filesRead++;
    return readFileSync(...args);
  }) as typeof readFileSync;
  fs.readdirSync = ((...args: Parameters<typeof readdirSync>) => {
    counts.foldersListed++;
    return readdirSync(...args);
  }) as typeof readdirSync;
  syncBuiltinESMExports();
  indexFolder(folder);
  return { ...counts, time, listing };
});
