import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter, yamlScalar } from '../../src/core/frontMatter';
import type { Range } from '../../src/core/text';
import { anyText } from './support/arbitraries';
import { brokenFrontMatter } from './support/brokenFrontMatter';
import { searched } from './support/fuzz';

const slice = (text: string, { start, end }: Range): string => text.slice(start, end);
const note = (yaml: string): string => `---\n${yaml}\n---\n\n# Title\n`;

describe('readFrontMatter', () => {
  // Text, the key asked for, its value, and what stands at the value's range.
  const values: readonly (readonly [string, string, unknown, string])[] = [
    [note('a: b'), 'a', 'b', 'b'],
    [note('a: b # why'), 'a', 'b', 'b'],
    [note('a: "b # c" # why'), 'a', 'b # c', '"b # c"'],
    [note("a: 'it''s'"), 'a', "it's", "'it''s'"],
    [note('a:'), 'a', undefined, ''],
    [note('a: # why'), 'a', undefined, ''],
    [note('a: null'), 'a', undefined, 'null'],
    [note('a: ""'), 'a', undefined, '""'],
    [note('a: 120000'), 'a', 120000, '120000'],
    [note('a: true'), 'a', true, 'true'],
    [note('a: 007'), 'a', '007', '007'],
    [note('a: 1.0'), 'a', '1.0', '1.0'],
    [note('a: 0x10'), 'a', '0x10', '0x10'],
    [note('a: 12:30'), 'a', '12:30', '12:30'],
    [note('a: 2026-12-03T14:00'), 'a', '2026-12-03T14:00', '2026-12-03T14:00'],
    [note('a: no'), 'a', 'no', 'no'],
    [note('a: [x, "y z", 007]'), 'a', ['x', 'y z', '007'], '[x, "y z", 007]'],
    [note('a:\n  - x\n  - y\n# behind\nb: c'), 'a', ['x', 'y'], '- x\n  - y'],
    [note('a:\n- x # one\n- y # two\nb: c'), 'a', ['x', 'y'], '- x # one\n- y'],
    [note('a: [x, null, ~]'), 'a', ['x'], '[x, null, ~]'],
    [note('a: |\n  one\n  two\nb: c'), 'a', 'one\ntwo\n', '|\n  one\n  two'],
    [note('a: >-\n  one\n  two\n\nb: c'), 'a', 'one two', '>-\n  one\n  two'],
    [note('a: {b: c}'), 'a', undefined, '{b: c}'],
    [note('a:\n  b: c\nd: e'), 'a', undefined, 'b: c'],
    [note('x: &q 1\na: *q'), 'a', undefined, '*q'],
    [note('{a: b, c: d}'), 'c', 'd', 'd'],
    [note('? a\n: b'), 'a', 'b', 'b'],
    [note('a: &anchor b'), 'a', 'b', 'b'],
    [note('a: Zoë 日本 😀'), 'a', 'Zoë 日本 😀', 'Zoë 日本 😀'],
    ['\uFEFF---\r\na: b\r\nc: [d,\r\n  e]\r\n---\r\n', 'c', ['d', 'e'], '[d,\r\n  e]'],
    ['---\r\na: b # why\r\n---', 'a', 'b', 'b'],
    ['---\r\na: "b"\r\n---\r\n', 'a', 'b', '"b"'],
    ['---\r\na: [b]\r\n---', 'a', ['b'], '[b]'],
    ['---yaml\na: b\n---\n', 'a', 'b', 'b'],
    ['--- \na: b\n--- \t\n', 'a', 'b', 'b'],
  ];
  for (const [text, key, value, at] of values) {
    it(`reads ${JSON.stringify(key)} of ${JSON.stringify(text)}`, () => {
      const { entries, problems } = readFrontMatter(text);
      const entry = entries.get(key);
      assert.deepEqual(problems, []);
      assert.ok(entry);
      assert.deepEqual(entry.value, value);
      assert.equal(slice(text, entry.valueRange), at);
      assert.equal(slice(text, entry.keyRange), key);
    });
  }

  it('says where each item of a list stands', () => {
    const text = note('a: [x, "y z"]\nb:\n  - one # 1\n  - two');
    const { entries } = readFrontMatter(text);
    const itemsOf = (key: string): string[] => (entries.get(key)?.itemRanges ?? []).map((range) => slice(text, range));
    assert.deepEqual(
      [itemsOf('a'), itemsOf('b')],
      [
        ['x', '"y z"'],
        ['one', 'two'],
      ],
    );
  });

  it('puts an absent value behind its colon', () => {
    const rows = [note('a:'), note('a: # c'), note('a :'), note('"a":'), note('a:\nb: c')];
    for (const text of rows) {
      const start = readFrontMatter(text).entries.get('a')?.valueRange.start;
      assert.equal(start, text.indexOf(':') + 1, text);
    }
  });

  it('accepts keys of the user with maps, anchors and aliases', () => {
    const { entries, problems } = readFrontMatter(note('mine: &m {deep: [1, {x: y}]}\nother: *m\n<<: *m\ntype: tip'));
    assert.deepEqual(problems, []);
    assert.equal(entries.get('type')?.value, 'tip');
  });

  const blocks: readonly (readonly [string, string])[] = [
    ['', ''],
    ['# Title', ''],
    ['text\n---\na: b\n---\n', ''],
    ['----\na: b\n----\n', ''],
    [' ---\na: b\n---\n', ''],
    ['---\n---\n', '---\n---\n'],
    ['---\n\n---\nx', '---\n\n---\n'],
    ['---\n# only\n---\nx', '---\n# only\n---\n'],
    ['---\na: b\n---\n---\n', '---\na: b\n---\n'],
    ['---\na: b\n---', '---\na: b\n---'],
    ['\uFEFF---\r\na: b\r\n---\r\nx', '\uFEFF---\r\na: b\r\n---\r\n'],
  ];
  for (const [text, block] of blocks) {
    it(`takes ${JSON.stringify(block)} as the block of ${JSON.stringify(text)}`, () => {
      const { range, problems } = readFrontMatter(text);
      assert.deepEqual([slice(text, range), problems], [block, []]);
    });
  }

  for (const [name, text, start, at] of brokenFrontMatter) {
    it(`gives one problem for ${name}`, () => {
      const { problems, entries, range } = readFrontMatter(text);
      assert.deepEqual(
        problems.map((problem) => [problem.range.start, slice(text, problem.range)]),
        [[start, at]],
      );
      assert.equal(entries.size, 0);
      assert.equal(range.start, 0);
    });
  }

  it('runs no code of a note', () => {
    Reflect.deleteProperty(globalThis, 'canary');
    const payloads = ['---js\n{get a() { globalThis.canary = 1 }}\n---\n', '---js\nglobalThis.canary = 1\n---\n'];
    const tagged = note('a: !!js/function "function () { globalThis.canary = 1 }"\nb: !!js/undefined ""');
    for (const text of [...payloads, tagged]) readFrontMatter(text);
    assert.equal(Reflect.has(globalThis, 'canary'), false);
  });

  it('keeps what a key such as __proto__ says to itself', () => {
    const { entries } = readFrontMatter(note('__proto__: {polluted: yes}\nconstructor: x'));
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.equal(entries.get('constructor')?.value, 'x');
  });

  it('gives the same answer when the same broken text comes again', () => {
    const text = note('a: "b');
    assert.deepEqual(readFrontMatter(text), readFrontMatter(text));
  });

  it('never throws, and keeps its ranges within the text', () => {
    const property = fc.property(anyText, anyText, (yaml, body) => {
      const text = `---\n${yaml}\n---\n${body}`;
      const { entries, problems, range } = readFrontMatter(text);
      const places = [...entries.values()].flatMap((entry) => [entry.keyRange, entry.valueRange, ...entry.itemRanges]);
      for (const { start, end } of [range, ...places, ...problems.map((problem) => problem.range)]) {
        assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
      }
      assert.ok(problems.length <= 1);
    });
    fc.assert(property, searched({ seed: 2, numRuns: 400 }));
  });
});

describe('yamlScalar', () => {
  it('reads back as the text that was written, on one line', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const written = yamlScalar(value);
      assert.equal(written.includes('\n'), false);
      const read = readFrontMatter(note(`a: ${written}`)).entries.get('a')?.value;
      assert.equal(read === undefined ? '' : String(read), value);
    });
    const examples = [
      '',
      ' ',
      '#',
      '- a',
      'a: b',
      '"',
      "'",
      '---',
      '...',
      '@x',
      '*x',
      '&x',
      '!x',
      '%x',
      '`',
      'null',
      '007',
      'a #b',
      'a\nb',
      '\t',
      '\u00a0',
      'Acme\u2003',
    ];
    fc.assert(property, searched({ seed: 3, numRuns: 300, examples: examples.map((text): [string] => [text]) }));
  });
});
