import { findBrowser } from './browser.mjs';
import { checkAll } from './checks.mjs';
import { crashed, nothing } from './counts.mjs';
import { runHostTests } from './hostTests.mjs';
import { runMochaTests } from './mochaTests.mjs';
import { packageExtension } from './packaging.mjs';
import { inRoot, root } from './paths.mjs';
import { provisionVscode } from './vscode.mjs';
import { makeEmptyExtension, makeWebExtension } from './extensionCopies.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} SuiteOptions
 * @property {import('./vscodeVersions.mjs').VscodeVersion} version
 * @property {boolean} packaged Whether VS Code gets the VSIX instead of the sources
 */

/** For one test that waits for a real VS Code, on a machine that is busy with other things as well. */
const uiTimeoutMilliseconds = 120_000;

const nodeTests = inRoot('out', 'test', 'host', 'index.js');

/**
 * All that `npm test` runs, in this order.
 *
 * @type {Readonly<Record<string, { title: string, run: (options: SuiteOptions) => Promise<Counts> }>>}
 */
export const suites = {
  check: {
    title: 'npm run check',
    run: async () => ((await checkAll()) ? nothing : crashed),
  },
  unit: {
    title: 'Unit tests',
    run: () => runMochaTests('test/unit/**/*.test.ts'),
  },
  host: {
    title: 'Tests inside VS Code',
    run: async ({ version, packaged }) =>
      packaged
        ? runHostTests({ version, tests: nodeTests, extension: makeEmptyExtension(), vsix: await packageExtension() })
        : runHostTests({ version, tests: nodeTests, extension: root }),
  },
  web: {
    title: "Tests inside VS Code's web worker",
    run: ({ version }) => runHostTests({ version, ...makeWebExtension(), host: 'worker' }),
  },
  ui: {
    title: 'Tests of the user interface',
    run: async ({ version }) => {
      // Before mocha begins to measure the time of tests.
      await Promise.all([provisionVscode(version), findBrowser()]);
      return runMochaTests('test/ui/**/*.test.ts', { timeout: uiTimeoutMilliseconds });
    },
  },
};
