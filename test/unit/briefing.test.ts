import assert from 'node:assert/strict';
import type { Briefing } from '../../src/core/briefing/briefing';
import { buildBriefing } from '../../src/core/briefing/build';
import { briefingHtml } from '../../src/core/briefing/html';
import type { PrivateFigure } from '../../src/core/briefing/item';
import { briefingMarkdown } from '../../src/core/briefing/markdown';
import { briefingPage } from '../../src/core/briefing/page';
import { inEnglish, textIn } from '../../src/core/message';
import { reportOf } from '../../src/core/report';
import { prepText, tipText } from './support/checks';
import { freshPrep, noon, readinessOf, storyText, type Files } from './support/preps';

/** A walk-away figure that stands nowhere else, in the spellings it could come out in. */
const floor = '91357';
const spellings = /91357|91,357|91\.357|91 357|91k|91\.4k/;
const target = '98765';

const complete: Files = {
  'acme/prep.md':
    prepText(
      '- Dana **Li**\n  - title: VP\n  - part: senior leader\n  - lens: LENS\n  - hook: HOOK <!-- SECRET -->\n  - story: told\n- <!-- SECRET -->\n  - part: SECRET\n',
      'role: Lead\nformat: onsite\nlocation: The Mill\n',
    ) + '\n## Logistics\n- [x] TICKETS\n- [ ] <!-- SECRET -->\n<!--\n- [ ] SECRET\n-->\n',
  'acme/1.md': tipText(
    'first-interview',
    '## What they asked\n- LOOP\n  - answer: rough\n  - fix: MENDED\n## Left open\n- OPEN\n',
  ),
  'acme/2.md': tipText('research', '## Since round one\n- NEWS\n  - so what: THEREFORE\n-\n  - so what: SECRET\n'),
  'acme/4.md': tipText(
    'questions',
    '## Questions to ask\n- HERS\n  - for: Dana\n- ANYONES\n- <!-- SECRET -->\n  - for: Dana\n',
  ),
  'acme/5.md': tipText('resume', '## Claims\n- CLAIM\n  - defence: DEFENCE\n'),
  'acme/6.md': tipText('culture', '## Values\n- VALUE\n  - story: other\n  - looks like: EVERYDAY\n'),
  'acme/7.md': tipText('assessments', '## What to expect\n- CASE\n'),
  'acme/8.md': tipText(
    'salary',
    '## What I will say\n- RANGE\n<!-- SECRET -->\n',
    `walk_away: ${floor} # SECRET\ntarget: ${target}\nanchor: 105000\ncurrency: GBP\n`,
  ),
  'acme/9.md': tipText(
    'closing',
    '## Points to land\n- POINT\n## Thank them for\nTHANKS\n## Closing line\n<!-- SECRET --> LAST\n',
  ),
  'acme/stories/told.md': storyText('TOLD').replace('It was late.', 'BEAT one. SECOND sentence. <!-- SECRET -->'),
  'acme/stories/other.md': storyText('OTHER', 'headline: HEADLINE\n'),
};

function outputs(briefing: Briefing): readonly string[] {
  return [briefingMarkdown(briefing), briefingHtml(briefing), briefingPage(briefing, '')];
}

describe('the briefing', () => {
  it('says everything in the order it is needed', () => {
    const words =
      'The Mill|POINT|Dana|LENS|HOOK|TOLD|BEAT|HERS|THANKS|LOOP|MENDED|OPEN|HEADLINE|NEWS|THEREFORE|VALUE|EVERYDAY|CLAIM|DEFENCE|CASE|ANYONES|RANGE|LAST|TICKETS';
    for (const text of outputs(buildBriefing(readinessOf(complete)))) {
      const found = words.split('|').map((word) => [text.indexOf(word), word] as const);
      assert.deepEqual(
        found.filter(([place]) => place < 0),
        [],
      );
      assert.deepEqual(
        [...found].sort(([a], [b]) => a - b).map(([, word]) => word),
        words.split('|'),
      );
    }
  });

  it('prints no comment and no placeholder', () => {
    for (const text of outputs(buildBriefing(readinessOf(complete)))) assert.doesNotMatch(text, /SECRET|<!--|-->/);
  });

  it('says a question for somebody, and a one-liner, once', () => {
    const text = briefingMarkdown(buildBriefing(readinessOf(complete)));
    for (const word of ['HERS', 'ANYONES', 'BEAT', 'TICKETS', 'POINT']) assert.equal(text.split(word).length, 2, word);
    assert.doesNotMatch(text, /SECOND/);
  });

  it('holds nothing but logistics and gaps for a fresh prep', () => {
    const { sections } = buildBriefing(readinessOf(freshPrep({ company: 'Acme' })));
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['logistics', 'missing'],
    );
    assert.ok((sections[1]?.items.length ?? 0) > 20);
  });

  it('leaves out a tip that is skipped', () => {
    const files = {
      ...complete,
      'acme/8.md': tipText('salary', '## What I will say\n- RANGE\n', 'status: skipped\nreason: agreed\n'),
    };
    const briefing = buildBriefing(readinessOf(files));
    for (const text of outputs(briefing)) assert.doesNotMatch(text, /RANGE/);
    assert.equal(
      briefing.sections.some(({ items }) => items.some(({ markdown }) => markdown.startsWith('Walk-away'))),
      false,
    );
  });
});

