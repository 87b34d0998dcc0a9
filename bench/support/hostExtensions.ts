import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, readJson } from '../../scripts/lib/paths.mjs';
import { bundleBaseLibraries } from './baseBundle';

const folder = inRoot('out', 'bench', 'extensions');

/** What of the project the extension reads when it is activated. */
const own = ['package.json', 'package.nls.json', 'dist', 'media', 'snippets', 'l10n'];

/** The ids that VS Code gives the extensions. */
export const hostExtensions = {
  own: 'second-round.second-round',
  /** Does nothing. */
  empty: 'second-round-bench.empty',
  /** Loads the base libraries, and does nothing with them. */
  libraries: 'second-round-bench.libraries',
} as const;

/** Makes a folder with the three of them, which VS Code takes for as many extensions in development. */
export async function makeHostExtensions(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  for (const path of own.filter((name) => existsSync(inRoot(name)))) {
    cpSync(inRoot(path), join(folder, 'own', path), { recursive: true });
  }
  writeFileSync(join(extensionFolder('empty'), 'extension.js'), 'exports.activate = () => undefined;\n');
  await bundleBaseLibraries(join(extensionFolder('libraries'), 'extension.js'));
  return folder;
}

/** A folder with a manifest. */
function extensionFolder(name: string): string {
  const extension = join(folder, name);
  const { engines } = readJson(inRoot('package.json')) as { engines: unknown };
  const identity = { name, publisher: 'second-round-bench', version: '0.0.0', engines };
  mkdirSync(extension, { recursive: true });
  writeFileSync(
    join(extension, 'package.json'),
    JSON.stringify({ ...identity, main: './extension.js', activationEvents: [`onCommand:${name}.never`] }),
  );
  return extension;
}
