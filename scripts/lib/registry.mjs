import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { run } from './processes.mjs';

/**
 * Unpacks one release of an npm package, without its dependencies, and checks that it is the one that was pinned.
 *
 * @param {string} name
 * @param {{ readonly version: string, readonly integrity: string }} release
 * @param {string} folder Receives the folder `package`
 */
export async function unpackRelease(name, { version, integrity }, folder) {
  mkdirSync(folder, { recursive: true });
  const id = `${name}@${version}`;
  const { code, output } = await npm(['pack', id, '--json', '--loglevel=error'], { cwd: folder, quiet: true });
  if (code !== 0) throw new Error(`npm could not fetch ${id}:\n${output.trim()}`);

  /** @type {{ filename: string, integrity: string }[]} */
  const [packed] = JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1));
  if (packed?.integrity !== integrity)
    throw new Error(`${id} is not the release that was pinned: ${packed?.integrity}`);

  const unpacked = await run('tar', ['-xzf', packed.filename], { cwd: folder, quiet: true });
  if (unpacked.code !== 0) throw new Error(`tar could not unpack ${id}:\n${unpacked.output.trim()}`);
  rmSync(join(folder, packed.filename));
}