describe('private figures', () => {
  // What is included, then whether walk-away and target are printed.
  const rows: readonly (readonly [readonly PrivateFigure[], boolean, boolean])[] = [
    [[], false, false],
    [['target'], false, true],
    [['walk-away'], true, false],
    [['target', 'walk-away'], true, true],
  ];
  for (const [include, isFloor, isTarget] of rows) {
    it(`print as asked for with ${include.join(' and ') || 'nothing'}`, () => {
      for (const text of outputs(buildBriefing(readinessOf(complete), { include: new Set(include) }))) {
        assert.equal(text.includes(floor), isFloor);
        assert.equal(text.includes(target), isTarget);
        assert.equal(text.includes('105000'), false);
      }
    });
  }

  const salaries: readonly (readonly [string, string])[] = [
    ['in order', `walk_away: ${floor}\ntarget: ${target}\nanchor: 105000\n`],
    ['out of order', `walk_away: ${floor}\ntarget: 80000\nanchor: 70000\n`],
    ['in words', `walk_away: about ${floor} or so, maybe 92\ntarget: x\nanchor: y\n`],
    ['in thousands', 'walk_away: 91.4k\ntarget: 80k\nanchor: 70k\n'],
    ['twice', `walk_away: ${floor}\nwalk_away: ${floor}\n`],
    ['in broken YAML', `walk_away: "${floor}\n`],
    ['in a broken line', `walk_away: ${floor}: ${floor}\n`],
    ['as a list', `walk_away: [${floor}, 1]\ntarget: 2\nanchor: 1\n`],
  ];
  for (const [name, frontMatter] of salaries) {
    it(`never leave their note when they are ${name}`, () => {
      const readiness = readinessOf({ ...complete, 'acme/8.md': tipText('salary', '', frontMatter) }, noon);
      const report = JSON.stringify(reportOf([readiness], 'acme'));
      const messages = readiness.findings.map(({ message }) => JSON.stringify([inEnglish(message), message.values]));
      const missing = readiness.rows.flatMap(({ checks }) =>
        checks.flatMap((check) => [check.label, ...check.missing.map((name) => textIn(name, inEnglish))]),
      );
      for (const text of [report, ...messages, ...missing, ...outputs(buildBriefing(readiness))])
        assert.doesNotMatch(text, spellings);
    });
  }
});

describe('the page of the briefing', () => {
  it('runs nothing and asks for nothing, whatever the notes hold', () => {
    const payload =
      '<img src=x onerror=alert(1)><script>alert(1)</script>[a](javascript:alert(1))![b](https://evil.example/p)';
    const hostile = Object.fromEntries(
      Object.entries(complete).map(([path, text]) => [
        path,
        text.replace(/[A-Z]{4,}/g, (word) => `${word} ${payload}`),
      ]),
    );
    const files = {
      ...hostile,
      'acme/prep.md': (hostile['acme/prep.md'] ?? '').replace(
        'company: Acme',
        `company: '${payload}'\nlang: '"><script>'`,
      ),
    };
    const page = briefingPage(buildBriefing(readinessOf(files)), '');
    const tags = new Set([...page.replace(/<!DOCTYPE html>/i, '').matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag));
    for (const tag of ['script', 'img', 'iframe', 'form', 'link', 'object', 'base'])
      assert.equal(tags.has(tag), false, tag);
    assert.doesNotMatch(page, /<[^>]*\s(?:on\w+|src)=/i);
    assert.doesNotMatch(page, /href="(?!https?:|mailto:|#)[a-z]+:/i);
    assert.match(page, /default-src 'none'/);
  });
});
