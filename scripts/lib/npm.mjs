import { existsSync } from 'node:fs';
import { bundledNode, inRoot, readJson, root } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * Runs npm. Inside an npm script the npm that runs it is known; otherwise it is looked for on the PATH.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean }} [options]
 */
export function npm(args, options) {
  const file = process.env['npm_execpath'];
  if (file?.endsWith('npm-cli.js')) return run(process.execPath, [file, ...args], options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/** Whether `node_modules` holds what `package-lock.json` says, so that a pull with new dependencies is noticed. */
function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(bundledNode)) return false;
  const have = readJson(record).packages;
  return Object.entries(readJson(inRoot('package-lock.json')).packages).every(
    ([path, { version, optional }]) => path === '' || optional === true || have[path]?.version === version,
  );
}

/** Installs the locked dependencies when they are missing or out of date. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing dependencies …');
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  if (code !== 0) throw new Error('npm ci failed; its message is above');
  if (!existsSync(bundledNode)) {
    throw new Error('the package "node" did not install its program: allow its install script, then run npm ci again');
  }
}
