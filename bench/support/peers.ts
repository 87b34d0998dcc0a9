import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../scripts/lib/npm.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/**
 * What others use to index markdown. They are no dependencies of the project, for together they are 80 MB: they are
 * fetched when they are measured, without install scripts.
 */
const versions = { mddb: '0.9.5', 'vscode-markdown-languageservice': '0.5.0', 'markdown-it': '13.0.2' };

/** The folder that the packages were installed into; undefined, and the reason said, when they cannot be had. */
export async function installPeers(): Promise<string | undefined> {
  const names = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const folder = inRoot('node_modules', '.cache', 'bench', names.join('+').replaceAll(/[^\w.+-]/g, '_'));
  const packages = join(folder, 'node_modules');
  if (existsSync(join(folder, 'complete'))) return packages;
  console.log(`Fetching ${names.join(', ')} from npm (80 MB, once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { code, output } = await npm(
    ['install', ...names, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, quiet: true },
  );
  if (code !== 0) {
    console.log(`They cannot be had, and are left out:\n${output.trim()}`);
    return undefined;
  }
  writeFileSync(join(folder, 'complete'), '');
  return packages;
}
