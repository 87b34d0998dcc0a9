import assert from 'node:assert/strict';
import { calendarText, type CalendarEvent } from '../../../src/core/calendar';
import { cardsOf } from '../../../src/core/rehearsal/cards';
import { eventsOf } from '../../../src/core/rehearsal/events';
import { planOf } from '../../../src/core/rehearsal/plan';
import { tipText } from '../support/checks';
import { prepOf, storyText, type Files } from '../support/preps';

const now = Date.parse('2026-12-01T09:00:00Z');

function prepText(frontMatter: string, panel = ''): string {
  return `---\ntype: prep\ncompany: Acme\ntimezone: Europe/London\n${frontMatter}---\n\n## Panel\n${panel}`;
}

function eventsIn(files: Files): readonly CalendarEvent[] {
  const prep = prepOf(files);
  const { interview, rehearsals, timeZone } = prep;
  return eventsOf(prep, planOf(cardsOf(prep), rehearsals, { now, interview, timeZone }));
}

/** The interview of a prep with this front matter. */
function interviewOf(frontMatter: string, panel?: string): CalendarEvent | undefined {
  return eventsIn({ 'acme/prep.md': prepText(frontMatter, panel) }).find(({ title }) => title.startsWith('Interview'));
}

const start = Date.parse('2026-12-03T14:00:00Z');
const time = 'interview: 2026-12-03T14:00\n';
const withStories: Files = {
  'acme/prep.md': prepText(time),
  'acme/3.md': tipText('behavioral', '## Questions to expect\n- What went wrong?\n  - story: a\n- Why; us?\n'),
  'acme/stories/a.md': storyText('A'),
};

describe('eventsOf: the interview', () => {
  // Front matter, and what the event has of it.
  const rows: readonly (readonly [string, string, Partial<CalendarEvent>])[] = [
    ['its time, and an hour', time, { when: { start, minutes: 60 }, alarmMinutes: 120 }],
    ['an afternoon on site', `${time}format: onsite\n`, { when: { start, minutes: 180 } }],
    [
      'the whole day while only that is known',
      'interview: 2026-12-03\n',
      { when: { date: '2026-12-03' }, alarmMinutes: undefined },
    ],
    ['company and role', `${time}role: Engineer\n`, { title: 'Interview: Acme, Engineer' }],
    ['the company alone without a role', time, { title: 'Interview: Acme' }],
    ['the place', `${time}location: Quay Lane, Bristol\n`, { location: 'Quay Lane, Bristol', url: undefined }],
    [
      'the link in its place as its address',
      `${time}location: "Video (https://meet.example/j/1?p=2)."\n`,
      { location: 'Video (https://meet.example/j/1?p=2).', url: 'https://meet.example/j/1?p=2' },
    ],
    ['no address but of the web', `${time}location: javascript:alert(1)\n`, { url: undefined }],
  ];
  for (const [name, frontMatter, expected] of rows) {
    it(`has ${name}`, () => {
      const event = interviewOf(frontMatter);
      const keys = Object.keys(expected) as (keyof CalendarEvent)[];
      assert.deepEqual(Object.fromEntries(keys.map((key) => [key, event?.[key]])), expected);
    });
  }

  it('names the panel, and nothing that is said about it', () => {
    const panel = '- Dana Li\n  - title: Director\n  - lens: secretly doubts me\n  - hook: her talk\n- Tom Reyes\n';
    assert.equal(interviewOf(time, panel)?.description, 'With Dana Li, Tom Reyes');
  });

  it('is not there without a date', () => assert.equal(interviewOf(''), undefined));
});

describe('eventsOf: rehearsals', () => {
  it('has a sitting for each day of the plan, with its questions, and the calm read', () => {
    const rows = eventsIn(withStories).map(({ title, when, description }) => {
      return [title, 'start' in when ? new Date(when.start).toISOString() : when.date, description];
    });
    assert.deepEqual(rows, [
      ['Interview: Acme', '2026-12-03T14:00:00.000Z', undefined],
      ['Rehearse: Acme, 2 answers', '2026-12-01T19:00:00.000Z', '- What went wrong?\n- Why; us?'],
      ['Rehearse: Acme, 1 answer', '2026-12-02T19:00:00.000Z', '- What went wrong?'],
      ['Calm read: Acme', '2026-12-03T13:00:00.000Z', 'Read the briefing once, then put it away. No more rehearsing.'],
    ]);
  });

  it('puts its sentences into the language of the user', () => {
    const prep = prepOf(withStories);
    const plan = planOf(cardsOf(prep), [], { now, interview: prep.interview, timeZone: prep.timeZone });
    const said = eventsOf(prep, plan, ({ template }) => `«${template}»`);
    for (const { title } of said) assert.match(title, /^«.*»$/);
  });

  it('keeps its names when notes change, and gives no two events one', () => {
    const names = (files: Files): readonly string[] => eventsIn(files).map(({ uid }) => uid);
    const before = names(withStories);
    const edited = { ...withStories, 'acme/prep.md': prepText(`${time}role: Engineer\nlocation: Bristol\n`) };
    assert.deepEqual(names(edited), before);
    assert.equal(new Set(before).size, before.length);
    const next = { ...withStories, 'acme/prep.md': prepText(`${time}round: 3\n`) };
    assert.ok(names(next).every((uid) => !before.includes(uid)));
  });

  it('holds nothing private: no salary figures, no answers, no folder', () => {
    const files: Files = {
      'secret-folder/prep.md': prepText(time, '- Dana Li\n  - lens: PRIVATE\n  - hook: PRIVATE\n'),
      'secret-folder/8.md': tipText('salary', '## What I will say\n- 98765\n', 'walk_away: 98765\ntarget: 98766\n'),
      'secret-folder/5.md': tipText(
        'resume',
        '## Claims\n- Led five\n  - defence: PRIVATE\n\n## Walk-through\n\nPRIVATE\n',
      ),
      'secret-folder/1.md': tipText(
        'first-interview',
        '## What they asked\n- Why?\n  - answer: rough\n  - fix: PRIVATE\n',
      ),
      'secret-folder/stories/a.md': storyText('A').replace('It was late.', 'PRIVATE'),
    };
    const text = calendarText(eventsIn(files), { now });
    assert.ok(text.includes('Led five'));
    for (const hidden of ['9876', 'PRIVATE', 'secret']) assert.ok(!text.includes(hidden), hidden);
  });
});
