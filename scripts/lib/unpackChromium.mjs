// Run by `browser.mjs` in a process of its own, whose folder for temporary files receives the browser.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
