import type { Figure } from './figure';

/**
 * How far apart two values that claim to be exact may be and still be one, rounded: "£2m" and "£1.97m". Two in a
 * hundred, so that 40 % and 39 % are told apart and 1,970,000 is not from two million.
 */
const rounding = 0.02;

/** What "about", "some", "nearly" and fractions in words leave room for: "some 70" is said of 65 as well as of 75. */
const approximation = 0.1;

/** A month is a twelfth of a year and four weeks are a month to most people: other units, more room. */
const otherTimeUnit = 0.1;

/** Whether two values of the same quantity can both be true. */
export function canBeSame(a: Figure, b: Figure): boolean {
  // Two limits of one kind are compared as values: "within 4 hours", "within a day".
  const limits = a.bound === b.bound && (a.bound === 'at most' || a.bound === 'at least');
  const [aLow, aHigh] = limits ? [a.low, a.high] : endsOf(a);
  const [bLow, bHigh] = limits ? [b.low, b.high] : endsOf(b);
  const room = Math.max(roomOf(a), roomOf(b), a.kind === 'time' && unitWord(a) !== unitWord(b) ? otherTimeUnit : 0);
  const low = Math.max(aLow, bLow);
  const high = Math.min(aHigh, bHigh);
  if (low <= high) return true;
  if (low === 0 || high === 0) return false;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const gap = Math.abs(low - high);
  // Small counts are exact: seven is not eight, whatever the room.
  if (a.kind === 'count' && size <= 20 && room <= rounding) return false;
  // Close to a hundred percent it is the rest that counts: 99.9 % and 98.7 % are different worlds.
  if (a.kind === 'percent' && b.kind === 'percent' && low > 0.97 && low < 1 && high < 1) {
    return (1 - high) / (1 - low) < 2.2;
  }
  return gap / size <= room + 1e-9;
}

/** The figure with its values computed anew: in another period, as a ratio. */
export function revalued(figure: Figure, compute: (value: number) => number): Figure {
  const ends = [compute(figure.low), compute(figure.high)] as const;
  return { ...figure, value: compute(figure.value), low: Math.min(...ends), high: Math.max(...ends) };
}

function endsOf({ bound, low, high }: Figure): readonly [number, number] {
  if (bound === 'at least') return [low, Infinity];
  if (bound === 'at most') return [-Infinity, high];
  return [low, high];
}

function roomOf({ bound, kind, text }: Figure): number {
  if (bound !== 'exact' || (kind === 'factor' && !/\d/.test(text))) return bound === 'exact' ? 0.05 : approximation;
  return kind === 'share' ? 0.05 : rounding;
}

function unitWord({ text }: Figure): string {
  return (/(\p{L}+)\P{L}*$/u.exec(text)?.[1] ?? '').toLowerCase().slice(0, 2);
}
