import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { completeFolder } from './partialFolder.mjs';
import { cacheFolder } from './paths.mjs';
import { unpackRelease } from './registry.mjs';

/** @typedef {import('./vscodeVersions.mjs').VscodeVersion} VscodeVersion */

/**
 * Search and `workspace.findFiles` need ripgrep. Newer releases carry it; in older ones an install script downloads it,
 * which is neither run nor needed: the newer package holds the same program.
 *
 * @param {string} server
 * @param {NonNullable<VscodeVersion['ripgrep']>} ripgrep
 */
async function addRipgrep(server, ripgrep) {
  const temporary = join(server, 'ripgrep');
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const folder = join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await unpackRelease('@vscode/ripgrep-universal', ripgrep, temporary);
  mkdirSync(folder, { recursive: true });
  copyFileSync(
    join(temporary, 'package', 'bin', `${process.platform}-${process.arch}`, program),
    join(folder, program),
  );
  chmodSync(join(folder, program), 0o755);
  rmSync(temporary, { recursive: true });
}

/**
 * Puts VS Code's server with its workbench into the cache folder, from npm alone: no compiler, no install script.
 * Without install scripts the native log writer is missing, which the server survives with a complaint.
 *
 * @param {VscodeVersion} version
 * @returns {Promise<string>} The folder of the server
 */
export async function provisionVscode({ vscode, release, integrity, ripgrep }) {
  const folder = join(cacheFolder, `code-server-${release}`);
  await completeFolder(folder, async (temporary) => {
    const started = Date.now();
    console.log(`Fetching VS Code ${vscode} from npm (about 50 MB, once) …`);
    await unpackRelease('code-server', { version: release, integrity }, temporary);
    console.log('Installing its packages …');
    const server = join(temporary, 'package', 'lib', 'vscode');
    const { code, output } = await npm(
      ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: server, quiet: true },
    );
    if (code !== 0) throw new Error(`npm could not install the packages of VS Code ${vscode}:\n${output.trim()}`);
    if (ripgrep) await addRipgrep(server, ripgrep);
    console.log(`VS Code ${vscode} is ready (${Math.round((Date.now() - started) / 1000)} s)`);
  });
  return join(folder, 'package', 'lib', 'vscode');
}
