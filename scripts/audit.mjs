// Asks the registry for known weaknesses of what is shipped: `npm run audit`. Ends with 1 when there are some, and with
// 2 when the registry cannot say: not every registry answers such questions, so that no test may need this.
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';

/**
 * What npm says, of which only this is read.
 *
 * @typedef {object} Audit
 * @property {Readonly<Record<string, { readonly severity: string }>>} [vulnerabilities]
 * @property {string} [message] Why there is none
 */

/** @param {string} output @returns {Audit} */
function auditIn(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return {};
  }
}

await main(async () => {
  const { output } = await npm(['audit', '--omit=dev', '--json', '--loglevel=error'], { cwd: root, quiet: true });
  const { vulnerabilities, message = output.trim() } = auditIn(output);
  if (vulnerabilities === undefined) {
    console.error(`The registry cannot say what is known of these packages: ${message}`);
    return 2;
  }
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity }] of found) console.error(`${name}: ${severity}`);
  if (found.length === 0) console.log('Nothing is known against what is shipped.');
  return found.length > 0 ? 1 : 0;
});
