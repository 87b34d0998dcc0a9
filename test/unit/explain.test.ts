import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explanationAt } from '../../src/core/explain';
import { parseNote } from '../../src/core/note';
import { storyDefinition } from '../../src/core/story';
import { definitions } from '../../src/core/tips/index';
import { questions } from '../../src/core/tips/questions';
import { salary as salaryTip } from '../../src/core/tips/salary';
import { anyLines } from './support/arbitraries';
import { readinessOf } from './support/preps';
import { asked, files, tip } from './support/suggestions';
import { searched } from './support/fuzz';

const readiness = readinessOf({ ...files, 'acme/questions.md': asked('- How?\n  - for: Dana Li\n') });

/** What is said at `¦`: what it is, which text of the note, its name and what it is for. */
function said(path: string, marked: string): readonly (string | undefined)[] | undefined {
  const text = marked.replace('¦', '');
  const note = parseNote({ path: `acme/${path}`, text }, definitions);
  assert.ok(note);
  const found = explanationAt(note, marked.indexOf('¦'), readiness);
  if (!found) return undefined;
  const about = text.slice(found.range.start, found.range.end);
  return found.kind === 'story'
    ? [found.kind, about, found.story.title, found.story.headline]
    : [found.kind, about, found.name, found.purpose];
}

function checksAt(path: string, marked: string): string[] {
  const note = parseNote({ path: `acme/${path}`, text: marked.replace('¦', '') }, definitions);
  const found = note && explanationAt(note, marked.indexOf('¦'), readiness);
  assert.ok(found && found.kind !== 'story');
  return found.checks.map(({ id, state, have, need }) => `${id} ${state} ${have}/${need}`);
}

const field = (key: string, value: string): string => tip('resume', `## Claims\n- Cut\n  - ${key}: ${value}\n`);
const cut = 'Cut, [then] grow';
const headline = 'From six to two';
const planned = questions.sections[0]?.purpose;
const audience = questions.sections[0]?.fields?.[0]?.purpose;
const floor = salaryTip.keys.find(({ key }) => key === 'walk_away')?.purpose;
const task = storyDefinition.sections.find(({ id }) => id === 'task')?.purpose;

