import assert from 'node:assert/strict';
import type { Card } from '../../../src/core/rehearsal/cards';
import type { Rehearsal } from '../../../src/core/rehearsal/log';
import { dueNow, nextCard, planOf, type PlanOptions } from '../../../src/core/rehearsal/plan';
import { memoriesOf, recallAt } from '../../../src/core/rehearsal/schedule';
import { instantOf, readInterviewTime, type InterviewTime } from '../../../src/core/time';
import { cardsNamed } from '../support/cards';

const timeZone = 'Europe/London';
const day = 86_400_000;
const hour = day / 24;

/** Numbers from 0 up to 1, always the same ones: a linear congruential generator (Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How likely an answer goes well, by the card: the first two stories are hard to tell, the last two come easily. */
function skillOf({ id }: Card): number {
  const number = Number(id.split('-')[1]);
  return id.startsWith('story') ? ([0.15, 0.15, 0.6, 0.6, 0.95, 0.95][number - 1] ?? 0.6) : 0.6;
}

const stories = cardsNamed('story', 6);
const cards = [...stories, ...cardsNamed('expected', 5), ...cardsNamed('claim', 3)];

function interviewOf(written: string): InterviewTime {
  const interview = readInterviewTime(written, timeZone);
  assert.ok(!('problem' in interview));
  return interview;
}

const interview = interviewOf('2026-12-03T14:00');

/**
 * Somebody who sits down every day when the plan says so and answers what is asked until nothing is due, from so many
 * days before the interview until its hour. `attends` says whether they do on a day.
 */
function candidate(seed: number, daysBefore: number, attends: (day: number) => boolean = () => true): Rehearsal[] {
  const random = randomFrom(seed);
  const log: Rehearsal[] = [];
  for (let left = daysBefore; left >= 0; left--) {
    const morning = instantOf('2026-12-03', '07:00', timeZone, 'compatible') ?? 0;
    const options: PlanOptions = { now: morning - left * day, interview, timeZone };
    const [sitting] = planOf(cards, log, options).days;
    const isToday = sitting !== undefined && sitting.at - options.now < 17 * hour;
    if (!isToday || !attends(left)) continue;
    let now = sitting.at;
    for (let asked = 0; asked < 60 && dueNow(cards, log, { ...options, now }).length > 0; asked++) {
      const card = nextCard(cards, log, { ...options, now });
      assert.ok(card);
      const said = log.filter((one) => one.card === card.id).length;
      const luck = random();
      // Every telling makes the next a little better.
      const skill = Math.min(0.97, skillOf(card) + 0.05 * said);
      const rating =
        luck < skill * 0.3 ? 'easy' : luck < skill ? 'good' : luck < skill + (1 - skill) / 2 ? 'hard' : 'again';
      const seconds = Math.round(90 + 60 * random());
      now += seconds * 1000;
      log.push({ at: now, card: card.id, seconds, rating });
      now += 30_000;
    }
  }
  return log;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const seeds = Array.from({ length: 12 }, (_, index) => 1000 + index);

describe('three weeks of rehearsing by the plan', () => {
  const logs = seeds.map((seed) => candidate(seed, 21));
  const timesOf = (log: readonly Rehearsal[], id: string): number => log.filter(({ card }) => card === id).length;
  const averageTimes = (ids: readonly string[]): number =>
    average(logs.flatMap((log) => ids.map((id) => timesOf(log, id))));

  it('tells each story twice at least, on two days, and asks every other card', () => {
    for (const log of logs) {
      for (const { id } of stories) {
        const dates = log.filter(({ card }) => card === id).map(({ at }) => Math.floor(at / day));
        assert.ok(dates.length >= 2 && new Set(dates).size >= 2, id);
      }
      for (const { id } of cards) assert.ok(timesOf(log, id) >= 1, id);
    }
  });

  it('tells nothing in the last hour', () => {
    for (const log of logs) for (const { at } of log) assert.ok(at <= interview.instant - hour);
  });

  it('tells the weakest most often', () => {
    const [weak, middle, strong] = [
      averageTimes(['story-1', 'story-2']),
      averageTimes(['story-3', 'story-4']),
      averageTimes(['story-5', 'story-6']),
    ];
    assert.ok(weak > middle + 0.5 && middle > strong, `${weak} ${middle} ${strong}`);
  });

  it('keeps each day within what somebody will do, and spreads the work over the weeks', () => {
    for (const log of logs) {
      const minutes = new Map<number, number>();
      for (const { at, seconds } of log) {
        const date = Math.floor(at / day);
        minutes.set(date, (minutes.get(date) ?? 0) + (seconds + 30) / 60);
      }
      assert.ok(Math.max(...minutes.values()) <= 45);
      assert.ok(minutes.size >= 10);
    }
  });

  it('ends with stories that are known on the day', () => {
    const recalls = logs.flatMap((log) => {
      const memories = memoriesOf(log, interview.instant);
      return stories.map(({ id }) => recallAt(memories.get(id), interview.instant));
    });
    assert.ok(average(recalls) > 0.85, String(average(recalls)));
  });

  it('goes the same way again', () => assert.deepEqual(candidate(1000, 21), logs[0]));
});

describe('rehearsing by the plan under worse conditions', () => {
  const rows: readonly (readonly [string, number, (left: number) => boolean])[] = [
    ['every third day only', 21, (left) => left % 3 === 1],
    ['in the last five days only', 5, () => true],
    ['the evening before only', 1, () => true],
    ['the last two evenings of three weeks', 21, (left) => left <= 2],
  ];
  for (const [name, days, attends] of rows) {
    it(`tells each story twice: ${name}`, () => {
      for (const seed of seeds) {
        const log = candidate(seed, days, attends);
        for (const { id } of stories)
          assert.ok(log.filter(({ card }) => card === id).length >= 2, `${id}, seed ${seed}`);
        for (const { at } of log) assert.ok(at <= interview.instant - hour);
      }
    });
  }
});
