import assert from 'node:assert/strict';
import type { Rehearsal } from '../../../src/core/rehearsal/log';
import { dueNow, nextCard, planOf, type Plan, type PlanOptions } from '../../../src/core/rehearsal/plan';
import { readInterviewTime, type InterviewTime } from '../../../src/core/time';
import { cardNamed, cardsNamed } from '../support/cards';

const timeZone = 'Europe/London';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function interviewAt(text: string, zone = timeZone): InterviewTime {
  const time = readInterviewTime(text, zone);
  assert.ok(!('problem' in time));
  return time;
}

const interview = interviewAt('2026-12-03T14:00');
const sixStories = cardsNamed('story', 6);

function at(now: string, more: Partial<PlanOptions> = {}): PlanOptions {
  return { now: Date.parse(now), interview, timeZone, ...more };
}

function said(when: string, card: string, rating: Rehearsal['rating'] = 'good', seconds = 120): Rehearsal {
  return { at: Date.parse(when), card, seconds, rating };
}

/** Dates with the ids of their cards. */
function daysOf({ days }: Plan): readonly (readonly [string, readonly string[]])[] {
  return days.map(({ date, cards }) => [date, cards.map(({ id }) => id)]);
}

function timesIn({ days }: Plan, id: string): number {
  return days.flatMap(({ cards }) => cards).filter((card) => card.id === id).length;
}

