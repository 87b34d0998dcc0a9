import assert from 'node:assert/strict';
import { fieldText, listValue, parseNote, textValue, unreadableNote, type Entry, type Note } from '../../src/core/note';
import { message } from '../../src/core/message';
import { scaffoldTip } from '../../src/core/scaffold';
import { definitions, tips } from '../../src/core/tips/index';

function noteOf(path: string, text: string): Note {
  const note = parseNote({ path, text }, definitions);
  assert.ok(note, 'is a note');
  return note;
}

const questions = '---\ntype: tip\ntip: questions\n---\n\n';
const planned = (body: string): readonly Entry[] => {
  return noteOf('a/4.md', `${questions}## Questions to ask\n${body}`).sections.get('planned')?.entries ?? [];
};

describe('parseNote: which files are notes', () => {
  const star = '# T\n\n## Situation\n\nx\n';
  const rows: readonly (readonly [string, string, string, string | undefined])[] = [
    ['a tip by its front matter', 'a/anything.md', '---\ntype: tip\ntip: salary\n---\n', 'tip'],
    ['a tip nobody knows', 'a/x.md', '---\ntype: tip\ntip: dancing\n---\n', 'tip'],
    ['a tip whose front matter is broken', 'a/x.md', '---\ntype: tip\ntip: salary\nx: "\n---\n', 'tip'],
    ['a prep by its name', 'a/prep.md', '# Acme\n', 'prep'],
    ['a prep by its name in capitals', 'a/PREP.MD', '# Acme\n', 'prep'],
    ['an empty prep', 'prep.md', '', 'prep'],
    ['a prep whose front matter is broken', 'a/prep.md', '---\nx: "\n---\n', 'prep'],
    ['a story by its front matter', 'a/x.md', '---\ntype: story\n---\n', 'story'],
    ['a story by its folder and headings', 'a/stories/x.md', star, 'story'],
    ['nothing by its folder alone', 'a/stories/README.md', '# Our stories\n', undefined],
    ['nothing by its headings alone', 'a/x.md', star, undefined],
    ['nothing of another type', 'a/x.md', '---\ntype: article\n---\n', undefined],
    ['nothing of another type, even as prep.md', 'a/prep.md', '---\ntype: article\n---\n', undefined],
    ['nothing for a plain file', 'a/README.md', '# Hello\n', undefined],
    ['nothing for an empty file', 'a/x.md', '', undefined],
    ['nothing for a type in the body', 'a/x.md', 'type: tip\ntip: salary\n', undefined],
    ['a tip in CRLF with a byte order mark', 'a/x.md', '\uFEFF---\r\ntype: "tip"\r\ntip: salary\r\n---\r\n', 'tip'],
  ];
  for (const [name, path, text, type] of rows) {
    it(`finds ${name}`, () => assert.equal(parseNote({ path, text }, definitions)?.type, type));
  }

  it('lists a file that cannot be read, and says why', () => {
    const problem = { message: message('Too large.'), range: { start: 0, end: 0 } };
    const rows = [
      ['a/prep.md', 'prep', undefined],
      ['a/stories/x.md', 'story', undefined],
      ['a/8-salary.md', 'tip', 'salary'],
      ['a/other.md', 'tip', undefined],
    ] as const;
    for (const [path, type, tip] of rows) {
      const note = unreadableNote(path, definitions, problem);
      assert.deepEqual([note.type, note.path, note.text, note.tip], [type, path, '', tip]);
      assert.deepEqual(note.frontMatter.problems, [problem]);
    }
  });
});

describe('parseNote: sections', () => {
  const headings = [
    '## Market',
    '## MARKET',
    '##   market  ##',
    '## Market:',
    '## **Market**',
    'Market\n---',
    '## Market <!-- x -->',
    '## Ｍarket',
  ];
  for (const heading of headings) {
    it(`knows ${JSON.stringify(heading)}`, () => {
      const note = noteOf('a/x.md', `---\ntype: tip\ntip: salary\n---\n\n${heading}\n- 100k\n`);
      assert.deepEqual([...note.sections.keys()], ['market']);
    });
  }

  it('reads a section that is written twice as one', () => {
    const texts = planned('- one\n\n## Other\n- no\n\n## questions to ask\n- two\n').map(({ text }) => text);
    assert.deepEqual(texts, ['one', 'two']);
  });

  it('does not know a heading of another level or another note', () => {
    for (const text of ['# Questions to ask\n', '### Questions to ask\n', '## Market\n']) {
      assert.deepEqual([...noteOf('a/x.md', `${questions}${text}- x\n`).sections.keys()], []);
    }
  });
});

