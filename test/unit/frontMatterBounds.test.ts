import assert from 'node:assert/strict';
import { readFrontMatter } from '../../src/core/frontMatter';

/** As much as is read: 16 KiB. */
const length = 16 * 1024 - 8;

const fill = (piece: string): string => piece.repeat(Math.floor(length / piece.length));
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index))
    .join('\n')
    .slice(0, length);

/** Nine references in each of seven levels: 9⁷ values when they are followed. */
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${fillWith(`*${'abcdefg'.charAt(index)}`)}]`),
].join('\n');

function fillWith(alias: string): string {
  return Array.from({ length: 9 }, () => alias).join(',');
}

const harmless = lines(700, (index) => `key${index}: some words of mine`);

const hostile: Readonly<Record<string, string>> = {
  'aliases that grow to millions': bomb,
  '5,000 opening brackets': `a: ${'['.repeat(5000)}`,
  '2,500 pairs of brackets': `a: ${'['.repeat(2500)}${']'.repeat(2500)}`,
  '5,000 opening braces': `a: ${'{'.repeat(5000)}`,
  'question marks': fill('? '),
  'question marks on lines': fill('? \n'),
  'question marks in brackets': `[${fill('? ')}`,
  'dashes in one line': fill('- '),
  'dashes in many lines': fill('- - - - - - - -\n'),
  'a block within a block': lines(180, (index) => `${' '.repeat(index)}k:`),
  'a list within a list': lines(180, (index) => `${' '.repeat(index)}-`),
  'many anchors': lines(1500, (index) => `k${index}: &a${index} x`),
  'many aliases': `k: &a x\n${lines(1500, (index) => `k${index}: *a`)}`,
  'many keys': lines(3000, (index) => `${index.toString(36)}:`),
  'one key many times': fill('a:\n'),
  'many keys in braces': `{${fill('a,')}}`,
  'many pairs in brackets': `a: [${fill('a: b,')}]`,
  'many merges': fill('<<: {}\n'),
  quotes: fill('"'),
  commas: `[${fill(',')}`,
  colons: fill(': '),
  'colons without blanks': fill(':'),
  tags: fill('!a '),
  'exclamation marks': fill('!'),
  'line endings': `a:${fill('\n')}`,
  'carriage returns': fill('\r'),
  'blank lines in a quotation': `a: "${fill('\n\n')}"`,
  'lines of one blank': `a: b${fill('\n ')}`,
  comments: fill('#\n'),
  directives: fill('%a\n'),
  'document ends': fill('...\n'),
  'fences that are none': fill('--- x\n'),
};

/** Milliseconds that one reading takes. */
function timeOf(yaml: string): number {
  const text = `---\n${yaml}\n---\n`;
  const start = performance.now();
  readFrontMatter(text);
  return performance.now() - start;
}

/**
 * How many times as long as a harmless text it takes, the least of several tries: both are read one right after the
 * other, so that whatever else runs on the machine slows them alike. Stops at the first try that is good enough.
 */
function leastRatioOf(yaml: string, enough: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 5 && least > enough; attempt++) {
    least = Math.min(least, timeOf(yaml) / Math.max(timeOf(harmless), timeOf(harmless)));
  }
  return least;
}

describe('the work on hostile front matter', () => {
  before(() => {
    for (let warm = 0; warm < 3; warm++) timeOf(harmless);
  });

  for (const [name, yaml] of Object.entries(hostile)) {
    it(`stays within a hundred times that of harmless text for ${name}`, () => {
      const ratio = leastRatioOf(yaml, 100);
      assert.ok(ratio < 100, `${ratio.toFixed(1)} times as long`);
    });
  }

  it('does not follow aliases', () => {
    assert.ok(bomb.length < 308);
    const { entries, problems } = readFrontMatter(`---\n${bomb}\n---\n`);
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.get('h')?.value, []);
  });

  it('is none where the front matter is longer than is read', () => {
    const { problems } = readFrontMatter(`---\na: ${'[x, '.repeat(200_000)}\n---\n`);
    assert.equal(problems.length, 1);
  });

  it('grows no faster than the text where a fence is looked for', () => {
    const time = (count: number): number => {
      const start = performance.now();
      readFrontMatter(`---\n${'--- x\n'.repeat(count)}`);
      readFrontMatter(`---\n${'---\t '.repeat(count)}`);
      readFrontMatter(`---${' '.repeat(count * 6)}`);
      return performance.now() - start;
    };
    time(1000);
    const small = Math.max(time(10_000), 0.2);
    assert.ok(time(100_000) < small * 100);
  });
});
