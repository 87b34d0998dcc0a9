import type { Figure } from './figure';
import { rememberedPair } from '../memo';
import { isOtherLanguage } from './otherLanguage';
import { contradictingPay } from './pay';
import { canBeSame, revalued } from './sameValue';
import { statedFigures, type StatedFigure } from './statedFigures';
import { isEvent } from './noneFigures';
import { groups, isPerson } from './people';
import { isSameThing, shared, topicOf } from './topics';
import { rootOf, stemOf } from './words';

/** Two figures that cannot both be true, one of each text. */
export interface Contradiction {
  readonly a: Figure;
  readonly b: Figure;
}

/**
 * Two figures of the same quantity with different values, or nothing. The same value in another notation, rounded, in
 * a range, of a part, in another unit or currency, or a change that fits the values before and after contradicts
 * nothing; neither does anything in another language than English. When in doubt, nothing.
 */
export const contradiction = rememberedPair((a: string, b: string): Contradiction | undefined => {
  if (isOtherLanguage(a) || isOtherLanguage(b)) return undefined;
  const inA = statedFigures(a);
  const inB = statedFigures(b);
  if (inA.length === 0 || inB.length === 0) return undefined;
  const pay = contradictingPay(a, b, inA, inB);
  if (pay !== 'no pay') return pay;
  for (const one of inA) {
    if (isAccounted(one, inB)) continue;
    for (const other of inB) {
      if (isAccounted(other, inA) || !isSameQuantity(one, other)) continue;
      if (differs(one, other, inA, inB)) return { a: one.figure, b: other.figure };
    }
  }
  return undefined;
}, 1000);

/** Whether the other text states the figure too, or figures that add up to it. */
function isAccounted(one: StatedFigure, others: readonly StatedFigure[]): boolean {
  const alike = others.filter((other) => isSameKind(one, other));
  // A value before may be told again with another one after it: that is no account of it when the roles say so.
  if (
    alike.some(
      (other) =>
        canBeSame(one.figure, other.figure) &&
        samePeriod(one.figure, other.figure) &&
        one.figure.bound === other.figure.bound &&
        rolesFit(one, other),
    )
  )
    return true;
  if (one.figure.kind !== 'count' && one.figure.kind !== 'money') return false;
  const parts = alike.filter(({ figure, role }) => role === 'level' && figure.value < one.figure.value);
  const sum = parts.reduce((total, { figure }) => total + figure.value, 0);
  return parts.length > 1 && Math.abs(sum - one.figure.value) <= one.figure.value * 0.02;
}

function rolesFit(one: StatedFigure, other: StatedFigure): boolean {
  return !(one.role === 'before' && other.role === 'after') && !(one.role === 'after' && other.role === 'before');
}

/** Whether two figures measure in comparable units. */
function isSameKind(one: StatedFigure, other: StatedFigure): boolean {
  const a = one.figure;
  const b = other.figure;
  const share = (figure: Figure): boolean => figure.kind === 'percent' || figure.kind === 'share';
  if (share(a) && share(b)) return true;
  if (a.kind === 'money' && b.kind === 'money')
    return a.unit === undefined || b.unit === undefined || a.unit === b.unit;
  if (isBareSum(a) && b.kind === 'money') return true;
  if (isBareSum(b) && a.kind === 'money') return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'count')
    return (
      sameNoun(a, b) || isCountOf(one, other) || isCountOf(other, one) || isSizeOf(one, other) || isSizeOf(other, one)
    );
  return a.unit === b.unit;
}

/** "three quarters of a million", with the currency left to the listener. */
function isBareSum({ kind, unit, value }: Figure): boolean {
  return kind === 'count' && value >= 1000 && (unit === undefined || /^(?:month|year|in|less|more|for|on)$/.test(unit));
}

