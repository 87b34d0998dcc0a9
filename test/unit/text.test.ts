import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, LineMap, lineEndingOf, trimRange } from '../../src/core/text';
import { anyText } from './support/arbitraries';
import { searched } from './support/fuzz';

describe('LineMap', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['', ['']],
    ['one', ['one']],
    ['one\n', ['one', '']],
    ['one\r\ntwo\r\n', ['one', 'two', '']],
    ['one\rtwo', ['one', 'two']],
    ['one\n\rtwo', ['one', '', 'two']],
    ['\uFEFFone\n\ttwo', ['\uFEFFone', '\ttwo']],
    ['one\u2028two', ['one\u2028two']],
  ];
  for (const [text, lines] of rows) {
    it(`splits ${JSON.stringify(text)} into ${lines.length} lines`, () => {
      const map = new LineMap(text);
      assert.equal(map.lineCount, lines.length);
      assert.deepEqual(
        lines.map((_, line) => map.lineText(line)),
        lines,
      );
    });
  }

  it('finds each offset again from its position', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = new LineMap(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, character } = map.positionAt(offset);
          assert.equal(map.lineStart(line) + character, offset);
        }
      }),
      searched({ seed: 1 }),
    );
  });

  it('moves offsets outside the text to its nearest end', () => {
    const map = new LineMap('ab\ncd');
    assert.deepEqual(map.positionAt(-4), { line: 0, character: 0 });
    assert.deepEqual(map.positionAt(99), { line: 1, character: 2 });
    assert.equal(map.lineStart(7), 5);
    assert.equal(map.lineEnd(7), 5);
  });
});

describe('lineEndingOf', () => {
  const rows = [
    ['', '\n'],
    ['one', '\n'],
    ['one\ntwo\r\n', '\n'],
    ['one\r\ntwo\n', '\r\n'],
    ['\ntwo\r\n', '\n'],
    ['\r\n', '\r\n'],
  ] as const;
  for (const [text, ending] of rows) {
    it(`reads ${JSON.stringify(ending)} from ${JSON.stringify(text)}`, () => assert.equal(lineEndingOf(text), ending));
  }
});

describe('applyEdits', () => {
  const edit = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });
  const rows = [
    ['replaces', 'abc', [edit(1, 2, 'XY')], 'aXYc'],
    ['inserts at both ends', 'abc', [edit(3, 3, '>'), edit(0, 0, '<')], '<abc>'],
    ['keeps the order of insertions at one place', 'ab', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12b'],
    ['lets edits touch', 'abcd', [edit(2, 4, 'y'), edit(0, 2, 'x')], 'xy'],
    ['changes nothing for no edits', 'a\r\nb', [], 'a\r\nb'],
  ] as const;
  for (const [name, text, edits, expected] of rows) it(name, () => assert.equal(applyEdits(text, edits), expected));

  const wrong = [
    ['edits that overlap', [edit(0, 2, ''), edit(1, 3, '')]],
    ['an edit behind the end', [edit(2, 9, '')]],
    ['an edit that ends before it begins', [edit(2, 1, '')]],
    ['an edit before the start', [edit(-1, 1, '')]],
  ] as const;
  for (const [name, edits] of wrong)
    it(`refuses ${name}`, () => assert.throws(() => applyEdits('abc', edits), RangeError));
});

describe('trimRange', () => {
  const rows = [
    ['  ab  ', 0, 6, 'ab', 2],
    ['ab', 0, 2, 'ab', 0],
    ['x   y', 1, 4, '', 1],
    ['\u00a0ab\r\n', 0, 5, 'ab', 1],
  ] as const;
  for (const [text, start, end, expected, at] of rows) {
    it(`leaves ${JSON.stringify(expected)} of ${JSON.stringify(text.slice(start, end))}`, () => {
      const range = trimRange(text, { start, end });
      assert.equal(text.slice(range.start, range.end), expected);
      assert.equal(range.start, at);
    });
  }
});
