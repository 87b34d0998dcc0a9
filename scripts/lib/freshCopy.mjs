import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, requirePackage } from './paths.mjs';
import { filesBelow } from './sample.mjs';

/** @typedef {Readonly<Record<string, string>>} Files Path → text */

/** @returns {Promise<{ freshSample: (files: Files, today: string) => Files }>} What the extension itself moves dates with */
async function sampleModule() {
  /** @type {import('esbuild')} */
  const esbuild = requirePackage('esbuild');
  const outfile = inRoot('out', 'sample.mjs');
  await esbuild.build({
    entryPoints: [inRoot('src', 'core', 'sample.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * Copies a prep, with its dates moved so that the interview lies a few days ahead, whenever that is: a past one looks
 * different, and it is not what a person prepares for.
 *
 * @param {string} source
 * @param {string} target
 */
export async function freshCopy(source, target) {
  const { freshSample } = await sampleModule();
  const files = filesBelow(source).map((path) => [
    relative(source, path).split(sep).join('/'),
    readFileSync(path, 'utf8'),
  ]);
  // The Swedish way to write a date is the one of ISO 8601.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
  for (const [path, text] of Object.entries(freshSample(Object.fromEntries(files), today))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
