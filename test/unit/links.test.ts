import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAllowedLink, markdown } from '../../src/core/markdown';
import { searched } from './support/fuzz';

/**
 * Where a browser would go from a page of ours, for each link of some HTML; entities as a browser reads them. Who opens
 * a link for it may decode percent signs first, so that is tried as well.
 */
function targetsOf(html: string): URL[] {
  const read = (text: string): string =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return [...html.matchAll(/\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const written = read(href);
    return [...new Set([written, decodeURIComponent(written)])].map(
      (link) => new URL(link, 'https://page.example/notes/'),
    );
  });
}

/** Everything that a browser would take for a tag in some HTML. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase());
}

const ownTags = new Set([
  'p',
  'a',
  'em',
  'strong',
  'code',
  'pre',
  'br',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h1',
  'h2',
  'hr',
  's',
]);

/** What a link of a note may lead to: the web, a mail, a place on our own page. */
function isHarmless(target: URL): boolean {
  if (target.protocol === 'mailto:') return true;
  return target.protocol === 'http:' || (target.protocol === 'https:' && target.host !== 'evil.example');
}

const code = 'alert(1)';
const hostile: readonly string[] = [
  `javascript:${code}`,
  `JavaScript:${code}`,
  `JAVASCRIPT:${code}`,
  ` javascript:${code}`,
  `<javascript:${code}>`,
  `<java\tscript:${code}>`,
  `java\nscript:${code}`,
  `java&#10;script:${code}`,
  `java&#x0A;script:${code}`,
  `java&Tab;script:${code}`,
  `java&NewLine;script:${code}`,
  `javascript&colon;${code}`,
  `javascript&#58;${code}`,
  `javascript&#x3a;${code}`,
  `&#106;avascript:${code}`,
  `&#x6a;avascript:${code}`,
  `&#0000106;avascript:${code}`,
  `%6aavascript:${code}`,
  `javascript%3a${code}`,
  `javascript%3A${code}`,
  `java%0ascript:${code}`,
  `java%09script:${code}`,
  `%01javascript:${code}`,
  `&#1;javascript:${code}`,
  `\u0001javascript:${code}`,
  `\u00a0javascript:${code}`,
  `\u200bjavascript:${code}`,
  `\u2028javascript:${code}`,
  `\ufeffjavascript:${code}`,
  `java\u00adscript:${code}`,
  `javascript\\:${code}`,
  `java\\script:${code}`,
  `javascript://page.example/%0a${code}`,
  `vbscript:${code}`,
  'command:workbench.action.terminal.new',
  'Command:workbench.action.quit',
  '%63ommand:workbench.action.quit',
  '%63%6f%6d%6d%61%6e%64:workbench.action.quit',
  'command%3aworkbench.action.quit',
  '&#99;ommand:workbench.action.quit',
  '&#x63;ommand:workbench.action.quit',
  'com&#10;mand:workbench.action.quit',
  'command&colon;workbench.action.quit',
  '<command:workbench.action.quit>',
  'vscode:extension/evil.evil',
  'vscode-insiders://evil.evil/x',
  'vscode-resource:/etc/passwd',
  'vscode-webview://x/y',
  'vscode-remote://x/y',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg/onload=alert(1)>',
  'DATA:text/html,x',
  'd&#97;ta:text/html,x',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'fi%6ce:///etc/passwd',
  'ftp://evil.example/',
  'ws://evil.example/',
  'blob:https://page.example/x',
  'about:blank',
  'view-source:https://page.example/',
  'ms-msdt:/id',
  'x:y',
  '//evil.example/',
  '///evil.example/',
  '\\\\evil.example/',
  '\\\\\\\\evil.example/',
  '/\\evil.example/',
  '\\/evil.example/',
  '/%5cevil.example/',
  '%2f%2fevil.example/',
  '%5c%5cevil.example/',
  '/&#47;evil.example/',
  '&#47;&#47;evil.example/',
  '/\t/evil.example/',
  '</\t/evil.example/>',
  '<\t//evil.example/>',
  '/&Tab;/evil.example/',
  '/&#10;/evil.example/',
  '[x](javascript:alert(1))',
  'https://ok.example/" onclick="alert(1)',
  'https://ok.example/%22%20onclick=%22alert(1)',
  'a"onmouseover="alert(1)',
];

