import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/core/frontMatter';
import { readPlainFrontMatter } from '../../src/core/plainFrontMatter';
import { searched } from './support/fuzz';

const fence = '---\n';

describe('plain front matter', () => {
  const words = [
    'Dana Li',
    'no',
    'null',
    'Null',
    'true',
    'TRUE',
    'y',
    'it’s',
    "it's",
    'a b',
    'a  b',
    'R&D',
    'a - b',
    'Zoë 日本',
  ];
  const odd = [
    'a: b',
    'a #b',
    '#b',
    '- a',
    '&a',
    '*a',
    '!a',
    '"a"',
    "'a'",
    '~',
    '{a: b}',
    '|',
    '>',
    '@a',
    'a,b',
    'a]',
    '.5',
    '%',
  ];
  const quoted = ['"a: b"', "'a #b'", '"a\\n"', "'it''s'", '"a"b', '" a "', '"£48,000"', '"a\u2028b"', '"a\tb"'];
  const numbers = [
    '0',
    '7',
    '007',
    '-1',
    '+1',
    '1.0',
    '1e3',
    '0x1',
    '0o7',
    '12:30',
    '120000',
    '9007199254740993',
    '1_000',
  ];
  const dates = ['2026-12-03', '2026-12-03T14:00', '2026-12-03T14:00:00', '2026-12-03 14:00', '2026-1-1'];
  const scalar = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...dates, ...numbers) },
    { weight: 1, arbitrary: fc.constantFrom(...odd, ...quoted) },
    { weight: 1, arbitrary: fc.stringMatching(/^[\p{L}\p{P}\p{S} ]{1,6}$/u) },
  );
  const blanks = fc.constantFrom('', '', '', ' ', '  ');
  const list = fc
    .array(fc.tuple(blanks, scalar, blanks), { maxLength: 3 })
    .map((items) => `[${items.map((item) => item.join('')).join(',')}]`);
  const itemLine = fc.tuple(fc.constantFrom('', '  ', '    '), scalar).map(([indent, text]) => `${indent}- ${text}`);
  const lines = fc.tuple(fc.constantFrom('a', 'b-c', 'd_e', 'F', 'null', 'true'), fc.oneof(scalar, list), blanks);
  const line = fc.oneof(
    { weight: 5, arbitrary: lines.map(([key, value, behind]) => `${key}: ${value}${behind}`) },
    { weight: 2, arbitrary: fc.constantFrom('type:', 'tip: ', 'x:') },
    { weight: 2, arbitrary: itemLine },
    { weight: 1, arbitrary: fc.constantFrom('', '  ', 'a:b', 'a : b', ' a: b', '"a": b', '? a', 'a: b # why') },
  );

  it('is read to the same entries as by the parser of YAML', () => {
    let plain = 0;
    const ending = fc.constantFrom('\n', '\n', '\r\n');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), ending, (written, lineEnding) => {
        const yaml = written.join(lineEnding);
        const entries = readPlainFrontMatter(yaml, fence.length);
        if (!entries) return;
        plain++;
        // A comment is nothing plain: it leaves the block to the parser.
        const parsed = readFrontMatter(`${fence}${yaml}${lineEnding}# why${lineEnding}---\n`);
        assert.deepEqual(parsed.problems, []);
        assert.deepEqual(entries, parsed.entries);
      }),
      searched({ seed: 8, numRuns: 8000 }),
    );
    assert.ok(plain > 1000, `only ${plain} of the blocks were plain`);
  });

  it('is what a scaffolded note has', () => {
    const yaml =
      'type: prep\ncompany: Northwind\ninterview: 2026-12-03T14:00\nround: 2\nplaces:\n  - one\n  - two\nrole:';
    assert.equal(readPlainFrontMatter(yaml, 0)?.size, 6);
  });
});
