import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { startServer } from './server.mjs';
import { SuiteOutput, verbose } from './suiteOutput.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { provisionVscode } from './vscode.mjs';
import { launchBrowser, testServerArguments, workbenchAddress } from './workbench.mjs';

/** Read by `test/host/index.ts`: only tests whose title matches are run. */
const grepSetting = 'second-round-tests.grep';
/** A test reports its end within seconds; a page that is silent for so long has lost its extension host. */
const silenceMilliseconds = 150_000;

/**
 * Runs the suite that the address of a workbench names.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {import('./suiteOutput.mjs').Host} host
 */
async function runSuite(page, address, host) {
  const output = new SuiteOutput(host);
  /** @type {(code: number) => void} */
  let finish = () => {};
  /** @type {NodeJS.Timeout | undefined} */
  let silence;
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve, reject) => {
    finish = resolve;
    silence = setTimeout(
      () => reject(new Error('the suite inside VS Code says nothing any more')),
      silenceMilliseconds,
    );
    silence.unref();
    page.once('crash', () => reject(new Error('the page with VS Code crashed')));
    page.once('close', () => reject(new Error('the page with VS Code was closed')));
  });
  exitCode.catch(() => {});

  // VS Code looks for these two when it runs tests in a browser.
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    silence?.refresh();
    output.add(format(...args));
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish(code));
  await page.goto(address);
  return output.result(await exitCode);
}

/**
 * Runs the suite of `test/host` inside a real VS Code, in a browser.
 *
 * @param {object} options
 * @param {import('./vscodeVersions.mjs').VscodeVersion} options.version
 * @param {string} options.tests The bundle of the suite
 * @param {string} options.extension The folder of the extension
 * @param {import('./suiteOutput.mjs').Host} [options.host] Where the suite is meant to run
 * @param {string | undefined} [options.grep] Only tests whose title matches are run
 */
export async function runHostTests({ version, tests, extension, host = 'node', grep }) {
  const program = await provisionVscode(version);
  const temporary = temporaryFolder();
  const data = join(temporary, 'data');
  const folder = join(temporary, 'workspace');
  mkdirSync(folder);
  const server = await startServer({
    program,
    data,
    settings: grep === undefined ? {} : { [grepSetting]: grep },
    args: testServerArguments,
    verbose,
  });
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      return await runSuite(page, workbenchAddress(server, { folder, extension, tests }), host);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
