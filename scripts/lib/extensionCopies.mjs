import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, readJson } from './paths.mjs';

const copied = ['dist', 'media', 'snippets', 'l10n', 'package.nls.json', 'README.md', 'docs', 'test/fixtures'];

/**
 * Makes a copy of the extension that VS Code runs in its web worker. Where there is Node, VS Code prefers `main`, and
 * the kind "workspace" keeps to it: the copy has neither. The suite must lie inside, as it runs in the host of the extension that holds it.
 *
 * @returns {{ extension: string, tests: string }}
 */
export function makeWebExtension() {
  const extension = inRoot('out', 'web-extension');
  rmSync(extension, { recursive: true, force: true });
  mkdirSync(extension, { recursive: true });
  for (const path of copied.filter((path) => existsSync(inRoot(path)))) {
    cpSync(inRoot(path), join(extension, path), { recursive: true });
  }
  const { main, extensionKind, ...manifest } = readJson(inRoot('package.json'));
  writeFileSync(join(extension, 'package.json'), JSON.stringify({ browser: main, ...manifest }, undefined, 2));

  const tests = join(extension, 'test', 'host', 'index.js');
  cpSync(inRoot('out', 'test', 'host', 'web.js'), tests);
  return { extension, tests };
}

/**
 * Makes an extension of nothing: VS Code runs tests only where it loads some extension from source, which must not be
 * ours when the packaged one is tested.
 */
export function makeEmptyExtension() {
  const extension = inRoot('out', 'empty-extension');
  const { engines } = readJson(inRoot('package.json'));
  mkdirSync(extension, { recursive: true });
  writeFileSync(
    join(extension, 'package.json'),
    JSON.stringify({ name: 'empty', publisher: 'second-round-tests', version: '0.0.0', engines }),
  );
  return extension;
}