describe('planOf', () => {
  it('plans nothing without cards but the calm read', () => {
    assert.deepEqual(planOf([], [], at('2026-11-28T12:00:00Z')), {
      days: [],
      calmRead: interview.instant - hour,
    });
  });

  it('tells each story twice or more, on different days, for ten minutes a day at most, three weeks ahead', () => {
    const plan = planOf(sixStories, [], at('2026-11-12T09:00:00Z'));
    for (const { id } of sixStories) assert.ok(timesIn(plan, id) >= 2, id);
    for (const { cards, minutes } of plan.days) {
      assert.equal(new Set(cards).size, cards.length);
      assert.ok(minutes <= 10);
    }
  });

  it('tells every story once more in the last five days, however well it went', () => {
    const log = [10, 12, 20].flatMap((date) =>
      sixStories.map(({ id }) => said(`2026-11-${date}T18:00:00Z`, id, 'easy')),
    );
    const days = daysOf(
      planOf(
        [...sixStories, cardNamed('e', 'expected')],
        [...log, said('2026-11-10T19:00:00Z', 'e'), said('2026-11-19T19:00:00Z', 'e', 'easy')],
        at('2026-11-21T09:00:00Z'),
      ),
    );
    assert.deepEqual(
      days.flatMap(([, ids]) => ids).sort(),
      sixStories.map(({ id }) => id),
    );
    assert.ok(days.every(([date]) => date >= '2026-11-28'));
  });

  it('plans nothing on the day of the interview where there was time before', () => {
    for (const now of ['2026-11-12T09:00:00Z', '2026-11-30T09:00:00Z', '2026-12-02T09:00:00Z']) {
      const dates = planOf(sixStories, [], at(now)).days.map(({ date }) => date);
      assert.ok(!dates.includes('2026-12-03'), now);
    }
  });

  it('tells every story twice on the last evening, the second time after all others', () => {
    const plan = planOf([...sixStories, cardNamed('e', 'expected')], [], at('2026-12-02T18:00:00Z'));
    const ids = sixStories.map(({ id }) => id);
    assert.deepEqual(daysOf(plan), [['2026-12-02', [...ids, 'e', ...ids]]]);
  });

  it('prefers telling stories twice to all the rest on the last evening', () => {
    const many = [...cardsNamed('claim', 60), ...sixStories];
    const plan = planOf(many, [], at('2026-12-02T18:00:00Z'));
    for (const { id } of sixStories) assert.equal(timesIn(plan, id), 2, id);
    assert.equal(plan.days[0]?.minutes, 90);
  });

  it('keeps to half an hour a day while there are days, and to three times as much at the end', () => {
    const plan = planOf(cardsNamed('claim', 200), [], at('2026-11-20T09:00:00Z'));
    for (const { date, minutes } of plan.days) assert.equal(minutes, date < '2026-11-30' ? 30 : 90, date);
    assert.equal(plan.days.length, 13);
  });

  it('keeps to the minutes the user has', () => {
    const plan = planOf(cardsNamed('claim', 200), [], at('2026-11-20T09:00:00Z', { minutesADay: 10 }));
    assert.deepEqual(new Set(plan.days.map(({ minutes }) => minutes)), new Set([10, 30]));
  });

  it('begins with what is likeliest to be forgotten at the interview', () => {
    const log = [
      said('2026-12-01T18:00:00Z', 'story-1', 'easy'),
      said('2026-12-01T18:05:00Z', 'story-2', 'again'),
      said('2026-12-01T18:10:00Z', 'story-3', 'good'),
      said('2026-12-01T18:15:00Z', 'story-4', 'hard'),
    ];
    const [today] = daysOf(planOf(cardsNamed('story', 5), log, at('2026-12-02T09:00:00Z')));
    assert.deepEqual(today?.[1].slice(0, 5), ['story-5', 'story-2', 'story-4', 'story-3', 'story-1']);
  });

  it('plans what went badly more often than what went well', () => {
    const log = [said('2026-11-12T18:00:00Z', 'story-1', 'easy'), said('2026-11-12T18:05:00Z', 'story-2', 'again')];
    const plan = planOf(cardsNamed('story', 2), log, at('2026-11-13T09:00:00Z'));
    assert.ok(timesIn(plan, 'story-2') > timesIn(plan, 'story-1'));
  });

  it('estimates from the middle one of the last three tellings', () => {
    const log = [300, 60, 9000, 90].map((seconds, index) => {
      return said(`2026-11-2${index}T18:00:00Z`, 'story-1', 'again', seconds);
    });
    const [today] = planOf(cardsNamed('story', 1), log, at('2026-11-25T09:00:00Z')).days;
    assert.equal(today?.minutes, 2);
  });

  it('takes no answer for longer than ten minutes, whatever the clock said', () => {
    const log = [said('2026-11-24T18:00:00Z', 'story-1', 'again', 1e6)];
    const [today] = planOf(cardsNamed('story', 1), log, at('2026-11-25T09:00:00Z')).days;
    assert.deepEqual([today?.date, today?.minutes], ['2026-11-25', 11]);
  });

  it('counts what was said today: nothing twice, and no more than the day was to hold', () => {
    const options = at('2026-11-12T09:00:00Z');
    const [first] = planOf(sixStories, [], options).days;
    const log = (first?.cards ?? []).map(({ id }) => said('2026-11-12T19:00:00Z', id));
    const [next] = planOf(sixStories, log, at('2026-11-12T20:00:00Z')).days;
    assert.equal(next?.date, '2026-11-13');
    const half = planOf(sixStories, log.slice(0, 1), at('2026-11-12T20:00:00Z')).days[0];
    assert.deepEqual(
      half?.cards.map(({ id }) => id),
      first?.cards.slice(1).map(({ id }) => id),
    );
  });

  it('is the same for the same log, in any order, at the same time', () => {
    const log = [said('2026-11-12T18:00:00Z', 'story-1', 'hard'), said('2026-11-13T18:05:00Z', 'story-2', 'again')];
    const options = at('2026-11-14T09:00:00Z');
    assert.deepEqual(planOf(sixStories, [...log].reverse(), options), planOf(sixStories, log, options));
    assert.deepEqual(planOf(sixStories, log, options), planOf(sixStories, log, options));
  });

  it('does not mind rehearsals of cards that are gone, nor of times to come', () => {
    const options = at('2026-11-14T09:00:00Z');
    const log = ['2026-11-12', '2031-01-01', '2031-01-02', '2031-01-03'].map((date) =>
      said(`${date}T18:00:00Z`, 'gone'),
    );
    assert.deepEqual(planOf(sixStories, log, options), planOf(sixStories, [], options));
  });

  it('begins so early that a long day ends before midnight', () => {
    const options = at('2026-12-02T09:00:00Z', { minutesADay: 200 });
    const [today] = planOf(cardsNamed('claim', 200), [], options).days;
    assert.ok(today && today.minutes > 300);
    assert.ok(today.at + today.minutes * minute <= Date.parse('2026-12-03T00:00:00Z'));
  });

  it('holds four answers at least, where nothing presses', () => {
    assert.equal(planOf(sixStories, [], at('2026-11-12T09:00:00Z')).days[0]?.cards.length, 4);
  });

  it('keeps to half an hour on the day itself', () => {
    const [today] = planOf(cardsNamed('claim', 200), [], at('2026-12-03T08:00:00Z')).days;
    assert.equal(today?.minutes, 30);
  });

  // What was said an hour before, the time now, and what is asked then.
  const saidToday: readonly (readonly [string, Rehearsal['rating'], string, number, readonly string[]])[] = [
    ['asks again last what failed today', 'again', '2026-11-20', 6, ['story-2', 'story-3', 'story-4', 'story-1']],
    ['asks nothing again that went well today', 'good', '2026-11-20', 6, ['story-2', 'story-3', 'story-4']],
    ['asks a story again on the last day that was told once', 'good', '2026-12-02', 1, ['story-1']],
  ];
  for (const [name, rating, date, count, ids] of saidToday) {
    it(name, () => {
      const log = [said(`${date}T09:00:00Z`, 'story-1', rating, 30)];
      assert.deepEqual(daysOf(planOf(cardsNamed('story', count), log, at(`${date}T10:00:00Z`)))[0], [date, ids]);
    });
  }

  it('asks what was not said today before what failed today', () => {
    const log = [said('2026-11-10T09:00:00Z', 'story-2', 'easy'), said('2026-11-20T09:00:00Z', 'story-1', 'again')];
    const [today] = daysOf(planOf(cardsNamed('story', 2), log, at('2026-11-20T10:00:00Z')));
    assert.deepEqual(today, ['2026-11-20', ['story-2', 'story-1']]);
  });

  it('waits with what went well until it is due', () => {
    const log = [said('2026-11-12T18:00:00Z', 'story-1', 'easy')];
    const [first] = planOf(cardsNamed('story', 1), log, at('2026-11-13T09:00:00Z')).days;
    assert.equal(first?.date, '2026-11-20');
  });

  it('goes on planning after the clock was set back', () => {
    const log = sixStories.map(({ id }) => said('2031-01-01T18:00:00Z', id));
    const plan = planOf(sixStories, log, at('2026-11-14T09:00:00Z'));
    for (const { id } of sixStories) assert.ok(timesIn(plan, id) >= 1, id);
  });

  it('plans no more than two months', () => {
    const plan = planOf(cardsNamed('claim', 500), [], at('2026-01-01T09:00:00Z'));
    assert.equal(plan.days.length, 60);
    assert.deepEqual(
      planOf(sixStories, [], at('2026-01-01T09:00:00Z', { interview: interviewAt('9999-12-30T14:00') })).days.length >
        0,
      true,
    );
  });
});

