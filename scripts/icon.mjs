// Draws the icon of the extension from `docs/pictures/icon.svg`: `npm run icon`.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { launchBrowser } from './lib/workbench.mjs';

/** The Marketplace wants at least 128, and shows it in twice that on dense screens. */
const size = 256;

await main(async () => {
  await install();
  const drawing = readFileSync(inRoot('docs', 'pictures', 'icon.svg'), 'utf8');
  const path = inRoot('media', 'icon.png');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path, omitBackground: true });
  } finally {
    await browser.close();
  }
  console.log(relative(root, path));
});
