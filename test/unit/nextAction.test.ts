import assert from 'node:assert/strict';
import { nextAction } from '../../src/core/nextAction';
import { inEnglish } from '../../src/core/message';
import { evaluatePrep } from '../../src/core/readiness';
import { problemsOf } from '../../src/core/problems';
import { prepOf, storyText } from './support/preps';

const interview = Date.UTC(2026, 11, 3, 14);
const day = 86_400_000;
const prep =
  '---\ntype: prep\ncompany: Acme\ninterview: 2026-12-03T14:00\ntimezone: UTC\n---\n\n## Panel\n- Dana Li\n  - part: peer\n';

function tipText(tip: string, body: string, keys = ''): string {
  return `---\ntype: tip\ntip: ${tip}\n${keys}---\n\n${body}`;
}

function next(files: Readonly<Record<string, string>>, daysBefore: number): string | undefined {
  const readiness = evaluatePrep(prepOf({ 'a/prep.md': prep, ...files }), { now: interview - daysBefore * day });
  const action = nextAction(readiness);
  return action && inEnglish(action.message);
}

describe('The next best action', () => {
  it('begins with what memory loses first', () => {
    assert.equal(next({}, 10), 'Write down what they asked in round one, and how it went');
  });

  it('names what is wrong', () => {
    const claims = tipText('resume', '## Claims\n- Trained six dispatchers\n');
    assert.equal(
      next({ 'a/5.md': claims, 'a/1.md': tipText('first-interview', '', 'status: done\n') }, 10),
      'Give the claim a story or a defence: "Trained six dispatchers"',
    );
  });

  it('leaves long work alone when there is no time for it', () => {
    const files = {
      'a/1.md': tipText('first-interview', '', 'status: done\n'),
      'a/stories/one.md': storyText('One', 'competencies: [failure, conflict]\n'),
    };
    const rest = ['research', 'questions', 'resume', 'culture', 'assessments', 'salary', 'closing'];
    const done = Object.fromEntries(rest.map((tip) => [`a/${tip}.md`, tipText(tip, '', 'status: done\n')]));
    assert.match(next({ ...files, ...done }, 20) ?? '', /Rehearse the story/);
    assert.match(next({ ...files, ...done }, 0.1) ?? '', /Rehearse the story/);
  });

  it('is nothing when nothing is left to do', () => {
    const tips = [
      'first-interview',
      'research',
      'behavioral',
      'questions',
      'resume',
      'culture',
      'assessments',
      'salary',
      'closing',
    ];
    const done = Object.fromEntries(tips.map((tip) => [`a/${tip}.md`, tipText(tip, '', 'status: done\n')]));
    assert.equal(next(done, 3), undefined);
  });
});

describe('The problems that are shown', () => {
  const files = {
    'a/prep.md': prep,
    'a/1.md': tipText(
      'first-interview',
      '## What they asked\n- Why us?\n- Why now?\n  - answer: rough\n',
      'status: soon\n',
    ),
  };
  const shown = (hoursBefore: number): string[] => {
    const now = interview - hoursBefore * 3_600_000;
    return problemsOf(evaluatePrep(prepOf(files), { now }), now).map(({ check }) => check);
  };

  it('are all findings while there is time', () => {
    assert.deepEqual(shown(25).sort(), ['first/loops-closed', 'first/recalled', 'note/front-matter']);
  });

  it('are on the last day those that can still be mended to some use', () => {
    assert.deepEqual(shown(24).sort(), ['first/loops-closed', 'note/front-matter']);
  });

  it('are after the interview those of the files alone', () => {
    assert.deepEqual(shown(-1), ['note/front-matter']);
  });
});
