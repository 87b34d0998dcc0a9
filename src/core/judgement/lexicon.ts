import { concepts, opposites } from './concepts';
import { synonyms } from './synonyms';
import { isStopWord, stemOf } from './words';

/** What a concept is worth and may decide: see the table. */
export type ConceptClass = 'concept' | 'generic' | 'party' | 'scope';

interface Phrase {
  /** Stems; `_` is a gap of up to three words. */
  readonly stems: readonly string[];
  /** How many stems are no gap. */
  readonly length: number;
  readonly concept: number;
}

/** Where a phrase stands in a question, and what it may mean. */
export interface Sighting {
  /** Positions of its words, without the gap. */
  readonly at: readonly number[];
  readonly concepts: readonly number[];
}

const names = Object.keys(concepts);

/** The number of a concept; -1 for a name that is not in the table. */
export function conceptNumber(name: string): number {
  return names.indexOf(name);
}

const signs: Readonly<Record<string, ConceptClass>> = { '~': 'generic', '@': 'party', '!': 'scope' };
const classes: readonly ConceptClass[] = names.map((name) => signs[name[0] ?? ''] ?? 'concept');

/** Whether a number is that of a group of synonyms and not of a concept. */
export function isSynonymGroup(concept: number): boolean {
  return concept >= names.length;
}

/** The class of a concept. */
export function classOf(concept: number): ConceptClass {
  return classes[concept] ?? 'concept';
}

const opposed: ReadonlySet<number> = new Set(
  opposites.flatMap(([a, b]) => {
    const [x, y] = [conceptNumber(a), conceptNumber(b)];
    return [x * names.length + y, y * names.length + x];
  }),
);

/** Whether two concepts turn the same question into its opposite. */
export function areOpposite(a: number, b: number): boolean {
  return opposed.has(a * names.length + b);
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const stemsOf = new Map<string, string>();
  const groups = [...names.map((name) => concepts[name] ?? ''), ...synonyms.trim().split('\n')];
  for (const [concept, group] of groups.entries()) {
    for (const item of group.split(',')) {
      const stems = item
        .trim()
        .toLowerCase()
        .split(/[\s-]+/)
        .map((word) => {
          if (word === '_') return word;
          const stem = stemsOf.get(word) ?? stemOf(word);
          stemsOf.set(word, stem);
          return stem;
        });
      const first = stems[0] ?? '';
      const phrase = { stems, length: stems.filter((stem) => stem !== '_').length, concept };
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [phrase]);
      else known.push(phrase);
    }
  }
  return byFirst;
}

function buildVocabulary(byFirst: ReadonlyMap<string, readonly Phrase[]>): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, Set<string>>();
  for (const list of byFirst.values()) {
    for (const { stems } of list) {
      for (const stem of stems) {
        // In short words a typing error makes another word.
        if (stem.length < 5) continue;
        const letter = stem[0] ?? '';
        byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(stem));
      }
    }
  }
  return new Map([...byLetter].map(([letter, stems]) => [letter, [...stems]]));
}

interface Tables {
  /** Phrases by their first stem. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Stems by their first letter. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

let built: Tables | undefined;

/** The tables, made ready when the first question is read: many a window never reads one. They never change. */
function tables(): Tables {
  if (built === undefined) {
    const phrases = buildPhrases();
    built = { phrases, vocabulary: buildVocabulary(phrases) };
  }
  return built;
}

function phrasesBy(stem: string): readonly Phrase[] {
  return tables().phrases.get(stem) ?? [];
}

/** Words that leave the meaning of the verb they follow much as it is. */
const particles = new Set([
  'to',
  'for',
  'with',
  'on',
  'about',
  'of',
  'from',
  'at',
  'in',
  'the',
  'a',
  'your',
  'how',
  'what',
  'person',
]);

/** Words a gap must not span: "in the last five years" is not "in … years". */
const timeWords = new Set(['last', 'past', 'previou', 'next']);

/** The positions of a phrase from `start` on, or undefined when it does not stand there. */
function positionsOf(
  phrase: Phrase,
  stems: readonly string[],
  start: number,
  taken: ReadonlySet<number>,
): number[] | undefined {
  const at: number[] = [];
  let position = start;
  for (let index = 0; index < phrase.stems.length; index++) {
    const wanted = phrase.stems[index];
    if (wanted === '_') {
      const next = phrase.stems[index + 1];
      let skipped = 0;
      while (skipped <= 3 && stems[position] !== next && !timeWords.has(stems[position] ?? '')) {
        position++;
        skipped++;
      }
      if (skipped > 3 || stems[position] !== next) return undefined;
      continue;
    }
    if (stems[position] !== wanted || taken.has(position)) return undefined;
    at.push(position);
    position++;
  }
  return at;
}

/** What the stems of a question mean: at each position the longest phrase that begins there. */
export function findConcepts(stems: readonly string[]): readonly Sighting[] {
  const sightings: Sighting[] = [];
  const taken = new Set<number>();
  for (let start = 0; start < stems.length; start++) {
    if (taken.has(start)) continue;
    let longest = 0;
    let at: readonly number[] = [];
    const found = new Set<number>();
    for (const phrase of phrasesBy(stems[start] ?? '')) {
      if (phrase.length < longest) continue;
      const positions = positionsOf(phrase, stems, start, taken);
      if (positions === undefined) continue;
      if (phrase.length > longest) found.clear();
      longest = phrase.length;
      at = positions;
      found.add(phrase.concept);
    }
    if (found.size === 0) continue;
    for (const position of at) taken.add(position);
    // "switch to" means what "switch" does, and perhaps more.
    const content = at.filter((position) => !isStopWord(stems[position] ?? ''));
    if (
      at.length > 1 &&
      content.length === 1 &&
      at.every((position) => position === content[0] || particles.has(stems[position] ?? ''))
    ) {
      for (const phrase of phrasesBy(stems[content[0] ?? -1] ?? '')) if (phrase.length === 1) found.add(phrase.concept);
    }
    sightings.push({ at, concepts: [...found] });
  }
  return sightings;
}

/** Whether the table knows a stem as a word of its own. */
export function isKnownStem(stem: string): boolean {
  return phrasesBy(stem).some(({ stems }) => stems.length === 1);
}

/** The stems of the table that begin like this one, for mending a typing error. */
export function stemsLike(stem: string): readonly string[] {
  const near = tables().vocabulary.get(stem[0] ?? '') ?? [];
  return near.filter((known) => Math.abs(known.length - stem.length) <= 1);
}
