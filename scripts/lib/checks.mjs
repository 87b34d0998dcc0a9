import { bundleProblems } from './bundleProblems.mjs';
import { packageContentProblems } from './packaging.mjs';
import { bundledNode, commandFile, inRoot, root } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * One thing to check.
 *
 * @typedef {{ ok: boolean, output: string, remark?: string }} Outcome
 * @typedef {{ readonly title: string, readonly check: () => Promise<Outcome> }} Check
 */

/** As many at once as two cores bear: the longest ones come first. */
const atOnce = 2;

/**
 * @param {string} title
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command]
 * @returns {Check}
 */
const tool = (title, packageName, args, command = packageName) => ({
  title,
  check: async () => {
    const options = { cwd: root, quiet: true };
    const { code, output } = await run(bundledNode, [commandFile(packageName, command), ...args], options);
    return { ok: code === 0, output };
  },
});

/** @param {string} project */
const types = (project) => tool(`types of ${project}`, 'typescript', ['--project', project], 'tsc');

/** @type {readonly Check[]} */
const checks = [
  tool('lint', 'eslint', ['--max-warnings', '0', '.']),
  types('tsconfig.json'),
  tool('unused files, exports and dependencies', 'knip', ['--no-progress', '--treat-config-hints-as-errors']),
  tool('layers and cycles', 'dependency-cruiser', ['--output-type', 'err', 'src'], 'depcruise'),
  tool('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
  types('src/core'),
  types('src/webview'),
  types('scripts'),
  {
    title: 'what is made from the sources',
    check: async () => {
      const args = ['--import', 'tsx', inRoot('scripts', 'generate.ts'), '--check'];
      const { code, output } = await run(bundledNode, args, { cwd: root, quiet: true });
      return { ok: code === 0, output };
    },
  },
  {
    title: 'bundles',
    check: async () => {
      const { problems, sizes } = bundleProblems();
      return { ok: problems.length === 0, output: problems.join('\n'), remark: sizes };
    },
  },
  {
    title: 'contents of the package',
    check: async () => {
      const problems = await packageContentProblems();
      return { ok: problems.length === 0, output: problems.join('\n') };
    },
  },
];

/** @param {Check} item @returns {Promise<boolean>} */
async function report({ title, check }) {
  const started = Date.now();
  /** @type {Outcome} */
  const outcome = await check().catch((error) => ({ ok: false, output: String(error) }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${outcome.ok ? '✔' : '✘'} ${title} (${seconds} s)${outcome.remark ? `: ${outcome.remark}` : ''}`);
  if (!outcome.ok) console.log(outcome.output.trimEnd());
  return outcome.ok;
}

/** Runs all checks on what the last build left. @returns {Promise<boolean>} Whether all passed */
export async function checkAll() {
  const waiting = [...checks];
  /** @type {boolean[]} */
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await report(next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results.every(Boolean);
}
