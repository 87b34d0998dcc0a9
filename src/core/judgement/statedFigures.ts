import type { Figure, TokenFigure } from './figures';
import { figuresOf } from './figures';
import { secondsOf, singular } from './figureUnits';
import { cardinals, periods, timeUnits } from './figureWords';
import { isHyphen } from './numerals';
import { looseTopicsOf, quantitiesOf, topicsOf } from './topics';
import { endsSentence, type Token, tokenAt, tokensOf } from './tokens';

/** What a figure says of its quantity: where it was, where it is now, by how much it changed, or just how large it is. */
export type Role = 'before' | 'after' | 'change' | 'level';

/** A figure with what its sentence says about it. */
export interface StatedFigure {
  readonly figure: Figure;
  readonly role: Role;
  /** 1 for more, -1 for less, 0 where the text does not say. */
  readonly direction: -1 | 0 | 1;
  /** What is spoken of: stems of the sentence, and of the whole text where the sentence only says "it". */
  readonly topics: ReadonlySet<string>;
  /** As the topics, with words that alone would not tell quantities apart. */
  readonly looseTopics: ReadonlySet<string>;
  /** The measured things its sentence names. */
  readonly quantities: ReadonlySet<string>;
  /** Of a part ("45 of the 60", "the first 10", "£60k of it"): nothing to hold against the whole. */
  readonly isPart: boolean;
  /** A span of time in which something else happened ("sold 45 flats in a year"). */
  readonly isFrame: boolean;
  /** What it is the size of, where that is said: the "team" of a team of twelve. */
  readonly group: string | undefined;
  /** Whether those it counts came or went: no size of what they came to. */
  readonly isMoving: boolean;
  /** Whether its sentence speaks of leading or teaching. */
  readonly isLed: boolean;
  /** Names of places and firms beside it. */
  readonly names: ReadonlySet<string>;
  readonly sentence: number;
}

/**
 * Figures of a text that are compared. A claim has a handful, a long story a dozen; more would be a table, and each is
 * compared with each of the other text.
 */
const mostFigures = 40;

/** The figures of a text with their roles, the first forty. */
export function statedFigures(text: string): readonly StatedFigure[] {
  const tokens = tokensOf(text);
  const figures = [
    ...figuresOf(text, tokens).map(inBaseMeasure),
    ...frequenciesOf(text, tokens),
    ...ranksOf(text, tokens),
  ]
    .sort((a, b) => a.start - b.start)
    .slice(0, mostFigures);
  const all = topicsOf(tokens);
  const allLoose = looseTopicsOf(tokens);
  const stated: StatedFigure[] = [];
  let start = 0;
  let sentence = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && !endsSentence(tokens, index)) continue;
    const within = tokens.slice(start, index);
    const own = topicsOf(within);
    const refers =
      within.some(({ lower }) => /^(?:it|its|it's|they|them|that|this|these|those|one)$/.test(lower)) || own.size === 0;
    const inSentence = figures.filter(({ from }) => from >= start && from < index);
    for (const figure of withBorrowedUnits(tokens, inSentence, stated.at(-1)?.figure)) {
      const role = roleOf(tokens, figure, start, index);
      stated.push({
        figure,
        role,
        direction: directionOf(tokens, figure, start, index),
        topics: refers ? all : own,
        looseTopics: refers ? allLoose : looseTopicsOf(within),
        quantities: quantitiesOf(within),
        isPart: isPart(tokens, figure),
        isFrame: isFrame(tokens, figure, inSentence, role),
        group: groupOf(tokens, figure),
        isMoving: tokens
          .slice(figure.to, Math.min(figure.to + 5, index))
          .some(({ lower }) =>
            /^(?:left|leave|quit|joined|join|resigned|retired|moved|became|dropped|failed|passed|won|got|were)$/.test(
              lower,
            ),
          ),
        isLed: within.some(
          ({ lower }, at) =>
            leading.test(lower) ||
            (lower === 'had' && within[at - 1]?.lower === 'i') ||
            (lower === 'under' && within[at + 1]?.lower === 'me'),
        ),
        names: namesIn(within),
        sentence,
      });
    }
    start = index + 1;
    sentence++;
  }
  return stated;
}