function sameNoun(a: Figure, b: Figure): boolean {
  // Large bare numbers are told of what the sentence is about: "grew the mailing list to 25k".
  if (a.unit === undefined || b.unit === undefined)
    return a.unit === b.unit || a.value === 0 || b.value === 0 || Math.min(a.value, b.value) >= 100;
  if ((a.unit === 'person' && isPerson(b.unit)) || (b.unit === 'person' && isPerson(a.unit))) return true;
  return isSameThing(a.unit, b.unit);
}

/** "server count from 90 to 35": a bare number, told of the noun that the other one counts. */
function isCountOf(one: StatedFigure, other: StatedFigure): boolean {
  return (
    one.figure.unit === undefined && other.figure.unit !== undefined && one.looseTopics.has(topicOf(other.figure.unit))
  );
}

/** "a class of 32" and "my class had 26 pupils", "a crew of 30" and "a crew of 20". */
function isSizeOf(one: StatedFigure, other: StatedFigure): boolean {
  if (one.group === undefined || !groups.has(one.group) || other.isMoving) return false;
  if (other.group !== undefined) return other.group === one.group;
  return other.looseTopics.has(topicOf(one.group)) && isPerson(other.figure.unit);
}

function samePeriod(a: Figure, b: Figure): boolean {
  return (a.per === undefined) === (b.per === undefined);
}

/** Whether two figures are about one thing, as far as the words around them show. */
function isSameQuantity(one: StatedFigure, other: StatedFigure): boolean {
  if (one.isPart || other.isPart || one.isFrame || other.isFrame) return false;
  if (one.names.size > 0 && other.names.size > 0 && shared(one.names, other.names) === 0) return false;
  if (one.quantities.size > 0 && other.quantities.size > 0 && shared(one.quantities, other.quantities) === 0)
    return false;
  const common = shared(one.topics, other.topics);
  if (common === 0) {
    // "Build time", "lead time": two loose words together name a quantity.
    const loose = shared(one.looseTopics, other.looseTopics);
    if (loose > 0 && (one.figure.kind === 'score' || one.figure.kind === 'rank')) return true;
    const fewer = Math.min(one.looseTopics.size, other.looseTopics.size);
    return loose >= 1 && loose / fewer >= (loose > 1 ? 0.4 : 0.75);
  }
  const smaller = Math.min(one.topics.size, other.topics.size);
  // A third of the shorter sentence: "Cut no-shows by forty percent with text reminders" shares two of three.
  return common / smaller >= 1 / 3;
}

function differs(
  one: StatedFigure,
  other: StatedFigure,
  inA: readonly StatedFigure[],
  inB: readonly StatedFigure[],
): boolean {
  const change = relativeChange(one);
  const otherChange = relativeChange(other);
  if (change && otherChange) {
    if (one.direction * other.direction < 0) return false;
    // By how much, where both say so in percent: 15 % and 8 % less differ more than 85 and 92 do.
    if (one.figure.kind !== 'factor' && other.figure.kind !== 'factor') return !canBeSame(one.figure, other.figure);
    return !canBeSame(asRatio(one), asRatio(other));
  }
  if (change || otherChange) return change ? contradictsPair(one, inB, other) : contradictsPair(other, inA, one);
  if (!isSameKind(one, other)) return false;
  if ((one.role === 'change') !== (other.role === 'change')) return false;
  if ((one.role === 'before') !== (other.role === 'before')) return false;
  if (one.role === 'before' && (partnerOf(one, inA) === undefined || partnerOf(other, inB) === undefined)) return false;
  if (one.figure.kind === 'count' && !isTellingCount(one, other) && !startAlike(one, other, inA, inB)) return false;
  return differInPeriod(one.figure, other.figure);
}

/** Whether both are the ends of changes that begin at one value: "from 12 forms to 4", "12 forms before, seven after". */
function startAlike(
  one: StatedFigure,
  other: StatedFigure,
  inA: readonly StatedFigure[],
  inB: readonly StatedFigure[],
): boolean {
  const start = partnerOf(one, inA);
  const otherStart = partnerOf(other, inB);
  return start !== undefined && otherStart !== undefined && canBeSame(start.figure, otherStart.figure);
}