describe('parseNote: entries and fields', () => {
  // The body of "Questions to ask", then [text, {field: text}] of each entry.
  type Read = readonly (readonly [string, Readonly<Record<string, string>>])[];
  const rows: readonly (readonly [string, string, Read])[] = [
    [
      'all fields',
      '- Q?\n  - for: Dana Li\n  - purpose: concern\n  - because: of it\n',
      [['Q?', { for: 'Dana Li', purpose: 'concern', because: 'of it' }]],
    ],
    [
      'any case and order',
      '- Q?\n  - PURPOSE: concern\n  - For : Dana\n',
      [['Q?', { purpose: 'concern', for: 'Dana' }]],
    ],
    [
      'keys in bold',
      '- Q?\n  - **for:** Dana\n  - **purpose**: concern\n  - _because_: x\n',
      [['Q?', { for: 'Dana', purpose: 'concern', because: 'x' }]],
    ],
    ['no blank behind the colon', '- Q?\n  - for:Dana\n', [['Q?', { for: 'Dana' }]]],
    ['a wide colon', '- Q?\n  - for：Dana\n', [['Q?', { for: 'Dana' }]]],
    ['colons in the value', '- Q?\n  - because: a: b\n', [['Q?', { because: 'a: b' }]]],
    [
      'markup in the value',
      '- Q?\n  - because: [the *letter*](x.md) & more\n',
      [['Q?', { because: 'the letter & more' }]],
    ],
    ['a value over two lines', '- Q?\n  - because: a\n    b\n', [['Q?', { because: 'a b' }]]],
    ['a value on the next line', '- Q?\n  - because:\n    a\n', [['Q?', { because: 'a' }]]],
    ['a value in a paragraph of its own', '- Q?\n  - because:\n\n    a\n', [['Q?', { because: 'a' }]]],
    ['a value of two paragraphs', '- Q?\n  - because: a\n\n    b\n', [['Q?', { because: 'a b' }]]],
    ['a value in nested items', '- Q?\n  - because: a\n    - b\n    - c\n', [['Q?', { because: 'a b c' }]]],
    ['names in nested items', '- Q?\n  - for:\n    - Dana\n    - Tom\n', [['Q?', { for: 'Dana, Tom' }]]],
    ['empty fields', '- Q?\n  - for:\n  - purpose: \n  - because: <!-- why? -->\n', [['Q?', {}]]],
    ['a comment before the value', '- Q?\n  - for: <!-- who? --> Dana\n', [['Q?', { for: 'Dana' }]]],
    ['keys that are not known', '- Q?\n  - mood: good\n  - for whom: x\n', [['Q?', {}]]],
    ['keys in code', '- Q?\n  - `for`: x\n', [['Q?', {}]]],
    ['fields behind code', '- Q?\n  ```\n  - for: no\n  ```\n  - for: Dana\n', [['Q?', { for: 'Dana' }]]],
    [
      'fields that are numbered or ticked',
      '- Q?\n  1. for: Dana\n  2. [x] purpose: concern\n',
      [['Q?', { for: 'Dana', purpose: 'concern' }]],
    ],
    ['fields indented by tabs, CRLF', '-\tQ?\r\n\t- for: Dana\r\n', [['Q?', { for: 'Dana' }]]],
    ['placeholders', '-\n- \n- [ ]\n- <!-- x -->\n-\n  - for:\n  - purpose: concern\n', []],
    ['comments', '<!-- - Q? -->\n<!--\n- Q?\n  - for: Dana\n-->\n', []],
    ['a comment that is never closed', '- Q?\n\n<!--\n- R?\n', [['Q?', {}]]],
    ['a comment behind the text', '- Q? <!-- old one -->\n', [['Q?', {}]]],
    ['quotations', '> - Q?\n\n- > Q?\n', []],
    ['an entry that looks like a field', '- for: Dana\n', [['for: Dana', {}]]],
    [
      'ticked entries',
      '- [ ] Q?\n- [x] R?\n',
      [
        ['Q?', {}],
        ['R?', {}],
      ],
    ],
    ['prose', 'Q?\n', []],
  ];
  for (const [name, body, expected] of rows) {
    it(`reads ${name}`, () => {
      const read = planned(body).map(({ text, fields }) => [
        text,
        Object.fromEntries(fields.map((field) => [field.key, field.text])),
      ]);
      assert.deepEqual(read, expected);
    });
  }

  it('takes the first of two fields of one key', () => {
    const [entry] = planned('- Q?\n  - for: Dana\n  - for: Tom\n');
    assert.equal(entry && fieldText(entry, 'for'), 'Dana');
  });

  it('points at the value of a field, or at the item when the value stands below', () => {
    const rows = [
      ['- for: Dana Li\n', 'Dana Li'],
      ['- **for:**  Dana <!-- x -->\n', 'Dana'],
      ['- for: <!-- x --> Dana\n', 'Dana'],
      ['- [x] for:\tDana, *Tom*\r\n', 'Dana, *Tom*'],
      ['- for: [Dana](x.md)', '[Dana](x.md)'],
      ['- for:\n    - Dana\n', 'for:'],
    ] as const;
    for (const [line, at] of rows) {
      const text = `${questions}## Questions to ask\n- Q?\n  ${line}`;
      const field = noteOf('a/x.md', text).sections.get('planned')?.entries[0]?.fields[0];
      assert.ok(field, line);
      assert.equal(text.slice(field.place.range.start, field.place.range.end), at);
    }
  });
});

