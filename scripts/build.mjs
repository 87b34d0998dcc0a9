// Builds everything into `dist` and `out`: `npm run build [-- --watch]`.
import { build, watch } from './lib/bundles.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';

await main(async () => {
  await install();
  if (!process.argv.includes('--watch')) return build();
  await watch();
  await new Promise(() => {});
});
