import assert from 'node:assert/strict';
import { inEnglish, message } from '../../../src/core/message';
import { parseNote, type Note } from '../../../src/core/note';
import { addFollowUp, followUpOf } from '../../../src/core/rehearsal/followUp';
import type { Rehearsal } from '../../../src/core/rehearsal/log';
import { applyEdits } from '../../../src/core/text';
import { definitions } from '../../../src/core/tips/index';
import { cardNamed } from '../support/cards';

function noteOf(text: string): Note {
  const note = parseNote({ path: 'acme/stories/cut.md', text }, definitions);
  assert.ok(note);
  return note;
}

function added(text: string, line: string): string {
  const result = addFollowUp(noteOf(text), line);
  assert.ok('edits' in result);
  return applyEdits(text, result.edits);
}

const head = '---\ntype: story\n---\n\n# Cut\n\n## Result\n\nIt took three days.\n';

describe('addFollowUp', () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['below the last entry', `${head}\n## Follow-ups\n\n- Why you?\n`, 'Figure first', `${head}\n## Follow-ups\n\n- Why you?\n- Figure first\n`],
    ['into an empty section', `${head}\n## Follow-ups\n`, 'Figure first', `${head}\n## Follow-ups\n\n- Figure first\n`],
    ['before the section that follows', `---\ntype: story\n---\n\n## Follow-ups\n\n- Why you?\n\n## Result\n\nDone.\n`, 'X', `---\ntype: story\n---\n\n## Follow-ups\n\n- Why you?\n- X\n\n## Result\n\nDone.\n`],
    ['under a heading of its own', head, 'Figure first', `${head}\n## Follow-ups\n\n- Figure first\n`],
    ['in the line endings of the note', head.replaceAll('\n', '\r\n'), 'X', `${head}\n## Follow-ups\n\n- X\n`.replaceAll('\n', '\r\n')],
    ['to a note without a last line break', head.trimEnd(), 'X', `${head.trimEnd()}\n\n## Follow-ups\n\n- X\n`],
    ['as text and nothing else', head, '- [ ] *a*\n## b', `${head}\n## Follow-ups\n\n- \\- \\[ \\] \\*a\\* ## b\n`],
    ['once', `${head}\n## Follow-ups\n\n- Figure first.\n`, 'figure FIRST', `${head}\n## Follow-ups\n\n- Figure first.\n`],
    ['only what says something', head, ' \n ', head],
  ]; // prettier-ignore
  for (const [name, text, line, expected] of rows) {
    it(`adds a line ${name}`, () => assert.equal(added(text, line), expected));
  }

  it('adds nothing to a note whose front matter cannot be read', () => {
    const broken = noteOf('---\ntype: story\ntags: [\n---\n\n# Cut\n\n## Result\n\nDone.\n');
    assert.deepEqual(addFollowUp(broken, 'X'), { problem: 'broken-front-matter' });
  });
});

describe('followUpOf', () => {
  const card = { ...cardNamed('cut', 'story'), followUps: [message('Why you?'), message('And then?')] };
  const said = (...notes: readonly (string | undefined)[]): readonly Rehearsal[] =>
    notes.map((note) => ({ at: 0, card: 'cut', seconds: 90, rating: 'good', note }));
  const asked = (...notes: readonly (string | undefined)[]): string | undefined => {
    const question = followUpOf(card, said(...notes));
    return question && inEnglish(question);
  };

  it('asks another one with each telling', () => {
    assert.deepEqual([asked(), asked(undefined), asked(undefined, undefined)], ['Why you?', 'And then?', 'Why you?']);
  });

  it('does not ask what was noted as a thing to change', () => {
    assert.deepEqual([asked('why you'), asked('Why you?', undefined)], ['And then?', 'And then?']);
  });

  it('asks nothing when there is nothing', () => {
    assert.equal(followUpOf({ ...card, followUps: [] }, []), undefined);
  });
});
