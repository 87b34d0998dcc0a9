import assert from 'node:assert/strict';

/** UTF-16 units of the texts that are compared. */
const length = 100_000;

/** An everyday text, whose time is the measure. */
const harmless = fill('Cut costs by 40 % and grew sales from 3 to 5 million in two years. ');

/** Texts that make careless reading start over at each place: unclosed marks, endless numbers, no end of a sentence. */
const adversarial: readonly string[] = [
  '"',
  "'a ",
  '1,',
  '1 000 ',
  'from ',
  'from one to ',
  'a',
  '-',
  'two-',
  'no ',
  'one hundred and ',
  '(',
  '<',
  '](',
  '[',
  'We ',
  '“x ',
  'turned a into ',
  'used to ',
  '%',
  '5 % ',
  'cut 5 ',
  '\n\n',
  'http://',
].map(fill);

function fill(piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Leaves room for texts with more tokens; a quadratic reading of 100 kB takes thousands of times as long. */
const most = 30;

/** Asserts that no adversarial text takes much longer to read than an everyday one of the same length. */
export function assertLinear(read: (text: string) => unknown): void {
  read(harmless);
  for (const text of adversarial) {
    const ratio = leastRatio(read, text);
    assert.ok(ratio < most, `${JSON.stringify(text.slice(0, 20))} takes ${ratio.toFixed(1)} times as long`);
  }
}

/**
 * How many times as long as an everyday text it takes. Both are read one right after the other, up to three times, so
 * that whatever else runs on the machine slows them alike.
 */
function leastRatio(read: (text: string) => unknown, text: string): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= most; attempt++) {
    const taken = milliseconds(read, text);
    least = Math.min(least, taken / Math.max(milliseconds(read, harmless), 5));
  }
  return least;
}

function milliseconds(read: (text: string) => unknown, text: string): number {
  const started = performance.now();
  read(text);
  return performance.now() - started;
}
