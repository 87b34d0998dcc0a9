import { browserArguments, findBrowser } from './browser.mjs';
import { requirePackage } from './paths.mjs';

/** @typedef {import('./server.mjs').Server} Server */

/** What the server needs for {@link workbenchAddress} to load an extension or tests from a folder. */
export const driverArguments = ['--enable-smoke-test-driver'];

/** The same, with every folder trusted. */
export const testServerArguments = [...driverArguments, '--disable-workspace-trust'];

/**
 * @param {Server} server
 * @param {string} path Absolute
 */
const remote = ({ port }, path) =>
  `vscode-remote://127.0.0.1:${port}${path.replaceAll('\\', '/').replace(/^(?!\/)/u, '/')}`;

/**
 * The address of a workbench.
 *
 * @param {Server} server
 * @param {{ folder: string, extension?: string | undefined, tests?: string }} options The folder to open, or the
 *   `.code-workspace` file, the folder of an extension to load from source, the module that holds tests
 */
export function workbenchAddress(server, { folder, extension, tests }) {
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(server, extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(server, tests)]]),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const address = new URL(`http://127.0.0.1:${server.port}/`);
  address.searchParams.set('tkn', server.token);
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  address.searchParams.set(kind, folder.replaceAll('\\', '/'));
  if (extension !== undefined || tests !== undefined) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const { executablePath, env } = await findBrowser();
  /** @type {import('playwright-core')} */
  const { chromium } = requirePackage('playwright-core');
  return chromium.launch({ executablePath, args: browserArguments, env: { ...process.env, ...env } });
}
