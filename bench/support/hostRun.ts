import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runHostTests } from '../../scripts/lib/hostTests.mjs';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import { vscodeVersions } from '../../scripts/lib/vscodeVersions.mjs';
import type { HostOptions, HostResult } from '../host/index';

const folder = inRoot('out', 'bench', 'host');
const tests = join(folder, 'index.js');

/** Bundles what runs inside VS Code. */
export async function bundleHostProgram(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/host/index.ts'],
    outfile: tests,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/** Starts VS Code with the extension, or the extensions, of a folder, and has it measure. */
export async function runInHost(extension: string, options: HostOptions): Promise<HostResult> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'options.json'), JSON.stringify(options));
  await runHostTests({ version: vscodeVersions.newest, tests, extension });
  return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as HostResult;
}
