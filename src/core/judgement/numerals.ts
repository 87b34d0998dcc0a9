import { cardinals, fractions, loosePlurals, magnitudes, shortMagnitudes } from './figureWords';
import type { Token } from './tokens';

/** A number as written, whatever it counts. */
export interface Numeral {
  readonly value: number;
  /** Tokens from `from` to `to`, half-open. */
  readonly from: number;
  readonly to: number;
  /** How it was written: "one" and "a" alone are mostly no number, a fraction is a share, loose is "hundreds". */
  readonly form: 'digits' | 'words' | 'one' | 'fraction' | 'loose';
  /** Whether "k", "million" and the like is part of it. */
  readonly scaled: boolean;
}

/** Digits as a number in the notations of both sides of the Atlantic; undefined for dates, times and versions. */
export function parseDigits(text: string, isPercent = false): number | undefined {
  const plain = text.replace(/[ \u00a0\u2009\u202f]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:[.'’]\d{3}){2,}(?:,\d+)?$/.test(plain)) return Number(plain.replace(/[.'’]/g, '').replace(',', '.'));
  // Two fields of digits: three behind the separator group thousands, but not behind a leading zero or before "%".
  if (/^[1-9]\d{0,2}[.,'’]\d{3}$/.test(plain) && !(isPercent && plain.includes('.')))
    return Number(plain.replace(/[.,'’]/, ''));
  // Indian grouping (12,34,567) too: groups of two, the last of three.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:[.'’]\d{3})+,\d+$/.test(plain)) return Number(plain.replace(/[.'’]/g, '').replace(',', '.'));
  if (/^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replace(/['’]/g, ''));
  if (/^\d+[.,·]\d+$/.test(plain)) return Number(plain.replace(/[,·]/, '.'));
  return undefined;
}

/** The number that begins at a token. */
export function readNumeral(tokens: readonly Token[], from: number): Numeral | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  if (token.kind === 'number') return digits(tokens, from, token);
  if (token.kind !== 'word')
    return token.text === '½' || token.text === '¼' || token.text === '¾' ? glyph(token, from) : undefined;
  return words(tokens, from, token);
}

function glyph(token: Token, from: number): Numeral {
  const value = token.text === '½' ? 0.5 : token.text === '¼' ? 0.25 : 0.75;
  return { value, from, to: from + 1, form: 'fraction', scaled: false };
}

function digits(tokens: readonly Token[], from: number, token: Token): Numeral | undefined {
  const score = /^(\d{1,2}[.,]\d)\/\d+$/.exec(token.text);
  if (score) return { value: Number(score[1]?.replace(',', '.')), from, to: from + 1, form: 'digits', scaled: false };
  const fraction = /^(\d{1,2})\/(\d{1,2})$/.exec(token.text);
  if (fraction) {
    const value = Number(fraction[1]) / Number(fraction[2]);
    return value > 0 && value < 1 ? { value, from, to: from + 1, form: 'fraction', scaled: false } : undefined;
  }
  if (/^\d+(?:[.,]\d+)?:\d+(?:[.,]\d+)?$/.test(token.text))
    return { value: Number.parseFloat(token.text), from, to: from + 1, form: 'digits', scaled: false };
  const next = tokens[from + 1];
  const number = parseDigits(token.text, next?.text === '%' || next?.lower === 'percent' || next?.lower === 'per');
  if (number === undefined) return undefined;
  if (next?.text === '½') return { value: number + 0.5, from, to: from + 2, form: 'digits', scaled: false };
  const half = andAHalf(tokens, from + 1);
  if (half) return { value: number + half.value, from, to: half.to, form: 'digits', scaled: false };
  return scale(tokens, { value: number, from, to: from + 1, form: 'digits', scaled: false });
}

/** "and a half", "and three quarters" behind a number. */
function andAHalf(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  if (tokens[at]?.lower !== 'and') return undefined;
  const article = tokens[at + 1]?.lower;
  const name = tokens[at + 2]?.lower;
  if (article === 'a' && name === 'half') return { value: 0.5, to: at + 3 };
  if (article === 'a' && name === 'quarter') return { value: 0.25, to: at + 3 };
  if (article === 'three' && name === 'quarters') return { value: 0.75, to: at + 3 };
  return undefined;
}

/** Multipliers behind a number: "million", "k", "hundred thousand", "dozen", "of a million". */
function scale(tokens: readonly Token[], numeral: Numeral): Numeral {
  let { value, to, scaled } = numeral;
  for (let steps = 0; steps < 2; steps++) {
    const hyphen = isHyphen(tokens[to]) && magnitudes.has(tokens[to + 1]?.lower ?? '') ? 1 : 0;
    const token = tokens[to + hyphen];
    if (token?.kind !== 'word') break;
    const short = numeral.form === 'digits' ? shortMagnitudes.get(token.lower) : undefined;
    // A spaced "m" or "b" is a multiplier only for money, which the reader of units knows; "5 k" is a run.
    const factor = magnitudes.get(token.lower) ?? (token.spaced && token.lower.length < 2 ? undefined : short);
    if (factor === undefined || (token.lower === 'grand' && !token.spaced)) break;
    value *= factor;
    to += hyphen + 1;
    scaled = true;
  }
  return { ...numeral, value, to, scaled };
}

function words(tokens: readonly Token[], from: number, token: Token): Numeral | undefined {
  const { lower } = token;
  const loose = loosePlurals.get(lower);
  if (loose !== undefined) return { value: loose, from, to: from + 1, form: 'loose', scaled: true };
  if (lower === 'tens' && tokens[from + 1]?.lower === 'of' && loosePlurals.has(tokens[from + 2]?.lower ?? '')) {
    return {
      value: 10 * (loosePlurals.get(tokens[from + 2]?.lower ?? '') ?? 1),
      from,
      to: from + 3,
      form: 'loose',
      scaled: true,
    };
  }
  if (lower === 'half') return half(tokens, from);
  if (lower === 'a' || lower === 'an') return article(tokens, from);
  if (lower === 'dozen') return { value: 12, from, to: from + 1, form: 'words', scaled: true };
  const start = cardinals.get(lower);
  if (start === undefined) return undefined;
  return cardinal(tokens, from, start);
}

/** "half a million", "half an hour" (the unit stays behind), "half of". */
function half(tokens: readonly Token[], from: number): Numeral {
  const article = tokens[from + 1]?.lower;
  const factor = article === 'a' ? magnitudes.get(tokens[from + 2]?.lower ?? '') : undefined;
  if (factor !== undefined) return { value: factor / 2, from, to: from + 3, form: 'words', scaled: true };
  return { value: 0.5, from, to: from + 1, form: 'fraction', scaled: false };
}

/** "a hundred", "a third", "a couple of thousand". */
function article(tokens: readonly Token[], from: number): Numeral | undefined {
  const next = tokens[from + 1];
  if (next?.kind !== 'word') return undefined;
  if (next.lower === 'half') return { value: 0.5, from, to: from + 2, form: 'fraction', scaled: false };
  const denominator = fractions.get(next.lower);
  if (denominator !== undefined) return fractionOf(tokens, 1 / denominator, from, from + 2);
  const factor = magnitudes.get(next.lower);
  if (factor === undefined) return undefined;
  return cardinal(tokens, from, 1, from + 1);
}

function fractionOf(tokens: readonly Token[], share: number, from: number, to: number): Numeral {
  if (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'a') {
    const factor = magnitudes.get(tokens[to + 2]?.lower ?? '');
    if (factor !== undefined && factor >= 1000)
      return { value: share * factor, from, to: to + 3, form: 'words', scaled: true };
  }
  return { value: share, from, to, form: 'fraction', scaled: false };
}

/** A cardinal of several words: "two hundred and fifty", "twenty-one", "seventy-odd", "one and a half million". */
function cardinal(tokens: readonly Token[], from: number, start: number, at = from + 1): Numeral {
  let total = 0;
  let part = start;
  let to = at;
  let scaled = false;
  const explicit = at === from + 1;
  for (let steps = 0; steps < 12; steps++) {
    const hyphen = isHyphen(tokens[to]) && tokens[to]?.spaced === false ? 1 : 0;
    const joint = hyphen || (tokens[to]?.lower === 'and' && scaled && part % 100 === 0 ? 1 : 0);
    const token = tokens[to + joint];
    if (token?.kind !== 'word') break;
    const { lower } = token;
    const factor = magnitudes.get(lower);
    const small = cardinals.get(lower);
    if (factor !== undefined && !(joint && !hyphen)) {
      if (factor >= 1000) {
        total += part * factor;
        part = 0;
      } else part *= factor;
      scaled = true;
    } else if (small !== undefined && fits(part, small, scaled)) part += small;
    else break;
    to += joint + 1;
  }
  const value = total + part;
  const more = andAHalf(tokens, to);
  if (more && !scaled) return scale(tokens, { value: value + more.value, from, to: more.to, form: 'words', scaled });
  const point = decimals(tokens, to);
  if (point && !scaled) return scale(tokens, { value: value + point.value, from, to: point.to, form: 'words', scaled });
  if (tokens[to]?.lower === 'k' && !scaled)
    return { value: value * 1000, from, to: to + 1, form: 'words', scaled: true };
  const hyphen = isHyphen(tokens[to]) ? 1 : 0;
  const denominator = explicit && !scaled ? fractions.get(tokens[to + hyphen]?.lower ?? '') : undefined;
  const plural = tokens[to + hyphen]?.lower.endsWith('s') === true;
  if (denominator !== undefined && value < denominator && (value === 1) !== plural) {
    return fractionOf(tokens, value / denominator, from, to + hyphen + 1);
  }
  if (hyphen && tokens[to + 1]?.lower === 'odd') to += 2;
  return { value, from, to, form: explicit && value === 1 && to === from + 1 ? 'one' : 'words', scaled };
}

/** "point nine five" behind a number. */
function decimals(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  if (tokens[at]?.lower !== 'point') return undefined;
  let to = at + 1;
  let value = 0;
  let place = 0.1;
  for (
    let digit = cardinals.get(tokens[to]?.lower ?? '');
    digit !== undefined && digit < 10;
    digit = cardinals.get(tokens[to]?.lower ?? '')
  ) {
    value += digit * place;
    place /= 10;
    to++;
  }
  return to > at + 1 ? { value, to } : undefined;
}

/** Whether a smaller number word goes on with the number read so far: "twenty one", "hundred and fifty". */
function fits(part: number, small: number, scaled: boolean): boolean {
  if (small === 0) return false;
  if (part === 0 || (scaled && part % 100 === 0)) return scaled;
  return part % 10 === 0 && part % 100 >= 20 && small < 10;
}

/** A mark that joins the parts of a compound or of a range. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–]$/.test(token.text);
}
