// Shows the extension on a copy of the sample prep, or on a folder of your own: `npm start [-- FOLDER]`.
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './lib/bundles.mjs';
import { freshCopy } from './lib/freshCopy.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { onPath, openInBrowser } from './lib/open.mjs';
import { packageExtension } from './lib/packaging.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { installExtension, startServer } from './lib/server.mjs';
import { temporaryFolder } from './lib/temporaryFolder.mjs';
import { provisionVscode } from './lib/vscode.mjs';
import { vscodeVersions } from './lib/vscodeVersions.mjs';
import { workbenchAddress } from './lib/workbench.mjs';

/** @param {string} parent @returns {Promise<string>} A copy of the sample prep, free to be changed */
async function copySample(parent) {
  const folder = join(parent, 'sample-prep');
  await freshCopy(inRoot('test', 'fixtures', 'complete'), folder);
  return folder;
}

/**
 * Opens the installed VS Code, which goes on without this script.
 *
 * @param {string} code
 * @param {string | undefined} own
 */
async function openInstalled(code, own) {
  const folder = own ?? (await copySample(mkdtempSync(join(tmpdir(), 'second-round-'))));
  console.log(`Opening ${folder} in VS Code …`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const isScript = code.endsWith('.cmd');
  return isScript ? run('cmd.exe', ['/d', '/s', '/c', code, ...args]) : run(code, args);
}

/** @param {string | undefined} own */
async function serve(own) {
  const temporary = temporaryFolder();
  const data = join(temporary, 'data');
  const folder = own ?? (await copySample(temporary));
  console.log('Packaging the extension …');
  const vsix = await packageExtension();
  const program = await provisionVscode(vscodeVersions.newest);
  console.log('Starting VS Code …');
  await installExtension({ program, data, vsix });
  const server = await startServer({ program, data, args: own === undefined ? ['--disable-workspace-trust'] : [] });
  const address = workbenchAddress(server, { folder });
  console.log(`\nVS Code with Second Round, on ${folder}:\n\n  ${address}\n\nCtrl-C ends it.`);
  openInBrowser(address);
  await server.ended;
}

await main(async () => {
  const [argument] = process.argv.slice(2);
  const own = argument === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', argument);
  if (own !== undefined && !(existsSync(own) && statSync(own).isDirectory())) throw new Error(`no such folder: ${own}`);
  await install();
  console.log('Building …');
  await build();
  const code = onPath('code');
  if (code !== undefined) return (await openInstalled(code, own)).code;
  await serve(own);
  return 0;
});
