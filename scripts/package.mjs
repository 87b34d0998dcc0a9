// Packages the extension as `dist/second-round.vsix`, and the command line as `dist/cli.js`:
// `npm run package [-- --source ADDRESS]`.
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/bundles.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { packageExtension } from './lib/packaging.mjs';
import { inRoot, root } from './lib/paths.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { source: { type: 'string' } } });
  await install();
  await build();
  for (const file of [await packageExtension(values), inRoot('dist', 'cli.js')]) {
    console.log(`${relative(root, file)} (${Math.round(statSync(file).size / 1000)} kB)`);
  }
});
