import type { Aspect } from './aspects';
import { intents } from './intents';
import { conceptNumber } from './lexicon';
import type { Unit } from './units';

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

const rules: readonly Rule[] = Object.values(intents).flatMap((lines, intent) =>
  lines.map((line): Rule => {
    const terms = line.split(' ');
    const plain = terms.filter((term) => !term.startsWith('-') && !term.startsWith('?'));
    return {
      intent,
      all: plain.map((term) => term.split('|').map(conceptNumber)),
      none: terms.filter((term) => term.startsWith('-')).map((term) => conceptNumber(term.slice(1))),
      aspects: terms
        .filter((term) => term.startsWith('?'))
        .flatMap((term) => term.split('|').map((aspect) => aspect.replace('?', ''))),
    };
  }),
);

/** The usual questions that a question puts. */
export function intentsOf(units: readonly Unit[], aspects: readonly Aspect[]): readonly Intent[] {
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
  return [...covered].map(([number, set]) => ({ number, rest: units.filter((_, index) => !set.has(index)) }));
}