/** Counts of the same noun need more in common than the noun: the team, the restructuring, the schools' being partners. */
function isTellingCount(one: StatedFigure, other: StatedFigure): boolean {
  if (one.figure.unit === undefined) return true;
  if (one.isLed && other.isLed && isPerson(one.figure.unit)) return true;
  if (one.isTotal || other.isTotal) return true;
  // Something bad happened or it did not.
  if (
    (one.figure.value === 0) !== (other.figure.value === 0) &&
    (isEvent(one.figure.unit) || isEvent(other.figure.unit))
  )
    return true;
  const noun = rootOf(stemOf(one.figure.unit));
  const common = [...one.looseTopics].filter((topic) => other.looseTopics.has(topic) && topic !== noun);
  // "9 markets" says nothing else that could differ.
  return common.length > 0 || one.looseTopics.size <= 1 || other.looseTopics.size <= 1;
}

function differInPeriod(a: Figure, b: Figure): boolean {
  // A sum without a period is often that of a year.
  const isYearly = a.kind === 'money' && (a.per ?? b.per ?? 0) > 300 * 24 * 3600;
  if (!samePeriod(a, b) && !isYearly) return false;
  if (a.per === undefined || b.per === undefined || a.per === b.per) return !canBeSame(a, b);
  const year = 365 * 24 * 3600;
  const yearly = (figure: Figure): Figure => revalued(figure, (value) => (value * year) / (figure.per ?? year));
  return !canBeSame(yearly(a), yearly(b));
}

/** Whether the figure is a change in proportion: a percentage or fraction more or less, or a factor. */
function relativeChange({ role, figure }: StatedFigure): boolean {
  return figure.kind === 'factor' || (role === 'change' && (figure.kind === 'percent' || figure.kind === 'share'));
}

/** A change as what the quantity is multiplied by. */
function asRatio({ figure, direction }: StatedFigure): Figure {
  return revalued(figure, (value) => changeOf(figure, value, direction));
}

/** What the quantity is multiplied by. */
function changeOf({ kind, text }: Figure, value: number, direction: -1 | 0 | 1): number {
  if (kind !== 'factor') return 1 + (direction || 1) * value;
  // "Three times faster" takes a third of the time.
  return direction < 0 && value > 1 && !/halv/i.test(text) ? 1 / value : value;
}

/** Whether a change of one text does not fit the values before and after that the other one gives. */
function contradictsPair(change: StatedFigure, others: readonly StatedFigure[], other: StatedFigure): boolean {
  const partner = partnerOf(other, others);
  if (!partner) return false;
  const [before, after] = other.role === 'before' ? [other, partner] : [partner, other];
  if (before.role !== 'before' || before.figure.value === 0 || change.direction === 0) return false;
  if (before.figure.kind === 'percent' && change.figure.kind === 'percent') {
    // "Down 3 %" of a percentage may be meant in points.
    const points = Math.abs(after.figure.value - before.figure.value);
    if (Math.abs(points - change.figure.value) < 0.011) return false;
  }
  const ratio = after.figure.value / before.figure.value;
  const stated = changeOf(change.figure, change.figure.value, change.direction);
  if (ratio < 1 !== stated < 1) return false;
  // "More than halved" fits everything beyond a half.
  const further = stated < 1 ? ratio <= stated : ratio >= stated;
  if (change.figure.bound === (further ? 'at least' : 'at most')) return false;
  // A tenth of room: what people compute from rounded values.
  return Math.abs(ratio - stated) > 0.1 * Math.max(ratio, stated) && Math.abs(1 / ratio - stated) > 0.1;
}

/** The value after for a value before, and the other way round. */
function partnerOf(one: StatedFigure, all: readonly StatedFigure[]): StatedFigure | undefined {
  return all.find(
    (other) =>
      other !== one &&
      other.sentence === one.sentence &&
      isSameKind(one, other) &&
      (other.role === 'before') !== (one.role === 'before') &&
      other.role !== 'change' &&
      one.role !== 'change',
  );
}
