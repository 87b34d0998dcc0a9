import { areOpposite } from './lexicon';
import { readQuestion, type Aspect, type QuestionMeaning, type Unit } from './meaning';
import { distanceIsOne } from './typing';

export { readQuestion, type QuestionMeaning } from './meaning';

/** Thresholds on the share of common weight, tuned on the work half of the labelled questions. */
const enough = 0.6;
const enoughWithIntent = 0.72;
/** What a common intent weighs, in units of a full concept. */
const intentWeight = 2;

/** How far what two questions ask for can be the same, from 0 to 1; pairs not listed are 0.45. */
const compatible: Readonly<Record<string, number>> = {
  'what how': 0.92, 'what who': 0.75, 'what degree': 0.85, 'what many': 0.82, 'what yes': 0.85, 'what where': 0.8, 'what why': 0.65, 'what often': 0.6,
  'what when': 0.6, 'what long': 0.6, 'how yes': 0.75, 'how degree': 0.9, 'how where': 0.7, 'how why': 0.6, 'how who': 0.6, 'how many': 0.5,
  'many degree': 0.9, 'many often': 0.85, 'many yes': 0.75, 'many long': 0.7, 'when long': 0.85, 'when often': 0.6, 'when yes': 0.7, 'degree yes': 0.9,
  'who yes': 0.6, 'why yes': 0.5, 'where yes': 0.6, 'often yes': 0.7, 'who where': 0.6, 'long yes': 0.6, 'often degree': 0.7, 'when where': 0.4,
};

function compatibility(a: Aspect, b: Aspect): number {
  if (a === b || a === 'topic' || b === 'topic') return 1;
  return compatible[`${a} ${b}`] ?? compatible[`${b} ${a}`] ?? 0.45;
}

/** How well what is asked for agrees, over all clauses: each clause of the one with its best of the other. */
function agreement(a: readonly Aspect[], b: readonly Aspect[]): number {
  let sum = 0;
  for (const one of a) sum += Math.max(...b.map((other) => compatibility(one, other)));
  for (const other of b) sum += Math.max(...a.map((one) => compatibility(one, other)));
  return sum / (a.length + b.length || 1);
}

function likeness(a: Unit, b: Unit): number {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === b.kind && a.value === b.value ? 1 : 0;
  if (a.stem === b.stem) return 1;
  for (const concept of a.concepts) if (b.concepts.includes(concept)) return 0.95;
  if (a.root.length >= 4 && a.root === b.root) return 0.9;
  if (a.stem.length >= 6 && distanceIsOne(a.stem, b.stem)) return 0.9;
  return 0;
}

interface Overlap {
  readonly matched: number;
  readonly total: number;
  /** Units without a counterpart. */
  readonly onlyA: readonly Unit[];
  readonly onlyB: readonly Unit[];
}

function overlapOf(a: readonly Unit[], b: readonly Unit[]): Overlap {
  const free = new Set(b);
  const onlyA: Unit[] = [];
  let matched = 0;
  let total = 0;
  for (const unit of b) total += unit.weight;
  for (const unit of a) {
    total += unit.weight;
    let best: Unit | undefined;
    let bestLikeness = 0;
    for (const other of free) {
      const value = likeness(unit, other);
      if (value > bestLikeness) [best, bestLikeness] = [other, value];
    }
    if (best === undefined) onlyA.push(unit);
    else {
      free.delete(best);
      matched += bestLikeness * (unit.weight + best.weight);
    }
  }
  return { matched, total, onlyA, onlyB: [...free] };
}

/** What makes two questions different ones however much they share: another name, number, party or scope, or the opposite. */
function contradict({ onlyA, onlyB }: Overlap): boolean {
  for (const kind of ['name', 'number', 'party'] as const) {
    if (onlyA.some((unit) => unit.kind === kind) && onlyB.some((unit) => unit.kind === kind)) return true;
  }
  return onlyA.some((a) => onlyB.some((b) => a.concepts.some((one) => b.concepts.some((other) => areOpposite(one, other)))));
}

/** Whether two questions ask the same thing in other words; a common topic alone is not enough. */
export function asksTheSame(a: QuestionMeaning, b: QuestionMeaning): boolean {
  if ((a.mask & b.mask) === 0 && a.wording !== b.wording) return false;
  return score(a, b) >= 1;
}

/** How much two questions ask the same, where 1 is enough. */
export function score(a: QuestionMeaning, b: QuestionMeaning): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  if (a.wording === b.wording) return 2;
  if (a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction) return 0;
  const overlap = overlapOf(a.units, b.units);
  if (contradict(overlap)) return 0;
  let factor = 1;
  if (a.tense !== b.tense) factor *= a.tense === 'present' || b.tense === 'present' ? 0.95 : 0.8;
  if (a.negated !== b.negated) factor *= 0.85;
  if (a.hypothetical !== b.hypothetical) factor *= 0.75;
  const agreed = agreement(a.aspects, b.aspects);
  let best = (overlap.matched / overlap.total) * agreed * factor / enough;
  for (const intent of a.intents) {
    const other = b.intents.find(({ number }) => number === intent.number);
    if (other === undefined) continue;
    const pick = (meaning: QuestionMeaning, rest: readonly number[]): Unit[] => rest.flatMap((index) => meaning.units[index] ?? []);
    const rest = overlapOf(pick(a, intent.rest), pick(b, other.rest));
    if (contradict(rest)) continue;
    const share = (2 * intentWeight + rest.matched) / (2 * intentWeight + rest.total);
    best = Math.max(best, (share * Math.min(1, agreed + 0.2) * factor) / enoughWithIntent);
  }
  return best;
}

/** Whether the planned question asks what was asked before. */
export function resembles(asked: string, planned: string): boolean {
  return asksTheSame(readQuestion(asked), readQuestion(planned));
}
