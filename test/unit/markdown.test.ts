import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from '../../src/core/markdown';
import type { ListItem } from '../../src/core/listItem';
import type { Range } from '../../src/core/text';
import { anyText } from './support/arbitraries';
import { outlineOf, slice } from './support/outlines';
import { searched } from './support/fuzz';

describe('readOutline: sections', () => {
  // Text, then [heading, what stands at its range, first line, line behind it] of each section.
  const rows: readonly (readonly [string, string, readonly (readonly [string, string, number, number])[]])[] = [
    ['one heading', '## A\n- x\n', [['A', 'A', 0, 3]]],
    ['closing marks', '## A ## \n', [['A', 'A', 0, 2]]],
    ['marks that belong to the name', '## C# and F#\n', [['C# and F#', 'C# and F#', 0, 2]]],
    ['markup', '## The **whole** `truth`\n', [['The whole truth', 'The **whole** `truth`', 0, 2]]],
    ['a comment behind it', '## A <!-- who? -->\n', [['A', 'A', 0, 2]]],
    ['a line of dashes below', 'A\n---\nx\n', [['A', 'A', 0, 4]]],
    ['two lines with dashes below', 'A\nB\n---\nx\n', [['A B', 'A\nB', 0, 5]]],
    ['blanks before it', '   ## A\n', [['A', 'A', 0, 2]]],
    [
      'the same name twice',
      '## A\nx\n## A\ny',
      [
        ['A', 'A', 0, 2],
        ['A', 'A', 2, 4],
      ],
    ],
    [
      'a lower heading within',
      '## A\n### B\nx\n## C\n',
      [
        ['A', 'A', 0, 3],
        ['C', 'C', 3, 5],
      ],
    ],
    ['a higher heading behind', '## A\n# B\nx\n', [['A', 'A', 0, 1]]],
    [
      'CRLF',
      '## A\r\nx\r\n## B\r\n',
      [
        ['A', 'A', 0, 2],
        ['B', 'B', 2, 4],
      ],
    ],
    [
      'lone CRs',
      '## A\rx\r## B',
      [
        ['A', 'A', 0, 2],
        ['B', 'B', 2, 3],
      ],
    ],
    ['no name', '##\nx\n', [['', '', 0, 3]]],
    ['a number sign without a blank', '##A\n', []],
    ['code that looks like one', '```\n## A\n```\n    ## B\n', []],
    ['a quotation that holds one', '> ## A\n', []],
    ['a comment that holds one', '<!--\n## A\n-->\n', []],
    ['a list that holds one', '- ## A\n', []],
  ];
  for (const [name, text, expected] of rows) {
    it(`reads ${name}`, () => {
      const sections = outlineOf(text).sections.map((section) => {
        return [section.heading, slice(text, section.headingRange), section.line, section.endLine];
      });
      assert.deepEqual(sections, expected);
    });
  }

  it('takes the first level-1 heading as the title', () => {
    const rows = [
      ['# A\n# B\n', 'A'],
      ['A\n===\n', 'A'],
      ['## A\n# B\n', 'B'],
      ['> # A\n', undefined],
      ['<!-- # A -->\n# B #\n', 'B'],
    ] as const;
    for (const [text, title] of rows) assert.equal(outlineOf(text).title?.text, title, text);
  });
});

describe('readOutline: paragraphs and statements', () => {
  const rows: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['prose', 'a\nb\n\nc\n', ['a\nb', 'c'], ['a\nb', 'c']],
    ['prose and a list', 'a\n- b\n  - c\n\nd\n', ['a', 'd'], ['a', 'b', 'c', 'd']],
    ['a lower heading', '### a\nb\n', ['b'], ['a', 'b']],
    ['a quotation', '> a\n\nb\n', ['b'], ['b']],
    ['a comment', '<!-- a -->\n\nb <!-- c -->\n', ['b'], ['b']],
    ['text before and behind a comment', '<!-- a --> b\n', ['b'], ['b']],
    ['text behind the end of a long comment', '<!--\na\n--> b\nc\n', ['b\nc'], ['b\nc']],
    ['a comment only', '<!-- a --> <!-- b -->\n', [], []],
    ['code', '```\na\n```\n\n    b\n', [], []],
    [
      'a table',
      '| a | b |\n|---|---|\n| a | c \\| d |\n| | **e** |\n',
      ['a', 'b', 'a', 'c \\| d', '**e**'],
      ['a', 'b', 'a', 'c \\| d', '**e**'],
    ],
    ['placeholders', '-\n- [ ]\n- \n', [], []],
  ];
  for (const [name, body, paragraphs, statements] of rows) {
    it(`reads ${name}`, () => {
      const text = `## A\n${body}`;
      const [section] = outlineOf(text).sections;
      assert.deepEqual(
        section?.paragraphs.map(({ range }) => slice(text, range)),
        paragraphs,
      );
      assert.deepEqual(
        section.statements.map(({ range }) => slice(text, range)),
        statements,
      );
    });
  }
});

