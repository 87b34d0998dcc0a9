// Makes the pictures of the README from the real workbench with the packaged extension: `npm run pictures`.
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
  return (await run(bundledNode, ['--import', 'tsx', inRoot('test', 'ui', 'pictures.ts'), vsix], { cwd: root })).code;
});
