import assert from 'node:assert/strict';
import { forbiddenIn } from '../../scripts/lib/bundleProblems.mjs';

describe('What may not be shipped', () => {
  const rows = [
    ['eval', 'x=(0,eval)("1"),eval ("2")'],
    ['new Function', 'return new  Function("a","return a")'],
    ['child_process', 'var a=require("node:child_process")'],
    ['fetch', 'await fetch(`https://a`)'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(u)'],
  ] as const;
  for (const [name, text] of rows) {
    it(`is found: ${name}`, () => {
      const [problem = ''] = forbiddenIn('dist/extension.js', text);
      assert.ok(problem.startsWith(`dist/extension.js holds ${name}: `), problem);
    });
  }

  it('is not found in words that only look like it', () => {
    assert.deepEqual(forbiddenIn('dist/extension.js', 'evaluate(a);prefetched();medieval(b);newFunction()'), []);
  });
});
