import assert from 'node:assert/strict';
import { markdown } from '../../src/core/markdown';
import { inEnglish } from '../../src/core/message';
import {
  durationText,
  dayPlanMarkdown,
  plainWriting,
  timePlanMarkdown,
  type PlanWriting,
} from '../../src/core/planMarkdown';
import { relativeLink } from '../../src/core/notePath';
import { evaluatePrep } from '../../src/core/readiness';
import { outlookOf } from '../../src/core/rehearsal/outlook';
import { timePlan } from '../../src/core/timePlan';
import { tips } from '../../src/core/tips/index';
import { tipText } from './support/checks';
import { prepOf, storyText, type Files } from './support/preps';

const now = Date.parse('2026-12-01T09:00:00Z');
const prepOn = (interview: string): string =>
  `---\ntype: prep\ncompany: Acme\ntimezone: Europe/London\ninterview: ${interview}\n---\n`;
const linked: PlanWriting = { ...plainWriting, linkTo: ({ path }) => relativeLink('acme', path) };
const behavioral = tipText('behavioral', '## Questions to expect\n- What went wrong?\n  - story: a\n- Why; us?\n');

function dayPlan(files: Files, at = now, writing = plainWriting): string {
  const prep = prepOf(files);
  return dayPlanMarkdown(evaluatePrep(prep, { now: at }), outlookOf(prep, { now: at }), writing);
}

function hours(files: Files, minutes: number, writing = plainWriting): string {
  const prep = prepOf(files);
  const readiness = evaluatePrep(prep, { now });
  return timePlanMarkdown(readiness, timePlan(readiness, outlookOf(prep, { now }), minutes), writing);
}

const files: Files = {
  'acme/prep.md': prepOn('2026-12-03T14:00'),
  'acme/3.md': behavioral,
  'acme/stories/a.md': storyText('A'),
};

describe('The plan as markdown', () => {
  it('goes day by day until the calm read', () => {
    assert.equal(
      dayPlan(files, now, linked),
      [
        '# Rehearsal plan: Acme',
        'The interview is in 2 days: Thursday, December 3, 2026, 14:00 (Europe/London)',
        '2 sittings, 8 minutes in all.',
        '## Tuesday, December 1, 2026, 19:00 (5 minutes)',
        '- [What went wrong?](stories/a.md) (A, never told)\n- [Why; us?](3.md) (never told)',
        '## Wednesday, December 2, 2026, 19:00 (3 minutes)',
        '- [What went wrong?](stories/a.md) (A)',
        '## Thursday, December 3, 2026, 13:00',
        'Read the briefing once, then put it away. No more rehearsing.\n',
      ].join('\n\n'),
    );
  });

  // What there is, when, and what the page says.
  const rows: readonly (readonly [string, Files, number, RegExp])[] = [
    [
      'what to write first',
      { 'acme/prep.md': prepOn('2026-12-03T14:00'), 'acme/3.md': tipText('behavioral', '') },
      now,
      /nothing to rehearse yet\. Write a story first/,
    ],
    [
      'that no date is known',
      { ...files, 'acme/prep.md': prepOn('') },
      now,
      /no date yet: each answer comes on the day it is due/,
    ],
    ['that the interview is past', files, now + 5 * 86_400_000, /interview is past/],
    ['that it is today', files, Date.parse('2026-12-03T07:00:00Z'), /interview is today/],
    ['that it is tomorrow', files, Date.parse('2026-12-02T07:00:00Z'), /interview is tomorrow/],
    [
      'the day alone while the time is unknown',
      { ...files, 'acme/prep.md': prepOn('2026-12-03') },
      now,
      /: Thursday, December 3, 2026\n/,
    ],
  ];
  for (const [name, given, at, expected] of rows) {
    it(`says ${name}`, () => assert.match(dayPlan(given, at), expected));
  }

  it('says what fits, and what does not', () => {
    const page = hours(files, 30, linked);
    assert.match(page, /^# 30 min for Acme\n\nThis takes about \d+ min, the most valuable first\.\n\n1\. /);
    assert.match(page, /^\d\. \[Tell the story "A" aloud\]\(stories\/a\.md\) \(3 min\)$/m);
    assert.doesNotMatch(page, /Nothing else/);
    assert.match(page, /\n## What will not fit\n\nIt would take \d+ h( \d+ min)? more\.\n\n- /);
  });

  it('says when there is nothing else to do', () => {
    const done = tips.map(({ id }) => [`acme/${id}.md`, tipText(id, '', 'status: done\n')] as const);
    const page = hours(
      {
        ...Object.fromEntries(done),
        ...files,
        'acme/prep.md': `${prepOn('2026-12-03T14:00')}\n## Panel\n- Dana Li\n  - part: peer\n`,
        'acme/behavioral.md': behavioral.replace('tip: behavioral', 'tip: behavioral\nstatus: done'),
        'acme/3.md': '',
      },
      60,
    );
    assert.match(page, /\n\nNothing else is open then: rest\.\n$/);
  });

  it('says when nothing fits, and when the interview comes sooner', () => {
    assert.match(hours(files, 1), /Nothing fits into that\./);
    assert.match(hours(files, 6000), /Until the interview there is time for 53 h only\./);
  });

  it('shows what notes say as they say it, whatever that is', () => {
    const odd = '<img src=x onerror=alert(1)> [x](command:y) *b* # `c`';
    const hostile: Files = {
      ...files,
      'acme/prep.md': prepOn('2026-12-03T14:00').replace('Acme', `"${odd}"`),
      'acme/3.md': tipText('behavioral', `## Questions to expect\n- \\<b> \\*c\\* \\[x](https://y.example) why?\n`),
      'acme/stories/a.md': storyText('\\<i> \\*c\\* \\[x](https://y.example)'),
    };
    for (const page of [dayPlan(hostile, now, linked), hours(hostile, 60, linked)]) {
      const tokens = markdown.parse(page, {}).flatMap(({ children }) => children ?? []);
      const links = tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href')));
      assert.ok(
        links.length > 0 && links.every((link) => /^(stories\/a|3|prep|[\w-]+)\.md$/.test(link)),
        links.join(' '),
      );
      assert.ok(!tokens.some(({ type }) => /html|image|em_open|code/.test(type)));
    }
  });

  it('quotes no salary figure', () => {
    const salary = tipText(
      'salary',
      '## What I will say\n\n- 98765\n',
      'walk_away: 98765\ntarget: 98764\nanchor: 98763\n',
    );
    const page = hours({ ...files, 'acme/8.md': salary }, 600);
    assert.match(page, /salary|figures/);
    assert.doesNotMatch(page, /9876/);
  });

  for (const [minutes, text] of [
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [150, '2 h 30 min'],
  ] as const) {
    it(`writes ${minutes} minutes as ${text}`, () => assert.equal(durationText(minutes, inEnglish), text));
  }
});
