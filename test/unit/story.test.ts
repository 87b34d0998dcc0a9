import assert from 'node:assert/strict';
import { parseNote } from '../../src/core/note';
import { firstSentence, isBegun, isComplete, readStory, type Story } from '../../src/core/story';
import { definitions } from '../../src/core/tips/index';

function storyOf(text: string, path = 'a/stories/file-name.md'): Story {
  const note = parseNote({ path, text: `---\ntype: story\n${text}` }, definitions);
  assert.ok(note);
  return readStory(note);
}

describe('readStory', () => {
  it('takes its id and title from the file where it has none', () => {
    const bare = storyOf('---\n');
    assert.deepEqual(
      [bare.id, bare.title, bare.headline, bare.competencies],
      ['file-name', 'file-name', undefined, []],
    );
    const full = storyOf('id: own\nheadline: "H: h"\ncompetencies: a, b\n---\n# T\n');
    assert.deepEqual([full.id, full.title, full.headline, full.competencies], ['own', 'T', 'H: h', ['a', 'b']]);
  });

  // The body, then whether it is begun, whether it is complete.
  const rows: readonly (readonly [string, string, boolean, boolean])[] = [
    ['all four parts', '## Situation\na\n## Task\nb\n## Action\nc\n## Result\nd\n', true, true],
    ['parts in any case and order', '## RESULT\nd\n## action:\n- c\n## Task ##\nb\n## Situation\na\n', true, true],
    ['a part of prompts only', '## Situation\na\n## Task\n<!-- b -->\n## Action\nc\n## Result\nd\n', true, false],
    ['a part of quotations only', '## Situation\na\n## Task\n> b\n## Action\nc\n## Result\nd\n', true, false],
    ['headings only', '## Situation\n## Task\n## Action\n## Result\n', false, false],
    ['a reflection only', '## Reflection\nx\n', false, false],
    ['parts as lower headings', '### Situation\na\n', false, false],
    ['challenge, action, result', '## Challenge\na\n## Action\nc\n## Result\nd\n', true, true],
    [
      'a challenge beside an empty situation',
      '## Situation\n## Challenge\na\n## Action\nc\n## Result\nd\n',
      true,
      true,
    ],
    ['a part told in two places', '## Situation\na\n## Task\n## Action\nc\n## Result\nd\n## Task\nb\n', true, true],
  ];
  for (const [name, body, begun, complete] of rows) {
    it(`reads ${name}`, () => {
      const story = storyOf(`---\n# T\n${body}`);
      assert.deepEqual([isBegun(story), isComplete(story)], [begun, complete]);
    });
  }
});

describe('firstSentence', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['One. Two.', 'One.'],
    ['One, e.g. this, i.e. that. Two.', 'One, e.g. this, i.e. that.'],
    ['Dr. Li left. Then I came.', 'Dr. Li left.'],
    ['J. Smith left. Then I came.', 'J. Smith left.'],
    ['Was it? It was.', 'Was it?'],
    ['It fell by 3.5 points. Good.', 'It fell by 3.5 points.'],
    ['- One thing\n- Two', 'One thing'],
    ['<!-- prompt -->\n\nOne. Two.', 'One.'],
    ['> Quoted.\n\nMine. More.', 'Mine.'],
    ['It fell to 410 ms. The rest stayed.', 'It fell to 410 ms.'],
    ['no end', 'no end'],
    ['彼は来た。私は行った。', '彼は来た。'],
    ['', ''],
  ];
  for (const [body, sentence] of rows) {
    it(`is ${JSON.stringify(sentence)} of ${JSON.stringify(body)}`, () => {
      assert.equal(firstSentence(storyOf(`---\n## Situation\n${body}\n`).parts.get('situation')), sentence);
    });
  }
});
