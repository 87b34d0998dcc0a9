import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, readJson } from './paths.mjs';

/** What may be shipped with an extension under the MIT licence, without more to do than to name it. */
const allowedLicences = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense']);

/**
 * A package of which something is shipped.
 *
 * @typedef {object} Shipped
 * @property {string} name The name it has in its own manifest
 * @property {string} version
 * @property {string} licence As its manifest says it
 * @property {string} text The licence itself
 */

/**
 * @param {Iterable<string>} inputs Paths of what went into the bundles, relative to the root
 * @returns {readonly string[]} The folders of the packages among them, each once
 */
export function packageFolders(inputs) {
  const folders = new Set();
  for (const path of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort();
}

/** @param {string} folder Of a package, relative to the root @returns {Shipped} */
export function shippedPackage(folder) {
  const { name, version, license } = readJson(inRoot(folder, 'package.json'));
  const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/iu.test(entry));
  if (file === undefined) throw new Error(`${folder} ships no licence`);
  const text = readFileSync(inRoot(join(folder, file)), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
  return { name, version, licence: String(license), text };
}

/**
 * Whether a licence of the list may be chosen.
 *
 * @param {string} expression `MIT`, or several to choose from: `(MPL-2.0 OR Apache-2.0)`
 */
const isAllowed = (expression) =>
  expression
    .replace(/^\((.*)\)$/u, '$1')
    .split(' OR ')
    .some((licence) => allowedLicences.has(licence));

/** @param {readonly Shipped[]} packages @returns {readonly string[]} What must not be shipped as it is */
const licenceProblems = (packages) =>
  packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, licence }) => `${name} is under ${licence}, which is not among the licences that are allowed`);

/**
 * @param {readonly Shipped[]} packages
 * @returns {string} The file that names them
 * @throws when one must not be shipped
 */
export function noticesText(packages) {
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const rule = '-'.repeat(80);
  const about = [
    'Second Round is built with these packages, parts of which are in the files it ships.',
    'Each is under its own licence, which follows it. Where its authors let one choose among',
    'licences, the one that is printed here was chosen.',
  ];
  const parts = packages.map(
    ({ name, version, licence, text }) => `${rule}\n${name} ${version}: ${licence}\n\n${text}`,
  );
  return `${about.join('\n')}\n\n${parts.join('\n\n')}\n`;
}
