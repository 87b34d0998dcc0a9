// Checks types, style, layers, formatting, sizes and contents: `npm run check`.
import { build } from './lib/bundles.mjs';
import { checkAll } from './lib/checks.mjs';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';

await main(async () => {
  await install();
  await build();
  return (await checkAll()) ? 0 : 1;
});
