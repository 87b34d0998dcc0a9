import assert from 'node:assert/strict';
import { remembered } from '../../src/core/memo';

describe('remembered', () => {
  it('answers once for each text, and forgets the oldest', () => {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return text.toUpperCase();
    }, 2);
    assert.deepEqual(['a', 'b', 'a', 'c', 'b', 'a'].map(answer), ['A', 'B', 'A', 'C', 'B', 'A']);
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });
});
