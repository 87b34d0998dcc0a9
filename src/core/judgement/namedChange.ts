import * as words from './changeWords';
import { figuresOf } from './figures';
import { isHyphen } from './numerals';
import { endsSentence, type Token, tokenAt } from './tokens';

/**
 * Whether a text names a change without a figure: "from weekly to daily", "used to be quarterly; now every week",
 * "turned a loss-making branch into a profitable one", "became automatic", "all of the students passed". The tokens are
 * those of the text.
 */
export function namesChangeIn(text: string, tokens: readonly Token[]): boolean {
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(tokens, index) || tokens[index]?.text === ';') continue;
    if (sentenceNamesChange(text, tokens.slice(start, index))) return true;
    start = index + 1;
  }
  return sentenceNamesChange(text, tokens.slice(start));
}

function sentenceNamesChange(text: string, tokens: readonly Token[]): boolean {
  const compounds = joinCompounds(tokens);
  return (
    fromTo(text, compounds) || contrast(compounds) || turnedInto(compounds) || became(compounds) || allOfThem(compounds)
  );
}

/** The words of a sentence, compounds in one piece ("loss-making"), with the marks between them. */
function joinCompounds(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokenAt(tokens, index);
    const last = joined.at(-1);
    if (
      last?.kind === 'word' &&
      isHyphen(token) &&
      !token.spaced &&
      tokens[index + 1]?.spaced === false &&
      tokens[index + 1]?.kind !== 'mark'
    ) {
      const next = tokenAt(tokens, ++index);
      joined[joined.length - 1] = {
        ...last,
        lower: `${last.lower}-${next.lower}`,
        text: `${last.text}-${next.text}`,
        end: next.end,
      };
    } else joined.push(token);
  }
  return joined;
}

/** "moved us from prepayment to net-30 terms": a verb of change before, two ends that differ and are no figure of speech. */
function fromTo(text: string, tokens: readonly Token[]): boolean {
  let lastVerb = -Infinity;
  for (const [index, token] of tokens.entries()) {
    if (words.changeVerbs.has(token.lower)) lastVerb = index;
    if (token.lower !== 'from' || tokens[index - 1]?.lower === 'apart') continue;
    const ends = endsOf(text, tokens, index);
    if (!ends) continue;
    const [before, after] = ends;
    const scaled = before.some(isScale) || after.some(isScale);
    if (scaled && !before.every((word) => words.vagueEnds.has(word))) return true;
    // Seven words: "moved truck utilisation at both of our depots from".
    if (index - lastVerb > 10) continue;
    if (!isNamed(before) || !isNamed(after) || before.join(' ') === after.join(' ')) continue;
    if (before.every(isTravel) || after.every(isTravel)) continue;
    return true;
  }
  return false;
}

function isScale(word: string): boolean {
  return words.frequencies.has(word) || words.states.has(word);
}

function isTravel(word: string): boolean {
  return words.travelEnds.has(word) || words.vagueEnds.has(word);
}

function isNamed(end: readonly string[]): boolean {
  return (
    end.length > 0 &&
    !end.every((word) => words.vagueEnds.has(word) || /^(?:an?|the|our|my|to|being|very|really)$/.test(word))
  );
}

