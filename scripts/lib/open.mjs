import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawn } from 'node:child_process';

/**
 * @param {string} program
 * @returns {string | undefined} Where the PATH has it
 */
export function onPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** @returns {readonly [string, readonly string[]] | undefined} The command that opens an address, if there is one */
function opener() {
  if (process.platform === 'darwin') return ['open', []];
  if (process.platform === 'win32') return ['explorer.exe', []];
  const hasDisplay = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  return hasDisplay && onPath('xdg-open') ? ['xdg-open', []] : undefined;
}

/**
 * Opens an address in the default browser, if there is one. The browser is the person's own and stays.
 *
 * @param {string} address
 */
export function openInBrowser(address) {
  const command = opener();
  if (!command) return;
  const [program, args] = command;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  child.once('error', () => console.log('No browser could be opened: please open the address yourself.'));
  child.unref();
}
