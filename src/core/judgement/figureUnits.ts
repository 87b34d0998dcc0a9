import type { FigureKind } from './figure';
import { currencies, measures, periods, shortMagnitudes, timeUnits } from './figureWords';
import { isHyphen, readNumeral, type Numeral } from './numerals';
import { looksPlural, nounAfter, singular } from './nouns';
import type { Token } from './tokens';

/** A numeral with its unit. */
export interface Quantity {
  readonly kind: FigureKind;
  readonly value: number;
  /** Currency code, noun or name of the measure. */
  readonly unit: string | undefined;
  /** Tokens from `from` to `to`, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The unit around a numeral; undefined when the number says nothing without one. */
export function quantityAt(tokens: readonly Token[], numeral: Numeral): Quantity {
  return (
    money(tokens, numeral) ??
    proportion(tokens, numeral) ??
    percent(tokens, numeral) ??
    factor(tokens, numeral) ??
    named(tokens, numeral) ??
    counted(tokens, numeral)
  );
}

function money(tokens: readonly Token[], numeral: Numeral): Quantity | undefined {
  const { from, to, value } = numeral;
  let first = from;
  if (/^[-−+]$/.test(tokens[first - 1]?.text ?? '') && currencies.has(tokens[first - 2]?.lower ?? '')) first--;
  let before = currencies.get(tokens[first - 1]?.lower ?? '');
  if (before !== undefined && isWordUnit(tokens[first - 1])) before = undefined;
  let next = to;
  let amount = value;
  const short = tokens[next]?.lower ?? '';
  if (
    !numeral.scaled &&
    shortMagnitudes.has(short) &&
    (before !== undefined || currencies.has(tokens[next + 1]?.lower ?? ''))
  ) {
    amount *= shortMagnitudes.get(short) ?? 1;
    next++;
  }
  if (before !== undefined) return { kind: 'money', value: amount, unit: before, from: first - 1, to: next };
  if (isHyphen(tokens[next]) && tokens[next]?.spaced === false && currencies.has(tokens[next + 1]?.lower ?? '')) next++;
  const ofA = numeral.form === 'fraction' && !numeral.scaled;
  const after = ofA ? undefined : currencies.get(tokens[next]?.lower ?? '');
  if (after !== undefined) return { kind: 'money', value: amount, unit: after, from, to: next + 1 };
  const grand = tokens[next - 1]?.lower === 'grand';
  return grand ? { kind: 'money', value: amount, unit: undefined, from, to: next } : undefined;
}

/** Names of currencies stand behind their number; before it only signs and codes do. */
function isWordUnit(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:euros?|dollars?|pounds?|quid|bucks?|francs?|yen|rupees?|rand|grand|sterling|krone[rn]?|kron[ao]r?|try)$/.test(
      token.lower,
    )
  );
}

