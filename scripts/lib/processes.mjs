import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Every child is the leader of a process group of its own and the whole group ends with it, or with this script,
 * however that ends: VS Code's server leaves extension hosts behind when only its own process is told to stop.
 *
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** @type {Set<ChildProcess>} */
const running = new Set();
const isWindows = process.platform === 'win32';
/** Time that a group has to end by itself before it is killed. */
const graceMilliseconds = 4000;

/** @param {ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

function killAll() {
  for (const child of running) signalGroup(child, 'SIGKILL');
  running.clear();
}

let watching = false;
function watchOwnEnd() {
  if (watching) return;
  watching = true;
  process.once('exit', killAll);
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(signal, () => {
      void Promise.all([...running].map(endGroup)).finally(() => process.exit(128 + number));
    });
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function startGroup(command, args, options = {}) {
  watchOwnEnd();
  const child = spawn(command, args, { windowsHide: true, ...options, detached: !isWindows });
  running.add(child);
  child.once('exit', () => {
    if (!running.delete(child)) return;
    signalGroup(child, 'SIGKILL');
  });
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Asks a group to end and kills what is still there after a moment.
 *
 * @param {ChildProcess} child
 */
export async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const patience = new AbortController();
  await Promise.race([ended, delay(graceMilliseconds, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  if (child.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGKILL');
  await ended;
}

/**
 * Runs a command to its end. Its output goes to the terminal, or is collected when `quiet`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd, env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const target = quiet ? 'pipe' : 'inherit';
    const child = startGroup(command, args, { cwd, env, stdio: ['ignore', target, target] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
