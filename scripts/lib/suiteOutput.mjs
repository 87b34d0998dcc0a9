import { verified } from './counts.mjs';

/** Whether to show what VS Code says about itself as well. */
export const verbose = process.env['DEBUG'] !== undefined;

/** Both marks are written by `test/host/index.ts`. */
const suiteMark = 'second-round-suite ';
const countsMark = 'second-round-counts ';

/** @typedef {'node' | 'worker'} Host The kind of extension host */

/** What the suite inside VS Code writes to the console, which it shares with VS Code itself. */
export class SuiteOutput {
  /** @type {import('./counts.mjs').Counts & { readonly host: Host } | undefined} */
  #counts;
  /** @type {Host} */
  #host;
  /** @type {string[]} */
  #others = [];

  /** @param {Host} host Where the suite is meant to run */
  constructor(host) {
    this.#host = host;
  }

  /** @param {string} text One line, or one call of `console.log` */
  add(text) {
    if (text.startsWith(countsMark)) this.#counts = JSON.parse(text.slice(countsMark.length));
    else if (text.startsWith(suiteMark)) console.log(text.slice(suiteMark.length).replaceAll(`\n${suiteMark}`, '\n'));
    else if (verbose) console.log(text);
    else this.#others.push(text);
  }

  /** @param {number} exitCode That of the suite */
  result(exitCode) {
    if (this.#counts) {
      const { host, ...counts } = this.#counts;
      if (host !== this.#host) throw new Error(`the suite ran in the extension host "${host}", not "${this.#host}"`);
      return verified(counts, exitCode);
    }
    console.log(this.#others.slice(-20).join('\n'));
    throw new Error(`the suite inside VS Code ended with exit code ${exitCode} before it could report`);
  }
}
