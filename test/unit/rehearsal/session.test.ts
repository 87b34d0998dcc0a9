import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ratings } from '../../../src/core/rehearsal/log';
import {
  afterAction,
  beginSession,
  isTooLong,
  toldUntil,
  withoutCards,
  type Session,
  type SessionAction,
} from '../../../src/core/rehearsal/session';
import { searched } from '../support/fuzz';

const start = Date.parse('2026-11-28T18:00:00Z');
const hour = 3_600_000;

/** An action, and the seconds after the start at which it is done. */
type Step = readonly [SessionAction['type'] | 'again' | 'hard' | 'good' | 'easy', number];

function actionOf(name: Step[0]): SessionAction {
  if (name === 'grade') return { type: 'grade', rating: 'good' };
  const rating = ratings.find((one) => one === name);
  return rating ? { type: 'grade', rating } : ({ type: name } as SessionAction);
}

function after(steps: readonly Step[], cards: readonly string[] = ['a', 'b', 'c']): Session {
  return steps.reduce(
    (session, [name, seconds]) => afterAction(session, actionOf(name), start + seconds * 1000),
    beginSession(cards),
  );
}

describe('a session', () => {
  const rows: readonly (readonly [string, readonly Step[], Partial<Session>])[] = [
    ['asks the first card', [], { phase: 'asking', queue: ['a', 'b', 'c'] }],
    ['starts the clock', [['start', 5]], { phase: 'telling', since: start + 5000, told: 0 }],
    ['reveals beat after beat', [['start', 0], ['reveal', 1], ['reveal', 2]], { phase: 'telling', revealed: 2 }],
    ['reveals before the clock runs, for who wants a hint', [['reveal', 1]], { phase: 'asking', revealed: 1 }],
    ['stops the clock', [['start', 0], ['stop', 102]], { phase: 'grading', told: 102_000 }],
    ['leaves pauses out', [['start', 0], ['pause', 30], ['start', 90], ['stop', 100]], { phase: 'grading', told: 40_000 }],
    ['stops out of a pause', [['start', 0], ['pause', 30], ['stop', 90]], { phase: 'grading', told: 30_000 }],
    ['asks the next card after a grade', [['start', 0], ['stop', 60], ['good', 70]], { phase: 'asking', queue: ['b', 'c'], told: 0, revealed: 0 }],
    ['asks again at the end what went badly', [['start', 0], ['stop', 60], ['again', 70]], { phase: 'asking', queue: ['b', 'c', 'a'] }],
    ['skips without an answer', [['start', 0], ['skip', 10]], { phase: 'asking', queue: ['b', 'c'], answers: [], told: 0 }],
    ['discards a telling and asks the same again', [['start', 0], ['reveal', 1], ['stop', 9], ['discard', 10]], { phase: 'asking', queue: ['a', 'b', 'c'], told: 0, revealed: 0 }],
    ['ends when nothing is left', [['skip', 0], ['skip', 0], ['skip', 0]], { phase: 'finished', queue: [] }],
    ['ends early and keeps what is left', [['skip', 0], ['end', 1]], { phase: 'finished', queue: ['b', 'c'] }],
    ['goes on after it was ended', [['skip', 0], ['end', 1], ['goOn', 2]], { phase: 'asking', queue: ['b', 'c'] }],
    ['goes on in a pause when it was ended while telling', [['start', 0], ['end', 30], ['goOn', 500]], { phase: 'paused', told: 30_000 }],
    ['goes on with the grading', [['start', 0], ['stop', 30], ['end', 31], ['goOn', 500]], { phase: 'grading', told: 30_000 }],
    ['does not go on with nothing', [['skip', 0], ['skip', 0], ['skip', 0], ['goOn', 1]], { phase: 'finished' }],
    ['grades nothing that was not told', [['good', 0]], { phase: 'asking', answers: [] }],
    ['grades nothing that is being told', [['start', 0], ['good', 1]], { phase: 'telling', answers: [] }],
    ['stops nothing that did not start', [['stop', 0]], { phase: 'asking' }],
  ]; // prettier-ignore
  for (const [name, steps, expected] of rows) {
    it(name, () => {
      const session = after(steps);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(session[key as keyof Session], value, key);
    });
  }

  it('notes what was answered, when, how long, how well, and what to change on one line', () => {
    const told = after([['start', 0], ['stop', 101.6]]); // prettier-ignore
    const graded = afterAction(told, { type: 'grade', rating: 'hard', note: ' Figure\n first ' }, start + 110_000);
    assert.deepEqual(graded.answers, [
      { at: start + 110_000, card: 'a', seconds: 102, rating: 'hard', note: 'Figure first' },
    ]);
    const bare = afterAction(told, { type: 'grade', rating: 'hard', note: ' ' }, start);
    assert.equal(bare.answers[0]?.note, undefined);
  });

  it('counts the time of a machine that slept, and says that nobody talks for so long', () => {
    const session = after([['start', 0]]);
    assert.equal(toldUntil(session, start + 9 * hour), 9 * hour);
    assert.equal(isTooLong(session, start + 9 * hour), true);
    assert.equal(isTooLong(session, start + 15 * 60_000), false);
  });

  it('adds nothing for a clock that was set back', () => {
    const session = after([['start', 0], ['pause', 40], ['start', 50]]); // prettier-ignore
    assert.equal(toldUntil(session, start - 9 * hour), 40_000);
  });

  it('asks nothing whose note is gone, but lets an answer be told to its end', () => {
    const isGone = (id: string): boolean => id !== 'c';
    assert.deepEqual(withoutCards(after([]), isGone).queue, ['c']);
    assert.equal(withoutCards(after([]), () => true).phase, 'finished');
    const telling = withoutCards(after([['start', 0]]), isGone);
    assert.deepEqual([telling.phase, telling.queue], ['telling', ['a', 'c']]);
    assert.equal(withoutCards(telling, (id) => id === 'b'), telling); // prettier-ignore
  });

  const names = ['start', 'reveal', 'pause', 'stop', 'discard', 'skip', 'end', 'goOn', ...ratings] as const;
  const anyStep = fc.tuple(fc.constantFrom(...names), fc.integer({ min: -100_000, max: 100_000 }));
  const runs = { seed: 20261128, numRuns: 500 };

  it('never counts below zero, nor logs what was not told, whatever is pressed and wherever the clock jumps', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let session = beginSession(['a', 'b', 'c']);
        for (const [name, seconds] of steps) {
          const before = session;
          session = afterAction(session, actionOf(name), start + seconds * 1000);
          assert.ok(toldUntil(session, start + seconds * 1000) >= 0);
          const added = session.answers.length - before.answers.length;
          assert.ok(added === 0 || (added === 1 && before.phase === 'grading'));
          assert.equal(session.phase === 'asking' && session.queue.length === 0, false);
        }
        for (const { seconds } of session.answers) assert.ok(Number.isInteger(seconds) && seconds >= 0);
      }),
      searched(runs),
    );
  });

  it('loses no card but by a grade or a skip', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const cards = ['a', 'b', 'c'];
        const session = after(steps, cards);
        const left = new Set([...session.queue, ...session.answers.map(({ card }) => card)]);
        if (!steps.some(([name]) => name === 'skip')) assert.deepEqual([...left].sort(), cards);
      }),
      searched(runs),
    );
  });
});
