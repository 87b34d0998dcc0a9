import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const partial = /^(.+)\.partial-(\d+)$/u;

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} folder Removes what interrupted runs left beside it */
function removeAbandoned(folder) {
  for (const name of readdirSync(dirname(folder))) {
    const [, of, pid] = partial.exec(name) ?? [];
    if (of === basename(folder) && !isAlive(Number(pid))) rmSync(join(dirname(folder), name), { recursive: true });
  }
}

/**
 * Makes a folder that is either complete or not there: it is filled under another name and then renamed, so its
 * existence says that it is ready, also after an interrupted run and with two runs at once.
 *
 * @param {string} folder
 * @param {(temporary: string) => Promise<void>} fill
 */
export async function completeFolder(folder, fill) {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  removeAbandoned(folder);
  const temporary = `${folder}.partial-${process.pid}`;
  mkdirSync(temporary);
  try {
    await fill(temporary);
    if (!existsSync(folder)) renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
