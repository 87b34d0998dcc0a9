import { agreement } from './aspects';
import { readQuestion, type QuestionMeaning } from './meaning';
import { asksAnotherUsual, asksTheSameUsual } from './commonAsk';
import { contradict, heavyWeight, overlapOf, type Overlap } from './overlap';
import type { Unit } from './units';
import type { Intent } from './usualQuestions';

export { readQuestion, type QuestionMeaning } from './meaning';

/** What speaks for or against two questions asking the same thing. */
interface Evidence {
  /** Shares of all weight that are matched by synonyms, by the same word, and by topic only. */
  readonly synonyms: number;
  readonly identical: number;
  readonly related: number;
  /** Weight matched, up to two full words on both sides. */
  readonly matched: number;
  /** Weight without counterpart: on both sides, and on one side more than on the other. */
  readonly restOnBoth: number;
  readonly restOnOne: number;
  /** How far they ask for the same about it, and whether for exactly the same. */
  readonly aspect: number;
  readonly sameAspect: number;
  readonly matchedAndAspect: number;
  /** Whether both put one of the usual questions, with how little besides. */
  readonly intent: number;
  readonly onlyIntent: number;
  readonly otherIntent: number;
  readonly otherTense: number;
  readonly otherScope: number;
  /** Parties that only one of them is about. */
  readonly otherParty: number;
  readonly otherNegation: number;
  readonly otherCondition: number;
}

/**
 * Weights of the evidence: a logistic regression over the work half of the labelled questions, pairs written for
 * the purpose, and pairs of unrelated questions (docs/judgements.md). The same words count less than synonyms do, because two questions that differ in one word
 * are more often two questions than one.
 */
const weights: Evidence = {
  synonyms: 1.5,
  identical: -1.52,
  related: 1.06,
  matched: 1.09,
  restOnBoth: -0.76,
  restOnOne: -0.09,
  aspect: 0.16,
  sameAspect: 0.77,
  matchedAndAspect: 0.34,
  intent: 1.47,
  onlyIntent: 1.05,
  otherIntent: -2.25,
  otherTense: -0.33,
  otherScope: -0.24,
  otherParty: -0.38,
  otherNegation: -0.05,
  otherCondition: -0.04,
};
const bias = -2.42;
/** Against common wording, the more so when a word of each differs; fitted with the others. */
const wordingWeight = -0.98;
const exchangedWordWeight = -0.34;

const evidenceNames = Object.keys(weights) as (keyof Evidence)[];

