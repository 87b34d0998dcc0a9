import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { completeFolder } from './partialFolder.mjs';
import { bundledNode, cacheFolder, inRoot, readJson } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * A Chromium that playwright can drive, with what must be in its environment.
 *
 * @typedef {{ readonly executablePath: string, readonly env: Readonly<Record<string, string>> }} Browser
 */

/** Keep Chromium from calling home and from needing a GPU, or a sandbox that containers do not allow. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text in shades of grey looks the same on every screen, and makes smaller pictures.
  '--disable-lcd-text',
];

const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** @returns {string[]} Where a browser may be installed on this system, the likeliest first */
function usualPlaces() {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(env['HOME'] ?? '/', 'Applications')].map((folder) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((name) =>
        [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
          .filter((folder) => folder !== undefined)
          .map((folder) => join(folder, name)),
      );
    default:
      return programs.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));
  }
}

/**
 * Whether a browser starts: one whose shared libraries are missing does not even tell its version.
 *
 * @param {Browser} browser
 */
async function starts({ executablePath, env }) {
  const command = [executablePath, ['--version', '--no-sandbox']];
  const options = { quiet: true, env: { ...process.env, ...env } };
  const { code } = await run(.../** @type {[string, string[]]} */ (command), options).catch(() => ({ code: 1 }));
  return code === 0;
}

/** @returns {Promise<Browser | undefined>} The one that a development dependency carries, for Linux on x64 */
async function carriedByNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = readJson(inRoot('node_modules', '@sparticuz', 'chromium', 'package.json'));
  const folder = join(cacheFolder, `chromium-${version}`);
  await completeFolder(folder, async (temporary) => {
    console.log('Unpacking the Chromium that npm carries …');
    const script = inRoot('scripts', 'lib', 'unpackChromium.mjs');
    // It unpacks into the folder for temporary files, and its shared libraries only where it believes to be at home.
    const env = { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const { code, output } = await run(bundledNode, [script], { env, quiet: true });
    if (code !== 0) throw new Error(`the Chromium that npm carries could not be unpacked:\n${output.trim()}`);
  });

  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    if (await starts({ executablePath, env })) return { executablePath, env };
  }
  return undefined;
}

/** @returns {Promise<Browser | undefined>} Debian's own package, which only root may install */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing the package chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { quiet: true, env });
  const browser = { executablePath: '/usr/bin/chromium', env: {} };
  return (await starts(browser)) ? browser : undefined;
}

/**
 * Finds a browser to run tests in: the one that a variable names, an installed one, the one that npm carries, or
 * Debian's package.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const named = process.env['SECOND_ROUND_BROWSER'] ?? process.env['CHROME_PATH'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`there is no browser at ${named}, which SECOND_ROUND_BROWSER names`);
    return { executablePath: named, env: {} };
  }
  for (const executablePath of usualPlaces().filter((path) => existsSync(path))) {
    const browser = { executablePath, env: {} };
    // On Linux the file may be a mere hint to install the browser; on Windows asking for the version opens a window.
    if (process.platform !== 'linux' || (await starts(browser))) return browser;
  }

  const browser = (await carriedByNpm()) ?? (await fromDebian());
  if (browser) return browser;
  throw new Error('no browser found: install Chrome, Chromium or Edge, or let SECOND_ROUND_BROWSER name one');
}
