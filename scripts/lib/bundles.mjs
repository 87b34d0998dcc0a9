import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { hostTests } from './hostTestsPlugin.mjs';
import { inRoot, requirePackage, root } from './paths.mjs';
import { writeSample } from './sample.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

const emptyModule = inRoot('scripts', 'lib', 'emptyModule.mjs');
const absentYaml = inRoot('scripts', 'lib', 'absentYaml.mjs');
const absentLinkify = inRoot('scripts', 'lib', 'absentLinkify.mjs');

/**
 * Style sheets that are bundled become text of an exported page, where their comments say nothing to anybody.
 *
 * @type {import('esbuild').Plugin}
 */
const styleText = {
  name: 'style-text',
  setup: ({ onLoad, esbuild }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    }),
};

/** @type {BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [styleText],
};

/** @returns {BuildOptions} One bundle for both extension hosts: Node's and the web worker's */
const extension = () => ({
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  mainFields: ['module', 'browser', 'main'],
  format: 'cjs',
  external: ['vscode'],
  alias: { fs: emptyModule, 'js-yaml': absentYaml, 'linkify-it': absentLinkify },
  minify: true,
});

/** @returns {BuildOptions} */
const commandLine = () => ({
  ...common,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'cjs',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  alias: { 'js-yaml': absentYaml, 'linkify-it': absentLinkify },
  minify: true,
});

/** @returns {BuildOptions} One script for each panel */
const webview = () => ({
  ...common,
  entryPoints: readdirSync(inRoot('src', 'webview'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `src/webview/${name}`),
  outdir: 'dist/webview',
  platform: 'browser',
  format: 'iife',
  minify: true,
});

/**
 * @param {string} outfile
 * @param {BuildOptions} options
 * @returns {BuildOptions}
 */
const hostTestBundle = (outfile, options) => ({
  ...common,
  ...options,
  entryPoints: ['test/host/index.ts'],
  outfile,
  format: 'cjs',
  sourcemap: 'inline',
  plugins: [styleText, hostTests],
});

/** @returns {BuildOptions} */
const nodeHostTests = () => hostTestBundle('out/test/host/index.js', { platform: 'node', external: ['vscode'] });

/** @returns {BuildOptions} The same suite for the web worker, which has no modules of Node */
const webHostTests = () =>
  hostTestBundle('out/test/host/web.js', {
    platform: 'browser',
    external: ['vscode', 'node:*'],
    alias: { 'node:assert/strict': 'assert', 'node:assert': 'assert' },
    define: { global: 'globalThis' },
    inject: [inRoot('scripts', 'lib', 'workerProcess.mjs')],
  });

/** @param {BuildOptions} options */
const hasEntry = ({ entryPoints }) => /** @type {string[]} */ (entryPoints).some((path) => existsSync(inRoot(path)));

/** @returns {BuildOptions[]} */
const products = () => [extension(), commandLine(), webview()];

/** @returns {BuildOptions[]} */
const everything = () => [...products(), nodeHostTests(), webHostTests()];

/** Builds all once. */
export async function build() {
  /** @type {import('esbuild')} */
  const esbuild = requirePackage('esbuild');
  rmSync(inRoot('dist', 'webview'), { recursive: true, force: true });
  writeSample(inRoot('test', 'fixtures', 'complete'), inRoot('dist', 'sample.json'));
  await Promise.all(
    everything()
      .filter(hasEntry)
      .map((options) => esbuild.build(options)),
  );
  if (existsSync(inRoot('dist', 'cli.js'))) chmodSync(inRoot('dist', 'cli.js'), 0o755);
}

/** @returns {Promise<readonly string[]>} What went into the files that are shipped, as paths relative to the root */
export async function shippedInputs() {
  /** @type {import('esbuild')} */
  const esbuild = requirePackage('esbuild');
  const built = await Promise.all(
    products().map((options) => esbuild.build({ ...options, metafile: true, write: false })),
  );
  const outputs = built.flatMap(({ metafile }) => Object.values(metafile?.outputs ?? {}));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  return [...new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path))].sort();
}

/** Builds and goes on building with every change, until the process ends. */
export async function watch() {
  await build();
  /** @type {import('esbuild')} */
  const esbuild = requirePackage('esbuild');
  for (const options of everything().filter(hasEntry)) {
    const context = await esbuild.context({ ...options, logLevel: 'info' });
    await context.watch();
  }
  console.log(`Watching ${basename(root)}; ctrl-C ends it`);
}
