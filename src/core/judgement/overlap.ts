import { areOpposite } from './lexicon';
import type { Unit } from './units';
import { distanceIsOne } from './typing';

/** Degrees of likeness, best first: the same word, a synonym, a word of one topic. */
const byWord = 1;
const bySynonym = 0.9;
const byTopic = 0.6;

const share = (a: readonly number[], b: readonly number[]): boolean => {
  for (const one of a) if (b.includes(one)) return true;
  return false;
};

/** Whether two units are alike: by what `least` asks for. */
function alike(a: Unit, b: Unit, least: number): boolean {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === b.kind && a.value === b.value;
  if (a.stem === b.stem) return true;
  if (least === byWord) return false;
  if (least === byTopic) return share(a.concepts, b.concepts);
  if (share(a.groups, b.groups) || (a.root.length >= 4 && a.root === b.root)) return true;
  return (
    Math.min(a.stem.length, b.stem.length) >= (a.kind === 'word' || b.kind === 'word' ? 4 : 6) &&
    distanceIsOne(a.stem, b.stem)
  );
}

/** What two questions have in common, by weight. */
export interface Overlap {
  /** Weight matched by the same word or a synonym. */
  readonly matched: number;
  /** Weight matched by topic only. */
  readonly related: number;
  /** Weight matched by the same word; part of `matched`. */
  readonly identical: number;
  readonly total: number;
  /** Units without a counterpart. */
  readonly onlyA: readonly Unit[];
  readonly onlyB: readonly Unit[];
}

/** How sure it is that two synonyms are meant so: words of many groups have many meanings. */
function certaintyOf(a: Unit, b: Unit): number {
  return 1 / (1 + 0.12 * Math.max(0, Math.min(a.groups.length, b.groups.length) - 1));
}

/** Pairs the units of two questions, the most alike first. */
export function overlapOf(a: readonly Unit[], b: readonly Unit[]): Overlap {
  const left = [...a];
  const free = [...b];
  let matched = 0;
  let related = 0;
  let identical = 0;
  let total = 0;
  for (const { weight } of b) total += weight;
  for (const { weight } of a) total += weight;
  for (const least of [byWord, bySynonym, byTopic]) {
    for (let i = left.length - 1; i >= 0; i--) {
      const unit = left[i];
      if (unit === undefined) continue;
      for (let j = 0; j < free.length; j++) {
        const other = free[j];
        if (other === undefined || !alike(unit, other, least)) continue;
        free.splice(j, 1);
        left.splice(i, 1);
        const weight = unit.weight + other.weight;
        if (least === byTopic && unit.kind !== 'generic' && unit.kind !== 'scope') related += weight;
        else matched += least === bySynonym ? weight * certaintyOf(unit, other) : weight;
        if (unit.stem === other.stem) identical += weight;
        break;
      }
    }
  }
  return { matched, related, identical, total, onlyA: left, onlyB: free };
}

/** What makes two questions different ones however much they share: another name, number, party or scope, or the opposite. */
export function contradict({ onlyA, onlyB }: Overlap): boolean {
  for (const kind of ['name', 'number', 'party'] as const) {
    if (onlyA.some((unit) => unit.kind === kind) && onlyB.some((unit) => unit.kind === kind)) return true;
  }
  return onlyA.some((a) =>
    onlyB.some((b) => a.concepts.some((one) => b.concepts.some((other) => areOpposite(one, other)))),
  );
}

/** The weight of the units that say what a question is about. */
export function heavyWeight(units: readonly Unit[]): number {
  return units.reduce((sum, { kind, weight }) => (kind === 'generic' || kind === 'scope' ? sum : sum + weight), 0);
}
