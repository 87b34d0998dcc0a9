// Takes the pictures of the README and of the walkthrough from the real workbench with the packaged extension:
// `npm run pictures [-- NAME …]`.
import { build } from './lib/bundles.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { packageExtension } from './lib/packaging.mjs';
import { bundledNode, inRoot, root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';

await main(async () => {
  await install();
  await build();
  const vsix = await packageExtension();
  const args = ['--import', 'tsx', inRoot('test', 'ui', 'pictures.ts'), vsix, ...process.argv.slice(2)];
  return (await run(bundledNode, args, { cwd: root })).code;
});
