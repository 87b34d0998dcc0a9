import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot, readJson } from './paths.mjs';

/** Nothing that the extension ships may run text as code, start a process or use the network. */
const forbidden = [
  { name: 'eval', pattern: /\beval\s*\(/u },
  { name: 'new Function', pattern: /\bnew\s+Function\b/u },
  { name: 'child_process', pattern: /child_process/u },
  { name: 'fetch', pattern: /\bfetch\s*\(/u },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/u },
  { name: 'WebSocket', pattern: /\bWebSocket\b/u },
];

/** @param {string} file Relative to the root @param {string} text @returns {string[]} What of it may not be shipped */
export function forbiddenIn(file, text) {
  return forbidden.flatMap(({ name, pattern }) => {
    const found = pattern.exec(text);
    return found ? [`${file} holds ${name}: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`] : [];
  });
}

/** @returns {{ problems: string[], sizes: string }} What is wrong with the bundles, and how large they are */
export function bundleProblems() {
  const webview = inRoot('dist', 'webview');
  const scripts = existsSync(webview) ? readdirSync(webview).map((name) => `dist/webview/${name}`) : [];
  const budget = Object.entries(/** @type {Record<string, number>} */ (readJson(inRoot('scripts', 'budget.json'))));
  const measured = budget.map(([file, limit]) => ({ file, limit, size: gzipSync(readFileSync(inRoot(file))).length }));
  return {
    problems: [
      ...['dist/extension.js', ...scripts].flatMap((file) => forbiddenIn(file, readFileSync(inRoot(file), 'utf8'))),
      ...measured.filter(({ size, limit }) => size > limit).map(({ file }) => `${file} is over its budget`),
    ],
    sizes: measured.map(({ file, size, limit }) => `${file} ${size} of ${limit} bytes, gzipped`).join(', '),
  };
}