/** The share of words that two questions have in common in the same order. */
function commonWording(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) {
      next.push(word === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** The best of the usual questions that both put. */
function commonIntent(a: QuestionMeaning, b: QuestionMeaning): { readonly share: number; readonly only: number } {
  let share = 0;
  let only = 0;
  for (const mine of a.intents) {
    const other = b.intents.find(({ number }) => number === mine.number);
    if (other === undefined) continue;
    const rest = overlapOf(mine.rest, other.rest);
    if (contradict(rest)) continue;
    const open = heavyWeight(rest.onlyA) + heavyWeight(rest.onlyB);
    share = Math.max(share, 1 / (1 + open * open));
    if (open < 0.6) only = 1;
  }
  return { share, only };
}

const hasScope = (units: readonly Unit[]): boolean => units.some(({ kind }) => kind === 'scope');

/** Weighs two questions whose overlap is known. */
function gatherEvidence(a: QuestionMeaning, b: QuestionMeaning, overlap: Overlap): Evidence {
  const { matched, identical, related, total, onlyA, onlyB } = overlap;
  const [restA, restB] = [heavyWeight(onlyA), heavyWeight(onlyB)];
  const aspect = agreement(a.aspects, b.aspects);
  const intent = commonIntent(a, b);
  return {
    synonyms: (matched - identical) / total,
    identical: identical / total,
    related: related / total,
    matched: Math.min(matched / 2, 2),
    restOnBoth: Math.min(restA, restB, 2),
    restOnOne: Math.min(Math.abs(restA - restB), 3),
    aspect,
    sameAspect: Math.max(0, aspect - 0.8) * 5,
    matchedAndAspect: (matched / total) * aspect,
    intent: intent.share,
    onlyIntent: intent.only,
    otherIntent: intent.share === 0 && a.intents.length > 0 && b.intents.length > 0 ? 1 : 0,
    otherTense: a.tense === b.tense ? 0 : a.tense === 'present' || b.tense === 'present' ? 0.4 : 1,
    otherScope: hasScope(onlyA) && hasScope(onlyB) ? 1 : 0,
    otherParty: onlyA.concat(onlyB).filter(({ kind }) => kind === 'party').length,
    otherNegation: a.negated === b.negated ? 0 : 1,
    otherCondition: a.hypothetical === b.hypothetical ? 0 : 1,
  };
}

/** The weight of the units that may have a counterpart in another question; words that say next to nothing are taken to have one. */
function matchable(units: readonly Unit[], keys: ReadonlySet<number>): number {
  let some = 0;
  for (const unit of units) {
    for (const key of unit.keys) {
      if (!keys.has(key)) continue;
      some += unit.weight;
      break;
    }
  }
  return some;
}

function shareIntent(a: readonly Intent[], b: readonly Intent[]): boolean {
  for (const { number } of a) for (const other of b) if (other.number === number) return true;
  return false;
}

/** More than the evidence for two questions can come to: most pairs have nothing in common, and are told apart by it. */
function mostPossible(a: QuestionMeaning, b: QuestionMeaning): number {
  const sameIntent = shareIntent(a.intents, b.intents);
  const mine = matchable(a.telling, b.keys);
  if (mine === 0 && !sameIntent && a.telling.length > 0 && b.telling.length > 0) return bias;
  const theirs = matchable(b.telling, a.keys);
  const matched = mine + theirs + a.emptyWeight + b.emptyWeight;
  const share = matched / (a.weight + b.weight);
  const aspect = agreement(a.aspects, b.aspects);
  // Scopes are no rest: two of them are taken off.
  const rest = Math.min(a.weight - a.emptyWeight - mine, b.weight - b.emptyWeight - theirs) - 0.6;
  const restOnBoth = Math.min(Math.max(rest, 0), 2);
  return (
    bias +
    share * Math.max(weights.synonyms, weights.related) +
    Math.min(matched / 2, 2) * weights.matched +
    aspect * weights.aspect +
    Math.max(0, aspect - 0.8) * 5 * weights.sameAspect +
    share * aspect * weights.matchedAndAspect +
    (sameIntent
      ? weights.intent + weights.onlyIntent
      : a.intents.length * b.intents.length > 0
        ? weights.otherIntent
        : 0) +
    restOnBoth * weights.restOnBoth +
    (share > 0.9 ? 10 : 0)
  );
}

/**
 * Whether two questions say the same about the same: every word that carries meaning has its counterpart. With a single
 * such word, the wording has to be the same, too; misspelt questions end here.
 */
function leavesNothing(a: QuestionMeaning, b: QuestionMeaning, overlap: Overlap, evidence: Evidence): boolean {
  if ([...overlap.onlyA, ...overlap.onlyB].some(({ kind }) => kind !== 'generic')) return false;
  if (evidence.aspect < 0.95 || evidence.otherTense === 1 || overlap.related > 0) return false;
  if (a.negated !== b.negated || a.hypothetical !== b.hypothetical) return false;
  if (a.subject !== undefined && b.subject !== undefined && a.subject !== b.subject) return false;
  return overlap.matched > 3.6 || commonWording(a.wording, b.wording) > 0.55;
}

/** Whether two questions ask the same thing in other words; a common topic alone is not enough. */
export function asksTheSame(a: QuestionMeaning, b: QuestionMeaning): boolean {
  if (a.units.length === 0 || b.units.length === 0) return false;
  if (a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction) return false;
  if (a.negated === b.negated && asksTheSameUsual(a.usual, b.usual, agreement(a.aspects, b.aspects))) return true;
  if (mostPossible(a, b) <= 0 || asksAnotherUsual(a.usual, b.usual)) return false;
  const overlap = overlapOf(a.units, b.units);
  if (contradict(overlap)) return false;
  const evidence = gatherEvidence(a, b, overlap);
  if (leavesNothing(a, b, overlap, evidence)) return true;
  let sum = bias;
  for (const name of evidenceNames) sum += evidence[name] * weights[name];
  // What follows only speaks against them, and costs most to find out.
  if (sum <= 0) return false;
  const wording = commonWording(a.wording, b.wording);
  const exchanged = Math.min(evidence.restOnBoth, 1);
  return sum + wording * wordingWeight + wording * exchanged * exchangedWordWeight > 0;
}

/** Whether the planned question asks what was asked before. */
export function resembles(asked: string, planned: string): boolean {
  return asksTheSame(readQuestion(asked), readQuestion(planned));
}
