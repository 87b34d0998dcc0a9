/** Runs inside VS Code: activates extensions that nothing has activated yet, and lists somebody else's notes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensions, FileType, Uri, workspace } from 'vscode';
import { NoteFiles } from '../../src/host/noteFiles';
import { PrepIndex } from '../../src/core/prepIndex';
import { silent } from '../../test/host/support/silent';
import { median } from '../support/median';
import { CountingFiles } from './countingFiles';

/** What the measure passes on, in a file beside this one. */
export interface HostOptions {
  /** In the order in which they are activated. */
  readonly extensions: readonly string[];
  /** A folder of somebody else's notes. */
  readonly foreign: string;
}

/** What is found out, in another file. */
export interface HostResult {
  /** Milliseconds, by extension. */
  readonly activation: Readonly<Record<string, number>>;
  /** Milliseconds for looking through the foreign folder, and for listing the same folders alone. */
  readonly scan: number;
  readonly listing: number;
  readonly filesRead: number;
  readonly foldersListed: number;
}

async function time(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function activationOf(ids: readonly string[]): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const id of ids) {
    const extension = extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not there`);
    if (extension.isActive) throw new Error(`${id} is active already`);
    times[id] = await time(() => extension.activate());
  }
  return times;
}

/** Lists a folder and those below it, a level at a time. */
async function list(folder: Uri): Promise<void> {
  for (let level = [folder]; level.length > 0;) {
    const listed = await Promise.all(
      level.map(async (one) =>
        (await workspace.fs.readDirectory(one))
          .filter(([, type]) => type === FileType.Directory)
          .map(([name]) => Uri.joinPath(one, name)),
      ),
    );
    level = listed.flat();
  }
}

async function scan(folder: Uri): Promise<void> {
  const files = new NoteFiles(new PrepIndex(), () => undefined, silent);
  await files.scanFolder(folder);
  files.dispose();
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  const options = JSON.parse(readFileSync(join(__dirname, 'options.json'), 'utf8')) as HostOptions;
  const activation = await activationOf(options.extensions);

  const folder = Uri.file(options.foreign);
  const times = { scan: [] as number[], listing: [] as number[] };
  for (let round = 0; round < 9; round++) {
    times.listing.push(await time(() => list(folder)));
    times.scan.push(await time(() => scan(folder)));
  }
  const counting = new CountingFiles(options.foreign);
  const registration = workspace.registerFileSystemProvider('second-round-counting', counting, { isReadonly: true });
  await scan(Uri.from({ scheme: 'second-round-counting', path: '/' }));
  registration.dispose();

  const { filesRead, foldersListed } = counting;
  const result = { activation, scan: median(times.scan), listing: median(times.listing), filesRead, foldersListed };
  writeFileSync(join(__dirname, 'result.json'), JSON.stringify(result satisfies HostResult));
  // The runner of tests wants to hear of one.
  console.log(`second-round-counts ${JSON.stringify({ host: 'node', passed: 1, failed: 0, skipped: 0 })}`);
}
