import { existsSync, mkdirSync } from 'node:fs';
import { bundledNode, commandFile, inRoot, readJson, root } from './paths.mjs';
import { run } from './processes.mjs';
import { isPreRelease } from './release.mjs';

/** What the packaged extension may hold, besides the two files that the format itself adds. */
const allowed = [
  /^package(?:\.nls(?:\.[\w-]+)?)?\.json$/u,
  /^(?:README|CHANGELOG)\.md$/iu,
  /^LICENSE(?:\.txt)?$/u,
  /^THIRD-PARTY-NOTICES\.txt$/u,
  /^docs\/checks\.md$/u,
  /^dist\/(?:extension\.js|sample\.json|webview\/[\w-]+\.js)$/u,
  /^media\/[\w/-]+\.(?:svg|png|webp|css)$/u,
  /^snippets\/[\w-]+\.(?:json|code-snippets)$/u,
  /^l10n\/bundle\.l10n(?:\.[\w-]+)?\.json$/u,
];
const required = [
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'media/icon.png',
  'THIRD-PARTY-NOTICES.txt',
  'docs/checks.md',
  'dist/extension.js',
  'dist/sample.json',
  'l10n/bundle.l10n.json',
];

/** @param {readonly string[]} args */
const vsce = (args) => run(bundledNode, [commandFile('@vscode/vsce', 'vsce'), ...args], { cwd: root, quiet: true });

/** @returns {Promise<string[]>} What is wrong with the list of files to be packaged */
export async function packageContentProblems() {
  const { code, output } = await vsce(['ls', '--no-dependencies']);
  if (code !== 0) return [output.trim()];
  const files = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    ...files.filter((file) => !allowed.some((pattern) => pattern.test(file))).map((file) => `not wanted: ${file}`),
    ...required.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
  ];
}

/**
 * @param {string | undefined} source The address of the repository on the web, to which the links and pictures of the README lead as
 *   they are at the tag of the version. Without it they stay as they are: the project has no public repository to name
 */
function links(source) {
  if (source === undefined) return ['--no-rewrite-relative-links'];
  const tag = `v${readJson(inRoot('package.json')).version}`;
  return ['--baseContentUrl', `${source}/blob/${tag}`, '--baseImagesUrl', `${source}/raw/${tag}`];
}

/**
 * @param {{ source?: string | undefined }} [options]
 * @returns {Promise<string>} The path of the packaged extension, from what the last build left in `dist`
 */
export async function packageExtension({ source } = {}) {
  const vsix = inRoot('dist', 'second-round.vsix');
  mkdirSync(inRoot('dist'), { recursive: true });
  const { code, output } = await vsce([
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    ...links(source),
    ...(isPreRelease(readJson(inRoot('package.json')).version) ? ['--pre-release'] : []),
    ...['--out', vsix],
  ]);
  if (code !== 0 || !existsSync(vsix)) throw new Error(`packaging failed:\n${output.trim()}`);
  if (output.includes('WARNING')) throw new Error(`packaging warns:\n${output.trim()}`);
  return vsix;
}
