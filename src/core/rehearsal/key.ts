import { beginningOf } from '../slug';

/** Longest part of a key that is still read, in UTF-16 units; what is longer is told apart by its hash. */
const readableLength = 60;

/**
 * A question as a log names it. Case, punctuation and white space do not count, so that a small edit keeps the history;
 * `+` and `#` do, for C, C++ and C# are three questions.
 */
export function questionKey(question: string): string {
  const words = question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (words === '') return hashOf(question);
  const short = beginningOf(words, readableLength);
  return short === words ? words : `${short.replace(/-+$/, '')}-${hashOf(words)}`;
}

/** A short name for a text, of letters and digits: FNV-1a over its UTF-16 units, 32 bits. Not for secrets. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
