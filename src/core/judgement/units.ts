import type { Aspect } from './aspects';
import { classOf, conceptNumber, findConcepts, isKnownStem, isSynonymGroup, stemsLike } from './lexicon';
import type { AskedClause } from './questionText';
import { distanceIsOne } from './typing';
import { isStopWord, rootOf, stemOf } from './words';

/** A word or phrase of a question that carries meaning. */
export interface Unit {
  /** Numbers of the concepts it may stand for; none for a word the table does not know. */
  readonly concepts: readonly number[];
  /** Numbers of the groups of synonyms it is in. */
  readonly groups: readonly number[];
  /** As it stands in the clause, in lower case. */
  readonly words: readonly string[];
  readonly stem: string;
  readonly root: string;
  readonly weight: number;
  readonly kind: 'concept' | 'generic' | 'party' | 'scope' | 'name' | 'number' | 'word';
  /** Whether the question is about it above all. */
  readonly isFocus: boolean;
  /** For numbers: their value. */
  readonly value?: number;
  /** Numbers of all that it may be matched by: two units without a common one are not alike. */
  readonly keys: readonly number[];
}

const here = conceptNumber('~here');
const me = conceptNumber('~me');
const you = conceptNumber('~you');
const most = conceptNumber('~most');

/** Above the numbers of concepts and groups. */
const keyOfWords = 1e5;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) % 1e9;
  return keyOfWords + hash;
}

function unitOf(unit: Omit<Unit, 'keys'>): Unit {
  const { concepts, groups, stem, root } = unit;
  // Its first letters stand for what differs by a typing error.
  return { ...unit, keys: [...concepts, ...groups, hashOf(stem), hashOf(root), hashOf(`${stem.slice(0, 2)}…`)] };
}

/** Weights of units, tuned on the work half of the labelled questions. */
const weights = {
  concept: 1,
  word: 1,
  name: 1,
  party: 0.9,
  number: 0.5,
  scope: 0.3,
  mixed: 0.5,
  generic: 0.12,
  focus: 1.4,
};

const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The value of a number as written; undefined for a word. */
function valueOf(word: string, next: string | undefined): number | undefined {
  const digits = /^(\d+(?:[.,]\d+)*)(\p{L}*)$/u.exec(word);
  const plain = digits === null ? numberWords[word] : Number((digits[1] ?? '').replaceAll(',', ''));
  if (plain === undefined || Number.isNaN(plain)) return undefined;
  return plain * (magnitudes[digits?.[2] ?? ''] ?? magnitudes[next ?? ''] ?? 1);
}

const aspectNouns: readonly (readonly [number, Aspect])[] = [
  [conceptNumber('cause'), 'why'],
  [conceptNumber('quantity'), 'many'],
  [conceptNumber('frequency'), 'often'],
  [conceptNumber('duration'), 'long'],
  [conceptNumber('date'), 'when'],
  [conceptNumber('place'), 'where'],
  [conceptNumber('degree'), 'degree'],
];
const aspectOf = new Map(aspectNouns);

/** The position of the word a clause is most about: the noun after "what …", the verb after "how do you …". */
function focusOf(words: readonly string[]): number {
  const text = words.join(' ');
  const noun =
    /^(?:\w+ )?(?:what|which|whose|how many|how much) (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|will\b|would\b|can\b|has\b|have\b|should\b|could\b)((?:\w+ ){0,3}?\w+) (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|am)\b/.exec(
      text,
    );
  if (noun !== null) return words.indexOf(noun[1]?.split(' ').at(-1) ?? '', 1);
  const is =
    /^(?:\w+ )?(?:what|who|which) (?:is|are|was|were) (?:the|your|my|their|a|its|our) ((?:\w+ ){0,4}?\w+)(?: (?:of|for|in|on|to|from|with|at|by|that|who|like|between|around|about|behind|here|now|this|these|over|when|if|i|you|we)\b|$)/.exec(
      text,
    );
  if (is !== null) return words.indexOf(is[1]?.split(' ').at(-1) ?? '', 2);
  const verb =
    /^(?:\w+ )?(?:what|how|why|when|where|who|whom) (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|am) (?:you|i|we|they|he|she|it|people) (\w+)/.exec(
      text,
    );
  return verb === null ? -1 : words.indexOf(verb[1] ?? '', 2);
}

/** A stem as the table writes it, when it is one typing error away from exactly such a stem. */
function mended(stem: string): string {
  if (stem.length < 6 || isKnownStem(stem)) return stem;
  return stemsLike(stem).find((known) => known.length >= 6 && distanceIsOne(stem, known)) ?? stem;
}

