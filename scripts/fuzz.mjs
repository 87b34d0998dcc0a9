// Searches longer than the tests do for what breaks their properties, and elsewhere each time:
// `npm run fuzz [-- --times 20] [--seed NUMBER] [--seconds NUMBER] [--grep TITLE]`.
// `--seed` repeats a search; `--seconds` ends that of each property, however many runs are left.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countsLine } from './lib/counts.mjs';
import { main } from './lib/main.mjs';
import { runMochaTests } from './lib/mochaTests.mjs';
import { install } from './lib/npm.mjs';
import { inRoot } from './lib/paths.mjs';
import { filesBelow } from './lib/sample.mjs';

/** The tests that have properties say so by what they import. */
const hasProperties = (/** @type {string} */ file) =>
  file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('/support/fuzz');

/** @param {string} name @param {string | undefined} value */
function wholeNumber(name, value) {
  if (value !== undefined && !/^\d{1,9}$/u.test(value)) throw new Error(`--${name} is no number: ${value}`);
  return value;
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      times: { type: 'string', default: '20' },
      seed: { type: 'string' },
      seconds: { type: 'string' },
      grep: { type: 'string' },
    },
  });
  const seed = wholeNumber('seed', values.seed) ?? String(randomInt(1e9));
  const seconds = wholeNumber('seconds', values.seconds);
  await install();
  if (values.grep !== undefined) process.env['SECOND_ROUND_GREP'] = values.grep;
  process.env['SECOND_ROUND_FUZZ_SEED'] = seed;
  process.env['SECOND_ROUND_FUZZ_TIMES'] = wholeNumber('times', values.times);
  if (seconds !== undefined) process.env['SECOND_ROUND_FUZZ_SECONDS'] = seconds;
  console.log(`The seed is ${seed}: \`npm run fuzz -- --seed ${seed}\` searches the same again.\n`);
  // A search takes as long as it takes.
  const counts = await runMochaTests(filesBelow(inRoot('test', 'unit')).filter(hasProperties), { timeout: 0 });
  console.log(`${countsLine(counts)}, with the seed ${seed}`);
  return counts.failed > 0 ? 1 : 0;
});
