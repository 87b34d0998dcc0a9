import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  calendarDate,
  dateAt,
  daysBetween,
  firstDateIn,
  isTimeZone,
  readInterviewTime,
} from '../../src/core/time';
import { searched } from './support/fuzz';

/** Zones with summer time on both halves of the globe, odd offsets, a day left out, and none of it. */
const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
];

const anyZone = fc.constantFrom(...zones);
/** Some hundred years of minutes. */
const anyMinute = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2050, 0) / 60_000 });

/** The first six changes of the clocks of a zone from 2017 on. */
function changesIn(zone: string): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let next = Temporal.Instant.from('2017-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  for (; next && changes.length < 6; next = next.getTimeZoneTransition('next')) changes.push(next);
  return changes;
}

describe('readInterviewTime', () => {
  // Written, zone, and the instant in UTC or the problem.
  const rows: readonly (readonly [string, string, string])[] = [
    ['2026-12-03T14:00', 'Europe/London', '2026-12-03T14:00:00Z'],
    ['2026-07-03T14:00', 'Europe/London', '2026-07-03T13:00:00Z'],
    ['2026-07-03 14:00', 'Europe/London', '2026-07-03T13:00:00Z'],
    ['2026-07-03T14:00:30', 'Europe/London', '2026-07-03T13:00:00Z'],
    ['  2026-07-03T14:00  ', 'Asia/Kathmandu', '2026-07-03T08:15:00Z'],
    ['2026-07-03T00:00', 'Pacific/Kiritimati', '2026-07-02T10:00:00Z'],
    ['2026-12-03', 'Europe/London', '2026-12-04T00:00:00Z'],
    ['2026-12-31', 'America/New_York', '2027-01-01T05:00:00Z'],
    // The clocks go from 01:00 to 02:00, and back from 02:00 to 01:00.
    ['2026-03-29T00:59', 'Europe/London', '2026-03-29T00:59:00Z'],
    ['2026-03-29T01:00', 'Europe/London', 'no-such-time'],
    ['2026-03-29T01:59', 'Europe/London', 'no-such-time'],
    ['2026-03-29T02:00', 'Europe/London', '2026-03-29T01:00:00Z'],
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
    ['2026-03-08T02:30', 'America/New_York', 'no-such-time'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', 'no-such-time'],
    ['2011-12-30T12:00', 'Pacific/Apia', 'no-such-time'],
    // Midnight is left out: the day before still ends.
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2018-11-04T00:30', 'America/Sao_Paulo', 'no-such-time'],
    ['2026-02-29T14:00', 'UTC', 'not-a-date'],
    ['2028-02-29T14:00', 'UTC', '2028-02-29T14:00:00Z'],
    ['2026-13-01T14:00', 'UTC', 'not-a-date'],
    ['2026-12-03T24:00', 'UTC', 'not-a-date'],
    ['2026-12-03T14:60', 'UTC', 'not-a-date'],
    ['2026-12-03T2pm', 'UTC', 'not-a-date'],
    ['2026-12-03T14:00Z', 'UTC', 'not-a-date'],
    ['3 December 2026', 'UTC', 'not-a-date'],
    ['03/12/2026', 'UTC', 'not-a-date'],
    ['', 'UTC', 'not-a-date'],
    ['2026-12-03T14:00', 'Mars/Base', 'no-such-zone'],
    ['2026-12-03T14:00', '', 'no-such-zone'],
  ];
  for (const [written, zone, expected] of rows) {
    it(`reads ${expected} from "${written}" in ${zone || 'no zone'}`, () => {
      const time = readInterviewTime(written, zone);
      assert.equal(
        'problem' in time ? time.problem : new Date(time.instant).toISOString().replace('.000', ''),
        expected,
      );
    });
  }

  it('agrees with Temporal on every minute of every zone, in gaps and overlaps too', () => {
    const property = fc.property(anyZone, anyMinute, (zone, minute) => {
      const wall = new Temporal.PlainDateTime(1990, 1, 1).add({ minutes: minute - Date.UTC(1990, 0) / 60_000 });
      const text = wall.toString({ smallestUnit: 'minute' });
      const time = readInterviewTime(text, zone);
      let expected: number | string;
      try {
        wall.toZonedDateTime(zone, { disambiguation: 'reject' });
        expected = wall.toZonedDateTime(zone).epochMilliseconds;
      } catch {
        const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
        expected = earlier.toPlainDateTime().equals(wall) ? earlier.epochMilliseconds : 'no-such-time';
      }
      assert.equal('problem' in time ? time.problem : time.instant, expected, `${text} ${zone}`);
    });
    fc.assert(property, searched({ seed: 9, numRuns: 300 }));
  });

  it('agrees with Temporal around every change of the clocks', () => {
    for (const zone of zones) {
      for (const change of changesIn(zone)) {
        for (const minutes of [-61, -60, -31, -1, 0, 1, 30, 59, 60]) {
          const wall = change.toPlainDateTime().add({ minutes });
          const compatible = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
          const exists = compatible.toPlainDateTime().equals(wall);
          const time = readInterviewTime(wall.toString({ smallestUnit: 'minute' }), zone);
          const expected = exists ? compatible.epochMilliseconds : 'no-such-time';
          assert.equal('problem' in time ? time.problem : time.instant, expected, `${wall.toString()} ${zone}`);
        }
      }
    }
  });
});

describe('dateAt', () => {
  it('agrees with Temporal in every zone', () => {
    const property = fc.property(
      anyZone,
      anyMinute,
      fc.double({ min: 0, max: 59_999, noNaN: true }),
      (zone, minute, more) => {
        const instant = minute * 60_000 + more;
        const expected = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(zone);
        assert.equal(dateAt(instant, zone), expected.toPlainDate().toString());
      },
    );
    fc.assert(property, searched({ seed: 10, numRuns: 300 }));
  });

  it('changes at the first instant of each day', () => {
    const property = fc.property(anyZone, anyMinute, (zone, minute) => {
      const day = Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
        .toZonedDateTimeISO(zone)
        .startOfDay();
      assert.equal(dateAt(day.epochMilliseconds, zone), day.toPlainDate().toString());
      const before = day.subtract({ milliseconds: 1 });
      assert.equal(dateAt(day.epochMilliseconds - 0.5, zone), before.toPlainDate().toString());
    });
    fc.assert(property, searched({ seed: 12, numRuns: 200 }));
  });
});

describe('calendar dates', () => {
  it('agree with Temporal on sums and differences', () => {
    const anyDay = fc.integer({ min: -40_000, max: 80_000 });
    const property = fc.property(anyDay, anyDay, (first, second) => {
      const day = (number: number): Temporal.PlainDate => new Temporal.PlainDate(1970, 1, 1).add({ days: number });
      const [a, b] = [day(first), day(second)];
      assert.equal(daysBetween(a.toString(), b.toString()), a.until(b).days);
      assert.equal(addDays(a.toString(), second - first), b.toString());
      assert.equal(calendarDate(a.toString()), a.toString());
    });
    fc.assert(property, searched({ seed: 11, numRuns: 300 }));
  });

  const rows = [
    ['2026-11-30', '2026-11-30'],
    [' 2026-11-30 ', '2026-11-30'],
    ['2026-11-31', undefined],
    ['2026-00-10', undefined],
    ['2026-1-1', undefined],
    ['0000-00-00', undefined],
    ['2026-11-30T10:00', undefined],
    ['today', undefined],
  ] as const;
  for (const [text, date] of rows)
    it(`are ${date ?? 'none'} for "${text}"`, () => assert.equal(calendarDate(text), date));

  const texts = [
    ['checked 2026-11-03 on their site', '2026-11-03'],
    ['2026-02-30 or 2026-03-01', '2026-03-01'],
    ['2026-11-03T10:00', '2026-11-03'],
    ['3 November', undefined],
    ['', undefined],
  ] as const;
  for (const [text, date] of texts) {
    it(`are found as ${date ?? 'none'} in "${text}"`, () => assert.equal(firstDateIn(text), date));
  }
});

describe('isTimeZone', () => {
  const rows = [
    ['Europe/London', true],
    ['UTC', true],
    ['Europe/Londn', false],
    ['', false],
    ['London', false],
    ['__proto__', false],
  ] as const;
  for (const [name, known] of rows) it(`is ${known} for "${name}"`, () => assert.equal(isTimeZone(name), known));
});
