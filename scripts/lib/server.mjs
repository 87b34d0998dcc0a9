import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledNode } from './paths.mjs';
import { endGroup, run, startGroup } from './processes.mjs';

/** Lines of VS Code about itself that say nothing about the extension. */
const noise = /spdlog|bindings file|^\s*→|\[reconnection-grace-time\]|^\s*$/u;
const startTimeoutMilliseconds = 30_000;

/** What a person who looks at the extension, or a test of it, would have to close first. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  // In a browser it is on, and would save what a test leaves unsaved on purpose.
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
};

/**
 * A running VS Code server, which serves the workbench to a browser.
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {number} id Of its process
 * @property {string} token Whoever opens the workbench must know it
 * @property {(settings: Readonly<Record<string, unknown>>) => void} setSettings Replaces the settings given at the start
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} ended Settles when the server has ended, by itself or not
 */

/** @param {string} data */
const settingsFile = (data) => join(data, 'data', 'Machine', 'settings.json');

/** @param {string} data @param {Readonly<Record<string, unknown>>} settings */
function writeSettings(data, settings) {
  mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
  writeFileSync(settingsFile(data), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

/** @param {string} data */
const folders = (data) => ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];

/**
 * Installs a packaged extension the way a user does.
 *
 * @param {{ program: string, data: string, vsix: string }} options
 */
export async function installExtension({ program, data, vsix }) {
  const args = [join(program, 'out', 'server-main.js'), ...folders(data), '--install-extension', vsix];
  const { code, output } = await run(bundledNode, [...args, '--accept-server-license-terms'], { quiet: true });
  if (code !== 0) throw new Error(`VS Code could not install ${vsix}:\n${output.trim()}`);
}

/**
 * @param {object} options
 * @param {string} options.program The folder of VS Code's server
 * @param {string} options.data A folder for its state: settings, installed extensions, storage
 * @param {Readonly<Record<string, unknown>>} [options.settings]
 * @param {readonly string[]} [options.args] Further arguments of the server
 * @param {boolean} [options.verbose] Relay what the server says
 * @returns {Promise<Server>}
 */
export function startServer({ program, data, settings = {}, args = [], verbose = false }) {
  writeSettings(data, settings);
  const token = randomBytes(16).toString('hex');
  const fixed = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--telemetry-level', 'off'];
  const child = startGroup(
    bundledNode,
    [join(program, 'out', 'server-main.js'), ...fixed, '--accept-server-license-terms', ...folders(data), ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );

  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));

  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ reason) => {
      void endGroup(child);
      reject(new Error(`VS Code's server ${reason}:\n${output.trim()}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), startTimeoutMilliseconds);
    child.once('exit', () => fail('ended at its start'));
    child.once('error', (error) => fail(`could not be started (${error.message})`));

    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        const lines = text.split('\n').filter((line) => !noise.test(line));
        if (verbose && lines.length > 0) console.log(lines.join('\n'));
        if (output.length < 20_000) output += text;
        const port = /Extension host agent listening on (\d+)/u.exec(output)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        resolve({
          port: Number(port),
          id: child.pid ?? 0,
          token,
          setSettings: (changed) => writeSettings(data, changed),
          stop: () => endGroup(child),
          ended,
        });
      });
    }
  });
}
