// Runs the suite of `test/host` in the desktop edition of VS Code, which is downloaded:
// `npm run test:desktop [-- newest|floor]`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from './lib/bundles.mjs';
import { countsLine } from './lib/counts.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { cacheFolder, inRoot, requirePackage, root } from './lib/paths.mjs';
import { startGroup } from './lib/processes.mjs';
import { SuiteOutput } from './lib/suiteOutput.mjs';
import { temporaryFolder } from './lib/temporaryFolder.mjs';
import { vscodeVersions } from './lib/vscodeVersions.mjs';

/** Time for the last lines: on Windows the output may stay open after the end, as `@vscode/test-electron` notes. */
const lastLinesMilliseconds = 2000;

/** What `@vscode/test-electron` calls the versions. */
const versions = { newest: 'stable', floor: vscodeVersions.floor.vscode };

/** @param {string} version @returns {Promise<string>} The program */
async function download(version) {
  /** @type {import('@vscode/test-electron')} */
  const { downloadAndUnzipVSCode, SilentReporter } = requirePackage('@vscode/test-electron');
  const reporter = new SilentReporter();
  console.log(`Fetching VS Code for the desktop (${version}) …`);
  return downloadAndUnzipVSCode({ version, cachePath: cacheFolder, reporter, timeout: 30_000 }).catch((error) => {
    throw new Error(`VS Code for the desktop could not be downloaded (${error.message}); npm test needs no download`);
  });
}

await main(async () => {
  const [name = 'newest'] = process.argv.slice(2);
  if (name !== 'newest' && name !== 'floor') throw new Error(`no such version: ${name} (newest or floor)`);
  await install();
  await build();
  const program = await download(versions[name]);
  const temporary = temporaryFolder();
  const folder = join(temporary, 'workspace');
  mkdirSync(folder);

  const child = startGroup(
    program,
    [
      folder,
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${inRoot('out', 'test', 'host', 'index.js')}`,
      `--user-data-dir=${join(temporary, 'data')}`,
      `--extensions-dir=${join(temporary, 'extensions')}`,
      ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
      ...['--skip-welcome', '--skip-release-notes'],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const output = new SuiteOutput('node');
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => output.add(line));
  /** @type {number} */
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
    child.once('exit', (exitCode) => void delay(lastLinesMilliseconds).then(() => resolve(exitCode ?? 1)));
  });
  const counts = output.result(code);
  console.log(countsLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