describe('planOf: when', () => {
  // Now, interview, zone, and when to begin on the days, in UTC.
  const rows: readonly (readonly [string, string, string, string, readonly string[]])[] = [
    [
      'in the evening of the zone',
      '2026-12-01T09:00:00Z',
      '2026-12-03T14:00',
      timeZone,
      ['12-01T19:00', '12-02T19:00'],
    ],
    ['in the evening of another zone', '2026-12-01T20:00:00Z', '2026-12-03T14:00', 'Asia/Kathmandu', ['12-02T13:15']],
    ['now when the evening has begun', '2026-12-02T20:30:00Z', '2026-12-03T14:00', timeZone, ['12-02T20:30']],
    ['earlier before an evening interview', '2026-12-03T06:00:00Z', '2026-12-03T20:00', timeZone, ['12-03T08:00']],
    [
      'so that it ends an hour before one at night',
      '2026-12-02T09:00:00Z',
      '2026-12-03T00:15',
      timeZone,
      ['12-02T19:00'],
    ],
    ['before the clocks change', '2026-10-24T09:00:00Z', '2026-10-26T14:00', timeZone, ['10-24T18:00', '10-25T19:00']],
    [
      'the evening before, and in the morning what did not fit',
      '2026-12-02T23:55:00Z',
      '2026-12-03T14:00',
      timeZone,
      ['12-02T23:55', '12-03T08:00'],
    ],
    ['not in the last hour', '2026-12-03T13:00:00Z', '2026-12-03T14:00', timeZone, []],
    ['not when there is no time for one answer', '2026-12-03T12:58:00Z', '2026-12-03T14:00', timeZone, []],
    ['until eight when only the day is known', '2026-12-03T07:00:00Z', '2026-12-03', timeZone, []],
    ['the day before when only the day is known', '2026-12-02T07:00:00Z', '2026-12-03', timeZone, ['12-02T19:00']],
  ];
  for (const [name, now, written, zone, starts] of rows) {
    it(`rehearses ${name}`, () => {
      const time = interviewAt(written, zone);
      const plan = planOf(cardsNamed('story', 2), [], { now: Date.parse(now), interview: time, timeZone: zone });
      assert.deepEqual(
        plan.days.map((one) => new Date(one.at).toISOString().slice(5, 16)),
        starts,
      );
    });
  }

  it('never reaches into the last hour, and ends before the day does', () => {
    for (let minutes = 1; minutes < 3 * 24 * 60; minutes += 7) {
      const now = interview.instant - minutes * minute;
      const plan = planOf(sixStories, [], { now, interview, timeZone });
      for (const one of plan.days) {
        assert.ok(one.at >= now);
        assert.ok(one.at + one.cards.length * 2.5 * minute <= interview.instant - hour, `${minutes} minutes before`);
      }
    }
  });

  const calm: readonly (readonly [string, string, InterviewTime | undefined, string | undefined])[] = [
    ['an hour before', '2026-12-01T09:00:00Z', interview, '2026-12-03T13:00:00.000Z'],
    ['now in the last hour', '2026-12-03T13:40:00Z', interview, '2026-12-03T13:40:00.000Z'],
    ['not once it has begun', '2026-12-03T14:00:00Z', interview, undefined],
    ['not while only the day is known', '2026-12-01T09:00:00Z', interviewAt('2026-12-03'), undefined],
    ['not without an interview', '2026-12-01T09:00:00Z', undefined, undefined],
  ];
  for (const [name, now, time, instant] of calm) {
    it(`reads calmly ${name}`, () => {
      const { calmRead } = planOf(sixStories, [], at(now, { interview: time }));
      assert.equal(calmRead === undefined ? undefined : new Date(calmRead).toISOString(), instant);
    });
  }
});

