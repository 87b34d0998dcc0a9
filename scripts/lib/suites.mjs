import { findBrowser } from './browser.mjs';
import { checkAll } from './checks.mjs';
import { crashed, nothing } from './counts.mjs';
import { runHostTests } from './hostTests.mjs';
import { runMochaTests } from './mochaTests.mjs';
import { packageExtension } from './packaging.mjs';
import { inRoot, root } from './paths.mjs';
import { provisionVscode } from './vscode.mjs';
import { makePackagedExtension, makeWebExtension } from './extensionCopies.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} SuiteOptions
 * @property {import('./vscodeVersions.mjs').VscodeVersion} version
 * @property {boolean} packaged Whether VS Code gets the VSIX instead of the sources
 * @property {string | undefined} vsix The package to test, relative to the root; without it one is made
 * @property {string | undefined} grep Only tests whose title matches are run
 */

/** For one test that waits for a real VS Code, on a machine that is busy with other things as well. */
const uiTimeoutMilliseconds = 120_000;

/** What would be the first to fail if a file were missing from the package: the manifest, the sample, the briefing. */
const fewTests = '^(?:The extension|The commands are the same|The sample|Preview Briefing (?:opens|shows)) ';

const nodeTests = inRoot('out', 'test', 'host', 'index.js');

/**
 * @param {SuiteOptions} options
 * @param {import('./suiteOutput.mjs').Host} host
 */
const packagedExtension = async ({ version, vsix }, host) =>
  makePackagedExtension({ version, host, vsix: vsix === undefined ? await packageExtension() : inRoot(vsix) });

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
    run: async (options) => {
      const { version, grep, packaged } = options;
      const from = packaged ? await packagedExtension(options, 'node') : { extension: root, tests: nodeTests };
      return runHostTests({ version, grep, ...from });
    },
  },
  web: {
    title: "Tests inside VS Code's web worker",
    run: async (options) => {
      const { version, grep, packaged } = options;
      const from = packaged ? await packagedExtension(options, 'worker') : makeWebExtension();
      return runHostTests({ version, grep, ...from, host: 'worker' });
    },
  },
  packaged: {
    title: 'A few tests of the packaged extension',
    run: async (options) => {
      const { version, grep = fewTests } = options;
      return runHostTests({ version, grep, ...(await packagedExtension(options, 'node')) });
    },
  },
  ui: {
    title: 'Tests of the user interface',
    run: async ({ version }) => {
      // Before mocha begins to measure the time of tests.
      await Promise.all([provisionVscode(version), findBrowser()]);
      // They mostly wait for VS Code: two at a time take little more than half as long, also on two cores.
      return runMochaTests('test/ui/**/*.test.ts', { timeout: uiTimeoutMilliseconds, jobs: 2 });
    },
  },
};
