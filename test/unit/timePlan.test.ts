import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evaluatePrep } from '../../src/core/readiness';
import { logLine } from '../../src/core/rehearsal/log';
import { outlookOf } from '../../src/core/rehearsal/outlook';
import { stepText, timePlan, type TimePlan } from '../../src/core/timePlan';
import { tips } from '../../src/core/tips/index';
import { prepText, tipText } from './support/checks';
import { freshPrep, noon, prepOf, storyText, type Files } from './support/preps';
import { searched } from './support/fuzz';

const hour = 3_600_000;
/** The interview of `prepText`. */
const interview = Date.parse('2026-12-03T14:00:00Z');

function planOf(files: Files, minutes: number, now = noon): TimePlan {
  const prep = prepOf(files);
  return timePlan(evaluatePrep(prep, { now }), outlookOf(prep, { now }), minutes);
}

function texts(steps: TimePlan['steps']): string[] {
  return steps.map((step) => stepText(step));
}

/** Notes of all tips, marked as done but for those that are given. */
function doneBut(files: Files): Files {
  const done = tips.map(({ id }) => [`acme/${id}.md`, tipText(id, '', 'status: done\n')] as const);
  return { 'acme/prep.md': prepText('- Dana Li\n  - part: peer\n'), ...Object.fromEntries(done), ...files };
}

const points = tipText('closing', '## Points to land\n- One\n');
const twoStories: Files = doneBut({ 'acme/stories/a.md': storyText('A'), 'acme/stories/b.md': storyText('B') });

function told(story: string, times: number, at = noon - 2 * hour): string {
  const line = (index: number): string =>
    logLine({ at: at + index * 60_000, card: story, seconds: 90, rating: 'good' });
  return Array.from({ length: times }, (_, index) => line(index)).join('');
}

describe('timePlan', () => {
  const log = 'acme/rehearsals/s.jsonl';
  // What there is, the minutes, and the texts that fit and those that do not.
  const rows: readonly (readonly [string, Files, number, readonly string[], readonly string[]])[] = [
    ['nothing when all is ready', doneBut({}), 60, [], []],
    ['nothing that fits into no time', twoStories, 0, [], ['Tell the story "A" aloud', 'Tell the story "B" aloud']],
    ['stories never told', twoStories, 60, ['Tell the story "A" aloud', 'Tell the story "B" aloud'], []],
    ['as many as fit', twoStories, 5, ['Tell the story "A" aloud'], ['Tell the story "B" aloud']],
    [
      'what was never told before what was told once',
      { ...twoStories, [log]: told('a', 1) },
      60,
      ['Tell the story "B" aloud', 'Tell the story "A" aloud'],
      [],
    ],
    ['no story that was told twice', { ...twoStories, [log]: told('a', 2) }, 60, ['Tell the story "B" aloud'], []],
    [
      'questions that are due, in their words',
      doneBut({
        'acme/behavioral.md': tipText('behavioral', '## Questions to expect\n- Why; us?\n', 'status: done\n'),
      }),
      60,
      ['Answer aloud: Why; us?'],
      [],
    ],
    [
      'what is short where what is long does not fit',
      { ...twoStories, 'acme/closing.md': points },
      12,
      ['Tell the story "A" aloud', 'Tell the story "B" aloud', 'Find something from round one to thank them for'],
      ['Choose the points they must remember about you'],
    ],
  ];
  for (const [name, files, minutes, fits, rest] of rows) {
    it(`holds ${name}`, () => {
      const { steps, left } = planOf(files, minutes);
      assert.deepEqual([texts(steps), texts(left)], [fits, rest]);
    });
  }

  it('lets speaking and writing take turns', () => {
    const stories = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => [`acme/stories/${id}.md`, storyText(id.toUpperCase())]),
    );
    const { steps } = planOf({ ...doneBut(stories), 'acme/closing.md': points }, 120);
    const kinds = steps.map(({ kind }) => kind);
    assert.ok(kinds.indexOf('check') > 0 && kinds.indexOf('check') < kinds.lastIndexOf('rehearsal'), kinds.join(' '));
  });

  it('asks once for what several checks of a tip wait for', () => {
    const { steps, left } = planOf(freshPrep({ company: 'Acme' }), 600);
    const all = texts([...steps, ...left]);
    assert.equal(all.filter((text) => text.startsWith('Write a story')).length, 1);
    assert.deepEqual(all, [...new Set(all)]);
  });

  it('does not begin with what depends on what does not fit', () => {
    const { steps, left } = planOf(doneBut({ 'acme/research.md': tipText('research', '') }), 20);
    // Saying what findings mean takes five minutes, but finding them thirty.
    assert.deepEqual(steps, []);
    assert.ok(left.some(({ minutes }) => minutes <= 5));
  });

  // When, the hours asked for, the minutes there are, and whether anything is rehearsed.
  const times: readonly (readonly [string, number, number, number, boolean])[] = [
    ['well before the interview', interview - 100 * hour, 180, 180, true],
    ['when the interview begins sooner', interview - 2 * hour, 180, 120, true],
    ['in the last hour', interview - hour / 2, 180, 30, false],
    ['after the interview', interview + hour, 180, 180, false],
  ];
  for (const [name, now, minutes, available, isRehearsed] of times) {
    it(`knows what there is time for ${name}`, () => {
      const plan = planOf(twoStories, minutes, now);
      assert.equal(plan.available, available);
      assert.equal(
        [...plan.steps, ...plan.left].some(({ kind }) => kind === 'rehearsal'),
        isRehearsed,
      );
    });
  }

  it('wants nothing but thanks after the interview', () => {
    const plan = planOf({ 'acme/prep.md': prepText('- Dana Li\n') }, 60, interview + hour);
    assert.deepEqual(texts(plan.steps), ['Write Dana Li a thank-you note']);
  });

  it('never plans more than there is, nothing twice, and always the same', () => {
    const files = fc.record({
      stories: fc.integer({ min: 0, max: 12 }),
      told: fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 3 })), { maxLength: 6 }),
      isFresh: fc.boolean(),
    });
    const property = fc.property(files, fc.double({ min: 0, max: 1000, noNaN: true }), (given, minutes) => {
      const stories = Array.from({ length: given.stories }, (_, index) => [
        `acme/stories/s${index}.md`,
        storyText(`S${index}`),
      ]);
      const logs = given.told.map(([story, times], index) => [
        `acme/rehearsals/${index}.jsonl`,
        told(`s${story}`, times, noon - index * 30 * hour),
      ]);
      const base = given.isFresh ? freshPrep({ company: 'Acme' }) : doneBut({});
      const all = { ...base, ...(Object.fromEntries([...stories, ...logs]) as Files) };
      const plan = planOf(all, minutes);
      const sum = plan.steps.reduce((total, step) => total + step.minutes, 0);
      assert.ok(plan.planned <= minutes && plan.planned <= plan.available);
      assert.equal(sum, plan.planned);
      const names = [...plan.steps, ...plan.left].map(({ kind, id }) => `${kind} ${id}`);
      assert.equal(new Set(names).size, names.length);
      assert.deepEqual(planOf(all, minutes), plan);
    });
    fc.assert(property, searched({ seed: 11, numRuns: 60 }));
  });
});
