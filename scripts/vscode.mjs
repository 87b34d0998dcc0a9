// Fetches the VS Code that the tests run in: `node scripts/vscode.mjs [newest|floor]`.
import { main } from './lib/main.mjs';
import { install } from './lib/npm.mjs';
import { provisionVscode } from './lib/vscode.mjs';
import { vscodeVersions } from './lib/vscodeVersions.mjs';

await main(async () => {
  const [name = 'newest'] = process.argv.slice(2);
  if (name !== 'newest' && name !== 'floor') throw new Error(`no such version: ${name} (newest or floor)`);
  await install();
  console.log(await provisionVscode(vscodeVersions[name]));
});