describe('planOf without an interview ahead', () => {
  const none: readonly (readonly [string, PlanOptions])[] = [
    ['no date', at('2026-12-10T09:00:00Z', { interview: undefined })],
    ['an interview that is past', at('2026-12-10T09:00:00Z')],
  ];
  for (const [name, options] of none) {
    it(`asks every card today for ${name}, and again when it is due`, () => {
      const days = daysOf(planOf(cardsNamed('story', 2), [], options));
      assert.deepEqual(days[0], ['2026-12-10', ['story-1', 'story-2']]);
      assert.deepEqual(days[1], ['2026-12-12', ['story-1', 'story-2']]);
      assert.ok(days.every(([date]) => date < '2026-12-24'));
    });
  }

  it('waits until a card is due, and asks what is overdue today', () => {
    const log = [said('2026-12-09T18:00:00Z', 'story-1', 'easy'), said('2026-11-09T18:00:00Z', 'story-2', 'good')];
    const days = daysOf(planOf(cardsNamed('story', 2), log, at('2026-12-10T09:00:00Z')));
    assert.deepEqual(days.slice(0, 1), [['2026-12-10', ['story-2']]]);
    assert.equal(days.find(([, ids]) => ids.includes('story-1'))?.[0], '2026-12-17');
  });

  it('plans two weeks', () => {
    assert.equal(planOf(cardsNamed('claim', 500), [], at('2026-12-10T09:00:00Z')).days.length, 14);
  });

  it('counts what was said today', () => {
    const log = cardsNamed('claim', 11).map(({ id }) => said('2026-12-10T08:00:00Z', id));
    const [today] = planOf(cardsNamed('claim', 20), log, at('2026-12-10T09:00:00Z')).days;
    assert.deepEqual([today?.date, today?.cards.length], ['2026-12-10', 1]);
  });

  it('puts off what does not fit into half an hour', () => {
    const days = daysOf(planOf(cardsNamed('claim', 20), [], at('2026-12-10T09:00:00Z')));
    assert.deepEqual(
      days.slice(0, 2).map(([date, ids]) => [date, ids.length]),
      [
        ['2026-12-10', 12],
        ['2026-12-11', 8],
      ],
    );
  });
});

describe('dueNow and nextCard', () => {
  const idOf = (log: readonly Rehearsal[], options: PlanOptions): string | undefined =>
    nextCard(sixStories, log, options)?.id;

  it('name each card of today once', () => {
    const due = dueNow(sixStories, [], at('2026-12-02T18:00:00Z'));
    assert.deepEqual(due, sixStories);
    assert.equal(idOf([], at('2026-12-02T18:00:00Z')), 'story-1');
  });

  it('have nothing due when today is done, but still a next card: the weakest that was not said today', () => {
    const log = [said('2026-12-01T18:00:00Z', 'story-5', 'hard'), said('2026-12-01T18:00:00Z', 'story-6', 'again')];
    const today = [1, 2, 3, 4].map((number) => said('2026-12-01T19:00:00Z', `story-${number}`, 'easy', 3000));
    const options = at('2026-12-01T20:00:00Z', { interview: interviewAt('2026-12-20T14:00') });
    assert.deepEqual(dueNow(sixStories, [...log, ...today], options), []);
    const yesterday = log.map((one) => ({ ...one, at: one.at - day }));
    assert.equal(idOf([...yesterday, ...today], options), 'story-6');
  });

  it('do not ask at once again what was just said', () => {
    const log = sixStories.map(({ id }, index) =>
      said(`2026-12-01T19:0${index}:00Z`, id, index < 5 ? 'good' : 'again', 3000),
    );
    assert.equal(idOf(log, at('2026-12-01T20:00:00Z')), 'story-1');
  });

  const silent: readonly (readonly [string, PlanOptions])[] = [
    ['in the last hour', at('2026-12-03T13:00:00Z')],
    ['just before the interview', at('2026-12-03T13:59:59Z')],
  ];
  for (const [name, options] of silent) {
    it(`ask nothing ${name}`, () => {
      assert.deepEqual(dueNow(sixStories, [], options), []);
      assert.equal(idOf([], options), undefined);
    });
  }

  it('ask nothing without cards', () => assert.equal(nextCard([], [], at('2026-12-01T09:00:00Z')), undefined));
});