/** The units of a clause, in order; sets the aspect that a noun of it asks for ("what is the reason …"). */
export function unitsOf(clause: AskedClause, aspects: Aspect[]): readonly Unit[] {
  const { words, written } = clause;
  const stems = words.map((word) => (isStopWord(word) ? stemOf(word) : mended(stemOf(word))));
  const focus = focusOf(words);
  const sightings = findConcepts(stems);
  const covered = new Map<number, (typeof sightings)[number]>();
  const spanned = new Set<number>();
  for (const sighting of sightings) {
    for (const position of sighting.at) covered.set(position, sighting);
    for (let at = sighting.at[0] ?? 0; at <= (sighting.at.at(-1) ?? -1); at++) spanned.add(at);
  }
  const units: Unit[] = [];
  for (const [position, word] of words.entries()) {
    const stem = stems[position] ?? '';
    const sighting = covered.get(position);
    const value = valueOf(word, words[position + 1]);
    if (value !== undefined && sighting === undefined) {
      // A number inside a phrase belongs to it: "first 90 days".
      if (!spanned.has(position))
        units.push(
          unitOf({
            words: [word],
            concepts: [],
            groups: [],
            isFocus: false,
            stem: String(value),
            root: '',
            weight: weights.number,
            kind: 'number',
            value,
          }),
        );
      continue;
    }
    if (sighting !== undefined) {
      if (sighting.at[0] !== position) continue;
      const found: number[] = [];
      const groups: number[] = [];
      for (const concept of sighting.concepts) {
        if (isSynonymGroup(concept)) {
          groups.push(concept);
          continue;
        }
        const aspect = aspectOf.get(concept);
        if (aspect === undefined) found.push(concept);
        else if (aspects[0] === 'what' || aspects[0] === 'topic' || aspects[0] === 'yes' || aspects[0] === 'how') {
          if (position < 6 && found.length === 0 && (sighting.at.length > 1 || !isStopWord(word))) aspects[0] = aspect;
        }
      }
      if (found.length === 0 && (groups.length === 0 || sighting.concepts.some((concept) => aspectOf.has(concept))))
        continue;
      // Grammar words alone carry nothing but who is who.
      if (
        sighting.at.length === 1 &&
        (isStopWord(word) || isStopWord(stem)) &&
        !found.some((concept) => concept === here || concept === me || concept === you || concept === most)
      )
        continue;
      const kinds = found.map(classOf);
      const isGeneric = kinds.length > 0 && kinds.every((kind) => kind === 'generic');
      const kind = isGeneric
        ? 'generic'
        : kinds.includes('party')
          ? 'party'
          : kinds.length > 0 && kinds.every((one) => one === 'scope' || one === 'generic')
            ? 'scope'
            : 'concept';
      const weight = isGeneric
        ? weights.generic
        : kind === 'scope'
          ? weights.scope
          : kinds.includes('generic')
            ? weights.mixed
            : kind === 'party'
              ? weights.party
              : weights.concept;
      const isFocus = sighting.at.includes(focus) && !isGeneric && kind !== 'scope';
      const phrase = sighting.at.map((at) => stems[at]).join(' ');
      const isLight =
        lightStems.has(phrase) ||
        sighting.at.every((at) => isStopWord(stems[at] ?? '')) ||
        /^how (?:many|much)/.test(phrase);
      const heft = kind === 'concept' && isLight ? weights.mixed : weight;
      units.push(
        unitOf({
          words: sighting.at.map((at) => words[at] ?? ''),
          concepts: found,
          groups,
          isFocus,
          stem: phrase,
          root: sighting.at.length > 1 ? phrase : rootOf(stem),
          weight: isFocus ? heft * weights.focus : heft,
          kind,
        }),
      );
      continue;
    }
    if (isStopWord(word) || word.length < 2 || magnitudes[word] !== undefined) continue;
    const isName = position > 0 && /^\p{Lu}/u.test(written[position] ?? '');
    units.push(
      unitOf({
        words: [word],
        concepts: [],
        groups: [],
        isFocus: position === focus,
        stem,
        root: rootOf(stem),
        weight: position === focus ? weights.word * weights.focus : weights.word,
        kind: isName ? 'name' : 'word',
      }),
    );
  }
  return units;
}

/** Words that carry meaning but little of it: without them a question is mostly the same. */
const lightStems = new Set(
  'use find keep turn look day time end new last first next other another rate range kind run show part basis week month year lot happen call start begin big high low long different need want ask tell read receive attend follow become good bad well hope wish person world involve exist name'
    .split(' ')
    .map(stemOf),
);
