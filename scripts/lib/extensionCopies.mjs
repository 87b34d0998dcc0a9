import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, readJson, requirePackage } from './paths.mjs';
import { installExtension } from './server.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { provisionVscode } from './vscode.mjs';

/** @typedef {import('./suiteOutput.mjs').Host} Host */

const copied = ['dist', 'media', 'snippets', 'l10n', 'package.nls.json', 'README.md', 'docs', 'test/fixtures'];

/** The language of which there is a translation for tests only: English in other letters. */
export const pseudoLanguage = 'qps-ploc';

/** @param {string} folder Made anew, with all that the extension needs except its manifest */
function copyExtension(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of copied.filter((path) => existsSync(inRoot(path)))) {
    cpSync(inRoot(path), join(folder, path), { recursive: true });
  }
}

/**
 * Makes a copy of the extension with a translation of all its texts, in which no Latin letter is left.
 *
 * @returns {string} Its folder
 */
export function makePseudoExtension() {
  const extension = inRoot('out', 'pseudo-extension');
  copyExtension(extension);
  cpSync(inRoot('package.json'), join(extension, 'package.json'));
  /** @type {import('@vscode/l10n-dev')} */
  const { getL10nPseudoLocalized } = requirePackage('@vscode/l10n-dev');
  for (const name of ['package.nls', 'l10n/bundle.l10n']) {
    const translated = getL10nPseudoLocalized(readJson(inRoot(`${name}.json`)));
    writeFileSync(join(extension, `${name}.${pseudoLanguage}.json`), JSON.stringify(translated, undefined, 2));
  }
  return extension;
}

/**
 * Lays the suite inside an extension: it runs in the host of the extension that holds it, and shares the API object of
 * that extension, in which it replaces the dialogs.
 *
 * @param {string} extension A folder
 * @param {Host} host
 */
function addSuite(extension, host) {
  const tests = join(extension, 'test', 'host', 'index.js');
  cpSync(inRoot('out', 'test', 'host', host === 'worker' ? 'web.js' : 'index.js'), tests);
  return { extension, tests };
}

/**
 * Has VS Code run the extension in its web worker. Where there is Node, VS Code prefers `main`, and the kind
 * "workspace" keeps to it: neither is left.
 *
 * @param {string} extension A folder
 * @param {string} from The folder of the manifest
 */
function writeWebManifest(extension, from) {
  const { main, extensionKind, ...manifest } = readJson(join(from, 'package.json'));
  writeFileSync(join(extension, 'package.json'), JSON.stringify({ browser: main, ...manifest }, undefined, 2));
}

/** @returns {{ extension: string, tests: string }} A copy of the sources that runs in the web worker */
export function makeWebExtension() {
  const extension = inRoot('out', 'web-extension');
  copyExtension(extension);
  writeWebManifest(extension, inRoot());
  return addSuite(extension, 'worker');
}

/**
 * Installs the packaged extension as a user does, and hands over what VS Code has made of it: nothing but what ships.
 *
 * @param {object} options
 * @param {string} options.vsix
 * @param {import('./vscodeVersions.mjs').VscodeVersion} options.version
 * @param {Host} options.host
 * @returns {Promise<{ extension: string, tests: string }>}
 */
export async function makePackagedExtension({ vsix, version, host }) {
  const data = temporaryFolder();
  await installExtension({ program: await provisionVscode(version), data, vsix });
  const { publisher, name } = readJson(inRoot('package.json'));
  const folder = readdirSync(join(data, 'extensions')).find((entry) => entry.startsWith(`${publisher}.${name}-`));
  if (folder === undefined) throw new Error(`VS Code did not install ${vsix}`);
  const extension = join(data, 'extensions', folder);
  if (host === 'worker') writeWebManifest(extension, extension);
  return addSuite(extension, host);
}
