import assert from 'node:assert/strict';
import { once, remembered, rememberedOf, rememberedPair } from '../../src/core/memo';

describe('remembered', () => {
  it('answers once for each text, also when the answer is nothing, and forgets the oldest', () => {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return text.toUpperCase();
    }, 2);
    assert.deepEqual(['a', 'b', 'a', 'c', 'b', 'a'].map(answer), ['A', 'B', 'A', 'C', 'B', 'A']);
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });

  it('answers once for each pair', () => {
    let asked = 0;
    const answer = rememberedPair((a, b) => {
      asked++;
      return a === b ? a : undefined;
    }, 5);
    assert.deepEqual([answer('a', 'b'), answer('a', 'b'), answer('a', 'a'), asked], [undefined, undefined, 'a', 2]);
  });

  it('answers once for each thing', () => {
    let asked = 0;
    const answer = rememberedOf((list: readonly string[]) => {
      asked++;
      return list[0];
    });
    const empty: readonly string[] = [];
    assert.deepEqual([answer(empty), answer(empty), answer(['a']), asked], [undefined, undefined, 'a', 2]);
  });

  it('makes a thing once, and not before it is asked for', () => {
    let made = 0;
    const thing = once(() => {
      made++;
    });
    assert.equal(made, 0);
    thing();
    thing();
    assert.equal(made, 1);
  });
});
