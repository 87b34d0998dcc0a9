import assert from 'node:assert/strict';
import { afterInterview, callbackFor, debriefSnippet, thankYouSnippet } from '../../src/core/afterInterview';
import { inEnglish } from '../../src/core/message';
import { sectionOf, type Person, type Prep } from '../../src/core/prep';
import { applyEdits, lineEndingOf } from '../../src/core/text';
import { prepText, tipText } from './support/checks';
import { expandSnippet } from './support/snippet';
import { freshPrep, prepOf, readinessOf, type Files } from './support/preps';

const hour = 3_600_000;
const interview = Date.parse('2026-12-03T14:00:00Z');
const panel = '- Dana Li\n  - part: peer\n  - hook: her talk on queues\n- Tom Ray\n';
const closing = (body: string): string => tipText('closing', body);
const filesWith = (body: string, more: Files = {}): Files => ({
  'acme/prep.md': prepText(panel),
  'acme/9.md': closing(body),
  ...more,
});

function person(prep: Prep, name: string): Person {
  const found = prep.panel.find((one) => one.name === name);
  assert.ok(found);
  return found;
}

function thanked(files: Files, name: string): string | undefined {
  const prep = prepOf(files);
  const note = prep.tips.get('closing');
  assert.ok(note);
  const made = thankYouSnippet(note, prep, person(prep, name), inEnglish);
  return (
    made &&
    applyEdits(note.text, [
      { range: made.range, newText: expandSnippet(made.snippet, { lineEnding: lineEndingOf(note.text) }) },
    ])
  );
}

describe('After the interview', () => {
  // Hours since it began, and the hours that are left; undefined where nothing is asked.
  const rows: readonly (readonly [number, number | undefined])[] = [
    [-0.1, undefined],
    [0, 24],
    [0.5, 24],
    [23.5, 1],
    [24, 0],
    [100, 0],
    [7 * 24, undefined],
  ];
  for (const [hours, left] of rows) {
    it(`leaves ${left ?? 'no'} hours ${hours} hours after it began`, () => {
      const now = interview + hours * hour;
      assert.equal(afterInterview(readinessOf(filesWith(''), now), now)?.hoursLeft, left);
    });
  }

  // The closing note, whether the debrief is written, and who is thanked; undefined when all is done.
  const states: readonly (readonly [string, boolean, readonly string[]] | readonly [string, undefined])[] = [
    ['', false, []],
    ['## After\n- Dana Li\n  - note:\n- Tom\n  - note: Dear Tom\n', false, ['Tom Ray']],
    ['## Debrief\n\n<!-- ask -->\n\n-\n  - answer:\n', false, []],
    ['## Debrief\n- Why us?\n', true, []],
    ['## Debrief\n\nIt went well.\n', true, []],
    ['## Debrief\n- Why us?\n\n## After\n- Dana Li\n  - note: a\n- Tom Ray\n  - note: b\n', undefined],
  ];
  for (const [body, isDebriefed, names] of states) {
    it(`reads ${JSON.stringify(body)}`, () => {
      const after = afterInterview(readinessOf(filesWith(body), interview), interview);
      assert.equal(after?.isDebriefed, isDebriefed);
      const written = after?.thanks.filter(({ isWritten }) => isWritten).map((one) => one.person.name);
      assert.deepEqual(written, names);
    });
  }
});

it('After the interview nobody is thanked where that is not wanted', () => {
  const files = { ...filesWith(''), 'acme/9.md': tipText('closing', '', 'ignore: [closing/after]\n') };
  assert.deepEqual(afterInterview(readinessOf(files, interview), interview)?.thanks, []);
});

describe('What to come back to in a thank-you', () => {
  const learned = {
    'acme/1.md': tipText('first-interview', '## What I learned\n- They are new\n- Tom runs the desk\n'),
  };
  const rows: readonly (readonly [string, Files, string, string | undefined])[] = [
    [
      'what they are thanked for',
      filesWith('## Thank them for\n- Dana, thank you for the map. It helped.\n'),
      'Dana Li',
      'Dana, thank you for the map.',
    ],
    [
      'what connects you, where the thanks are for others',
      filesWith('## Thank them for\n- Tom, the tour\n'),
      'Dana Li',
      'her talk on queues',
    ],
    ['the hook of the closing note', filesWith('## Rapport\n- Dana Li\n  - hook: Bristol\n'), 'Dana Li', 'Bristol'],
    ['what was learned of them', filesWith('', learned), 'Tom Ray', 'Tom runs the desk'],
    ['nothing when the notes hold nothing', filesWith(''), 'Tom Ray', undefined],
  ];
  for (const [name, files, who, expected] of rows) {
    it(`is ${name}`, () => {
      const prep = prepOf(files);
      assert.equal(callbackFor(prep, person(prep, who)), expected);
    });
  }
});