/** The words between "from" and "to", and up to four behind; none when both are names of places. */
function endsOf(_text: string, tokens: readonly Token[], from: number): readonly [string[], string[]] | undefined {
  const before: string[] = [];
  let at = from + 1;
  let capitals = 0;
  for (; at < tokens.length && at <= from + 8; at++) {
    const token = tokenAt(tokens, at);
    if (token.lower === 'to' || token.lower === 'into' || token.text === '→') break;
    if (token.kind === 'mark' && !/^["“”'‘’]$/.test(token.text)) return undefined;
    if (token.kind === 'mark') continue;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
    before.push(token.lower);
  }
  if (!/^(?:to|into|→)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const after: string[] = [];
  for (at++; at < tokens.length && after.length < 4; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'mark') {
      if (/^["“”'‘’]$/.test(token.text)) continue;
      break;
    }
    if (
      after.length > 0 &&
      /^(?:in|on|at|by|for|with|and|when|while|after|before|within|during|because|so|but|of|this|last|which|who|that|across|over|under)$/.test(
        token.lower,
      )
    )
      break;
    if (
      after.length === 0 &&
      before.length === capitals &&
      capitals > 0 &&
      /^\p{Lu}/u.test(token.text) &&
      token.text.length > 2 &&
      !isScale(token.lower)
    )
      return undefined;
    after.push(token.lower);
  }
  return [before, after];
}

/** "used to be quarterly", "daily instead of weekly": two frequencies or states against each other. */
function contrast(tokens: readonly Token[]): boolean {
  const scales = tokens.flatMap((_token, index) => (isOften(tokens, index) ? [index] : []));
  if (scales.length === 0) return false;
  const usedTo = tokens.some(({ lower }, index) => lower === 'used' && tokens[index + 1]?.lower === 'to');
  const now = tokens.some(({ lower }) => /^(?:now|nowadays|today|since|became|these)$/.test(lower));
  if (usedTo && (scales.length >= 2 || now)) return true;
  if (scales.length < 2) return false;
  return (
    tokens.some(
      ({ lower }, index) => /^(?:instead|rather)$/.test(lower) && /^(?:of|than)$/.test(tokens[index + 1]?.lower ?? ''),
    ) || tokens.some(({ lower }) => lower === 'replaced' || lower === 'not')
  );
}

function isOften(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (
    words.frequencies.has(word) &&
    !/^(?:never|always|constantly|rarely|sometimes|seconds|minutes|hours|days|weeks|months|years|instantly|immediately|immediate|instant)$/.test(
      word,
    )
  )
    return true;
  return (
    /^(?:every|each|once|twice)$/.test(word) &&
    /^(?:an?|hour|day|night|morning|week|fortnight|month|quarter|year|sprint|other|two|three)$/.test(
      tokens[index + 1]?.lower ?? '',
    )
  );
}

/** "turned a loss-making branch into a profitable one". */
function turnedInto(tokens: readonly Token[]): boolean {
  for (const [index, token] of tokens.entries()) {
    if (
      !/^(?:turn|turned|turns|turning|transform|transformed|convert|converted|converts|converting|made|merged|moved)$/.test(
        token.lower,
      )
    )
      continue;
    const behind = tokens.slice(index + 1, index + 11).findIndex(({ lower }) => lower === 'into');
    const into = behind < 0 ? -1 : index + 1 + behind;
    if (into < 0) continue;
    const left = tokens.slice(index + 1, into).map(({ lower }) => lower);
    const right = tokens.slice(into + 1, into + 6).map(({ lower }) => lower);
    const marked = [...left, ...right].some((word) => words.stateMarkers.has(word) || words.states.has(word));
    if (marked && !/^(?:made|moved)$/.test(token.lower)) return true;
    const article = /^(?:an?|the|our|their|its)$/;
    if (/^(?:made|moved)$/.test(token.lower) || !article.test(left[0] ?? '') || !article.test(right[0] ?? '')) continue;
    if (!right.some((word) => words.vagueResults.has(word))) return true;
  }
  return false;
}

/** "became hourly", "are now automatic", "made it mandatory". */
function became(tokens: readonly Token[]): boolean {
  for (const [index, token] of tokens.entries()) {
    if (
      !words.states.has(token.lower) ||
      /^(?:good|excellent|free|public|standard|online|open|fixed|accessible|remote|permanent)$/.test(token.lower)
    ) {
      if (!/^(?:free|standard|online|permanent|remote|public)$/.test(token.lower)) continue;
    }
    const near = [tokens[index - 1], tokens[index - 2], tokens[index - 3]].map((word) => word?.lower ?? '');
    if (
      near.some((word) => /^(?:became|become|becomes|becoming|went|turned|made|gone)$/.test(word)) &&
      !near.includes('more')
    )
      return true;
    if (
      near.slice(0, 2).includes('now') &&
      /^(?:is|are|now|it's|they're|run|runs)$/.test(near.slice(0, 3).find((word) => word !== 'now') ?? '')
    )
      return true;
  }
  return false;
}

/** "All of the students handed in": a whole that can be counted did it. */
function allOfThem(tokens: readonly Token[]): boolean {
  for (const [index, token] of tokens.entries()) {
    if (!/^(?:all|every|everyone|everybody|each)$/.test(token.lower)) continue;
    const start = token.lower === 'each' ? index + 1 : index + 1;
    if (
      /^(?:all|each)$/.test(token.lower) &&
      !/^(?:of|the|our|my|their|his|her|\p{L}+s|but|eligible)$/u.test(tokens[start]?.lower ?? '')
    )
      continue;
    if (
      /^(?:for|with|to|at|after|above|by|in|of|on|from|us|we|they)$/.test(tokens[index - 1]?.lower ?? '') &&
      token.lower !== 'everyone'
    )
      continue;
    for (let at = start; at < start + 7 && at < tokens.length; at++) {
      const word = tokenAt(tokens, at);
      if (word.kind === 'mark') break;
      if (/^(?:and|but|who|that|which|could|would|can|involved|agreed)$/.test(word.lower)) break;
      if (words.completions.has(word.lower) && at > start)
        return !/^(?:made|got|went|found|kept|still|agreed|chose)$/.test(word.lower) || at - start >= 2;
      if (
        /^(?:everyone|everybody)$/.test(token.lower) &&
        at === start &&
        /^(?:passed|renewed|stayed|signed|completed|graduated|survived|qualified|attended)$/.test(word.lower)
      )
        return true;
    }
  }
  return false;
}

/** Whether a text holds a figure that counts something. */
export function holdsFigure(text: string, tokens: readonly Token[]): boolean {
  return figuresOf(text, tokens).some(({ pointsOnly }) => !pointsOnly);
}
