// Runs all tests, or some suites: `npm test [-- check unit host web packaged ui] [--vscode floor] [--grep TITLE]`. With
// `--vsix` the packaged extension takes the place of the sources, with `--file VSIX` one that was made before.
// The last line sums up all of them.
import { parseArgs } from 'node:util';
import { build } from './lib/bundles.mjs';
import { countsLine, crashed, sum } from './lib/counts.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { suites } from './lib/suites.mjs';
import { vscodeVersions } from './lib/vscodeVersions.mjs';

/** @typedef {import('./lib/counts.mjs').Counts} Counts */

/**
 * Runs one part; whatever goes wrong in it counts as a failed test, so that the sum is always printed.
 *
 * @param {string} title
 * @param {() => Promise<Counts>} part
 * @returns {Promise<Counts>}
 */
async function attempt(title, part) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const counts = await part().catch((error) => {
    console.error(error);
    return crashed;
  });
  console.log(`   ${title}: ${countsLine(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return counts;
}

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      vscode: { type: 'string', default: 'newest' },
      vsix: { type: 'boolean', default: false },
      file: { type: 'string' },
      grep: { type: 'string' },
    },
  });
  const version = values.vscode === 'floor' ? vscodeVersions.floor : vscodeVersions.newest;
  if (values.vscode !== version.vscode && !(values.vscode in vscodeVersions)) {
    throw new Error(`no such version of VS Code here: ${values.vscode} (newest or floor)`);
  }
  const unknown = positionals.find((name) => !(name in suites));
  if (unknown !== undefined) throw new Error(`no such suite: ${unknown} (${Object.keys(suites).join(', ')})`);
  if (values.grep !== undefined) process.env['SECOND_ROUND_GREP'] = values.grep;
  const chosen = Object.entries(suites).filter(([name]) => positionals.length === 0 || positionals.includes(name));

  const results = [];
  const prepared = await attempt('Set-up', async () => {
    await install();
    await build();
    return sum([]);
  });
  results.push(prepared);
  if (prepared.failed === 0) {
    for (const [, { title, run }] of chosen) {
      results.push(
        await attempt(title, () => run({ version, packaged: values.vsix, vsix: values.file, grep: values.grep })),
      );
    }
  }
  const total = sum(results);
  console.log(`\n${countsLine(total)}`);
  return total.failed > 0 ? 1 : 0;
});