describe('readOutline: tasks', () => {
  // The text of each task and the character in its box.
  const rows: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'open and done',
      '- [ ] a\n- [x] b\n- [X] c\n',
      [
        ['a', ' '],
        ['b', 'x'],
        ['c', 'X'],
      ],
    ],
    [
      'in the order they stand',
      '- [ ] a\n  - [ ] b\n- [ ] c\n',
      [
        ['a', ' '],
        ['b', ' '],
        ['c', ' '],
      ],
    ],
    [
      'anywhere',
      '- [ ] a\n\n# T\n1. [ ] b\n\n## S\n- x\n  - [x] c\n',
      [
        ['a', ' '],
        ['b', ' '],
        ['c', 'x'],
      ],
    ],
    ['behind tabs', '-\t[ ]\ta\n', [['a', ' ']]],
    ['without text', '- [ ]\n- [x] <!-- c -->\n', []],
    ['that are none', '- [] a\n- [ ]b\n- [y] c\n- \\[ ] d\n- `[ ]` e\n- [ ](f)\n[ ] g\n', []],
    ['in comments, code and quotations', '<!--\n- [ ] a\n-->\n```\n- [ ] b\n```\n> - [ ] c\n', []],
    [
      'with CRLF',
      '- [ ] a\r\n- [x] b\r\n',
      [
        ['a', ' '],
        ['b', 'x'],
      ],
    ],
  ];
  for (const [name, text, expected] of rows) {
    it(`finds tasks ${name}`, () => {
      const tasks = outlineOf(text).tasks.map((task) => {
        return [task.text, task.checkbox && slice(text, task.checkbox.range)];
      });
      assert.deepEqual(tasks, expected);
    });
  }
});

describe('readOutline', () => {
  it('never throws, and keeps every range within the text', () => {
    const check = (text: string, { start, end }: Range): void => {
      assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
    };
    const checkItem = (text: string, item: ListItem): void => {
      check(text, item.range);
      if (item.checkbox) assert.match(slice(text, item.checkbox.range), /^[ xX]$/);
      item.items.forEach((nested) => {
        checkItem(text, nested);
      });
    };
    const property = fc.property(fc.array(anyText, { maxLength: 8 }), (lines) => {
      const text = `## A\n${lines.join('\n')}`;
      const { sections, tasks } = outlineOf(text);
      for (const { headingRange, items, paragraphs, statements } of sections) {
        check(text, headingRange);
        for (const { range } of [...paragraphs, ...statements]) check(text, range);
        for (const item of items) checkItem(text, item);
      }
      for (const task of tasks) checkItem(text, task);
    });
    fc.assert(property, searched({ seed: 7, numRuns: 500 }));
  });
});

describe('plainText', () => {
  const rows = [
    ['a **b** _c_ `d`', 'a b c d'],
    ['[a](b.md) and ![c](d.png)', 'a and c'],
    ['a \\* b &amp; c', 'a * b & c'],
    ['a<!-- b -->c', 'a c'],
    ['`<!-- a -->`', '<!-- a -->'],
    ['a\n  b', 'a b'],
    ['<b>a</b>', '<b>a</b>'],
    ['snake_case', 'snake_case'],
    ['~~a~~', 'a'],
    ['[a](javascript:b)', '[a](javascript:b)'],
  ] as const;
  for (const [markdown, text] of rows) {
    it(`reads ${JSON.stringify(text)} from ${JSON.stringify(markdown)}`, () => assert.equal(plainText(markdown), text));
  }
});
