import assert from 'node:assert/strict';
import fc from 'fast-check';
import { logFileName, logLine, ratings, readLog, type Rehearsal } from '../../../src/core/rehearsal/log';
import { anyText } from '../support/arbitraries';
import { searched } from '../support/fuzz';

const at = Date.parse('2026-11-28T18:03:10Z');
const good: Rehearsal = { at, card: 'cut', seconds: 118, rating: 'good' };
const line = '{"at":"2026-11-28T18:03:10Z","card":"cut","seconds":118,"rating":"good"}';

const anyRehearsal: fc.Arbitrary<Rehearsal> = fc.record(
  {
    at: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    card: anyText.filter((text) => text !== ''),
    seconds: fc.double({ min: 0, max: 1e5, noNaN: true }).map(Math.abs),
    rating: fc.constantFrom(...ratings),
    note: anyText,
  },
  { requiredKeys: ['at', 'card', 'seconds', 'rating'] },
);

describe('readLog', () => {
  const rows: readonly (readonly [string, string, readonly Rehearsal[], number])[] = [
    ['nothing in an empty file', '', [], 0],
    ['a line', `${line}\n`, [good], 0],
    ['a last line without its break', line, [good], 0],
    ['lines with CRLF and blank ones between', `${line}\r\n\r\n  \n${line}\r\n`, [good, good], 0],
    ['a first line behind a byte order mark', `\uFEFF${line}\n`, [good], 0],
    ['the note of a line', line.replace('}', ',"note":"slower"}'), [{ ...good, note: 'slower' }], 0],
    ['a line of a newer version, without what it adds', line.replace('}', ',"mood":1}'), [good], 0],
    ['a time with an offset', line.replace('18:03:10Z', '19:03:10+01:00'), [good], 0],
    ['no time without a zone, for it is another one elsewhere', line.replace('10Z', '10'), [], 1],
    ['no time that is none', line.replace('2026-11-28T18', '2026-13-28T18'), [], 1],
    ['no rating it does not know', line.replace('"good"', '"great"'), [], 1],
    ['no seconds below zero', line.replace('118', '-1'), [], 1],
    ['no endless seconds', line.replace('118', '1e999'), [], 1],
    ['no card without a name', line.replace('"cut"', '""'), [], 1],
    ['the lines around a broken one', `${line}\nnot JSON\n[]\n${line}\n`, [good, good], 2],
  ];
  for (const [name, text, rehearsals, broken] of rows) {
    it(`reads ${name}`, () => assert.deepEqual(readLog(text), { rehearsals, broken }));
  }

  it('reads all whole lines of a log that was cut at any byte', () => {
    const texts = ['größer', 'cut', '日本 😀', 'end'].map((card) => logLine({ ...good, card }));
    const bytes = Buffer.from(texts.join(''));
    const ends = texts.map((_, index) => Buffer.byteLength(texts.slice(0, index + 1).join('')));
    for (let cut = 0; cut <= bytes.length; cut++) {
      const { rehearsals, broken } = readLog(bytes.subarray(0, cut).toString('utf8'));
      // A line is whole without its break.
      const whole = ends.filter((end) => end - 1 <= cut).length;
      const begun = cut > (ends[whole - 1] ?? 0);
      assert.deepEqual([rehearsals.length, broken], [whole, begun ? 1 : 0], `cut at ${cut}`);
    }
  });

  it('reads 100,000 lines', () => {
    const { rehearsals, broken } = readLog(`${line}\n`.repeat(100_000));
    assert.deepEqual([rehearsals.length, broken], [100_000, 0]);
  }).timeout(5000);
});

describe('logLine', () => {
  it('writes a line as the samples have it', () => assert.equal(logLine(good), `${line}\n`));

  it('is read back whatever it holds, one line each', () => {
    fc.assert(
      fc.property(fc.array(anyRehearsal, { maxLength: 5 }), (rehearsals) => {
        const read = readLog(rehearsals.map(logLine).join(''));
        assert.deepEqual(read.broken, 0);
        assert.deepEqual(
          read.rehearsals.map((one) => ({ ...one })),
          rehearsals.map((one) => ({ ...one })),
        );
      }),
      searched({ seed: 20261128 }),
    );
  });
});

describe('logFileName', () => {
  const rows: readonly (readonly [string, number, string, string])[] = [
    ['time and random letters', at, 'a1b2c3', '2026-11-28T18-03-10-a1b2c3.jsonl'],
    ['the whole second', at + 999, 'x', '2026-11-28T18-03-10-x.jsonl'],
    ['no path', at, '../a\\b:c', '2026-11-28T18-03-10-abc.jsonl'],
    ['a name where nothing is left', at, '', '2026-11-28T18-03-10-0.jsonl'],
  ];
  for (const [name, instant, random, file] of rows) {
    it(`gives ${name}`, () => assert.equal(logFileName(instant, random), file));
  }
});
