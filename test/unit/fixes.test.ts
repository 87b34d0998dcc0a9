import assert from 'node:assert/strict';
import { inEnglish } from '../../src/core/message';
import { prepText, tipText } from './support/checks';
import { afterFix, fixesOf } from './support/fixes';
import { readinessOf, storyText, type Files } from './support/preps';

const prep: Files = { 'acme/prep.md': prepText('') };

/** What a note becomes when the first finding of a check is mended by the fix of that title; undefined without one. */
function mended(files: Files, check: string, title: string): string | undefined {
  const readiness = readinessOf(files);
  const finding = readiness.findings.find((one) => one.check === check);
  assert.ok(finding, `no finding of ${check}`);
  const fix = fixesOf(readiness, finding).find((one) => inEnglish(one.title) === title);
  if (!fix) return undefined;
  const after = afterFix(files, fix);
  assert.ok(!readinessOf(after).findings.some(({ check: id }) => id === 'note/front-matter'));
  return after[finding.place.path];
}

describe('ignoring a check in a note', () => {
  const rows: readonly (readonly [before: string, after: string | undefined])[] = [
    ['', 'ignore: [questions/purpose]\n'],
    ['ignore:\n', 'ignore: [questions/purpose]\n'],
    ['ignore: \n', 'ignore: [questions/purpose]\n'],
    ['ignore: # none yet\n', 'ignore: [questions/purpose] # none yet\n'],
    ['ignore: []\n', 'ignore: [questions/purpose]\n'],
    ['ignore: [ ] # none yet\n', 'ignore: [questions/purpose ] # none yet\n'],
    ['ignore: [questions/open]\n', 'ignore: [questions/open, questions/purpose]\n'],
    ['ignore: [questions/open,]\n', 'ignore: [questions/open, questions/purpose,]\n'],
    ['ignore: questions/open\n', 'ignore: questions/open, questions/purpose\n'],
    ['ignore: "questions/open"\n', 'ignore: "questions/open, questions/purpose"\n'],
    ["ignore: 'questions/open'\n", "ignore: 'questions/open, questions/purpose'\n"],
    ['ignore:\n  - questions/open # later\n', 'ignore:\n  - questions/open\n  - questions/purpose # later\n'],
    ['ignore: null\n', undefined],
    ['ignore: {a: b}\n', undefined],
  ];
  for (const [before, after] of rows) {
    for (const ending of ['\n', '\r\n']) {
      const shown = JSON.stringify(before.replace(/\n/g, ending));
      it(`${after === undefined ? 'is not offered for' : 'adds its id to'} ${shown}`, () => {
        const note = (frontMatter: string): string =>
          tipText('questions', '## Questions to ask\n- How is it?\n', frontMatter).replace(/\n/g, ending);
        const files = { ...prep, 'acme/q.md': note(before) };
        const result = mended(files, 'questions/purpose', 'Ignore questions/purpose in this note');
        assert.equal(result, after === undefined ? undefined : note(after));
      });
    }
  }
});

describe('setting a field', () => {
  const rows: readonly (readonly [tip: string, check: string, title: string, before: string, after: string])[] = [
    [
      'first-interview',
      'first/recalled',
      'answer: rough',
      '## What they asked\n- Why?\n  - answer:\n    - it went fine\n',
      '## What they asked\n- Why?\n  - answer: rough\n    - it went fine\n',
    ],
    [
      'research',
      'research/findings',
      'Checked today',
      '## Findings\n- A fact\n  - source: paper\n  - **checked:**\n    - last week\n',
      '## Findings\n- A fact\n  - source: paper\n  - **checked:** 2026-11-28\n    - last week\n',
    ],
    [
      'research',
      'research/findings',
      'Checked today',
      '## Findings\n- A fact\n  - source: paper\n  - checked: last\n    week\n',
      '## Findings\n- A fact\n  - source: paper\n  - checked: 2026-11-28\n',
    ],
  ];
  for (const [tip, check, title, before, after] of rows) {
    it(`keeps the key and what stands below it: ${JSON.stringify(before)}`, () => {
      assert.equal(mended({ ...prep, 'acme/t.md': tipText(tip, before) }, check, title), tipText(tip, after));
    });
  }

  it('puts no story in place of a field whose values stand below its key', () => {
    const files = {
      ...prep,
      'acme/r.md': tipText('resume', '## Claims\n- A claim\n  - story:\n    - one\n    - two\n'),
    };
    assert.equal(mended(files, 'note/links', 'Write the story "one"'), undefined);
  });
});

describe('adding a part to a story', () => {
  const told = (parts: string): string => `---\ntype: story\n---\n\n# A day\n\n${parts}`;
  const rows: readonly (readonly [part: string, before: string, after: string])[] = [
    [
      'Task',
      '## Situation\nRain.\n\n## Action\nI ran.\n\n## Result\nDry in 3 days.\n',
      '## Situation\nRain.\n\n## Task\n\n## Action\nI ran.\n\n## Result\nDry in 3 days.\n',
    ],
    [
      'Result',
      '## Challenge\nRain.\n\n## Action\nI ran.\n\n## Reflection\nLeave earlier.\n',
      '## Challenge\nRain.\n\n## Action\nI ran.\n\n## Result\n\n## Reflection\nLeave earlier.\n',
    ],
    [
      'Result',
      '## Challenge\nRain.\n\n## Action\nI ran.\n\n## Follow-ups\n- Why?\n',
      '## Challenge\nRain.\n\n## Action\nI ran.\n\n## Result\n\n## Follow-ups\n- Why?\n',
    ],
    ['Result', '## Challenge\nRain.\n\n## Action\nI ran.', '## Challenge\nRain.\n\n## Action\nI ran.\n\n## Result\n'],
  ];
  for (const [part, before, after] of rows) {
    it(`puts ${part} where it is told: ${JSON.stringify(before)}`, () => {
      const files = { ...prep, 'acme/stories/day.md': told(before), 'acme/stories/b.md': storyText('B') };
      assert.equal(mended(files, 'stories/complete', `Add the heading ${part}`), told(after));
    });
  }
});
