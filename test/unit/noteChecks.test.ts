import assert from 'node:assert/strict';
import { prepText, tipText } from './support/checks';
import { findingsOf, messagesOf, prepWith, storyText, type Files } from './support/preps';

describe('note/front-matter', () => {
  const other = (text: string): Files => prepWith('salary', '', { 'acme/x.md': text });
  const rows: readonly (readonly [string, Files, readonly string[], RegExp])[] = [
    ['sound notes', prepWith('salary', ''), [], /^$/],
    ['unknown keys', other('---\ntype: tip\ntip: culture\nmood: {a: *b}\n---\n'), [], /^$/],
    ['front matter that is broken', other('---\ntype: tip\ntip: culture\nx: a: b\n---\n'), ['a'], /YAML/],
    ['a tip nobody knows', other('---\ntype: tip\ntip: cultur\n---\n'), ['cultur'], /"culture"/],
    ['no tip', other('---\ntype: tip\n---\n'), ['tip'], /Which tip/],
    ['a status nobody knows', other(tipText('culture', '', 'status: don # x\n')), ['don'], /"done"/],
    ['two notes for one tip', other(tipText('salary', '')), ['salary'], /acme|salary\.md/],
    ['a binary file', other('a\0b'), [''], /not text/],
    [
      'a shared story that is broken',
      { 'acme/prep.md': prepText('- D\n  - story: s\n'), 'stories/s.md': '---\nx: "\n---\n# S\n## Situation\nx\n' },
      ['\n'],
      /YAML/,
    ],
  ];
  for (const [name, files, points, text] of rows) {
    it(`finds ${points.length} problem with ${name}`, () => {
      assert.deepEqual(
        findingsOf(files, 'note/front-matter').map(([, , at]) => at),
        points,
      );
      assert.match(messagesOf(files, 'note/front-matter').join(), text);
    });
  }
});

describe('note/links', () => {
  const base: Files = {
    'acme/prep.md': prepText('- Dana Li\n- Tom Ray\n'),
    'acme/stories/one-calendar.md': storyText('One calendar', 'id: calendar\n'),
    'stories/far.md': storyText('Far'),
  };
  const planned = (line: string): Files => ({
    ...base,
    'acme/4.md': tipText('questions', `## Questions to ask\n- Q?\n  - for: ${line}\n`),
  });
  const telling = (line: string): Files => ({
    ...base,
    'acme/5.md': tipText('resume', `## Claims\n- C\n  - story: ${line}\n`),
  });
  const rows: readonly (readonly [string, Files, readonly string[], RegExp])[] = [
    ['whole names', planned('Dana Li, tom ray'), [], /^$/],
    ['first names', planned('Dana; TOM'), [], /^$/],
    ['everyone', planned('Everyone'), [], /^$/],
    ['names in bold', planned('**Dana Li**'), [], /^$/],
    ['a name nobody has', planned('Dana Lee'), ['Dana Lee'], /"Dana Li"/],
    ['one of two names', planned('Tom, Danna Li'), ['Danna Li'], /"Danna Li".*"Dana Li"/],
    ['names where there is no panel', { ...planned('Who'), 'acme/prep.md': prepText('') }, [], /^$/],
    ['a hook for nobody', { ...base, 'acme/9.md': tipText('closing', '## Rapport\n- Eve\n') }, ['Eve'], /Nobody/],
    ['a story by its id', telling('calendar'), [], /^$/],
    ['a story by its title', telling('One Calendar'), [], /^$/],
    ['a story by a link', telling('[it](stories/one-calendar.md#result)'), [], /^$/],
    ['a story by a link with blanks', telling('[it](<stories/one-calendar.md> "x")'), [], /^$/],
    ['a shared story by a link', telling('[it](../stories/far.md), far'), [], /^$/],
    ['a link to nothing', telling('[it](stories/one-calender.md)'), ['[it](stories/one-calender.md)'], /"calendar"/],
    ['an id nobody has', telling('calender'), ['calender'], /"calendar"/],
    ['a link that climbs out', telling('[it](../../../../x.md)'), ['[it](../../../../x.md)'], /no story/],
  ];
  for (const [name, files, points, text] of rows) {
    it(`finds ${points.length} wrong with ${name}`, () => {
      assert.deepEqual(
        findingsOf(files, 'note/links').map(([, , at]) => at),
        points,
      );
      assert.match(messagesOf(files, 'note/links').join(), text);
    });
  }
});