/** Measures that are one dimension, and how many of its base unit they are. */
const bases: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['gram', ['mass', 0.001]],
  ['kilogram', ['mass', 1]],
  ['tonne', ['mass', 1000]],
  ['pound', ['mass', 0.4536]],
  ['millimetre', ['length', 0.001]],
  ['centimetre', ['length', 0.01]],
  ['metre', ['length', 1]],
  ['foot', ['length', 0.3048]],
  ['kilometre', ['length', 1000]],
  ['mile', ['length', 1609]],
  ['kilobyte', ['data', 1e-3]],
  ['megabyte', ['data', 1]],
  ['gigabyte', ['data', 1e3]],
  ['terabyte', ['data', 1e6]],
]);

/** Two tonnes and 800 kg can be compared. */
function inBaseMeasure(figure: TokenFigure): TokenFigure {
  const base = figure.kind === 'measure' ? bases.get(figure.unit ?? '') : undefined;
  if (!base) return figure;
  const [unit, factor] = base;
  return { ...figure, unit, value: figure.value * factor, low: figure.low * factor, high: figure.high * factor };
}

/** "from 8 minutes to 3", "62 to 40 days": a bare number has the unit of the one it is told with. */
function withBorrowedUnits(
  tokens: readonly Token[],
  figures: readonly TokenFigure[],
  previous: Figure | undefined,
): readonly TokenFigure[] {
  return figures.map((figure, index) => {
    const partner = figures[index + 1] ?? figures[index - 1];
    if (
      figure.per === undefined &&
      partner?.per !== undefined &&
      partner.kind === figure.kind &&
      partner.unit === figure.unit
    )
      return { ...figure, per: partner.per };
    if (figure.kind !== 'count' || (figure.value === 0 && figure.unit !== undefined)) return figure;
    const before = figures[index - 1] ?? (figures.length === 1 ? previous : undefined);
    const isBare = figure.unit === undefined || /^(?:before|after|in|now|when|by)$/.test(figure.unit);
    const verb = tokens[figure.from - 1]?.lower ?? '';
    const subject = tokens[figure.from - 2];
    if (figure.unit === undefined || figure.unit === 'mostly')
      if (/^(?:were|numbered)$/.test(verb) && subject?.kind === 'word' && subject.lower.endsWith('s'))
        return { ...figure, unit: singular(subject.lower) };
    if (!isBare || tokens[figure.to]?.lower === 'per') return figure;
    const after = figures[index + 1];
    const lender = after && after.from - figure.to <= 2 ? after : before;
    if (!lender || lender.kind === 'frequency' || (lender.kind === 'count' && lender.unit === undefined)) return figure;
    if (!/^(?:time|money|percent|measure|count|points|score)$/.test(lender.kind)) return figure;
    const word = /([\p{L}%]+)[^\p{L}%]*$/u.exec(lender.text)?.[1]?.toLowerCase() ?? '';
    const scale = lender.kind === 'time' ? (timeUnits.get(word) ?? 1) : lender.kind === 'percent' ? 0.01 : 1;
    const { kind, unit } = lender;
    const per = figure.per ?? lender.per;
    return {
      ...figure,
      per,
      kind,
      unit,
      value: figure.value * scale,
      low: figure.low * scale,
      high: figure.high * scale,
    };
  });
}

const lessWords =
  /^(?:cut|cuts|cutting|reduc\w*|fell|fall|falls|fallen|falling|dropp?\w*|down|fewer|less|lower\w*|short\w*|sank|sink|sunk|declin\w*|shr[aiu]nk\w*|lost|decreas\w*|slash\w*|trimm?\w*|shav\w*|halv\w*|sav\w*|cheaper|minus|smaller|knock\w*|off|slid|slipp\w*|plummet\w*|plung\w*|lighter|thinner|curb\w*|quick\w*|eliminat\w*|rarer|eas\w*|tumbl\w*|compress\w*)$/;
const moreWords =
  /^(?:up|rose|rise\w*|rising|grew|grow\w*|increas\w*|more|higher|rais\w*|lift\w*|climb\w*|improv\w*|boost\w*|gain\w*|add\w*|larger|bigger|doubl\w*|tripl\w*|trebl\w*|quadrupl\w*|plus|jump\w*|soar\w*|surg\w*|uplift\w*|expand\w*|better|longer|greater|extra|additional|fold|twice|faster|expan\w*|growth|above)$/;
/** Behind these a figure says by how much, not how much: no verb of change is needed. */
const changeNoun =
  /^(?:increase|decrease|reduction|growth|improvement|uplift|drop|fall|rise|cut|gain|decline|saving|savings|boost|jump|surge|raise|shortening)$/;

