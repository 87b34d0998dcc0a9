import { magnitudes, measures, shortMagnitudes, timeUnits, currencies, cardinals } from './figureWords';
import { looksPlural } from './nouns';
import { isHyphen, parseDigits } from './numerals';
import * as words from './labelWords';
import { endsSentence, type Token, tokenAt } from './tokens';

/**
 * Marks the tokens that look like numbers and count nothing: years, dates, times of day, ordinals, list numbers,
 * versions, numbers that name something, and idioms. The answer has one entry a token, 1 for "no figure".
 */
export function notFigures(tokens: readonly Token[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  markIdioms(tokens, marked);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number') {
      if (isNoQuantity(tokens, index)) marked[index] = 1;
    } else if (token.kind === 'word' && cardinals.has(token.lower) && isLabelled(tokens, index)) marked[index] = 1;
  }
  return marked;
}

/** Idioms by their first word, each as the words that follow. */
const idioms: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, string[][]>();
  for (const idiom of words.idioms) {
    const [first = '', ...rest] = idiom.split(' ');
    const same = byFirst.get(first);
    if (same) same.push(rest);
    else byFirst.set(first, [rest]);
  }
  return byFirst;
})();

function markIdioms(tokens: readonly Token[], marked: Uint8Array): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark') continue;
    for (const rest of idioms.get(token.lower) ?? []) {
      let at = index;
      let complete = true;
      for (const word of rest) {
        at++;
        // A compound's hyphen or slash is passed over: "one-on-one".
        if (tokens[at]?.kind === 'mark' && /^[-‐‑–/']$/.test(tokens[at]?.text ?? '')) at++;
        if (tokens[at]?.lower !== word) {
          complete = false;
          break;
        }
      }
      if (complete) marked.fill(1, index, at + 1);
    }
  }
}

function isNoQuantity(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  return (
    hasOtherShape(token, tokens, index) ||
    isOrdinalOrClock(tokens, index) ||
    isListNumber(tokens, index) ||
    isDate(tokens, index) ||
    isYear(tokens, index) ||
    isLabelled(tokens, index) ||
    isNameEnding(tokens, index) ||
    isDevotion(tokens, index)
  );
}

/** Dates, times, phone numbers and versions, told by their shape alone. */
function hasOtherShape(token: Token, tokens: readonly Token[], index: number): boolean {
  const { text } = token;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return !/^\d+:1$/.test(text) && !isTimed(tokens, index);
  if (/^\d+(?:[.,]\d+)?:\d+(?:[.,]\d+)?$/.test(text)) return text === '1:1';
  if (/^(?:19|20)\d\d\/\d{2,4}$/.test(text)) return true;
  if (/^\d{1,2}\/\d{1,2}$/.test(text))
    return /^(?:24\/7|50\/50|20\/20|80\/20|9\/11|7\/7|5\/5)$/.test(text) || !isShare(text);
  if (/^\d{1,2}[.,]\d\/(?:5|10|20|100)$/.test(text)) return false;
  if (/^0\d{2,}$/.test(text)) return true;
  if (text === '404' || text === '360') return true;
  return parseDigits(text) === undefined;
}

function isShare(text: string): boolean {
  const [part = 0, whole = 0] = text.split('/').map(Number);
  return part < whole && whole <= 12 && part > 0;
}

/** A run's or a call's length: "3:45 min", "in 2:59". */
function isTimed(tokens: readonly Token[], index: number): boolean {
  return timeUnits.has(tokens[index + 1]?.lower ?? '') && tokens[index + 1]?.lower !== 'h';
}

function isOrdinalOrClock(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word') return false;
  if (!next.spaced && /^(?:st|nd|rd|th|er|e|ème|º|ª)$/.test(next.lower)) return true;
  if (words.clockWords.has(next.lower) && next.lower !== 'hrs') return true;
  // "5 p.m." is read as the words "p" and "m" with marks between them.
  const dotted =
    tokens[index + 2]?.text === '.' && tokens[index + 3]?.lower === 'm' && tokens[index + 3]?.spaced === false;
  return dotted && (next.lower === 'a' || next.lower === 'p');
}

