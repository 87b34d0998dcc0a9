import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { filesBelow } from '../../scripts/lib/sample.mjs';

const rows = readFileSync(inRoot('docs', 'reliability.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:risk|---|-{2,})/.test(line))
  .map((line) => line.split(' | '));

/** The text of a file of tests, or of all in a folder. */
function textAt(path: string): string {
  const files = statSync(inRoot(path)).isDirectory() ? filesBelow(inRoot(path)) : [inRoot(path)];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

describe('The page about reliability', () => {
  it('has a row for each risk', () => assert.ok(rows.length >= 26));

  for (const [risk = '', , proof = ''] of rows) {
    it(`names proofs that are there: ${risk.slice(2).trim()}`, () => {
      const paths = [...proof.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
      assert.ok(paths.length > 0);
      for (const path of paths) assert.ok(existsSync(inRoot(path)), path);
      const text = paths.map(textAt).join('\n');
      for (const [, name = ''] of proof.matchAll(/“([^”]+)”/g)) assert.ok(text.includes(name), name);
    });
  }
});
