import { readdirSync, readFileSync } from 'node:fs';

/** @param {string} file @returns {string} Empty where the process has ended meanwhile */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} id Of a process @returns {number} The id of its parent, 0 when it is gone */
const parentOf = (id) => Number(/\) \S (\d+) /u.exec(read(`/proc/${id}/stat`))?.[1] ?? 0);

/**
 * Finds the extension hosts that a server has started, as Linux lists processes.
 *
 * @param {number} server The id of the server's process
 * @returns {readonly number[]} The ids of theirs
 */
export function extensionHostsOf(server) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  return processes.filter((id) => {
    if (!read(`/proc/${id}/cmdline`).split('\0').includes('--type=extensionHost')) return false;
    let ancestor = id;
    while (ancestor > 1 && ancestor !== server) ancestor = parentOf(ancestor);
    return ancestor === server;
  });
}