describe('An explanation', () => {
  const rows: readonly (readonly [string, string, string, readonly (string | undefined)[] | undefined])[] = [
    [
      'a heading',
      'q.md',
      asked('').replace('ask', 'a¦sk'),
      ['section', 'Questions to ask', 'Questions to ask', planned],
    ],
    [
      'a heading in any case',
      'q.md',
      tip('questions', '## QUESTIONS¦ to ask:\n'),
      ['section', 'QUESTIONS to ask:', 'Questions to ask', planned],
    ],
    [
      'a heading that stands twice',
      'q.md',
      asked('## Questions ¦to ask\n'),
      ['section', 'Questions to ask', 'Questions to ask', planned],
    ],
    ['a part of a story', 's.md', '---\ntype: story\n---\n## ¦Task\n', ['section', 'Task', 'Task', task]],
    ['no heading of the user', 'q.md', tip('questions', '## Mi¦ne\n'), undefined],
    ['no heading in code', 'q.md', tip('questions', '```\n## Questions¦ to ask\n```\n'), undefined],
    [
      'the title of a tip',
      'q.md',
      tip('questions', '# My ¦questions\n'),
      ['title', 'My questions', questions.title, undefined],
    ],
    ['not the title of a story', 's.md', '---\ntype: story\n---\n# A¦\n## Task\n', undefined],
    ['a field', 'q.md', asked('- How?\n  - f¦or: Dana Li\n'), ['field', 'for', 'for', audience]],
    ['a field that is empty yet', 'q.md', asked('- \n  - FOR¦:\n'), ['field', 'FOR', 'for', audience]],
    ['a field in a CRLF note', 'q.md', asked('- How?\r\n  - ¦for: Dana Li\r\n'), ['field', 'for', 'for', audience]],
    ['no field of the user', 'q.md', asked('- How?\n  - mi¦ne: Dana Li\n'), undefined],
    ['no field in a comment', 'q.md', asked('<!--\n- How?\n  - f¦or: Dana Li\n-->\n'), undefined],
    ['no value', 'q.md', asked('- How?\n  - for: Dan¦a Li\n'), undefined],
    ['no entry', 'q.md', asked('- H¦ow?\n'), undefined],
    [
      'a key',
      'q.md',
      '---\ntype: tip\ntip: salary\nwalk¦_away: 98765\n---\n',
      ['key', 'walk_away', 'walk_away', floor],
    ],
    [
      'the key that says what a note is',
      'q.md',
      '---\n¦type: tip\n---\n',
      ['key', 'type', 'type', 'What kind of note this is: prep, tip or story.'],
    ],
    ['no value of a key', 'q.md', '---\ntype: tip\ntip: salary\nwalk_away: 98¦765\n---\n', undefined],
    ['no key of the user', 'q.md', '---\ntype: tip\nmi¦ne: 1\n---\n', undefined],
    ['nothing of front matter that cannot be read', 'q.md', '---\ntype: tip\nsta¦tus: [\n---\n', undefined],
    [
      'a link to a story',
      'q.md',
      field('story', '[mi¦ne](stories/cut.md), x'),
      ['story', '[mine](stories/cut.md)', cut, headline],
    ],
    [
      'a link to a story in a text',
      'q.md',
      tip('resume', 'See [it](sto¦ries/two%20words.md).'),
      ['story', '[it](stories/two%20words.md)', 'Late nights', undefined],
    ],
    ['a story by its id', 'q.md', field('story', 'x, cut-¦grow'), ['story', 'cut-grow', cut, headline]],
    ['no link to another file', 'q.md', field('story', '[mi¦ne](stories/gone.md)'), undefined],
    ['no story in a field of text', 'q.md', field('defence', 'cut-¦grow'), undefined],
  ];
  for (const [name, path, marked, expected] of rows) {
    it(`is given for ${name}`, () => assert.deepEqual(said(path, marked), expected));
  }

  it('of a section holds the checks of that section with their state', () => {
    assert.deepEqual(checksAt('q.md', asked('').replace('ask', '¦ask')), [
      'questions/enough unmet 1/3',
      'questions/new met 1/1',
      'questions/open met 1/1',
      'questions/purpose unmet 0/1',
    ]);
    assert.deepEqual(checksAt('q.md', tip('questions', '## In ¦reserve\n')), []);
  });

  it('of a field holds the checks of its section', () => {
    assert.equal(checksAt('q.md', asked('- How?\n  - f¦or: Dana Li\n')).length, 4);
  });

  it('of a title holds every check of the note', () => {
    assert.deepEqual(
      checksAt('prep.md', '---\ntype: prep\n---\n# ¦Acme\n').map((check) => check.split(' ', 2).join(' ')),
      ['prep/when met', 'prep/panel unmet'],
    );
  });

  it('never holds a figure of the salary note', () => {
    const text =
      '---\ntype: tip\ntip: salary\nwalk_away: 98765\ntarget: 98766\nanchor: 98764\nstated: 98763\n---\n# Salary\n## What I will say\n- 98765\n';
    const salary = readinessOf({ ...files, 'acme/8-salary.md': text });
    const note = salary.prep.tips.get('salary');
    assert.ok(note);
    for (let offset = 0; offset <= text.length; offset++) {
      const found = explanationAt(note, offset, salary);
      assert.doesNotMatch(JSON.stringify(found?.kind === 'story' ? found.story.title : (found ?? '')), /9876/);
    }
  });

  it('is given for any text without failing, around the offset', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const text = asked(`- How?\n  - for: a\n${lines.join('\n')}`);
        const note = parseNote({ path: 'acme/q.md', text }, definitions);
        for (let offset = 0; note && offset <= text.length; offset++) {
          const found = explanationAt(note, offset, readiness);
          if (found) assert.ok(found.range.start <= offset && offset <= found.range.end);
        }
      }),
      searched({ seed: 1, numRuns: 60 }),
    );
  });
});