describe('a link of a note', () => {
  it('is tried with more than sixty hostile addresses', () => assert.ok(hostile.length >= 60));

  for (const address of hostile) {
    it(`leads nowhere harmful as ${JSON.stringify(address)}`, () => {
      const forms = [
        `[x](${address})`,
        `[x](<${address}>)`,
        `[x](${address} "title")`,
        `<${address}>`,
        `![x](${address})`,
        `[![x](${address})](${address})`,
        `[x][r]\n\n[r]: ${address}`,
        `[r]\n\n[r]: <${address}> 'title'`,
        `**[x](${address})** - [*x*](${address})`,
        `> - [x](${address})`,
        address,
      ];
      for (const form of forms) {
        for (const html of [markdown.render(form), markdown.renderInline(form)]) {
          for (const target of targetsOf(html)) assert.ok(isHarmless(target), `${form} → ${target.href}`);
          for (const tag of tagsOf(html)) assert.ok(ownTags.has(tag), `${form} → <${tag}>`);
          assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<[^>]*\son\w+=/i);
        }
      }
    });
  }

  const kept: readonly (readonly [string, string])[] = [
    ['https://ok.example/a?b=c#d', 'https://ok.example/a?b=c#d'],
    ['HTTP://ok.example', 'http://ok.example/'],
    ['mailto:dana@ok.example', 'mailto:dana@ok.example'],
    ['#panel', 'https://page.example/notes/#panel'],
    ['stories/one-calendar.md', 'https://page.example/notes/stories/one-calendar.md'],
    ['../stories/a%20b.md', 'https://page.example/stories/a%20b.md'],
    ['./a.md', 'https://page.example/notes/a.md'],
    ['<a b.md>', 'https://page.example/notes/a%20b.md'],
    ['äpfel.md', 'https://page.example/notes/%C3%A4pfel.md'],
    ['a.md?x=javascript:1', 'https://page.example/notes/a.md?x=javascript:1'],
  ];
  for (const [address, target] of kept) {
    it(`leads to ${target} as ${address}`, () => {
      assert.deepEqual(
        [...new Set(targetsOf(markdown.renderInline(`[x](${address})`)).map(({ href }) => href))],
        [target],
      );
    });
  }

  it('has a scheme of the list wherever it is allowed, however it is written', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      'command',
      'data',
      'http',
      ':',
      '/',
      '\\',
      '%0a',
      '%3a',
      '\t',
      '\n',
      ' ',
      '\u0001',
      '\u200b',
      '#',
      '?',
      '%63',
      'x',
    );
    const property = fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const link = pieces.join('');
      if (!isAllowedLink(link) || !URL.canParse(link, 'https://page.example/notes/')) return;
      const { protocol, host } = new URL(link, 'https://page.example/notes/');
      assert.match(protocol, /^(?:https?|mailto):$/);
      if (!/^\W*https?:/i.test(link.replace(/\s/g, ''))) assert.equal(host, 'page.example');
    });
    fc.assert(property, searched({ seed: 8, numRuns: 2000 }));
  });
});

describe('raw HTML of a note', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<img src="https://evil.example/pixel">',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<object data="data:text/html,x"></object>',
    '<embed src="https://evil.example/">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="command:workbench.action.quit">x</a>',
    '<form action="https://evil.example/"><button>x</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<base href="https://evil.example/">',
    '<link rel="stylesheet" href="https://evil.example/">',
    '<style>@import "https://evil.example/"</style>',
    '<body onload=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<video><source onerror=alert(1)></video>',
    '<!--><script>alert(1)</script>-->',
    '<!-- --><script>alert(1)</script>',
    '<!-- --!><script>alert(1)</script> -->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php <script>alert(1)</script> ?>',
    '<!DOCTYPE html><script>alert(1)</script>',
    '</p><script>alert(1)</script>',
    '`</code><script>alert(1)</script>`',
    '```"><script>alert(1)</script>\nx\n```',
    '# <script>alert(1)</script>',
    '- <img src=x onerror=alert(1)>',
    '![<img src=x onerror=alert(1)>](x.png)',
    '![x](https://evil.example/pixel "<script>alert(1)</script>")',
    '[<b onclick=alert(1)>x</b>](a.md)',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)',
  ];
  for (const payload of payloads) {
    it(`stays text as ${JSON.stringify(payload)}`, () => {
      for (const html of [markdown.render(payload), markdown.renderInline(payload)]) {
        for (const tag of tagsOf(html)) assert.ok(ownTags.has(tag), html);
        assert.deepEqual(
          targetsOf(html).filter((target) => !isHarmless(target)),
          [],
        );
      }
    });
  }
});
