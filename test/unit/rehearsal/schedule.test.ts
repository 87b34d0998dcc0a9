import assert from 'node:assert/strict';
import { ratings, type Rehearsal } from '../../../src/core/rehearsal/log';
import { memoriesOf, recallAt, type Memory } from '../../../src/core/rehearsal/schedule';

const day = 86_400_000;
const start = Date.parse('2026-11-10T18:00:00Z');

/** Rehearsals of one card: days after the start and ratings. */
function said(...tellings: readonly (readonly [number, Rehearsal['rating']])[]): readonly Rehearsal[] {
  return tellings.map(([days, rating]) => ({ at: start + days * day, card: 'cut', seconds: 100, rating }));
}

function memoryAfter(rehearsals: readonly Rehearsal[], now = start + 100 * day): Memory {
  const memory = memoriesOf(rehearsals, now).get('cut');
  assert.ok(memory);
  return memory;
}

/** Days from the last telling until the card is due. */
function interval({ due, last }: Memory): number {
  return (due - last) / day;
}

describe('memoriesOf', () => {
  // The first stabilities are the weights w0 to w3 of FSRS 6.
  const first: readonly (readonly [Rehearsal['rating'], number, number])[] = [
    ['again', 0.212, 10 / (24 * 60)],
    ['hard', 1.2931, 1],
    ['good', 2.3065, 2],
    ['easy', 8.2956, 8],
  ];
  for (const [rating, stability, days] of first) {
    it(`begins with the stability of FSRS after ${rating}, and its interval`, () => {
      const memory = memoryAfter(said([0, rating]));
      assert.deepEqual([memory.stability, memory.times, memory.rating], [stability, 1, rating]);
      assert.ok(Math.abs(interval(memory) - days) < 1e-9);
    });
  }

  it('grows with each good telling and shrinks with a failed one', () => {
    const once = memoryAfter(said([0, 'good']));
    const twice = memoryAfter(said([0, 'good'], [2, 'good']));
    const failed = memoryAfter(said([0, 'good'], [2, 'good'], [10, 'again']));
    assert.ok(twice.stability > 3 * once.stability);
    assert.ok(failed.stability < once.stability);
    assert.ok(failed.difficulty > twice.difficulty);
  });

  it('takes tellings of one sitting for one: they prove less than the same a day apart', () => {
    const sitting = memoryAfter(said([0, 'good'], [0.01, 'good'], [0.02, 'good']));
    const apart = memoryAfter(said([0, 'good'], [1, 'good'], [2, 'good']));
    assert.ok(sitting.stability < apart.stability / 2);
  });

  it('still takes something from a second telling in one sitting', () => {
    const once = memoryAfter(said([0, 'easy']));
    assert.ok(memoryAfter(said([0, 'easy'], [0.01, 'easy'])).stability > 1.3 * once.stability);
  });

  it('knows the last three tellings', () => {
    const rehearsals = [60, 70, 80, 90].map((seconds, index) => {
      return { at: start + index * day, card: 'cut', seconds, rating: 'good' as const };
    });
    assert.deepEqual(memoryAfter(rehearsals).tellings, [70, 80, 90]);
  });

  it('reads the same from any order of lines', () => {
    const rehearsals = said([0, 'again'], [1, 'hard'], [3, 'good'], [9, 'easy']);
    assert.deepEqual(memoryAfter([...rehearsals].reverse()), memoryAfter(rehearsals));
  });

  it('keeps cards apart', () => {
    const rehearsals = said([0, 'good'], [1, 'again']).map((one, index) => ({ ...one, card: index ? 'b' : 'a' }));
    const memories = memoriesOf(rehearsals, start + 2 * day);
    assert.deepEqual(
      [memories.get('a')?.rating, memories.get('b')?.rating, memories.get('c')],
      ['good', 'again', undefined],
    );
  });
});

describe('memoriesOf with a clock that was set back', () => {
  const now = start + day;
  // Days of the tellings, and the day the last then counts as, from the start.
  const rows: readonly (readonly [string, readonly number[], number])[] = [
    ['a telling of the past as it stands', [0, 0.5], 0.5],
    ['a telling up to a day ahead as of now', [0, 1.6], 1],
    ['a telling further ahead as of the last time that has been', [0, 40], 0],
    ['a log that is ahead as a whole as of now', [40, 41], 1],
    ['tellings ahead in their order', [0, 1.6, 40], 1],
    ['a telling of the far future the same', [0, 30_000], 0],
  ];
  for (const [name, days, last] of rows) {
    it(`counts ${name}`, () => {
      const memory = memoryAfter(said(...days.map((one) => [one, 'good'] as const)), now);
      assert.deepEqual([memory.times, (memory.last - start) / day], [days.length, last]);
      assert.ok(memory.last <= now && memory.due > memory.last);
    });
  }
});

describe('recallAt', () => {
  it('is nothing for what was never said', () => assert.equal(recallAt(undefined, start), 0));

  for (const rating of ratings) {
    it(`is nine of ten after the stability of ${rating}`, () => {
      const memory = memoryAfter(said([0, rating]));
      assert.ok(Math.abs(recallAt(memory, start + memory.stability * day) - 0.9) < 1e-4);
    });
  }

  it('falls with time, within the day too, and is never more than certain', () => {
    const memory = memoryAfter(said([0, 'good']));
    const recalls = [-5, 0, 0.1, 0.2, 1, 7, 60].map((days) => recallAt(memory, start + days * day));
    assert.deepEqual(recalls.slice(0, 2), [1, 1]);
    for (const [index, recall] of recalls.entries()) if (index > 1) assert.ok(recall < (recalls[index - 1] ?? 0));
  });
});
