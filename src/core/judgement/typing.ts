/**
 * Whether two words are one typing error apart: a letter too many, too few, or two letters swapped. Another letter in the
 * same place makes another word more often than it is an error: `sprint` and `spring`.
 */
export function distanceIsOne(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  const differShort = short.length - start - end;
  const differLong = long.length - start - end;
  if (differLong === 1 && differShort === 0) return true;
  return differShort === 2 && differLong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}