/** "one in four", "17 of the 19", "4.8 out of 5", "12:1". */
function proportion(tokens: readonly Token[], numeral: Numeral): Quantity | undefined {
  const { from, to, value } = numeral;
  const token = tokens[from];
  const colon = /^(\d+(?:[.,]\d+)?):(\d+(?:[.,]\d+)?)$/.exec(token?.text ?? '');
  if (colon)
    return {
      kind: 'ratio',
      value: Number(colon[1]?.replace(',', '.')) / Number(colon[2]?.replace(',', '.')),
      unit: undefined,
      from,
      to,
    };
  const score = /^\d{1,2}[.,]\d\/(\d+)$/.exec(token?.text ?? '');
  if (score) return { kind: 'score', value, unit: score[1], from, to };
  const link = tokens[to]?.lower;
  if (link === '/' && tokens[to]?.spaced === false && /^(?:5|10|100|20)$/.test(tokens[to + 1]?.text ?? '')) {
    return { kind: 'score', value, unit: tokens[to + 1]?.text, from, to: to + 2 };
  }
  let at = to;
  if (link === 'in' || link === 'of') at = to + 1;
  else if (link === 'out' && tokens[to + 1]?.lower === 'of') at = to + 2;
  else return undefined;
  if (link !== 'in' && /^(?:the|our|my|their|all|those)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'every' && link !== 'of') at++;
  const whole = readNumeral(tokens, at);
  if (!whole || whole.form === 'fraction' || whole.value < value || (whole.form === 'one' && value !== 1))
    return undefined;
  if (link === 'of' && at === to + 1 && !Number.isInteger(whole.value)) return undefined;
  if (link === 'in' && (timeUnits.has(tokens[whole.to]?.lower ?? '') || /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')))
    return undefined;
  if (link === 'of' && looksPlural(tokens[to - 1])) return undefined;
  const scored =
    link === 'out' &&
    (!Number.isInteger(value) || !looksPlural(tokens[whole.to])) &&
    (whole.value === 5 || whole.value === 10 || whole.value === 100) &&
    !Number.isNaN(value);
  if (scored && tokens[from]?.kind === 'number')
    return { kind: 'score', value, unit: String(whole.value), from, to: whole.to };
  return { kind: 'share', value: value / whole.value, unit: nounAfter(tokens, whole.to), from, to: whole.to };
}

function percent(tokens: readonly Token[], numeral: Numeral): Quantity | undefined {
  const { from, value } = numeral;
  let { to } = numeral;
  if (
    isHyphen(tokens[to]) &&
    !tokens[to]?.spaced &&
    /^(?:percent|per|percentage|point|points)$/.test(tokens[to + 1]?.lower ?? '')
  )
    to++;
  const word = tokens[to]?.lower ?? '';
  const after = tokens[to + 1]?.lower ?? '';
  if (word === 'percentage' && /^points?$/.test(after))
    return { kind: 'points', value, unit: undefined, from, to: to + 2 };
  if (/^(?:points?|pp|pts?|ppt|bps)$/.test(word) || (word === 'basis' && /^points?$/.test(after))) {
    return {
      kind: 'points',
      value: word === 'basis' || word === 'bps' ? value / 100 : value,
      unit: undefined,
      from,
      to: to + (word === 'basis' ? 2 : 1),
    };
  }
  if (/^(?:%|percent|pct|percentages?|prozent)$/.test(word)) {
    const points =
      /^(?:points?|pts?|pp)$/.test(after) ||
      (isHyphen(tokens[to + 1]) && /^points?$/.test(tokens[to + 2]?.lower ?? ''));
    return {
      kind: points ? 'points' : 'percent',
      value: points ? value : value / 100,
      unit: undefined,
      from,
      to: to + (points ? 2 : 1),
    };
  }
  if (word === 'per' && /^cent$/.test(after))
    return { kind: 'percent', value: value / 100, unit: undefined, from, to: to + 2 };
  return undefined;
}

/** "10x", "three times quicker", "2.5-fold", "x3". */
function factor(tokens: readonly Token[], numeral: Numeral): Quantity | undefined {
  const { from, to, value, form } = numeral;
  if (form === 'fraction') return undefined;
  const hyphen = isHyphen(tokens[to]) && !tokens[to]?.spaced ? 1 : 0;
  const word = tokens[to + hyphen];
  const after = tokens[to + hyphen + 1]?.lower ?? '';
  if (/^(?:fold|folds)$/.test(word?.lower ?? ''))
    return { kind: 'factor', value, unit: undefined, from, to: to + hyphen + 1 };
  if (/^[x×]$/.test(word?.lower ?? '') && !/^\d/.test(after))
    return { kind: 'factor', value, unit: undefined, from, to: to + 1 };
  if (
    word?.lower === 'times' &&
    /^(?:as|the|more|less|fewer|what|that|our|\p{L}{2,}er|over|their|its)$/u.test(after) &&
    !/^(?:over|after|under|number|never|ever|other|later|earlier|per)$/.test(after)
  ) {
    return { kind: 'factor', value, unit: undefined, from, to: to + hyphen + 1 };
  }
  return undefined;
}

/** Time and measures with units of their own. */
function named(tokens: readonly Token[], numeral: Numeral): Quantity | undefined {
  const { from, form } = numeral;
  let { to, value } = numeral;
  if (isHyphen(tokens[to]) && tokens[to]?.spaced === false) to++;
  if (form === 'fraction' && /^(?:an?|of)$/.test(tokens[to]?.lower ?? '')) {
    const article = tokens[to]?.lower === 'of' ? to + 1 : to;
    if (tokens[article]?.lower === 'a' || tokens[article]?.lower === 'an') to = article + 1;
    else return undefined;
  }
  // "45 working days", "six full weeks", "three more months"
  if (
    /^(?:working|business|calendar|full|whole|more|further|extra|straight|consecutive|solid|billable|short|long|mere|clock|man|person|staff|engineer|developer|sick)$/.test(
      tokens[to]?.lower ?? '',
    ) &&
    timeUnits.has(tokens[to + 1]?.lower ?? '')
  )
    to++;
  const unit = tokens[to];
  if (unit?.kind !== 'word') return undefined;
  const seconds = timeUnits.get(unit.lower);
  const isShort = unit.lower.length === 1;
  // A letter is a unit only behind digits: "6h"; "m" and "d" behind a blank are something else.
  if (seconds !== undefined && (!isShort || tokens[to - 1]?.kind === 'number')) {
    let end = to + 1;
    const more = addedTime(tokens, end);
    value = value * seconds + (more?.seconds ?? 0);
    end = more?.to ?? end;
    return { kind: 'time', value, unit: undefined, from, to: end };
  }
  const measure = measures.get(unit.lower);
  if (measure !== undefined && (!isShort || !unit.spaced || unit.lower === '°'))
    return { kind: 'measure', value, unit: measure, from, to: to + 1 };
  return undefined;
}

/** "an hour and a half", "2 hours 15 minutes", "1 h 30". */
function addedTime(
  tokens: readonly Token[],
  at: number,
): { readonly seconds: number; readonly to: number } | undefined {
  const unit = timeUnits.get(tokens[at - 1]?.lower ?? '') ?? 0;
  if (
    tokens[at]?.lower === 'and' &&
    tokens[at + 1]?.lower === 'a' &&
    /^(?:half|quarter)$/.test(tokens[at + 2]?.lower ?? '')
  ) {
    return { seconds: unit * (tokens[at + 2]?.lower === 'half' ? 0.5 : 0.25), to: at + 3 };
  }
  const next = tokens[at]?.lower === 'and' ? at + 1 : at;
  const more = readNumeral(tokens, next);
  const smaller = more && more.form !== 'fraction' ? timeUnits.get(tokens[more.to]?.lower ?? '') : undefined;
  if (more && smaller !== undefined && smaller < unit) return { seconds: more.value * smaller, to: more.to + 1 };
  return undefined;
}

/** Seconds that are one unit of the time word. */
export function secondsOf(word: string): number | undefined {
  return timeUnits.get(word) ?? periods.get(word);
}

/** Things that are counted, with the noun found behind the number. */
function counted(tokens: readonly Token[], numeral: Numeral): Quantity {
  const { from, to, value, form } = numeral;
  if (form === 'fraction') return { kind: 'share', value, unit: shareNoun(tokens, to), from, to };
  let at = to;
  if (isHyphen(tokens[at]) && tokens[at]?.spaced === false) {
    const noun = tokens[at + 1];
    return {
      kind: 'count',
      value,
      unit: noun?.kind === 'word' ? singular(noun.lower) : undefined,
      from,
      to: noun?.kind === 'word' ? at + 2 : to,
    };
  }
  if (tokens[at]?.lower === 'of') {
    at++;
    if (/^(?:the|our|my|their|these|those|its|his|her)$/.test(tokens[at]?.lower ?? '')) at++;
  }
  return { kind: 'count', value, unit: nounAfter(tokens, at), from, to };
}

function shareNoun(tokens: readonly Token[], at: number): string | undefined {
  let next = at;
  if (tokens[next]?.lower === 'of') next++;
  if (/^(?:the|our|my|their|all|its|a|an)$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.lower === 'of') next++;
  return nounAfter(tokens, next);
}
