import assert from 'node:assert/strict';
import type { Briefing, BriefingSection } from '../../../src/core/briefing/briefing';
import { buildBriefing } from '../../../src/core/briefing/build';
import { directionOf } from '../../../src/core/briefing/direction';
import { briefingHtml, type LivePage } from '../../../src/core/briefing/html';
import type { BriefingItem } from '../../../src/core/briefing/item';
import { briefingLines } from '../../../src/core/briefing/lines';
import { briefingPage } from '../../../src/core/briefing/page';
import { freshPrep, readinessOf } from '../support/preps';

const place = { path: 'acme/prep.md', range: { start: 0, end: 0 } };

function item(markdown: string, more: Partial<BriefingItem> = {}): BriefingItem {
  return { markdown, place, ...more };
}

function section(id: string, items: readonly BriefingItem[], title = 'Questions to ask'): BriefingSection {
  return { id, title, importance: 50, decline: 5, items };
}

function briefingOf(items: readonly BriefingItem[], more: Partial<Briefing> = {}): Briefing {
  return {
    kind: 'page',
    title: 'Acme',
    language: 'en',
    facts: [],
    sections: [section('questions', items)],
    progress: undefined,
    leftOut: undefined,
    withheld: [],
    ...more,
  };
}

const live: LivePage = {
  lineOf: ({ path }) => (path === place.path ? 7 : undefined),
  noteOf: (from, link) => (link === 'stories/one.md' ? `${from}/../stories/one.md` : undefined),
  openLabel: (path, line) => `Open ${path}, line ${line + 1}`,
};

const hostile = [
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](%6aavascript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](command:workbench.action.quit)',
  '[x](vscode://file/etc/passwd)',
  '[x](data:text/html,hi)',
  '[x](//evil.example)',
  '![x](https://evil.example/x.png)',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
];

/** An element that runs or asks for something, a handler, or a link to anything but web and mail. */
const harmful = /^<(?:script|img|svg(?! class="(?:ring|bar)")|iframe)|\s(?:on\w+|src)=|\shref="(?!https?:|mailto:)/i;

/** The tags of a page; attributes that only hold text are emptied, for their text may look like anything. */
function tagsOf(html: string): string[] {
  const bare = html.replace(/((?:data-text|aria-label|content)=)"[^"]*"/g, '$1""');
  return bare.match(/<[^>]*>/g) ?? [];
}

