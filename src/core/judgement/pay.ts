import type { Figure } from './figures';
import { canBeSame } from './sameValue';
import type { StatedFigure } from './statedFigures';

/** Words that make a line one about one's own pay. "Target" alone does, beside a number. */
const payTopic =
  /\b(?:target|salary|base|pay|package|compensation|comp|ote|gross|hourly rate|day rate|daily rate|anchor|expectation|expectations|walk[- ]away)\b/i;
const target = /\btarget\b|\bsalary\b|\bbase\b|\bday rate\b|\brate\b/i;
const saidSo =
  /\b(?:said|told|asked|gave|named|stated|mentioned|quoted|answered|suggested|wrote|put|floated|indicated|offered|hoping|looking|want|wanted|expect|expected|threw|talked|spoke|replied)\b/i;

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
  const one = payFigure(inA, a);
  const other = payFigure(inB, b);
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
  const scale = inThousands(one, other);
  const yearly = (figure: Figure, value: number): number => {
    const period = figure === one ? onePeriod : otherPeriod;
    const sum = value * (figure === one ? scale.one : scale.other);
    if (period === undefined || period >= year * 0.9) return sum;
    return period === 3600 ? sum * paidHours : period <= 86400 ? sum * (paidHours / 8) : (sum * year) / period;
  };
  // Of one with a period and one without, only sums alike in size are of the same period.
  if ((onePeriod === undefined) !== (otherPeriod === undefined)) {
    const bare = { one: one.value * scale.one, other: other.value * scale.other };
    const ratio = bare.one / bare.other;
    if (ratio > 4 || ratio < 0.25) return canBeSame(one, other, yearly) ? undefined : undefined;
    return canBeSame(one, other, (figure, value) => value * (figure === one ? scale.one : scale.other))
      ? undefined
      : { a: one, b: other };
  }
  return canBeSame(one, other, yearly) ? undefined : { a: one, b: other };
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
