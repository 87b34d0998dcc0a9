/** Longest name we make, in UTF-16 units: with its ending below the 255 bytes of UTF-8 that file systems bear. */
const maximumLength = 72;

/** Names Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;

/**
 * A file name for a text: lower-case letters, marks and digits of any script with single hyphens between, at most
 * 72 units. Never empty, never a path, never a name Windows reserves.
 */
export function slugOf(text: string, fallback: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = beginningOf(words, maximumLength).replace(/-+$/, '');
  if (short === '') return fallback;
  return reserved.test(short) ? `${short}-${fallback}` : short;
}

/** The beginning of a text, at most so many UTF-16 units, with no character cut in two. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  // Plain characters are never parts of one another; making a segmenter takes longer than all else here.
  if (/^[ -~]*$/.test(text.slice(0, length + 1))) return text.slice(0, length);
  let end = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (index > length) break;
    end = index;
  }
  return text.slice(0, end);
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  let candidate = name;
  for (let number = 2; taken(candidate); number++) candidate = `${name}-${number}`;
  return candidate;
}