describe('The briefing as HTML', () => {
  const inline: readonly (readonly [string, string, RegExp])[] = [
    [
      'an address stays a link',
      '[docs](https://a.example/?a=1&b=2)',
      /<a href="https:\/\/a\.example\/\?a=1&amp;b=2">docs<\/a>/,
    ],
    ['a mail address stays a link', '[mail](mailto:a@b.example)', /<a href="mailto:a@b\.example">mail<\/a>/],
    [
      'a link to a note is a button',
      '[the *one*](stories/one.md)',
      /<button type="button" class="note-link" data-path="[^"]+stories\/one\.md"[^>]*>the <em>one<\/em><\/button>/,
    ],
    ['a link to any other file is text', '[cv](../cv.pdf)', /<span>cv<\/span>/],
    ['a link within the note is text', '[up](#top)', /<span>up<\/span>/],
  ];
  for (const [name, markdown, expected] of inline) {
    it(name, () => assert.match(briefingHtml(briefingOf([item(markdown)]), live), expected));
  }

  it('makes no link to a note where the page stands alone', () => {
    assert.match(briefingPage(briefingOf([item('[one](stories/one.md)')]), ''), /<span>one<\/span>/);
  });

  for (const text of hostile) {
    it(`shows ${text} as text wherever it stands`, () => {
      const briefing = briefingOf([], {
        title: text,
        facts: [text],
        sections: [section('x', [item(text, { label: text, checked: true })], text), section('missing', [item(text)])],
        leftOut: { template: text, values: [] },
        progress: {
          met: 1,
          total: 2,
          rows: [{ title: text, path: text, met: 1, total: 2, status: 'todo', ready: false }],
        },
      });
      for (const html of [briefingHtml(briefing, live), briefingPage(briefing, '')]) {
        assert.deepEqual(
          tagsOf(html).filter((tag) => harmful.test(tag)),
          [],
        );
      }
    });
  }

  it('leads from a line to its place, by a named button too', () => {
    const html = briefingHtml(briefingOf([item('Say **hello** & "bye"')]), live);
    assert.match(
      html,
      /<div class="line" data-path="acme\/prep\.md" data-line="7" data-text="Say hello &amp; &quot;bye&quot;">/,
    );
    assert.match(html, /<button type="button" class="open" aria-label="Open acme\/prep\.md, line 8"/);
  });

  it('leads nowhere when the note has gone, nor from a page that stands alone', () => {
    const gone = item('Hello', { place: { ...place, path: 'gone.md' } });
    assert.doesNotMatch(briefingHtml(briefingOf([gone]), live), /data-path|class="open"/);
    assert.doesNotMatch(briefingPage(briefingOf([item('Hello')]), ''), /data-path|<button/);
  });

  it('gives a task a box with its name in the preview and a mark on paper', () => {
    const briefing = briefingOf([item('Buy *tickets*', { checked: true }), item('Pack', { checked: false })]);
    const html = briefingHtml(briefing, live);
    assert.match(html, /<input type="checkbox" aria-label="Buy tickets" checked>/);
    assert.match(html, /<input type="checkbox" aria-label="Pack">/);
    assert.match(briefingPage(briefing, ''), /☑.*done: .*☐.*open: /s);
  });

  it('says the letters of a story as words, and a label that repeats once to the eye', () => {
    const beats = [
      item('It was late.', { label: 'S', name: 'Situation' }),
      item('Why?', { label: 'Ask' }),
      item('How?', { label: 'Ask' }),
    ];
    const html = briefingHtml(briefingOf([item('Dana', { items: beats })]));
    assert.match(html, /<span aria-hidden="true">S<\/span><span class="hidden">Situation:<\/span>/);
    assert.equal(html.match(/<li class="again">/g)?.length, 1);
  });

  it('links the address of a call among the facts', () => {
    const html = briefingHtml(briefingOf([], { facts: ['video', 'https://meet.example/a?b=1&c=2'] }));
    assert.match(html, /<li>video<\/li><li><a href="https:\/\/meet\.example\/a\?b=1&amp;c=2">/);
  });

  it('has one heading of the first level, and every id once', () => {
    const html = briefingHtml(buildBriefing(readinessOf(freshPrep({ company: 'Acme' }))), live);
    assert.equal(html.match(/<h1>/g)?.length, 1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says what to do first when the notes hold nothing', () => {
    const html = briefingHtml(buildBriefing(readinessOf(freshPrep({ company: 'Acme' }))), live);
    assert.match(html, /Nothing to brief from yet[\s\S]*Date and time known[\s\S]*Still missing/);
    assert.doesNotMatch(briefingHtml(briefingOf([item('Why?')])), /Nothing to brief from yet/);
  });

  it('knows each of its lines by what it says', () => {
    const lines = briefingLines(briefingOf([item('**One**', { items: [item('below')] }), item('Two')]));
    assert.deepEqual(
      lines.map(({ text }) => text),
      ['One', 'below', 'Two'],
    );
  });

  for (const [language, direction] of [
    ['en', 'ltr'],
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ur', 'rtl'],
    ['ja', 'ltr'],
  ] as const) {
    it(`reads ${language} ${direction}`, () => {
      assert.equal(directionOf(language), direction);
      assert.match(
        briefingPage(briefingOf([], { language }), ''),
        new RegExp(`<html lang="${language}" dir="${direction}">`),
      );
    });
  }

  it('stands alone without script or request', () => {
    const page = briefingPage(briefingOf([item('Why?')]), 'body { margin: 0 }');
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<script|<link|<img/);
  });
});
