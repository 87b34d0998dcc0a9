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
  for (const text of adversarial) assertRatio(read, text, harmless);
}

/** Asserts that a text made of a piece takes about ten times as long when it is ten times as long, not a hundred times. */
export function assertGrowsLinearly(read: (text: string) => unknown, piece: string, longest: number): void {
  const times = Math.floor(longest / piece.length);
  assertRatio(read, piece.repeat(times), piece.repeat(times / 10));
}

/**
 * Asserts how many times as long as another a text may take. Both are read one right after the other, up to three times,
 * so that whatever else runs on the machine slows them alike.
 */
function assertRatio(read: (text: string) => unknown, text: string, other: string): void {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= most; attempt++) {
    const taken = milliseconds(read, text);
    least = Math.min(least, taken / Math.max(milliseconds(read, other), 5));
  }
  assert.ok(least < most, `${JSON.stringify(text.slice(0, 20))} takes ${least.toFixed(1)} times as long`);
}

function milliseconds(read: (text: string) => unknown, text: string): number {
  const started = performance.now();
  read(text);
  return performance.now() - started;
}
