import { remembered } from '../memo';
import { isStopWord, stemOf, wordsOf } from './words';

/** The stems of the words of a text that carry meaning. Numbers and single letters are none. */
export const contentStems = remembered((text: string): ReadonlySet<string> => {
  const words = wordsOf(text).map(({ text: word }) => word.toLowerCase());
  return new Set(words.filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !isStopWord(word)).map(stemOf));
}, 2000);

/** How many words that carry meaning two texts share. */
export function sharedContentWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}
