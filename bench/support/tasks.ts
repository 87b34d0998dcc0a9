import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { run } from '../../scripts/lib/processes.mjs';
import { bundledNode, inRoot, root } from '../../scripts/lib/paths.mjs';
import { resultMark } from './task';

/** What a bundle for Node needs when it holds packages that call `require`. */
const requireInModules =
  "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);";

/**
 * Bundles every task as the product is bundled: a loader of TypeScript would wrap each function to keep its name, which
 * costs more than some of what is measured.
 */
export async function bundleTasks(): Promise<void> {
  const tasks = readdirSync(inRoot('bench', 'tasks'));
  await build({
    absWorkingDir: root,
    entryPoints: tasks.map((file) => `bench/tasks/${file}`),
    outdir: 'out/bench',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: requireInModules },
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
}

/** Runs a task in a process of its own and returns its result. */
export async function task(name: string, options: object = {}, flags: readonly string[] = []): Promise<unknown> {
  const file = inRoot('out', 'bench', `${name}.mjs`);
  const args = ['--expose-gc', '--max-old-space-size=8192', ...flags, file, JSON.stringify(options)];
  const { code, output } = await run(bundledNode, args, { quiet: true });
  const line = output.split('\n').find((text) => text.startsWith(resultMark));
  if (code !== 0 || line === undefined) throw new Error(`the task ${name} failed:\n${output.trim()}`);
  return JSON.parse(line.slice(resultMark.length));
}
