import { once } from '../memo';
import type { Aspect } from './aspects';
import { intents } from './intents';
import { conceptNumber } from './lexicon';
import type { AskedClause } from './questionText';
import type { Unit } from './units';
import { wordings, wordLists } from './wordings';

/** One of the usual questions that a question puts. */
export interface Intent {
  readonly number: number;
  /** The units that it does not cover. */
  readonly rest: readonly Unit[];
}

interface Rule {
  readonly intent: number;
  readonly all: readonly (readonly number[])[];
  readonly none: readonly number[];
  readonly aspects: readonly string[];
}

const names = [...new Set([...Object.keys(intents), ...Object.keys(wordings)])];

const rules: readonly Rule[] = Object.entries(intents).flatMap(([name, lines]) =>
  lines.map((line): Rule => {
    const terms = line.split(' ');
    const plain = terms.filter((term) => !term.startsWith('-') && !term.startsWith('?'));
    return {
      intent: names.indexOf(name),
      all: plain.map((term) => term.split('|').map(conceptNumber)),
      none: terms.filter((term) => term.startsWith('-')).map((term) => conceptNumber(term.slice(1))),
      aspects: terms
        .filter((term) => term.startsWith('?'))
        .flatMap((term) => term.split('|').map((aspect) => aspect.replace('?', ''))),
    };
  }),
);

/** A wording as a regular expression, its lists filled in. */
function compile(wording: string): RegExp {
  return new RegExp(
    `^(?:${wording.replace(/\b(?:TEAM|FIRM|ROLE|AUX|NEWCOMER)\b/g, (name) => wordLists[name] ?? name)})(?= |$)`,
  );
}

interface Wording {
  readonly intent: number;
  readonly pattern: RegExp;
  /** The words it names; others may stand in its gaps, but are not covered by it. */
  readonly words: readonly string[];
  /** The words it may begin with; undefined when that takes trying. */
  readonly first: ReadonlySet<string> | undefined;
}

/** The words at the head of a wording: `what`, `(?:how|what)`. */
function firstWords(wording: string): ReadonlySet<string> | undefined {
  const head = /^(?:\(\?:([a-z|]+)\)|([a-z]+))(?= |$)/.exec(wording);
  return head === null ? undefined : new Set((head[1] ?? head[2] ?? '').split('|'));
}

const compiled = once((): readonly Wording[] =>
  Object.entries(wordings).flatMap(([name, patterns]) =>
    patterns.map((wording) => {
      const pattern = compile(wording);
      return {
        intent: names.indexOf(name),
        pattern,
        words: pattern.source.match(/[a-z]{2,}/g) ?? [],
        first: firstWords(wording),
      };
    }),
  ),
);

/** No question is longer; what is, is not matched further. */
const longestWording = 160;

function findWordings(
  clauses: readonly AskedClause[],
  units: readonly Unit[],
  covered: Map<number, Set<number>>,
): void {
  for (const { words } of clauses) {
    const text = words.join(' ').slice(0, longestWording);
    for (const { intent, pattern, words: named, first } of compiled()) {
      if (first?.has(words[0] ?? '') === false) continue;
      const match = pattern.exec(text);
      if (match === null) continue;
      const said = new Set(match[0].split(' '));
      const set = covered.get(intent) ?? new Set<number>();
      const isNamed = (word: string): boolean =>
        said.has(word) && named.some((one) => one === word || (one.length > 3 && word.startsWith(one)));
      for (const [index, unit] of units.entries()) if (unit.words.every(isNamed)) set.add(index);
      covered.set(intent, set);
    }
  }
}

/** The usual questions that a question puts, by its concepts and by its wording. */
export function intentsOf(
  clauses: readonly AskedClause[],
  units: readonly Unit[],
  aspects: readonly Aspect[],
): readonly Intent[] {
  const present = new Set(units.flatMap(({ concepts }) => concepts));
  const covered = new Map<number, Set<number>>();
  for (const rule of rules) {
    if (
      rule.aspects.length > 0 &&
      !aspects.some(
        (aspect) =>
          rule.aspects.includes(aspect) || aspect === 'topic' || (aspect === 'degree' && rule.aspects.includes('how')),
      )
    )
      continue;
    if (rule.none.some((concept) => present.has(concept))) continue;
    if (!rule.all.every((choices) => choices.some((concept) => present.has(concept)))) continue;
    const wanted = new Set(rule.all.flat());
    const set = covered.get(rule.intent) ?? new Set<number>();
    for (const [index, unit] of units.entries())
      if (unit.concepts.some((concept) => wanted.has(concept))) set.add(index);
    covered.set(rule.intent, set);
  }
  findWordings(clauses, units, covered);
  return [...covered].map(([number, set]) => ({ number, rest: units.filter((_, index) => !set.has(index)) }));
}
