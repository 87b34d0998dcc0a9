import assert from 'node:assert/strict';
import type { ListItem } from '../../src/core/listItem';
import { outlineOf, slice } from './support/outlines';

/** An item as its text at its range, and what is nested in it. */
type Tree = readonly (string | readonly [string, Tree])[];
function treeOf(text: string, items: readonly ListItem[]): Tree {
  return items.map((item) => {
    const own = slice(text, item.range);
    return item.items.length === 0 ? own : [own, treeOf(text, item.items)];
  });
}

describe('readOutline: items', () => {
  const rows: readonly (readonly [string, string, Tree])[] = [
    ['every kind of marker', '- a\n* b\n+ c\n1. d\n2) e\n', ['a', 'b', 'c', 'd', 'e']],
    ['nesting by blanks', '- a\n  - b\n    - c\n  - d\n- e\n', [['a', [['b', ['c']], 'd']], 'e']],
    ['nesting by tabs', '-\ta\n\t- b\n\t\t- c\n- d\n', [['a', [['b', ['c']]]], 'd']],
    [
      'nesting below numbers',
      '1. a\n   - b\n10. c\n    - d\n',
      [
        ['a', ['b']],
        ['c', ['d']],
      ],
    ],
    [
      'nesting in one line',
      '- - a\n- 1. b\n',
      [
        ['', ['a']],
        ['', ['b']],
      ],
    ],
    ['text over several lines', '- a\n  b\nc\n', ['a\n  b\nc']],
    ['CRLF', '- a\r\n  b\r\n  - c\r\n', [['a\r\n  b', ['c']]]],
    ['lone CRs', '- a\r  - b\r- c', [['a', ['b']], 'c']],
    ['no text', '-\n- \n-\t\n- <!-- c -->\n- [ ]\n- [x] \n', ['', '', '', '', '', '']],
    ['text on the next line', '-\n  a\n', ['a']],
    ['blanks at the end', '- a  \n- b\t\n', ['a', 'b']],
    ['words that stand twice', '- a a\n- a\n  a\n- "a", a\n', ['a a', 'a\n  a', '"a", a']],
    ['words that stand in the marker', '1. 1\n10. 0\n', ['1', '0']],
    ['blanks that markdown takes for text', '- \u00a0\n1.  \u2028\n', ['', '']],
    ['comments around', '- <!-- x --> a <!-- y -->\n- a <!-- z --> b\n', ['a', 'a <!-- z --> b']],
    ['a comment over several lines', '- a <!-- x\n  y --> b\n', ['a <!-- x\n  y --> b']],
    ['a comment between items', '- a\n  <!-- x -->\n  - b\n', [['a', ['b']]]],
    ['a list in a comment', '- a\n<!--\n- b\n\n- c\n-->\n- d\n', ['a', 'd']],
    ['a list in a comment in an item', '- a\n  <!--\n  - b\n  -->\n  - c\n', [['a', ['c']]]],
    ['a comment that is never closed', '- a\n<!--\n- b\n\n- c\n', ['a']],
    ['a comment that is never closed within a line', '- a <!-- b\n- c\n', ['a <!-- b', 'c']],
    ['an item behind the end of a comment', '<!--\n- a\n--> - b\n- c\n', ['b', 'c']],
    ['a comment in code', '- `<!-- a -->` b\n- \\<!-- c -->\n', ['`<!-- a -->` b', '\\<!-- c -->']],
    ['code within', '- a\n  ```\n  - b\n  ```\n  - c\n', [['a', ['c']]]],
    ['code that is never closed', '- a\n  ```\n  - b\n', ['a']],
    ['code by indentation', '- a\n\n      - b\n', ['a']],
    ['a quotation within', '- a\n  > - b\n- > c\n', ['a', '']],
    ['a list within a quotation', '> - a\n> - b\n', []],
    ['blank lines between', '- a\n\n  - b\n\n\n- c\n', [['a', ['b']], 'c']],
    ['a rule between', '- a\n\n---\n\n- b\n', ['a', 'b']],
    ['a table within', '- a\n\n  | x | y |\n  |---|---|\n  | - b | c |\n', ['a']],
    ['raw HTML', '<ul>\n<li>a</li>\n</ul>\n\n- <b>b</b>\n', ['<b>b</b>']],
    ['every script', '- Zoë 😀 日本\n- \u202eabc\n', ['Zoë 😀 日本', '\u202eabc']],
    ['NUL', '- a\0b\n- c\n', ['a\0b', 'c']],
  ];
  for (const [name, body, expected] of rows) {
    it(`reads ${name}`, () => {
      const text = `## A\n${body}`;
      assert.deepEqual(
        treeOf(
          text,
          outlineOf(text).sections.flatMap(({ items }) => items),
        ),
        expected,
      );
      const marked = `\uFEFF---\r\na: b\r\n---\r\n${text}`;
      const start = marked.length - text.length;
      assert.deepEqual(
        treeOf(
          marked,
          outlineOf(marked, start).sections.flatMap(({ items }) => items),
        ),
        expected,
      );
    });
  }

  it('says where the content of an item begins, so that something can be nested in it', () => {
    const rows = [
      ['- a', 2],
      ['-   a', 4],
      ['- [ ] a', 2],
      ['10. a', 4],
      ['-\ta', 4],
      ['-', 2],
      ['-   ', 2],
      ['-\n  a', 2],
      ['  - a', 4],
    ] as const;
    for (const [text, indent] of rows) {
      assert.equal(outlineOf(`## A\n${text}\n`).sections[0]?.items[0]?.indent, indent, text);
      const nested = `## A\n${text}\n${' '.repeat(indent)}- b\n`;
      assert.deepEqual(treeOf(nested, outlineOf(nested).sections[0]?.items[0]?.items ?? []), ['b'], text);
    }
  });

  it('finds the offset of each character of an item in the document', () => {
    const text = '## A\r\n- [x] <!-- c --> one\r\n\ttwo\r\n   three\r\n';
    const item = outlineOf(text).sections[0]?.items[0];
    assert.ok(item);
    assert.equal(item.text, 'one two three');
    for (const word of ['one', 'two', 'three']) {
      assert.equal(item.offsetAt(item.markdown.indexOf(word)), text.indexOf(word), word);
    }
  });
});
