import assert from 'node:assert/strict';
import type { Rehearsal } from '../../../src/core/rehearsal/log';
import { dueNow } from '../../../src/core/rehearsal/plan';
import { sittingOf, type SittingWish } from '../../../src/core/rehearsal/sitting';
import { readInterviewTime, type InterviewTime } from '../../../src/core/time';
import { cardsNamed } from '../support/cards';

const timeZone = 'Europe/London';
const now = Date.parse('2026-11-28T18:00:00Z');
const cards = [...cardsNamed('story', 4), ...cardsNamed('expected', 4)];

function interviewAt(written: string): InterviewTime {
  const time = readInterviewTime(written, timeZone);
  assert.ok(!('problem' in time));
  return time;
}

/** Every card said well a moment ago: nothing is due. */
const allSaid = cards.map(({ id }): Rehearsal => ({ at: now - 60_000, card: id, seconds: 90, rating: 'easy' }));

function idsOf(wish: SittingWish, log: readonly Rehearsal[] = [], written = '2026-12-10T14:00'): readonly string[] {
  const interview = written === '' ? undefined : interviewAt(written);
  return sittingOf(cards, log, { now, interview, timeZone }, wish).map(({ id }) => id);
}

describe('sittingOf', () => {
  it('takes what is due today, in its order', () => {
    const due = dueNow(cards, [], { now, interview: interviewAt('2026-12-10T14:00'), timeZone });
    assert.ok(due.length > 0);
    assert.deepEqual(idsOf({}), due.map(({ id }) => id)); // prettier-ignore
  });

  const rows: readonly (readonly [string, SittingWish, readonly Rehearsal[], string, number])[] = [
    ['four answers when nothing is due', {}, allSaid, '2027-03-10T14:00', 5],
    ['what fits into the minutes', { minutes: 5 }, [], '2026-12-10T14:00', 2],
    ['one card in whatever little time', { minutes: 0.1 }, [], '2026-12-10T14:00', 1],
    ['more than is due when there is more time', { minutes: 1000 }, [], '2027-03-10T14:00', cards.length],
    ['all that is due in a prep without a date', {}, [], '', cards.length],
    ['all that is due after the interview', {}, [], '2026-11-01T14:00', cards.length],
    ['nothing in the last hour', {}, [], '2026-11-28T18:30', 0],
    ['what was asked for in the last hour', { cards: ['story-2'] }, [], '2026-11-28T18:30', 1],
    ['only minutes of what was asked for', { cards: ['story-2', 'story-1'], minutes: 3 }, [], '2026-12-10T14:00', 1],
    ['nothing for ids that do not exist', { cards: ['no'] }, [], '2026-12-10T14:00', 0],
  ];
  for (const [name, wish, log, written, count] of rows) {
    it(`takes ${name}`, () => assert.equal(idsOf(wish, log, written).length, count));
  }

  it('keeps the order of the cards that were asked for, each once', () => {
    assert.deepEqual(idsOf({ cards: ['claim', 'expected-2', 'story-1', 'expected-2'] }), ['expected-2', 'story-1']);
  });

  it('takes nothing of nothing', () => {
    assert.deepEqual(sittingOf([], [], { now, interview: undefined, timeZone }), []);
  });
});
