import { remembered } from '../memo';
import type { Figure, TokenFigure } from './figure';
import { figuresOf } from './figures';
import { singular } from './nouns';
import { inBaseMeasure, withBorrowedUnits } from './borrowedUnits';
import { directionOf, isFrame, isPart, roleOf, type Role } from './figureRoles';
import { isHyphen } from './numerals';
import { frequenciesOf, ranksOf } from './otherFigures';
import { looseTopicsOf, quantitiesOf, topicsOf } from './topics';
import { endsSentence, type Token, tokensOf } from './tokens';

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
  /** Whether its sentence says that nothing is left out. */
  readonly isTotal: boolean;
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
export const statedFigures = remembered((text: string): readonly StatedFigure[] => {
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
        isTotal: within.some(
          ({ lower }, at) =>
            lower === 'altogether' || (lower === 'in' && /^(?:all|total)$/.test(within[at + 1]?.lower ?? '')),
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
}, 1000);

const leading =
  /^(?:manag\w*|led|lead|leading|leads|supervis\w*|coach\w*|mentor\w*|line-manag\w*|oversaw|overseeing|headed|heading|directed|directing|taught|teaching|trained|training|responsible|charge|report\w*)$/;

/** "a team of 12 engineers" */
function groupOf(tokens: readonly Token[], { from, to, kind, unit }: TokenFigure): string | undefined {
  if (kind !== 'count') return undefined;
  const of = /^(?:about|around|some|over|nearly|roughly|almost|~)$/.test(tokens[from - 1]?.lower ?? '')
    ? from - 2
    : from - 1;
  if (tokens[of]?.lower === 'of') return tokens[of - 1]?.lower;
  // "a 7-person team"
  return isHyphen(tokens[to - 2]) && unit !== undefined && singular(tokens[to - 1]?.lower ?? '') === unit
    ? tokens[to]?.lower
    : undefined;
}

/** Capitalised words behind a preposition amid a sentence. */
function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^week(?:day|end)s?$/;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) names.add(token.text);
    if (days.test(token.lower)) names.add(singular(token.lower));
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