/** "1. We shipped", "2) …", "(3)". */
function isListNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const { text } = tokenAt(tokens, index);
  if (!/^\d{1,2}$/.test(text)) return false;
  const starts = before === undefined || endsSentence(tokens, index - 1) || before.text === ':' || before.text === '(';
  if (next?.text === ')') return starts || before.text === ',';
  return starts && next?.text === '.' && !next.spaced && tokens[index + 2]?.spaced === true;
}

function isDate(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const value = Number(tokenAt(tokens, index).text);
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  if (next?.kind === 'word' && words.months.has(next.lower) && (next.lower !== 'may' || next.text === 'May'))
    return true;
  if (before?.kind !== 'word' || looksPlural(next) || isUnit(next)) return false;
  return (words.months.has(before.lower) && /^\p{Lu}/u.test(before.text)) || words.weekdays.has(before.lower);
}

function isYear(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (/^['’]$/.test(before?.text ?? '') && /^\d\d$/.test(token.text) && !token.spaced) return true;
  if (!/^(?:19|20)\d\d$/.test(token.text) || isUnit(next) || isCurrencyMark(before)) return false;
  const value = Number(token.text);
  if (value % 100 !== 0 && value % 50 !== 0) return !isCounterpart(tokens, index);
  if (isCounterpart(tokens, index)) return false;
  return before?.kind === 'word' && words.yearLeads.has(before.lower) && !looksPlural(next);
}

/** Whether "from" or "to" joins the number with one that cannot be a year. */
function isCounterpart(tokens: readonly Token[], index: number): boolean {
  for (const step of [-1, 1]) {
    const link = tokens[index + step];
    if (!link || !/^(?:to|->|→|=>)$/.test(link.lower)) continue;
    for (let at = index + 2 * step; Math.abs(at - index) <= 3; at += step) {
      const other = tokens[at];
      if (other?.kind === 'number') return !/^(?:19|20)\d\d$/.test(other.text) && !/^\d\d$/.test(other.text);
    }
  }
  return false;
}

/** "Level 2", "Room 12", "ticket #88", "no. 7". */
function isLabelled(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  let at = index - 1;
  while (
    at >= 0 &&
    /^[#.№]$/.test(tokens[at]?.text ?? '') &&
    (at + 1 < index || tokens[at]?.text !== '.' || tokens[at - 1]?.lower === 'no' || tokens[at - 1]?.lower === 'nr')
  )
    at--;
  const before = tokens[at];
  const sign = at < index - 1;
  if (before?.kind !== 'word') return sign && !isRank(tokens, at);
  if (isRank(tokens, at)) return false;
  if (!words.labels.has(before.lower)) return sign;
  if (token.kind === 'word' && !token.spaced) return false;
  const next = tokens[index + 1];
  if (
    isUnit(next) ||
    (/^(?:per|out|times|more|fewer|less|in)$/.test(next?.lower ?? '') &&
      before.text === before.lower &&
      !/^(?:level|tier|phase|week|year|grade)$/.test(before.lower))
  )
    return false;
  // "to plan 12 workshops": a verb, unless it is capitalised like a name.
  const verbLike = before.text === before.lower && looksPlural(next);
  return !verbLike;
}

/** Whether the words before a number speak of a rank. */
function isRank(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const lead =
    /^(?:from|to|at|was|were|be|is|are|remains?|stayed|ranked|rank|ranking|hit|reached|became|as|us|currently|now|->|→)$/;
  if (words.rankWords.has(word)) return true;
  if (/^(?:number|no|nr)$/.test(word)) {
    const number = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    return lead.test(before) || (at === 0 && /^(?:in|for|on|of|among)$/.test(tokens[number + 1]?.lower ?? ''));
  }
  return lead.test(word) && tokens[at + 1]?.text === '#';
}

/** Metrics in capitals whose value may follow at once; other capitals before a number are names. */
const metrics = new Set(
  'nps csat enps ces roi roas ctr cpa cpc cpm mrr arr aov ltv cac dso dpo sla mttr mttd ebitda oee gpa ielts toefl gmat kpi sus hba1c bmi a&e'.split(
    ' ',
  ),
);

/** "Windows 11", "COVID-19", "the 3.0 release", "3M": the number belongs to a name. */
function isNameEnding(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next && !next.spaced && next.kind === 'word' && !isUnit(next)) return true;
  if (
    token.text === '3' &&
    next?.text === 'M' &&
    !next.spaced &&
    !isCurrencyMark(before) &&
    !looksPlural(tokens[index + 2])
  )
    return true;
  if (
    next &&
    /^[kK]$/.test(next.text) &&
    /^(?:run|race|video|display|screen|camera|resolution|tv)s?$/.test(tokens[index + 2]?.lower ?? '')
  )
    return true;
  if (!token.spaced && before && /^[-_.#/]$/.test(before.text) && !before.spaced) {
    const stem = tokens[index - 2];
    if (stem?.kind === 'word' && !/^(?:sub|under|over|plus)$/.test(stem.lower)) return true;
  }
  if (/[.,]/.test(token.text) && /^\d{1,2}\.\d{1,2}$/.test(token.text)) {
    if (
      /^(?:the|our|version|release|their)$/.test(before?.lower ?? '') &&
      next?.kind === 'word' &&
      !isUnit(next) &&
      !/^(?:points?|stars?|average|million|out|rating|score|gpa)$/.test(next.lower)
    )
      return true;
  }
  if (
    before?.kind !== 'word' ||
    isUnit(next) ||
    currencies.has(before.lower) ||
    metrics.has(before.lower) ||
    /^[-–]$/.test(before.text)
  )
    return false;
  if (words.months.has(before.lower) || (looksPlural(next) && !words.names.has(before.lower))) return false;
  if (isHyphen(next) && tokens[index + 2]?.kind === 'number') return false;
  if (words.names.has(before.lower)) return /^\p{Lu}|^i[A-Z]/u.test(before.text);
  const inside = index >= 2 && !endsSentence(tokens, index - 2) && !/^[:("“‘'—–-]$/.test(tokens[index - 2]?.text ?? '');
  return /^\p{Lu}/u.test(before.text) && (inside || /^\p{Lu}{2,}$/u.test(before.text)) && before.lower !== 'i';
}

/** "gave 110 percent", "100% committed". */
function isDevotion(tokens: readonly Token[], index: number): boolean {
  const value = Number(tokenAt(tokens, index).text);
  if (!(value === 100 || value === 110 || value === 120 || value === 200 || value === 150 || value === 1000))
    return false;
  let after = index + 1;
  if (tokens[after]?.lower === 'per' && tokens[after + 1]?.lower === 'cent') after++;
  else if (tokens[after]?.text !== '%' && !/^(?:percent|pct)$/.test(tokens[after]?.lower ?? '')) return false;
  const next = tokens[after + 1]?.lower ?? '';
  if (words.devotion.has(next)) return true;
  for (let back = 1; back <= 3; back++) {
    if (words.devotionVerbs.has(tokens[index - back]?.lower ?? '')) return !/^(?:of|more|discount)$/.test(next);
  }
  return false;
}

/** Whether what stands behind a number measures it, so that the number is no name. */
function isUnit(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  if (token.kind === 'mark') return /^[%‰°€£$¥×+]$/.test(token.text);
  if (!token.spaced && token.lower === 'x') return true;
  if (timeUnits.has(lower) || currencies.has(lower) || magnitudes.has(lower) || measures.has(lower)) return true;
  if (!token.spaced && shortMagnitudes.has(lower)) return true;
  return /^(?:percent|pct|per|percentage|pp|pts?|points?|times|x|fold|bps|bn|mn|mio|mln)$/.test(lower);
}

function isCurrencyMark(token: Token | undefined): boolean {
  return token !== undefined && currencies.has(token.lower);
}
