import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText, type CalendarEvent } from '../../src/core/calendar';
import { anyText } from './support/arbitraries';
import { searched } from './support/fuzz';

const now = Date.parse('2026-11-28T12:00:00Z');
const start = Date.parse('2026-12-03T14:00:00Z');
const plain: CalendarEvent = { uid: 'one@second-round', title: 'Interview', when: { start, minutes: 60 } };

/** The events of a calendar file, as another program reads them. */
function eventsIn(text: string): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

function eventIn(text: string): ICAL.Component {
  const [event, ...others] = eventsIn(text);
  assert.ok(event && others.length === 0);
  return event;
}

function valueOf(component: ICAL.Component | null, property: string): string | undefined {
  return component?.getFirstPropertyValue(property)?.toString();
}

/** What a text may be read back as: line breaks are one kind, and what a calendar cannot hold is gone. */
function asRead(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

describe('calendarText', () => {
  it('writes an event as the standard has it', () => {
    const event = {
      ...plain,
      location: 'Bristol',
      url: 'https://a.example/x',
      description: 'Bring it',
      alarmMinutes: 90,
    };
    assert.deepEqual(calendarText([event], { now }).split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Second Round//Second Round//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:one@second-round',
      'DTSTAMP:20261128T120000Z',
      'DTSTART:20261203T140000Z',
      'DTEND:20261203T150000Z',
      'SUMMARY:Interview',
      'LOCATION:Bristol',
      'URL:https://a.example/x',
      'DESCRIPTION:Bring it',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT90M',
      'DESCRIPTION:Interview',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('leaves out what an event does not say', () => {
    const text = calendarText([plain], { now });
    for (const property of ['LOCATION', 'URL', 'DESCRIPTION', 'VALARM']) assert.ok(!text.includes(property), property);
  });

  it('writes a whole day as a date that ends with the next', () => {
    const event = eventIn(calendarText([{ ...plain, when: { date: '2026-12-31' } }], { now }));
    assert.deepEqual([valueOf(event, 'dtstart'), valueOf(event, 'dtend')], ['2026-12-31', '2027-01-01']);
  });

  it('writes as many events as it is given, in their order', () => {
    const events = ['a', 'b', 'c'].map((uid) => ({ ...plain, uid }));
    assert.deepEqual(
      eventsIn(calendarText(events, { now })).map((event) => valueOf(event, 'uid')),
      ['a', 'b', 'c'],
    );
  });

  const addresses: readonly (readonly [string, string, string | undefined])[] = [
    ['an address of the web', 'https://meet.example/j/1?p=a;b,c&d=%20#e', 'https://meet.example/j/1?p=a;b,c&d=%20#e'],
    ['letters beyond ASCII in percent form', 'https://é.example/ä b', 'https://%C3%A9.example/%C3%A4%20b'],
    ['no line break in it', 'https://a.example/\r\nATTACH:x', 'https://a.example/%0D%0AATTACH:x'],
    ['no script', 'javascript:alert(1)', undefined],
    ['no file', 'file:///etc/passwd', undefined],
    ['no half address', 'https://', undefined],
  ];
  for (const [name, url, read] of addresses) {
    it(`takes ${name}`, () => {
      const event = eventIn(calendarText([{ ...plain, url }], { now }));
      assert.equal(valueOf(event, 'url'), read);
      assert.equal(event.getFirstProperty('attach'), null);
    });
  }

  const texts: readonly (readonly [string, string])[] = [
    ['signs that mean something', 'a\\b;c,d:e"f'],
    ['line breaks', 'a\nb\r\nc\rd\u2028e'],
    ['an end of the event', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil'],
    ['a backslash before n', 'C:\\new'],
    ['300 characters', 'Ferncross, third floor; '.repeat(13)],
    ['300 characters of four octets', '😀'.repeat(300)],
    ['letters of three octets at every fold', `${'日'.repeat(100)}a${'本'.repeat(100)}`],
    ['half a character', 'a\ud83db'],
    ['control characters', 'a\u0000b\u0007c\u007fd'],
    ['nothing', ''],
  ];
  for (const [name, text] of texts) {
    it(`carries ${name}`, () => {
      const event = eventIn(
        calendarText([{ ...plain, title: text, location: text, description: text, alarmMinutes: 5 }], { now }),
      );
      const alarm = event.getFirstSubcomponent('valarm');
      for (const [component, property] of [
        [event, 'summary'],
        [event, 'location'],
        [event, 'description'],
        [alarm, 'description'],
      ] as const) {
        assert.equal(valueOf(component, property), asRead(text), property);
      }
    });
  }

  it('is read back whatever the texts hold, with no line over 75 octets and no character cut', () => {
    const any = fc.oneof(
      anyText,
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...texts.map(([, text]) => text)),
    );
    const instant = fc.integer({ min: 0, max: Date.UTC(2100, 0) / 1000 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(
        any,
        any,
        any,
        instant,
        fc.integer({ min: 1, max: 600 }),
        (uid, title, description, begin, minutes) => {
          const text = calendarText([{ uid, title, description, when: { start: begin, minutes } }], { now });
          assert.ok(text.endsWith('\r\n'));
          const lines = text.slice(0, -2).split('\r\n');
          for (const line of lines) {
            assert.ok(Buffer.byteLength(line) <= 75, line);
            assert.ok(!/[\r\n\p{Surrogate}]/u.test(line), line);
          }
          const event = eventIn(text);
          assert.equal(valueOf(event, 'summary'), asRead(title));
          assert.equal(valueOf(event, 'uid'), asRead(uid));
          assert.equal(valueOf(event, 'description'), asRead(description));
          const times = ['dtstart', 'dtend', 'dtstamp'].map((name) => Date.parse(valueOf(event, name) ?? ''));
          assert.deepEqual(times, [begin, begin + minutes * 60_000, now]);
        },
      ),
      searched({ seed: 5545, numRuns: 500 }),
    );
  });
});
