import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {string} A new folder that is removed when this process ends */
export function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'second-round-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
