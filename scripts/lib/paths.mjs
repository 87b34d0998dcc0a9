import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the work tree, whatever the working directory of the caller is. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything downloaded for tests and for `npm start` lives here; git ignores it. */
export const cacheFolder = join(root, '.vscode-test');

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The Node that the `node` package brings. Its major version is what VS Code's server needs, which may be newer than
 * the Node that started this script.
 */
export const bundledNode = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * The JavaScript file behind a command of an installed package: started with a Node of our choice, and without the
 * shell that the shims in `node_modules/.bin` need on Windows.
 *
 * @param {string} packageName
 * @param {string} command
 */
export function commandFile(packageName, command = packageName) {
  const folder = inRoot('node_modules', ...packageName.split('/'));
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Imports an installed package only when it is needed: scripts are called before anything is installed.
 *
 * @param {string} name
 * @returns {any}
 */
export const requirePackage = (name) => createRequire(inRoot('package.json'))(name);
