import type { Figure } from './figure';
import { canBeSame, revalued } from './sameValue';
import type { StatedFigure } from './statedFigures';

/** Words that make a line one about one's own pay. "Target" alone does, beside a number. */
const payTopic =
  /\b(?:target|salary|base|pay|package|compensation|comp|ote|gross|hourly rate|day rate|daily rate|anchor|expectation|expectations|walk[- ]away)\b/i;
const target = /\btarget\b|\bsalary\b|\bbase\b|\bday rate\b|\brate\b/i;
const saidSo =
  /\b(?:said|told|asked|gave|named|stated|mentioned|quoted|answered|suggested|wrote|put|floated|indicated|offered|hoping|looking|want|wanted|expect|expected|threw|talked|spoke|replied|my number|my figure|round one|phone|hr|recruiter|agency|call|answer|earn|earned|mention|let slip|quote)\b/i;

const year = 365 * 24 * 3600;
/** Hours and days that are paid in a year: 52 weeks of 40 hours. */
const paidHours = 2080;

/**
 * Compares what was said about pay with what is aimed at. `'no pay'` when the texts are not both about pay, so that the
 * general comparison goes on; nothing when they agree or cannot be compared.
 */
export function contradictingPay(
  a: string,
  b: string,
  inA: readonly StatedFigure[],
  inB: readonly StatedFigure[],
): { readonly a: Figure; readonly b: Figure } | undefined | 'no pay' {
  const named = isTargetLine(b)
    ? payTopic.test(a) || saidSo.test(a) || isSumAlone(a)
    : isTargetLine(a) && (payTopic.test(b) || saidSo.test(b));
  if (!named) return 'no pay';
  // What they offered is no figure of one's own.
  const theirs = /\b(?:they|she|he|company|recruiter)(?: have| has)? (?:offer|offered|pay|pays|mentioned|named)\b/i;
  if (theirs.test(isTargetLine(b) ? a : b) && !/\bI\b/.test(isTargetLine(b) ? a : b)) return undefined;
  const one = payFigure(inA, a);
  const other = payFigure(inB, b);
  // "5 % over target" is no line about pay.
  if (!(isTargetLine(b) ? other : one)) return 'no pay';
  if (!one || !other) return undefined;
  if (
    one.kind === 'money' &&
    other.kind === 'money' &&
    one.unit !== undefined &&
    other.unit !== undefined &&
    one.unit !== other.unit
  )
    return undefined;
  const onePeriod = one.per ?? periodIn(a);
  const otherPeriod = other.per ?? periodIn(b);
  if (canBeSame(one, other)) return undefined;
  const byHour = (onePeriod ?? year) <= 86_400 || (otherPeriod ?? year) <= 86_400;
  const scale = byHour ? { one: 1, other: 1 } : inThousands(one, other);
  const paidA = revalued(one, (value) => value * scale.one);
  const paidB = revalued(other, (value) => value * scale.other);
  const found = { a: one, b: other };
  if ((onePeriod === undefined) === (otherPeriod === undefined)) {
    return canBeSame(yearly(paidA, onePeriod), yearly(paidB, otherPeriod)) ? undefined : found;
  }
  // Of one with a period and one without, only sums alike in size are of the same period.
  const ratio = paidA.value / paidB.value;
  return ratio > 4 || ratio < 0.25 || canBeSame(paidA, paidB) ? undefined : found;
}

/** Pay of a period as pay of a year. */
function yearly(figure: Figure, period: number | undefined): Figure {
  if (period === undefined || period >= year * 0.9) return figure;
  const times = period === 3600 ? paidHours : period <= 86_400 ? paidHours / 8 : year / period;
  return revalued(figure, (value) => value * times);
}

/** A line that gives an aim in money and little else. */
function isTargetLine(text: string): boolean {
  return (
    target.test(text) &&
    text.length < 120 &&
    !/\b(?:market|sales|quota|revenue|customers?|hit|beat|exceeded|reached)\b/i.test(text)
  );
}

/** "£48k", "about 60,000": a sum, and hardly a word. */
function isSumAlone(text: string): boolean {
  return text.length < 40 && (text.match(/\p{L}{2,}/gu) ?? []).length <= 3;
}

function payFigure(figures: readonly StatedFigure[], text: string): Figure | undefined {
  if (
    /\b(?:budget|revenue|portfolio|turnover|funding|pipeline|deals?|p&l)\b/i.test(text) &&
    !/\b(?:salary|pay|base|earn|target|budget(?:ed)? for (?:the|this))\b/i.test(text)
  )
    return undefined;
  const sums = figures
    .map(({ figure }) => figure)
    .filter(({ kind, unit, value }) => kind === 'money' || (kind === 'count' && isPayNoun(unit) && value >= 15));
  const money = sums.filter(({ kind }) => kind === 'money');
  const chosen = money.length > 0 ? money : sums;
  if (chosen.length <= 1) return chosen[0];
  // Several sums: the one behind the word, else none is certain.
  const place = text.search(target);
  const behind = place < 0 ? undefined : chosen.find(({ start }) => start > place);
  return behind ?? chosen[0];
}

/** A bare number may be followed by what kind of pay it is. */
function isPayNoun(unit: string | undefined): boolean {
  return (
    unit === undefined ||
    /^(?:base|gross|net|total|a|target|salary|pay|package|plus|all|basic|ote|year|annually|monthly|yearly|hourly|per|before|fixed|hour|day|month|brutto|rate|anchor|range|bonus|incl|when|as|annual)$/.test(
      unit,
    )
  );
}

function periodIn(text: string): number | undefined {
  if (/\b(?:per hour|an hour|hourly|\/ ?h(?:r|our)?)\b/i.test(text)) return 3600;
  if (/\b(?:per day|a day|daily|day rate|\/ ?day)\b/i.test(text)) return 86400;
  if (/\b(?:per month|a month|monthly|\/ ?mo(?:nth)?)\b/i.test(text)) return year / 12;
  if (/\b(?:per year|a year|yearly|annual|annually|per annum|p\.? ?a\b|\/ ?yr|\/ ?year)/i.test(text)) return year;
  return undefined;
}

/** "Somewhere between 40 and 45" beside 60,000: thousands are left out. */
function inThousands(one: Figure, other: Figure): { readonly one: number; readonly other: number } {
  const small = (figure: Figure): boolean => figure.high < 1000 && figure.high >= 15;
  const large = (figure: Figure): boolean => figure.low >= 10000;
  return { one: small(one) && large(other) ? 1000 : 1, other: small(other) && large(one) ? 1000 : 1 };
}
