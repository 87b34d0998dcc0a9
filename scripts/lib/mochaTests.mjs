import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verified } from './counts.mjs';
import { bundledNode, commandFile, inRoot, readJson, root } from './paths.mjs';
import { run } from './processes.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

/**
 * Runs test files with mocha in a process of its own.
 *
 * @param {string | readonly string[]} files A glob, or paths
 * @param {object} [options]
 * @param {number} [options.timeout] How long one test may take, in milliseconds
 * @param {number} [options.jobs] How many files are run at a time, each in a process of its own
 */
export async function runMochaTests(files, { timeout, jobs = 1 } = {}) {
  const counts = join(temporaryFolder(), 'counts.json');
  const grep = process.env['SECOND_ROUND_GREP'];
  const { code } = await run(
    bundledNode,
    [
      commandFile('mocha'),
      '--reporter',
      inRoot('scripts', 'lib', 'countingReporter.mjs'),
      ...(grep ? ['--grep', grep] : []),
      ...(timeout === undefined ? [] : ['--timeout', String(timeout)]),
      ...(jobs === 1 ? [] : ['--parallel', '--jobs', String(jobs)]),
      ...[files].flat(),
    ],
    { cwd: root, env: { ...process.env, SECOND_ROUND_COUNTS: counts } },
  );
  if (!existsSync(counts)) throw new Error(`mocha ended with exit code ${code} before it could report`);
  return verified(readJson(counts), code);
}
