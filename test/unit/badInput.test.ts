import assert from 'node:assert/strict';
import { prepText, tipText } from './support/checks';
import { findingsOf, messagesOf, readinessOf, storyText, type Files } from './support/preps';

/** A prep beside a folder that is none, with what somebody may have written. */
const files = (note: string, more: Files = {}): Files => ({
  'a/prep.md': prepText('- Ann\n- Anna Li\n- Bo Ann\n'),
  'a/note.md': note,
  'b/stories/x.md': storyText('The other'),
  ...more,
});
const claim = (story: string): string => tipText('resume', `## Claims\n- Did it\n  - story: ${story}\n`);
const asking = (names: string): string => tipText('questions', `## Questions to ask\n- How?\n  - for: ${names}\n`);

describe('What is not right in notes', () => {
  const links = [
    '../b/stories/x.md',
    '../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://x.example/a.md',
  ];
  for (const link of links) {
    it(`is found: a story linked out of the prep, ${link}; no mend leads out of it`, () => {
      const notes = files(claim(`[x](${link})`));
      assert.deepEqual(findingsOf(notes, 'note/links'), [['note/links', 'a/note.md', `[x](${link})`]]);
      assert.deepEqual(messagesOf(notes, 'note/links'), [
        `There is no story "${link}" yet: make one, or take the name away.`,
      ]);
      const fixes = readinessOf(notes).findings.flatMap((finding) => finding.fixes ?? []);
      const written = fixes.flatMap(({ edits, creates = [] }) => [...edits, ...creates].map(({ path }) => path));
      assert.ok(written.length > 0);
      for (const path of written) assert.match(path, /^a\/(?!.*\.\.)/);
    });
  }

  for (const [names, found] of [
    ['Ann, Anna, Bo, Anna Li', []],
    ['An', ['Nobody of the panel is called "An". Did you mean "Ann"?']],
    ['Annab', ['Nobody of the panel is called "Annab". Did you mean "Ann"?']],
    ['Li', ['Nobody of the panel is called "Li".']],
  ] as const) {
    it(`is told from names that begin alike: ${names}`, () =>
      assert.deepEqual(messagesOf(files(asking(names)), 'note/links'), found));
  }

  it('is found: two stories with one id; both are listed, the first is meant', () => {
    const notes = files(claim('one'), {
      'a/stories/1.md': storyText('First', 'id: one\n'),
      'a/stories/2.md': storyText('Second', 'id: one\n'),
    });
    assert.deepEqual(messagesOf(notes, 'note/links'), [
      'Two stories have the id "one": where it is named, 1.md is meant.',
    ]);
    assert.equal(readinessOf(notes).prep.stories.length, 2);
  });
});
