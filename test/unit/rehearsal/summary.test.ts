import assert from 'node:assert/strict';
import { inEnglish, message } from '../../../src/core/message';
import { finishedHtml } from '../../../src/core/rehearsal/noticePage';
import type { Rehearsal } from '../../../src/core/rehearsal/log';
import { beforeSession, summaryOf, type Summary } from '../../../src/core/rehearsal/summary';
import { lengthText, summaryHtml } from '../../../src/core/rehearsal/summaryHtml';
import { readInterviewTime } from '../../../src/core/time';

const day = 86_400_000;
const now = Date.parse('2026-11-28T18:00:00Z');

const said = (card: string, days: number, seconds: number, rating: Rehearsal['rating'] = 'good'): Rehearsal => ({
  at: now + days * day,
  card,
  seconds,
  rating,
});

function summary(answers: readonly Rehearsal[], before: readonly Rehearsal[], written = '2026-12-03T14:00'): Summary {
  const time = readInterviewTime(written, 'Europe/London');
  const interview = 'problem' in time ? undefined : time;
  return summaryOf(answers, before, (id) => message('Question {0}?', id), { now, interview });
}

describe('summaryOf', () => {
  it('tells for each card how long it took, and before, and what that did to its recall at the interview', () => {
    const { cards, answers, seconds, isForInterview } = summary(
      [said('a', 0, 130, 'again'), said('b', 0, 60), said('a', 0, 110)],
      [said('a', -6, 170), said('a', -5, 150, 'hard'), said('z', -1, 10)],
    );
    assert.deepEqual([answers, seconds, isForInterview], [3, 300, true]);
    assert.deepEqual(
      cards.map((card) => [card.card, card.seconds, card.secondsBefore, card.times, card.rating]),
      [
        ['a', 110, 150, 2, 'good'],
        ['b', 60, undefined, 1, 'good'],
      ],
    );
    const [failed, first] = cards;
    assert.ok(failed && first);
    assert.ok(failed.recallBefore > 0 && failed.recallBefore < 1 && failed.recall < failed.recallBefore);
    assert.deepEqual([first.recallBefore, first.recall > 0 && first.recall < 1], [0, true]);
  });

  for (const written of ['2026-11-01T14:00', 'none']) {
    it(`tells the recall in a week when no interview is ahead: ${written}`, () => {
      const { isForInterview, cards } = summary([said('a', 0, 60)], [], written);
      assert.equal(isForInterview, false);
      assert.ok((cards[0]?.recall ?? 0) > 0 && (cards[0]?.recall ?? 1) < 1);
    });
  }

  it('tells nothing of nothing', () => assert.deepEqual(summary([], [said('a', -1, 10)]).cards, []));

  it('does not take its own answers for earlier ones when the log holds them already', () => {
    const [own, old] = [said('a', 0, 60), said('a', -1, 90)];
    assert.deepEqual(beforeSession([old, { ...own }], [own]), [old]);
  });
});

describe('the page of a summary', () => {
  const two = summary([said('a', 0, 150), said('<b>', 0, 60)], [said('a', -5, 150)]);

  it('draws a chart and says the same in a table', () => {
    const html = summaryHtml(two, 120, inEnglish);
    assert.match(
      html,
      /<svg class="chart"[^>]* role="img" aria-label="[^"]+ 2 cards; the table below says the same\."/,
    );
    assert.equal(html.match(/<rect class="told/g)?.length, 2);
    assert.equal(html.match(/<rect class="told over"/g)?.length, 1);
    assert.match(html, /<th scope="row" dir="auto">Question a\?<\/th><td data-label="Now">2:30<\/td><td data-label="Before">2:30<\/td><td data-label="Graded">good<\/td><td data-label="Recall at the interview">\d+% → \d+%<\/td>/); // prettier-ignore
    assert.ok(!html.includes('<b>') && html.includes('&lt;b&gt;'));
    assert.doesNotMatch(html, /NaN|undefined|Infinity|style=/);
  });

  const view = {
    summary: two,
    target: 120,
    canGoOn: false,
    unwritten: 0,
    company: 'Acme',
    interview: 'ahead',
  } as const;
  const rows: readonly (readonly [string, Partial<Parameters<typeof finishedHtml>[0]>, RegExp])[] = [
    ['how much was said', {}, /2 answers, 3:30 spoken\./],
    ['that nothing was said', { summary: summary([], []) }, /Nothing was said aloud this time\.<\/p>(?!.*<svg)/],
    ['how to go on', { canGoOn: true }, /data-action="goOn" data-keys="Space"/],
    ['that answers are not logged yet', { unwritten: 1 }, /1 answer could not be written.*data-action="retry"/],
    ['that the interview is over', { interview: 'over' }, /is over/],
    ['that there is no date', { interview: 'unknown' }, /no date yet/],
  ];
  for (const [name, changes, expected] of rows) {
    it(`says ${name}`, () => assert.match(finishedHtml({ ...view, ...changes }, inEnglish), expected));
  }

  const lengths: readonly (readonly [number, string])[] = [[0, '0:00'], [59.6, '1:00'], [65, '1:05'], [600, '10:00'], [-3, '0:00']]; // prettier-ignore
  for (const [seconds, text] of lengths) {
    it(`writes ${seconds} seconds as ${text}`, () => assert.equal(lengthText(seconds), text));
  }
});
