import assert from 'node:assert/strict';
import { readCheckSettings } from '../../../src/core/checkSettings';
import { evaluatePrep } from '../../../src/core/readiness';
import { storyChecks } from '../../../src/core/tips/storyChecks';
import { describeCheck, prepText } from '../support/checks';
import { checkOf, prepOf, prepWith, storyText, type Files } from '../support/preps';

const stories = (...texts: string[]): Files =>
  Object.fromEntries(texts.map((text, index) => [`acme/stories/${index}.md`, text]));
const told = (competencies = ''): string =>
  storyText('T', competencies === '' ? '' : `competencies: ${competencies}\n`);
const fresh =
  '---\ntype: story\n---\n\n# Fresh\n\n<!-- p -->\n\n## Situation\n\n<!-- p -->\n\n## Task\n\n## Action\n\n## Result\n';
const noResult = told().replace(
  /## Result[^]*$/,
  '## Result\n\n<!-- what came of it? -->\n> They said it went well.\n',
);
const noTask = told().replace(/## Task[^]*?(?=## Action)/, '');

describeCheck('stories/enough', 'behavioral', [
  { name: 'no story', body: '', says: ['pending', 0, 4] },
  { name: 'fresh stories', body: '', more: stories(fresh, fresh), says: ['pending', 0, 4] },
  { name: 'four stories', body: '', more: stories(told(), told(), told(), told()), says: ['met', 4, 4] },
  {
    name: 'three stories and one begun',
    body: '',
    more: stories(told(), told(), told(), noResult),
    says: ['unmet', 3, 4],
  },
]);

describe('stories/enough', () => {
  const words = 'and then I wrote '.repeat(100);
  const long = told().replace('I acted.', `I acted ${words}.`);
  const rows: readonly (readonly [what: string, written: unknown, have: number])[] = [
    ['takes a story that is too long for one with a flaw', {}, 0],
    ['goes by the length that the settings allow', { 'stories/length': { seconds: 600 } }, 1],
    ['does not ask for what is switched off', { 'stories/length': false }, 1],
  ];
  for (const [what, written, have] of rows) {
    it(what, () => {
      const { settings } = readCheckSettings(written, storyChecks);
      const prep = prepOf(prepWith('behavioral', '', stories(long)));
      assert.equal(checkOf(evaluatePrep(prep, { now: 0, settings }), 'stories/enough').have, have);
    });
  }
});

describeCheck('stories/complete', 'behavioral', [
  { name: 'no story', body: '', says: ['pending', 0, 0] },
  { name: 'a fresh story', body: '', more: stories(fresh), says: ['pending', 0, 1] },
  { name: 'a told story', body: '', more: stories(told()), says: ['met', 1, 1] },
  { name: 'an empty part', body: '', more: stories(told(), noResult), says: ['unmet', 1, 2, ['T'], ['Result']] },
  { name: 'a missing part', body: '', more: stories(noTask), says: ['unmet', 0, 1, ['T'], ['T']] },
  { name: 'a fresh story beside a told one', body: '', more: stories(told(), fresh), says: ['unmet', 1, 2, ['Fresh']] },
  {
    name: 'the CAR shape',
    body: '',
    more: stories('---\ntype: story\n---\n# C\n## Challenge\na\n## Action\nb\n## Result\nc\n'),
    says: ['met', 1, 1],
  },
  {
    name: 'the SOAR shape',
    body: '',
    more: stories('---\ntype: story\n---\n# S\n## Situation\na\n## Obstacle\nb\n## Action\nc\n## Result\nd\n'),
    says: ['met', 1, 1],
  },
]);

describeCheck('stories/coverage', 'behavioral', [
  { name: 'no story', body: '', says: ['pending', 0, 2, ['failure', 'conflict']] },
  {
    name: 'stories of failure and conflict',
    body: '',
    more: stories(told('[failure, Conflict]')),
    says: ['met', 2, 2],
  },
  {
    name: 'a competency of prep.md without a story',
    body: '',
    more: {
      'acme/prep.md': prepText('', 'competencies: Leadership, failure\n'),
      ...stories(told('failure, conflict')),
    },
    says: ['unmet', 2, 3, ['Leadership']],
  },
  {
    name: 'a story that is only begun',
    body: '',
    more: stories(noResult.replace('type: story\n', 'type: story\ncompetencies: [failure]\n')),
    says: ['pending', 0, 2, ['failure', 'conflict']],
  },
]);

describeCheck(
  'stories/own',
  'behavioral',
  [
    ['a plain sentence', 'First we met, then we wrote it down.', 'we'],
    ['a line that is broken', 'The owner came\nand **we** talked, we wrote and I signed.', 'we'],
    ['a quotation before', '> We were late.\n\nSo we called him, and we went.', 'we'],
    ['a link before', '[The contract](we.md) was old. We read it and we changed it.', 'We'],
  ].map(([name = '', action = '', we = '']) => ({
    name,
    body: '',
    more: { 'acme/stories/a.md': storyText('A').replace('I acted.', action) },
    says: ['unmet', 0, 1, ['A'], [we]] as const,
  })),
);
