// Runs the suite of `test/host` in the desktop edition of VS Code, which is downloaded: `npm run test:desktop`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './lib/bundles.mjs';
import { countsLine } from './lib/counts.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { cacheFolder, inRoot, requirePackage, root } from './lib/paths.mjs';
import { startGroup } from './lib/processes.mjs';
import { SuiteOutput } from './lib/suiteOutput.mjs';
import { temporaryFolder } from './lib/temporaryFolder.mjs';

/** @returns {Promise<string>} The program */
async function download() {
  /** @type {import('@vscode/test-electron')} */
  const { downloadAndUnzipVSCode, SilentReporter } = requirePackage('@vscode/test-electron');
  const reporter = new SilentReporter();
  console.log('Fetching VS Code for the desktop …');
  return downloadAndUnzipVSCode({ cachePath: cacheFolder, reporter, timeout: 30_000 }).catch((error) => {
    throw new Error(`VS Code for the desktop could not be downloaded (${error.message}); npm test needs no download`);
  });
}

await main(async () => {
  await install();
  await build();
  const program = await download();
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
  });
  const counts = output.result(code);
  console.log(countsLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