function directionOf(tokens: readonly Token[], figure: TokenFigure, start: number, end: number): -1 | 0 | 1 {
  if (/^halv/i.test(figure.text)) return -1;
  const sign = tokens[figure.from - 1]?.text;
  if (sign === '+') return 1;
  if (sign === '−' || (sign === '-' && tokens[figure.from - 1]?.spaced && tokens[figure.from]?.spaced === false))
    return -1;
  for (let distance = 1; distance <= 9; distance++) {
    for (const at of distance <= 3
      ? [figure.to - 1 + distance, figure.from - distance]
      : [figure.from - distance, figure.to - 1 + distance]) {
      if (at < start || at >= end) continue;
      const word = tokens[at]?.lower ?? '';
      // "more than", "up to", "less than" bound the figure and tell no direction.
      if (/^(?:than)$/.test(tokens[at + 1]?.lower ?? '') && at + 2 === figure.from) continue;
      if (lessWords.test(word)) return -1;
      if (moreWords.test(word)) return 1;
    }
  }
  return 0;
}

function roleOf(tokens: readonly Token[], figure: TokenFigure, start: number, end: number): Role {
  const word = (index: number): string => (index >= start && index < end ? (tokens[index]?.lower ?? '') : '');
  const { from, to, kind } = figure;
  // Words that only bound the figure are passed over.
  let lead = from - 1;
  while (
    /^(?:about|around|roughly|nearly|almost|some|just|over|under|only|approximately|a|than|more|less|an|the|average|of|on|ca|~)$/.test(
      word(lead),
    ) &&
    from - lead <= 3 &&
    !(word(lead) === 'than' && /^(?:rather)$/.test(word(lead - 1))) &&
    !(word(lead) === 'of' && word(lead - 1) === 'instead')
  )
    lead--;
  const before = word(lead);
  if (
    before === 'from' ||
    (before === 'of' && word(lead - 1) === 'instead') ||
    (before === 'than' && word(lead - 1) === 'rather') ||
    /^(?:vs|versus|against)$/.test(before)
  )
    return 'before';
  for (let at = from - 1; at > from - 7; at--) {
    if (word(at) === 'used' && word(at + 1) === 'to') return 'before';
    if (/^(?:now|after|is|are|,|;)$/.test(word(at))) break;
    if (word(at) === 'had' && /^(?:been|given|stood|taken|averaged|cost|had)$/.test(word(at + 1))) return 'before';
    if (/^(?:previous|prior|predecessor's|last)$/.test(word(at)) && at < from - 1) return 'before';
    if (word(at) === 'previously' || word(at) === 'originally' || word(at) === 'formerly') return 'before';
  }
  const behind = [word(to), word(to + 1), word(to + 2), word(to + 3), word(to + 4)];
  const place = behind.findIndex(
    (near, index) =>
      !/^(?:i|we|the|it|they|he|she|my|our)$/.test(behind[index + 1] ?? '') &&
      /^(?:before|beforehand|previously|initially|originally)$/.test(near),
  );
  if (
    place >= 0 &&
    !behind.slice(0, place).some((near) => /^(?:and|,|->|→|to|now|compared|with|than|the|in|as|on)$/.test(near))
  )
    return 'before';
  if (
    behind.some(
      (near, index) =>
        near === 'when' &&
        /^(?:i|we)$/.test(behind[index + 1] ?? '') &&
        /^(?:start\w*|join\w*|began|took|came|arriv\w*|inherit\w*)$/.test(word(to + index + 2)),
    )
  )
    return 'before';
  if (/^(?:->|→|=>)$/.test(behind[0] ?? '')) return 'before';
  if (
    /^(?:->|→|=>|to|under|below|at|reached|hit|down|now|into)$/.test(before) ||
    (before === 'at' && word(lead - 1) === 'settled')
  ) {
    return before === 'down' && kind !== 'count' ? 'change' : 'after';
  }
  if (kind === 'frequency') return word(lead) === 'to' ? 'after' : 'level';
  if (kind === 'factor' || (before === 'in' && kind === 'share')) return 'change';
  if (/^(?:under|over|below|above)$/.test(behind[0] ?? '')) return 'change';
  if (before === 'by') return 'change';
  if (/^(?:up|down)$/.test(before)) return 'change';
  if (
    /^(?:fewer|less|more|faster|quicker|cheaper|shorter|lower|higher|longer|smaller|larger|bigger|off|better|slower)$/.test(
      behind[0] ?? '',
    ) &&
    behind[1] !== 'than'
  )
    return 'change';
  // "8k a month lower"
  if (figure.per !== undefined && behind.some((near) => /^(?:lower|less|fewer|cheaper|higher|more|off)$/.test(near)))
    return 'change';
  if (kind !== 'time' && behind.slice(0, 3).some((near) => changeNoun.test(near))) return 'change';
  if (before === 'of' && changeNoun.test(word(lead - 1))) return 'change';
  if (
    /^(?:rose|fell|grew|dropped|sank|shrank|climbed|declined|increased|decreased|jumped|improved|soared|surged|slipped)$/.test(
      before,
    )
  )
    return 'change';
  if (/^(?:after|now|today|afterwards|nowadays)$/.test(behind[0] ?? '')) return 'after';
  for (let at = from - 1; at > Math.max(start - 1, from - 9); at--) {
    const near = word(at);
    if (/^(?:to|at|and|;|,|after|before|while|from|with|in|over|across|for)$/.test(near)) break;
    if (/^(?:saved|saves|saving|save|savings|trimmed|shaved|knocked|freed)$/.test(near)) return 'change';
    if (/^(?:cut|cuts|reduced|lowered|slashed|raised|increased|grew|improved|boosted|lifted|decreased)$/.test(near))
      return kind === 'percent' || kind === 'share' || kind === 'points' ? 'change' : 'level';
  }
  if (isHyphen(tokens[from - 1]) && tokens[from - 1]?.spaced === true && kind === 'percent') return 'change';
  if (/^[+−]$/.test(before)) return 'change';
  return 'level';
}

function isPart(tokens: readonly Token[], { from, to, kind }: TokenFigure): boolean {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  if ([0, 1, 2].some((step) => word(to + step) === 'each')) return true;
  // "On the busiest day", "in my fastest marathon", "in the first week": one of many.
  for (let at = from - 1; at >= from - 6 && word(at) !== '.'; at--)
    if (
      /^(?:busiest|best|worst|largest|biggest|smallest|fastest|slowest|longest|shortest|single|peak|record|highest|lowest|alone)$/.test(
        word(at),
      )
    )
      return true;
  for (let at = to; at <= to + 6 && word(at) !== '.'; at++)
    if (
      /^(?:in|on|during)$/.test(word(at)) &&
      word(at + 1) === 'the' &&
      word(at + 2) === 'first' &&
      /^(?:day|week|hour|minute|shift|round|night|weekend)$/.test(word(at + 3))
    )
      return true;
  if (word(from - 1) === 'all' || word(from - 2) === 'all') return false;
  if (
    /^(?:first|other|another|remaining|further|extra|additional|last|next|including|incl|another|alone|top|each|every|any)$/.test(
      word(from - 1),
    )
  )
    return true;
  if (/^(?:on|as)$/.test(word(to)) && /^(?:top)$/.test(word(to + 1))) return true;
  if (kind === 'time' || kind === 'percent' || kind === 'share') return false;
  if (
    word(to) === 'of' &&
    (/^(?:it|them|that|these|those|which|us|whom)$/.test(word(to + 1)) ||
      (kind === 'count' && /^(?:the|our|my|his|her|their)$/.test(word(to + 1))))
  )
    return true;
  return (
    word(to) === 'more' ||
    word(to) === 'alone' ||
    word(to + 1) === 'alone' ||
    (word(from - 1) === 'of' && /^(?:largest|biggest|one|part)$/.test(word(from - 2))) ||
    /^(?:largest|biggest|smallest|single|best)$/.test(word(from - 3))
  );
}

/** A span of time around another figure of the sentence, or before the deed: not what is measured. */
function isFrame(tokens: readonly Token[], figure: TokenFigure, figures: readonly TokenFigure[], role: Role): boolean {
  const before = tokens[figure.from - 1]?.lower ?? '';
  if (before === 'per') return true;
  if (figure.kind !== 'time' || role === 'before' || role === 'change') return false;
  const first =
    /^(?:first|last|next|past|following|previous)$/.test(before) ||
    /^(?:ago|later|earlier|before|old|experience)$/.test(tokens[figure.to]?.lower ?? '');
  if (first) return true;
  if (!/^(?:in|within|over|during|after|for|inside|the|under)$/.test(before)) return false;
  return figures.some((other) => other.kind !== 'time' && other.kind !== 'frequency' && other.from < figure.from);
}

/** "daily", "once a week", "every night": how often, as seconds from one time to the next. */
function frequenciesOf(text: string, tokens: readonly Token[]): readonly TokenFigure[] {
  const found: TokenFigure[] = [];
  const add = (from: number, to: number, value: number): void => {
    const start = tokenAt(tokens, from).start;
    const end = tokenAt(tokens, to - 1).end;
    const exact = {
      low: value,
      high: value,
      bound: 'exact',
      unit: undefined,
      per: undefined,
      pointsOnly: false,
    } as const;
    found.push({ start, end, text: text.slice(start, end), kind: 'frequency', value, from, to, ...exact });
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind !== 'word' || before?.kind === 'number') continue;
    const named = periods.get(token.lower);
    if (named !== undefined && !/^(?:annual|nightly|pa)$/.test(token.lower) && !countsBefore(tokens, index))
      add(index, index + 1, named);
    const next = tokens[index + 1]?.lower ?? '';
    const after = tokens[index + 2]?.lower ?? '';
    const times = token.lower === 'once' ? 1 : token.lower === 'twice' ? 2 : undefined;
    const seconds = secondsOf(after);
    if (times !== undefined && /^(?:an?|per|every|each)$/.test(next) && seconds !== undefined)
      add(index, index + 3, seconds / times);
    const every = secondsOf(next);
    if (
      token.lower === 'every' &&
      every !== undefined &&
      !/^(?:once|twice)$/.test(before?.lower ?? '') &&
      !countsBefore(tokens, index)
    )
      add(index, index + 2, every);
    const number = cardinals.get(next) ?? (/^\d$/.test(next) ? Number(next) : undefined);
    if (token.lower === 'every' && number !== undefined && seconds !== undefined)
      add(index, index + 3, seconds * number);
  }
  return found;
}

/** "6k monthly", "30 hours a week": the period of a figure, not how often something happens. */
function countsBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) {
    const token = tokens[at];
    if (token?.kind === 'number' || /^[€£$%]$/.test(token?.text ?? '')) return true;
  }
  return tokens[index + 1]?.kind === 'number' || /^[€£$]$/.test(tokens[index + 1]?.text ?? '');
}

