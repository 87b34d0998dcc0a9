import { secondsOf } from './figureUnits';
import { singular } from './nouns';
import type { Bound } from './figure';
import { isHyphen } from './numerals';
import { measured } from './outcomeWords';
import type { Token } from './tokens';

function word(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The words around a figure that say it is no exact one. */
export function boundOf(tokens: readonly Token[], from: number, to: number): Bound {
  const near = [word(tokens, from - 1), word(tokens, from - 2), word(tokens, from - 3)];
  const [one = '', two = ''] = near;
  const after = word(tokens, to);
  if (
    /^(?:over|above|exceeding|>|≥|past|exceeded|beyond|beat)$/.test(one) ||
    (one === 'than' && /^(?:more|greater|better|longer|higher|larger)$/.test(two)) ||
    (one === 'least' && two === 'at') ||
    (one === '=' && two === '>') ||
    after === '+' ||
    (after === 'or' && word(tokens, to + 1) === 'more') ||
    (after === 'plus' && word(tokens, to + 1) === '') ||
    one === 'minimum'
  )
    return 'at least';
  if (
    /^(?:under|below|<|≤|within|max|maximum|inside)$/.test(one) ||
    (one === 'than' && /^(?:less|fewer|shorter|lower)$/.test(two)) ||
    (one === 'to' &&
      two === 'up' &&
      !/^(?:went|is|are|was|were|now|got|moved|brought|came|went|pushed|climbed|us)$/.test(near[2] ?? '') &&
      !measured.has(singular(near[2] ?? ''))) ||
    (one === 'most' && two === 'at') ||
    (one === '=' && two === '<')
  ) {
    return one === 'under' && two === 'just' ? 'about' : 'at most';
  }
  if (
    /^(?:about|around|roughly|approximately|approx|circa|ca|c|some|nearly|almost|~|≈|maybe|perhaps|say|near|like)$/.test(
      one,
    )
  )
    return 'about';
  if (
    (one === '.' && /^(?:ca|c|approx)$/.test(two)) ||
    (one === 'to' && /^(?:close|near)$/.test(two)) ||
    (one === 'of' && /^(?:region|order|neighbourhood|average)$/.test(two)) ||
    (one === 'average' && two === 'on')
  )
    return 'about';
  if (/^(?:ish|odd)$/.test(after) || (after === 'or' && word(tokens, to + 1) === 'so')) return 'about';
  if (isHyphen(tokens[to]) && /^(?:ish|odd)$/.test(word(tokens, to + 1))) return 'about';
  if (isHyphen(tokens[to - 2]) && word(tokens, to - 1) === 'odd') return 'about';
  return 'exact';
}

/** The period behind a figure: "a month", "per week", "weekly", "/yr". */
export function periodOf(tokens: readonly Token[], to: number, skipsNoun: boolean): number | undefined {
  // "£75,000 less on agency staff per year": "per" is sure of itself further away.
  for (let at = to; at < to + 8; at++) {
    if (word(tokens, at) === 'per') return secondsOf(word(tokens, at + 1));
    if (tokens[at]?.kind !== 'word') break;
  }
  for (let at = to; at < to + (skipsNoun ? 5 : 4); at++) {
    const near = word(tokens, at);
    if (tokens[at]?.kind === 'mark' && !/^[/(]$/.test(near)) return undefined;
    if (/^(?:an?|per|each|every|\/)$/.test(near)) {
      const seconds = secondsOf(word(tokens, at + 1));
      if (seconds !== undefined && (near !== 'a' || at > to - 1)) return seconds;
      continue;
    }
    if (/^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|pa)$/.test(near))
      return secondsOf(near);
    if (/^(?:in|on|over|for|to|from|and|but|than|which|by|with|after|before|within|of)$/.test(near)) return undefined;
  }
  return undefined;
}
