import { isHyphen } from './numerals';
import type { Token } from './tokens';

const stops = new Set(
  (
    'a an the and or but of in on at to for from with by as than that this these those who which when while after before ' +
    'since until during within over under up down out off into per is are was were be been being has have had do does did ' +
    'will would can could should may might must not no so if then now there here it they we i he she you them us him her me ' +
    'my our your his its their all both each every more less fewer again instead rather because where what how about ' +
    'across through between without against also only just even still yet already each every went came made'
  ).split(' '),
);

/** The noun of the words that follow a number: the first plural among four, else the last before a stop word. */
export function nounAfter(tokens: readonly Token[], at: number): string | undefined {
  let last: string | undefined;
  let compound = false;
  for (let index = at; index < at + 5; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || stops.has(token.lower)) {
      compound = isHyphen(token) && token?.spaced === false && last !== undefined;
      if (compound) continue;
      break;
    }
    if (looksPlural(token)) return singular(token.lower);
    if (/(?:ly|ed)$/.test(token.lower) && last !== undefined && !compound) break;
    compound = false;
    last = token.lower;
  }
  return last === undefined ? undefined : singular(last);
}

/** A noun without its plural ending, near enough to compare two of them. */
export function singular(noun: string): string {
  const irregular = irregulars.get(noun);
  if (irregular !== undefined) return irregular;
  const word = noun.replace(/'s$/, '');
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['staff', 'employee'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
]);

const plurals = new Set(
  'people children men women staff feet mice alumni criteria data patients personnel folk crew'.split(' '),
);

/** Whether a word has the look of a plural noun. */
export function looksPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isHyphen(token)) return false;
  return (
    plurals.has(token.lower) ||
    (/[^sui'’]s$/.test(token.lower) &&
      token.lower.length > 3 &&
      !/^(?:was|has|does|goes|this|thus|always|perhaps|across|towards|besides|sometimes|afterwards)$/.test(token.lower))
  );
}