describe('The thank-you', () => {
  const draft = 'Dear Dana Li, thank you for your time. What stayed with me: her talk on queues ';
  // The body before and after.
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'begins the section',
      '## Points to land\n- One\n',
      `## Points to land\n- One\n\n## After\n\n- Dana Li\n  - note: ${draft}\n`,
    ],
    [
      'takes the place of a placeholder',
      '## After\n\n<!-- who -->\n\n- \n  - note: \n\n## More\n',
      `## After\n\n<!-- who -->\n\n- Dana Li\n  - note: ${draft}\n\n## More\n`,
    ],
    [
      'comes behind the others',
      '## After\n- Tom Ray\n  - note: Dear Tom\n\n## More\n',
      `## After\n- Tom Ray\n  - note: Dear Tom\n- Dana Li\n  - note: ${draft}\n\n## More\n`,
    ],
    [
      'goes into the entry that names the person',
      '## After\n- Dana\n  - note:\n- Tom Ray\n',
      `## After\n- Dana\n  - note: ${draft}\n- Tom Ray\n`,
    ],
    [
      'keeps what else an entry says',
      '## After\n- Dana Li\n  - by post\n',
      `## After\n- Dana Li\n  - by post\n  - note: ${draft}\n`,
    ],
  ];
  for (const [name, before, after] of rows) {
    it(name, () => assert.equal(thanked(filesWith(before), 'Dana Li'), closing(after)));
    it(`${name}, in CRLF`, () => {
      const files = { ...filesWith(before), 'acme/9.md': closing(before).replaceAll('\n', '\r\n') };
      assert.equal(thanked(files, 'Dana Li'), closing(after).replaceAll('\n', '\r\n'));
    });
  }

  it('is written to everybody of a fresh note, and counts', () => {
    const details = {
      company: 'Acme',
      interview: '2026-12-03T14:00',
      timezone: 'UTC',
      panel: [{ name: 'Dana Li' }, { name: 'Tom Ray' }],
    };
    let files: Files = freshPrep(details);
    for (const name of ['Dana Li', 'Tom Ray']) {
      const text = thanked(files, name);
      assert.ok(text !== undefined);
      files = { ...files, 'acme/9-opening-and-closing.md': text };
    }
    assert.deepEqual(
      afterInterview(readinessOf(files, interview), interview)?.thanks.map(({ isWritten }) => isWritten),
      [true, true],
    );
  });

  it('is not written twice', () =>
    assert.equal(thanked(filesWith('## After\n- Dana Li\n  - note: x\n'), 'Dana Li'), undefined));

  it('goes on from thanks that are written already', () => {
    const files = filesWith('## Thank them for\n- Dana, thank you for the map. It helped.\n');
    assert.match(thanked(files, 'Dana Li') ?? '', /- note: Dear Dana Li, thank you for the map\. $/m);
  });

  it('says names and notes as they are, whatever is in them', () => {
    const name = '*Dana* ${1:x} $0 `}`';
    const files = {
      'acme/prep.md': prepText(`- \\*Dana\\* \${1:x} $0 \\\`}\\\`\n  - hook: a $1 } \\\\ b\n`),
      'acme/9.md': closing(''),
    };
    const text = thanked(files, name);
    const prep = prepOf({ ...files, 'acme/9.md': text ?? '' });
    assert.equal(sectionOf(prep.tips.get('closing'), 'after')?.entries[0]?.text, name);
    assert.match(text ?? '', /What stayed with me: a \$1 \} /);
  });
});

describe('The debrief', () => {
  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`gets a section of its own, once, that counts for nothing while it is empty, in ${name}`, () => {
      const text = closing('## After\n- Tom Ray').replaceAll('\n', eol);
      const note = prepOf({ ...filesWith(''), 'acme/9.md': text }).tips.get('closing');
      const made = note && debriefSnippet(note);
      assert.ok(note && made);
      const after = applyEdits(note.text, [
        { range: made.range, newText: expandSnippet(made.snippet, { lineEnding: lineEndingOf(note.text) }) },
      ]);
      assert.ok(after.includes(`${eol}${eol}## Debrief${eol}${eol}<!--${eol}`));
      const again = prepOf({ ...filesWith(''), 'acme/9.md': after }).tips.get('closing');
      assert.deepEqual(sectionOf(again, 'debrief')?.entries, []);
      assert.equal(again && debriefSnippet(again), undefined);
      const filled = prepOf({ ...filesWith(''), 'acme/9.md': after.replace(/^- $/m, '- Why us?') }).tips.get('closing');
      assert.equal(sectionOf(filled, 'debrief')?.entries[0]?.text, 'Why us?');
    });
  }
});
