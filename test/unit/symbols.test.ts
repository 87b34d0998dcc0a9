import assert from 'node:assert/strict';
import { symbolsIn } from '../../src/core/symbols';
import { connected } from './support/connections';
import { indexOf, storyText } from './support/preps';

describe('Symbols', () => {
  const find = (query: string): readonly string[] => {
    return symbolsIn(indexOf(connected).preps, query).map(({ kind, name }) => `${kind} ${name}`);
  };
  const rows: readonly (readonly [name: string, query: string, expected: readonly string[]])[] = [
    ['by their beginning', 'Dana', ['person Dana Li']],
    ['by letters in their order', 'slbt', ['story The slow boat']],
    ['without regard to case, accents and blanks', 'TOM  réy', ['person Tom Reyes']],
    ['not by letters in another order', 'iL anaD', []],
    ['questions as well', 'how is', ['question How is it?']],
    ['questions of every kind', 'w?', ['question How is it?', 'question When were you late?', 'question Why?']],
  ];
  for (const [name, query, expected] of rows) {
    it(`are found ${name}`, () => assert.deepEqual(find(query), expected));
  }

  it('are all there when nothing is asked', () => {
    assert.deepEqual(
      find('').map((one) => one.split(' ')[0]),
      ['person', 'person', 'person', 'story', 'story', 'question', 'question', 'question', 'question'],
    );
  });

  it('name a shared story once', () => {
    const prep = '---\ntype: prep\n---\n\n## Panel\n- Dana\n  - story: ark\n';
    const { preps } = indexOf({ 'stories/ark.md': storyText('The ark'), 'a/prep.md': prep, 'b/prep.md': prep });
    assert.deepEqual(
      symbolsIn(preps, 'a').map(({ name }) => name),
      ['Dana', 'The ark', 'Dana'],
    );
  });
});
