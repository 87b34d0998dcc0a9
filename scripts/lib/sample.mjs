import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** @param {string} folder @returns {string[]} Every file below it */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * Writes the sample prep as one JSON object, path → text, so that the extension can make it where it has no files of
 * its own to copy.
 *
 * @param {string} folder
 * @param {string} target
 */
export function writeSample(folder, target) {
  if (!existsSync(folder)) throw new Error(`the sample prep is missing: there is no folder ${folder}`);
  const paths = filesBelow(folder).map((path) => relative(folder, path).split(sep).join('/'));
  const sample = Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(sample, undefined, 2)}\n`);
}
