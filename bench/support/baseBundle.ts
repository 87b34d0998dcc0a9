import { build } from 'esbuild';
import { inRoot, root } from '../../scripts/lib/paths.mjs';

/** The bundle of the base libraries, made with the options that the extension's is made with. */
export async function bundleBaseLibraries(outfile = inRoot('out', 'bench', 'baseLibraries.cjs')): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/host/baseLibraries.ts'],
    outfile,
    bundle: true,
    platform: 'browser',
    mainFields: ['module', 'browser', 'main'],
    format: 'cjs',
    target: 'es2022',
    alias: { fs: inRoot('scripts', 'lib', 'emptyModule.mjs') },
    legalComments: 'none',
    minify: true,
    logLevel: 'warning',
  });
  return outfile;
}