const leading =
  /^(?:manag\w*|led|lead|leading|leads|supervis\w*|coach\w*|mentor\w*|line-manag\w*|oversaw|overseeing|headed|heading|directed|directing|taught|teaching|trained|training|responsible|charge|report\w*)$/;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "came third", "ranked 2nd": an ordinal is a figure only as a rank. */
function ranksOf(text: string, tokens: readonly Token[]): readonly TokenFigure[] {
  return tokens.flatMap((token, from) => {
    const suffixed =
      token.kind === 'number' &&
      tokens[from + 1]?.spaced === false &&
      /^(?:st|nd|rd|th)$/.test(tokens[from + 1]?.lower ?? '');
    const value = suffixed ? Number(token.text) : ordinals.indexOf(token.lower) + 1;
    if (
      !(value > 0) ||
      !/^(?:ranked|came|finished|placed|ended|ranks|rank|coming|finishing)$/.test(
        tokens[from - 1]?.lower === 'up' || tokens[from - 1]?.lower === 'in'
          ? (tokens[from - 2]?.lower ?? '')
          : (tokens[from - 1]?.lower ?? ''),
      )
    )
      return [];
    const to = from + (suffixed ? 2 : 1);
    const end = tokenAt(tokens, to - 1).end;
    const exact = {
      low: value,
      high: value,
      bound: 'exact',
      unit: undefined,
      per: undefined,
      pointsOnly: false,
    } as const;
    return [
      { start: token.start, end, text: text.slice(token.start, end), kind: 'rank', value, from, to, ...exact } as const,
    ];
  });
}

/** "a team of 12 engineers" */
function groupOf(tokens: readonly Token[], { from, kind }: TokenFigure): string | undefined {
  if (kind !== 'count') return undefined;
  const of = /^(?:about|around|some|over|nearly|roughly|almost|~)$/.test(tokens[from - 1]?.lower ?? '')
    ? from - 2
    : from - 1;
  return tokens[of]?.lower === 'of' ? singular(tokens[of - 1]?.lower ?? '') : undefined;
}

/** Capitalised words behind a preposition amid a sentence. */
function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (
      index > 1 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^(?:in|at|for|with|to|of|from|on|by)$/.test(
        (/^(?:the|our|my)$/.test(tokens[index - 1]?.lower ?? '') ? tokens[index - 2] : tokens[index - 1])?.lower ?? '',
      )
    )
      names.add(token.lower);
  }
  return names;
}