describe('the prompts of a fresh prep', () => {
  for (const tip of tips) {
    const { fileName, id } = tip;
    it(`never count in ${id}, in LF, CRLF or behind a byte order mark`, () => {
      const { text } = scaffoldTip(tip);
      for (const written of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.replaceAll('\n', '\r\n\r\n')]) {
        const note = noteOf(`acme/${fileName}`, written);
        assert.equal(note.tip, id);
        const sections = [...note.sections.values()];
        const expected = note.definition?.sections.filter(({ isOnDemand }) => isOnDemand !== true);
        assert.equal(sections.length, expected?.length);
        assert.deepEqual(
          sections.flatMap(({ entries, paragraphs }) => [...entries, ...paragraphs]),
          [],
        );
      }
    });
  }
});

describe('values of the front matter', () => {
  const valueOf = (yaml: string) => noteOf('prep.md', `---\na: ${yaml}\n---\n`).frontMatter.entries.get('a');
  const rows = [
    ['x', 'x', ['x']],
    ['" x "', 'x', ['x']],
    ['x, y,, z', 'x, y,, z', ['x', 'y', 'z']],
    ['[x, " y", ""]', 'x,  y,', ['x', 'y']],
    ['007', '007', ['007']],
    ['', undefined, []],
    ['""', undefined, []],
    ['" "', undefined, []],
    ['{b: c}', undefined, []],
    ['[]', undefined, []],
  ] as const;
  for (const [yaml, text, list] of rows) {
    it(`are ${JSON.stringify(text)} and ${JSON.stringify(list)} for ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual([textValue(valueOf(yaml)), listValue(valueOf(yaml))], [text, list]);
    });
  }
});

describe('an entry', () => {
  it('keeps what is nested in it and no field as text of its own', () => {
    const body =
      '## Claims\n- Cut costs\n  - by 40 %, in two years\n  - my part: all of it\n    - the whole budget\n  - note: seen by the board\n\n  A second paragraph.\n';
    const note = noteOf('a/5.md', `---\ntype: tip\ntip: resume\n---\n\n${body}`);
    const [entry] = note.sections.get('claims')?.entries ?? [];
    assert.deepEqual(
      [entry?.text, entry?.fields.map(({ text }) => text), entry?.details.map(({ text }) => text)],
      [
        'Cut costs',
        ['all of it the whole budget'],
        ['A second paragraph.', 'by 40 %, in two years', 'note: seen by the board'],
      ],
    );
  });
});
