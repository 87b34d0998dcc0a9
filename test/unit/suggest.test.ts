import assert from 'node:assert/strict';
import { message } from '../../src/core/message';
import { parseNote } from '../../src/core/note';
import { suggestionsAt } from '../../src/core/suggest';
import { definitions } from '../../src/core/tips/index';
import { noon, prepOf } from './support/preps';
import { accept, accepted, asked, files, labels, prep, suggestionsIn, tip } from './support/suggestions';

const dates = ['2026-11-28', '2026-11-27', '2026-12-03'];
const links = ['Cut, [then] grow', 'Late nights'];
const claimKeys = ['my part', 'measured by', 'story', 'defence'];

describe('Suggestions', () => {
  const offered: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'keys that are not there yet',
      'q.md',
      '---\ntype: tip\nstatus: todo\n¦\n---\n',
      ['tip', 'reason', 'tags', 'ignore'],
    ],
    ['keys that begin as typed', 'q.md', '---\ntype: tip\ntip: salary\nw¦\n---\n', ['walk_away']],
    ['keys under the byte order mark', 'q.md', '\uFEFF---\ntype: tip\ntip: salary\ncu¦\n---\n', ['currency']],
    ['no key above what is indented', 'q.md', '---\ntype: story\ncompetencies:\n¦\n  - conflict\n---\n', []],
    ['statuses', 'q.md', '---\ntype: tip\ntip: salary\nstatus: ¦\n---\n', ['todo', 'doing', 'done', 'skipped']],
    [
      'statuses right behind the colon',
      'q.md',
      '---\ntype: tip\nstatus:¦\n---\n',
      ['todo', 'doing', 'done', 'skipped'],
    ],
    ['statuses that begin as typed', 'q.md', '---\ntype: tip\nstatus: do¦\n---\n', ['doing', 'done']],
    ['statuses before a comment', 'q.md', '---\ntype: tip\nstatus: do¦ # now\n---\n', ['doing', 'done']],
    ['nothing in a comment of YAML', 'q.md', '---\ntype: tip\nstatus: # do¦\n---\n', []],
    ['nothing for a key of the user', 'q.md', '---\ntype: tip\nmine: ¦\n---\n', []],
    ['nothing on a key', 'q.md', '---\ntype: tip\nsta¦tus: done\n---\n', []],
    ['nothing on the fence', 'q.md', '---\ntype: tip\n---¦\n', []],
    ['the tip a note might be for', 'q.md', '---\ntype: tip\ntip: res¦\n---\n', ['research', 'resume']],
    ['no other tip for a note that has one', 'q.md', '---\ntype: tip\ntip: ¦resume\n---\n', []],
    ['no other type for a note that has one', 'q.md', '---\ntype: ¦tip\n---\n', []],
    ['formats', 'prep.md', '---\ntype: prep\nformat: ¦\n---\n', ['onsite', 'video', 'phone']],
    ['time zones', 'prep.md', '---\ntype: prep\ntimezone: Europe/Lon¦\n---\n', ['Europe/London']],
    ['time zones by their city', 'prep.md', '---\ntype: prep\ntimezone: ¦\n---\n', Intl.supportedValuesOf('timeZone')],
    [
      'days for the interview',
      'prep.md',
      '---\ntype: prep\ninterview: ¦\n---\n',
      ['2026-11-29', '2026-12-05', '2026-12-12'],
    ],
    ['days for a date', 'q.md', '---\ntype: tip\ntip: first-interview\ndate: ¦\n---\n', dates],
    [
      'the words of prep.md for a story',
      'stories/s.md',
      '---\ntype: story\ncompetencies: [¦]\n---\n',
      ['conflict', 'customer focus'],
    ],
    [
      'what a list does not name yet',
      'stories/s.md',
      '---\ntype: story\ncompetencies: [conflict, c¦]\n---\n',
      ['customer focus'],
    ],
    [
      'values in a list without brackets',
      'stories/s.md',
      '---\ntype: story\ncompetencies: Conflict,¦\n---\n',
      ['customer focus'],
    ],
    [
      'values in a list of lines',
      'stories/s.md',
      '---\ntype: story\ncompetencies:\n  - ¦\n  - conflict\n---\n',
      ['customer focus'],
    ],
    ['nothing behind the brackets', 'stories/s.md', '---\ntype: story\ncompetencies: [conflict] ¦\n---\n', []],
    [
      'competencies by default in prep.md',
      'prep.md',
      '---\ntype: prep\ncompetencies: [in¦]\n---\n',
      ['initiative', 'influence'],
    ],
    ['checks of the tip', 'q.md', '---\ntype: tip\ntip: resume\nignore: [resume/g¦]\n---\n', ['resume/gaps']],
    [
      'checks of every note',
      'q.md',
      '---\ntype: tip\ntip: resume\nignore: note¦\n---\n',
      ['note/front-matter', 'note/links', 'note/told-already'],
    ],
    ['no check of another tip', 'q.md', '---\ntype: tip\ntip: resume\nignore: salary¦\n---\n', []],
    ['every check in prep.md', 'prep.md', '---\ntype: prep\nignore: [salary/n¦]\n---\n', ['salary/numbers']],
    [
      'checks of stories in a story',
      'stories/s.md',
      '---\ntype: story\nignore: stories/comp¦\n---\n',
      ['stories/complete'],
    ],

    ['headings that are not there yet', 'q.md', tip('resume', '## Claims\n\n## ¦\n'), ['Gaps', 'Walk-through']],
    ['headings that begin as typed', 'q.md', tip('resume', '## Wal¦\n'), ['Walk-through']],
    ['no heading on the third level', 'q.md', tip('resume', '### ¦\n'), []],
    ['no heading in code', 'q.md', tip('resume', '```\n## ¦\n```\n'), []],
    ['no heading in a comment', 'q.md', tip('resume', '<!--\n## ¦\n-->\n'), []],

    ['an entry', 'q.md', asked('- ¦'), ['question to ask']],
    ['an entry right behind its mark', 'q.md', asked('-¦'), ['question to ask']],
    ['an entry on an empty line', 'q.md', asked('- How?\n¦\n- What?\n'), ['question to ask']],
    ['an entry of a heading in any case', 'q.md', tip('questions', '## questions to ASK:\n- ¦'), ['question to ask']],
    [
      'an entry where the section stands twice',
      'q.md',
      asked('- How?\n## Mine\n## Questions to ask\n- ¦'),
      ['question to ask'],
    ],
    ['no entry in an unknown section', 'q.md', tip('questions', '## Mine\n- ¦'), []],
    ['no entry before the first section', 'q.md', tip('questions', '- ¦'), []],
    ['no entry while its text is written', 'q.md', asked('- How do¦'), []],
    ['no entry in a task', 'q.md', asked('- [ ] ¦'), []],
    ['no entry above fields that are there', 'q.md', asked('- ¦\n  - for: Dana Li\n'), []],
    ['no entry in an entry that has only lines', 'q.md', tip('closing', '## Points to land\n- ¦'), []],
    ['no entry that would make a heading of a paragraph', 'q.md', asked('Some words\n- ¦'), []],
    ['no entry before a paragraph it would swallow', 'q.md', asked('- How?\n\n¦\nSome words\n'), []],
    ['no entry in a paragraph', 'q.md', asked('Some words ¦'), []],
    ['no entry in code', 'q.md', asked('```\n- ¦\n```\n'), []],
    ['no entry in a comment', 'q.md', asked('<!--\n- ¦\n-->\n'), []],
    ['no entry in a quotation', 'q.md', asked('> - ¦\n'), []],
    ['no entry in a task list', 'prep.md', '---\ntype: prep\n---\n## Logistics\n- ¦', []],
    ['people the list does not name yet', 'q.md', tip('closing', '## Rapport\n- Tom Reyes\n- ¦'), ['Dana Li']],
    ['people by their surname', 'q.md', tip('closing', '## Rapport\n- Rey¦\n  - hook:\n'), ['Tom Reyes']],

    ['fields that are not there yet', 'q.md', asked('- How?\n  - for: Dana Li\n  - ¦'), ['purpose', 'because']],
    ['fields on an empty line', 'q.md', asked('- How?\n  - for: Dana Li\n  ¦'), ['purpose', 'because']],
    ['fields behind their mark', 'q.md', asked('- How?\n  -¦\n  - For:\n'), ['purpose', 'because']],
    ['fields that begin as typed', 'q.md', tip('resume', '## Claims\n- Cut\n  - m¦'), ['my part', 'measured by']],
    ['fields of a placeholder', 'q.md', tip('resume', '## Claims\n- \n  - ¦'), claimKeys],
    ['fields in a numbered list', 'q.md', tip('resume', '## Claims\n1. Cut\n   - ¦'), claimKeys],
    ['no field deeper down', 'q.md', asked('- How?\n  - because: so\n    - ¦'), []],
    ['no field in an entry without any', 'q.md', tip('closing', '## Points to land\n- One\n  - ¦'), []],
    ['no field in code of an entry', 'q.md', asked('- How?\n  ```\n  - ¦\n  ```\n'), []],

    ['choices', 'q.md', asked('- How?\n  - purpose: ¦'), ['information', 'concern', 'differentiation', 'rapport']],
    ['choices that begin as typed', 'q.md', asked('- How?\n  - PURPOSE: con¦'), ['concern']],
    ['choices behind a key in bold', 'q.md', asked('- How?\n  - **purpose:** con¦'), ['concern']],
    [
      'no choice over words of the user',
      'q.md',
      tip('first-interview', '## What they asked\n- Why?\n  - answer: ¦rough, I lost the thread'),
      [],
    ],
    ['nothing before the value', 'q.md', asked('- How?\n  - pur¦pose: concern'), []],
    ['nothing for text', 'q.md', asked('- How?\n  - because: ¦'), []],
    ['nothing for a key the section does not know', 'q.md', asked('- How?\n  - source: ¦'), []],
    ['nothing in a comment behind the value', 'q.md', asked('- How?\n  - for: <!-- ¦ -->'), []],
    ['nothing in a quotation', 'q.md', asked('> - How?\n>   - for: ¦'), []],
    ['people', 'q.md', asked('- How?\n  - for: ¦'), ['Dana Li', 'Tom Reyes']],
    ['people right behind the colon', 'q.md', asked('- How?\n  - for:¦'), ['Dana Li', 'Tom Reyes']],
    ['people in a placeholder', 'q.md', asked('- \n  - for: ¦'), ['Dana Li', 'Tom Reyes']],
    ['people who are not named yet', 'q.md', asked('- How?\n  - for: Tom,¦'), ['Dana Li']],
    ['people between others', 'q.md', asked('- How?\n  - for: Tom Reyes, ¦, Wei'), ['Dana Li']],
    ['stories', 'q.md', tip('resume', '## Claims\n- Cut\n  - story: ¦'), links],
    ['stories by their id', 'q.md', tip('resume', '## Claims\n- Cut\n  - story: nig¦'), ['Late nights']],
    [
      'stories that are not named yet',
      'q.md',
      tip('resume', '## Claims\n- Cut\n  - story: [C](stories/cut.md), ¦'),
      ['Late nights'],
    ],
    ['stories in the text of a link', 'q.md', tip('resume', '## Claims\n- Cut\n  - story: [¦]'), links],
    ['stories in the target of a link', 'q.md', tip('resume', '## Claims\n- Cut\n  - story: [mine](¦)'), links],
    ['no story behind words', 'q.md', tip('resume', '## Claims\n- Cut\n  - story: nights and ¦'), []],
    [
      'competencies',
      'q.md',
      tip('behavioral', '## Questions to expect\n- Tell\n  - competency: ¦'),
      ['conflict', 'customer focus'],
    ],
    ['dates', 'q.md', tip('research', '## Findings\n- Fact\n  - checked: ¦'), dates],
    [
      'dates that begin as typed',
      'q.md',
      tip('research', '## Findings\n- Fact\n  - checked: 2026-12¦'),
      ['2026-12-03'],
    ],
    ['no date among words', 'q.md', tip('research', '## Findings\n- Fact\n  - checked: on their site ¦'), []],
  ];
  for (const [name, path, marked, expected] of offered) {
    it(`offer ${name}`, () => assert.deepEqual(labels(path, marked), expected));
    it(`offer ${name}, lines ending in CRLF`, () => {
      assert.deepEqual(labels(path, marked.replaceAll('\n', '\r\n')), expected);
    });
  }

  const rows: readonly (readonly [string, string, string, string, string])[] = [
    ['a key with its colon', 'q.md', '---\ntype: tip\nstat¦\n---\n', 'status', '---\ntype: tip\nstatus: \n---\n'],
    [
      'a value one blank behind the colon',
      'q.md',
      '---\ntype: tip\nstatus:¦\n---\n',
      'done',
      '---\ntype: tip\nstatus: done\n---\n',
    ],
    [
      'a value over the one before',
      'q.md',
      '---\ntype: tip\nstatus: d¦oing # now\n---\n',
      'done',
      '---\ntype: tip\nstatus: done # now\n---\n',
    ],
    [
      'an item into brackets',
      's.md',
      '---\ntype: story\ncompetencies: [conflict,¦]\n---\n',
      'customer focus',
      '---\ntype: story\ncompetencies: [conflict, customer focus]\n---\n',
    ],
    [
      'an item of a list of lines',
      's.md',
      '---\ntype: story\ncompetencies:\n  -¦\n---\n',
      'conflict',
      '---\ntype: story\ncompetencies:\n  - conflict\n---\n',
    ],
    [
      'a day with an hour',
      'prep.md',
      '---\ntype: prep\ninterview: 2¦026-11-30\n---\n',
      '2026-12-05',
      '---\ntype: prep\ninterview: 2026-12-05T10:00\n---\n',
    ],
    ['a heading', 'q.md', tip('resume', '## Wal¦'), 'Walk-through', tip('resume', '## Walk-through')],
    ['a heading behind its marks alone', 'q.md', tip('resume', '##¦'), 'Gaps', tip('resume', '## Gaps')],
    [
      'an entry with its fields',
      'q.md',
      asked('- ¦'),
      'question to ask',
      asked('- \n  - for: \n  - purpose: information\n  - because: '),
    ],
    [
      'an entry one blank behind its mark',
      'q.md',
      asked('-     que¦'),
      'question to ask',
      asked('- \n  - for: \n  - purpose: information\n  - because: '),
    ],
    [
      'an entry of a numbered list',
      'q.md',
      asked('10. ¦'),
      'question to ask',
      asked('10. \n    - for: \n    - purpose: information\n    - because: '),
    ],
    [
      'an entry of an indented list',
      'q.md',
      asked('  * How?\n  * ¦'),
      'question to ask',
      asked('  * How?\n  * \n    - for: \n    - purpose: information\n    - because: '),
    ],
    [
      'an entry with its mark',
      'q.md',
      asked('¦'),
      'question to ask',
      asked('- \n  - for: \n  - purpose: information\n  - because: '),
    ],
    [
      "an entry with today's date",
      'q.md',
      tip('research', '## Findings\n- ¦'),
      'fact about the company',
      tip('research', '## Findings\n- \n  - source: \n  - checked: 2026-11-28\n  - so what: \n  - use: '),
    ],
    [
      'a person with fields',
      'q.md',
      tip('closing', '## Rapport\n- Da¦'),
      'Dana Li',
      tip('closing', '## Rapport\n- Dana Li\n  - hook: '),
    ],
    [
      'a person above fields that are there',
      'q.md',
      tip('closing', '## Rapport\n- ¦\n  - hook: ski\n'),
      'Dana Li',
      tip('closing', '## Rapport\n- Dana Li\n  - hook: ski\n'),
    ],
    ['a field', 'q.md', asked('- How?\n  - f¦'), 'for', asked('- How?\n  - for: ')],
    ['a field with its mark', 'q.md', asked('- How?\n  ¦'), 'for', asked('- How?\n  - for: ')],
    ['a field under a tab', 'q.md', asked('- How?\n\t-¦'), 'for', asked('- How?\n\t- for: ')],
    [
      'a person over the one before',
      'q.md',
      asked('- How?\n  - for: To¦ Reyes, Wei'),
      'Tom Reyes',
      asked('- How?\n  - for: Tom Reyes, Wei'),
    ],
    [
      'a person behind a comma',
      'q.md',
      asked('- How?\n  - for: Tom,¦'),
      'Dana Li',
      asked('- How?\n  - for: Tom, Dana Li'),
    ],
    [
      'a story as a link',
      'q.md',
      tip('resume', '## Claims\n- Cut\n  - story: cut¦'),
      'Cut, [then] grow',
      tip('resume', '## Claims\n- Cut\n  - story: [Cut, (then) grow](stories/cut.md)'),
    ],
    [
      'a story as a link from another folder',
      'a/q.md',
      tip('resume', '## Claims\n- Cut\n  - story:¦'),
      'Late nights',
      tip('resume', '## Claims\n- Cut\n  - story: [Late nights](../stories/two%20words.md)'),
    ],
    [
      'a story over the brackets the editor closed',
      'q.md',
      tip('resume', '## Claims\n- Cut\n  - story: [Late¦]'),
      'Late nights',
      tip('resume', '## Claims\n- Cut\n  - story: [Late nights](stories/two%20words.md)'),
    ],
    [
      'the target of a link',
      'q.md',
      tip('resume', '## Claims\n- Cut\n  - story: [mine](¦old.md), cut'),
      'Late nights',
      tip('resume', '## Claims\n- Cut\n  - story: [mine](stories/two%20words.md), cut'),
    ],
  ];
  for (const [name, path, marked, label, expected] of rows) {
    it(`put in ${name}`, () => assert.equal(accept(path, marked, label), expected));
    it(`put in ${name}, lines ending in CRLF`, () => {
      const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
      assert.equal(accept(path, crlf(marked), label), crlf(expected));
    });
  }

  it('link stories so that the note knows them again', () => {
    const marked = tip('resume', '## Claims\n- Cut\n  - story: ¦');
    for (const label of links) {
      const story = prep.stories.find(({ title }) => title === label);
      const note = parseNote({ path: 'acme/q.md', text: accept('q.md', marked, label) }, definitions);
      assert.ok(note && story);
      const claim = prepOf({ ...files, 'acme/q.md': note.text })
        .tips.get('resume')
        ?.sections.get('claims')?.entries[0];
      assert.equal(claim?.fields[0]?.markdown.includes(encodeURI(story.note.path.replace('acme/', ''))), true);
    }
  });

  it('put words of the user into quotes where YAML would read them otherwise', () => {
    const words = { ...prep, competencies: ['yes', 'a, b', 'C: D', 'plain'] };
    const marked = '---\ntype: story\ncompetencies: [¦]\n---\n';
    const note = parseNote({ path: 'acme/s.md', text: marked.replace('¦', '') }, definitions);
    assert.ok(note);
    for (const suggestion of suggestionsAt(note, marked.indexOf('¦'), { prep: words, now: noon })) {
      const after = parseNote({ path: 'acme/s.md', text: accepted(note, suggestion) }, definitions);
      assert.deepEqual(after?.frontMatter.entries.get('competencies')?.value, [suggestion.label]);
    }
  });

  it('say what they are for, and what the user wrote about them', () => {
    const [key] = suggestionsIn('q.md', '---\ntype: tip\n¦\n---\n').suggestions;
    assert.deepEqual(key?.purpose, message('Which tip this note is for.'));
    const [person] = suggestionsIn('q.md', asked('- How?\n  - for: ¦')).suggestions;
    assert.equal(person?.detail, 'Director, senior leader');
    const [story] = suggestionsIn('q.md', tip('resume', '## Claims\n- Cut\n  - story: ¦')).suggestions;
    assert.equal(story?.detail, 'From six to two');
  });

  it('go on to the value of a key only when there is something to offer', () => {
    const continued = suggestionsIn('q.md', tip('assessments', '## Drills\n- SQL\n  - ¦')).suggestions;
    assert.deepEqual(
      continued.filter(({ continues }) => continues).map(({ label }) => label),
      ['date'],
    );
  });
});
