import type { Figure, TokenFigure } from './figure';
import { boundOf, periodOf } from './figureBounds';
import { isMeant } from './meantFigures';
import { namedFactors, timeUnits } from './figureWords';
import { quantityAt, type Quantity } from './figureUnits';
import { singular } from './nouns';
import type { FigureKind } from './figure';
import { noneAt } from './noneFigures';
import { notFigures } from './notFigures';
import { isHyphen, readNumeral, type Numeral } from './numerals';
import { measured } from './outcomeWords';
import { type Token, tokenAt, tokensOf } from './tokens';

/** The figures of a text, in its order. */
export function readFigures(text: string): readonly Figure[] {
  return figuresOf(text, tokensOf(text)).map(({ from: _from, to: _to, pointsOnly: _points, ...figure }) => figure);
}

/** The figures of a text whose tokens are known. */
export function figuresOf(text: string, tokens: readonly Token[]): readonly TokenFigure[] {
  return new FigureReader(text, tokens).read();
}

class FigureReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #excluded: Uint8Array;
  readonly #figures: TokenFigure[] = [];

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#excluded = notFigures(tokens);
  }

  read(): readonly TokenFigure[] {
    for (let at = 0; at < this.#tokens.length;) at = this.#excluded[at] ? at + 1 : this.#readAt(at);
    return this.#figures;
  }

  #word(index: number): string {
    return this.#tokens[index]?.lower ?? '';
  }

  /** Reads what begins at a token and says where to go on. */
  #readAt(at: number): number {
    const none = noneAt(this.#tokens, at);
    if (none) return this.#add({ kind: 'count', value: 0, unit: none.unit, from: none.from, to: none.to });
    const named = this.#namedFactor(at);
    if (named) return this.#add(named);
    const numeral = readNumeral(this.#tokens, at);
    if (numeral && !this.#excluded[numeral.to - 1]) {
      const quantity = quantityAt(this.#tokens, numeral);
      if (!isMeant(this.#tokens, numeral, quantity, this.#figures.at(-1)))
        return numeral.form === 'one' ? at + 1 : numeral.to;
      return this.#range(numeral, quantity);
    }
    return this.#everySecond(at) ?? this.#singleUnit(at) ?? at + 1;
  }

  /** "doubled", "twice as many", "double what", "in half". */
  #namedFactor(at: number): Quantity | undefined {
    const word = this.#word(at);
    const found = (value: number): Quantity => ({ kind: 'factor', value, unit: undefined, from: at, to: at + 1 });
    if (word === 'twice') {
      return /^(?:as|the|what|that|more|its|their|our)$/.test(this.#word(at + 1)) ||
        /^(?:than|by|nearly|almost)$/.test(this.#word(at - 1))
        ? found(2)
        : undefined;
    }
    const value = namedFactors.get(word);
    if (value === undefined) return undefined;
    if (/^(?:double|triple|treble|quadruple|quintuple)$/.test(word)) {
      const next = this.#word(at + 1);
      const led =
        /^(?:to|than|nearly|almost|about|roughly|did|helped|over|at|by|was|were|is|are|could|can|would|will)$/.test(
          this.#word(at - 1),
        );
      if (!led && !/^(?:the|what|our|my|their|its|that|his|her|in|from)$/.test(next) && !measured.has(singular(next)))
        return undefined;
    }
    if (word === 'halves' && this.#word(at - 1) !== '') return undefined;
    return found(value);
  }

  /** "every second pitch": one in two. */
  #everySecond(at: number): number | undefined {
    if (this.#word(at) !== 'every') return undefined;
    const value = 1 / (['second', 'third', 'fourth', 'fifth'].indexOf(this.#word(at + 1)) + 2);
    const noun = this.#word(at + 2);
    if (
      value > 0.5 ||
      this.#tokens[at + 2]?.kind !== 'word' ||
      timeUnits.has(noun) ||
      /^(?:of|counts?|counted|and|was|is)$/.test(noun)
    )
      return undefined;
    return this.#add({ kind: 'share', value, unit: singular(noun), from: at, to: at + 2 });
  }

  /** A time unit without a number: "an hour and a half", "within a day", "rather than a fortnight". */
  #singleUnit(at: number): number | undefined {
    // "a year-long scheme"
    const long =
      isHyphen(this.#tokens[at + 1]) && this.#word(at + 2) === 'long' ? timeUnits.get(this.#word(at)) : undefined;
    if (long !== undefined && this.#word(at).length > 2) {
      return this.#add({ kind: 'time', value: long, unit: undefined, from: at, to: at + 3 });
    }
    if (!/^(?:an?|per|every|each)$/.test(this.#word(at))) return undefined;
    if (!/^an?$/.test(this.#word(at))) return undefined;
    const point = /^(?:full|whole|single)$/.test(this.#word(at + 1)) ? at + 2 : at + 1;
    if (this.#word(point) === 'percentage' && this.#word(point + 1) === 'point') {
      return this.#add({ kind: 'points', value: 1, unit: undefined, from: at, to: point + 2 });
    }
    const seconds = timeUnits.get(this.#word(at + 1));
    if (seconds === undefined || this.#word(at + 1).length < 3) return undefined;
    const half = this.#word(at + 2) === 'and' && /^an?$/.test(this.#word(at + 3)) && this.#word(at + 4) === 'half';
    if (half) return this.#add({ kind: 'time', value: 1.5 * seconds, unit: undefined, from: at, to: at + 5 });
    const led =
      /^(?:within|in|under|than|to|from|by|of|over|about|nearly|almost|roughly|around|took|takes|took|take|taking|saved|saves|up|off|lasted|just|inside|below|for)$/.test(
        this.#word(at - 1),
      );
    const measuring = /^(?:was|is)$/.test(this.#word(at - 1)) && measured.has(singular(this.#word(at - 2)));
    const spoken = this.#word(at - 1) === 'for' && !/^(?:lasted|running|ran|led|work)/.test(this.#word(at - 2));
    if (!(led || measuring) || spoken) return undefined;
    // "in a week or two", "once in a month": loose talk, or how often.
    if (this.#word(at + 2) === 'or' || /^(?:once|twice|times|day|week|hour|minute)$/.test(this.#word(at - 2)))
      return undefined;
    return this.#add({ kind: 'time', value: seconds, unit: undefined, from: at, to: at + 2 });
  }

  /** Takes the second number of a range, and the words that bound the figure. */
  #range(numeral: Numeral, quantity: Quantity): number {
    const link = this.#tokens[quantity.to];
    const between =
      this.#word(quantity.from - 1) === 'between' ||
      (this.#word(quantity.from - 2) === 'between' && quantity.kind === 'money');
    const ranging = /^(?:anywhere|anything|somewhere|ranging|ranges|ranged|range)$/.test(this.#word(quantity.from - 2));
    const from = this.#word(quantity.from - 1) === 'from' && !ranging;
    const joins =
      isHyphen(link) ||
      (link?.lower === 'to' && !from && !between) ||
      (link?.lower === 'or' && quantity.kind !== 'share') ||
      (link?.lower === 'and' && between);
    if (joins && !(this.#excluded[quantity.to + 1] ?? 1)) {
      const second = readNumeral(this.#tokens, quantity.to + 1 + (this.#isSign(quantity.to + 1) ? 1 : 0));
      if (second && second.form !== 'one' && second.form !== 'fraction' && !this.#excluded[second.from]) {
        const other = quantityAt(this.#tokens, second);
        const bare = quantity.kind === 'count' && (quantity.to - quantity.from === 1 || numeral.scaled);
        if (other.kind === quantity.kind || bare || (quantity.kind === 'money' && other.kind === 'count'))
          return this.#addRange(numeral, quantity, second, other);
      }
    }
    return this.#add(quantity, undefined, numeral);
  }

  #isSign(index: number): boolean {
    return /^[€£$¥]$/.test(this.#word(index));
  }

  #addRange(numeral: Numeral, first: Quantity, second: Numeral, other: Quantity): number {
    const main = first.kind === 'money' ? first : other;
    // The unit of the second counts for both: "30–40 %", "£20–25k", "four to six weeks".
    const scale = main === other && second.value !== 0 && first.kind === 'count' ? other.value / second.value : 1;
    const magnitude = second.scaled && !numeral.scaled && first.kind !== 'time' ? this.#magnitude(second) : 1;
    const a =
      first.kind === 'count'
        ? numeral.value * Math.max(scale, scale < 1 ? 0 : magnitude) * (scale < 1 ? 1 : 1)
        : first.value * (second.scaled && !numeral.scaled && first.value < 1000 ? magnitude : 1);
    const b = other.value;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    return this.#add({ ...main, value: (low + high) / 2, from: first.from, to: other.to }, { low, high }, numeral);
  }

  /** What the multiplier of a numeral is: 1000 for "25k". */
  #magnitude(numeral: Numeral): number {
    const bare = readNumeral([tokenAt(this.#tokens, numeral.from)], 0);
    return bare && bare.value !== 0 ? numeral.value / bare.value : 1;
  }

  #add(quantity: Quantity, ends?: { readonly low: number; readonly high: number }, numeral?: Numeral): number {
    const { to } = quantity;
    // A sign between two numbers belongs to the first that took it.
    const from = Math.max(quantity.from, this.#figures.at(-1)?.to ?? 0);
    const start = tokenAt(this.#tokens, from).start;
    const end = tokenAt(this.#tokens, to - 1).end;
    const { low, high } = ends ?? { low: quantity.value, high: quantity.value };
    const { kind, value, unit } = quantity;
    const rank = kind === 'count' && this.#isRankAt(from);
    this.#figures.push({
      start,
      end,
      text: this.#text.slice(start, end),
      kind: rank ? 'rank' : kind,
      value,
      low,
      high,
      bound:
        numeral?.form === 'loose'
          ? 'at least'
          : rank && this.#word(from - 1) === 'top'
            ? 'at most'
            : boundOf(this.#tokens, from, to),
      unit: rank ? undefined : unit,
      per: isProportion(kind) ? undefined : periodOf(this.#tokens, to, kind === 'count' && unit !== undefined),
      from,
      to,
      pointsOnly: this.#pointsOnly(quantity, numeral),
    });
    return to;
  }

  #isRankAt(from: number): boolean {
    return (
      this.#word(from - 1) === '#' ||
      (this.#word(from - 1) === '.' && this.#word(from - 2) === 'no') ||
      /^(?:number|ranked|rank)$/.test(this.#word(from - 1)) ||
      (this.#word(from - 1) === 'top' && /^(?:in|of|on|among|nationally|worldwide)?$/.test(this.#word(from + 1)))
    );
  }

  #pointsOnly({ kind, from, to, value }: Quantity, numeral: Numeral | undefined): boolean {
    if (!numeral || value > 10 || ends(kind)) return false;
    // "the four of us", "two of them"
    if (this.#word(to) === 'of' && /^(?:us|you|them|whom)$/.test(this.#word(to + 1))) return true;
    const before = this.#word(from - 1);
    if (kind === 'time') return /^(?:first|last|next|these|those|previous|final|past)$/.test(before);
    return /^(?:the|these|those|both|our|my|his|her|their|other|last|first|next|your|its)$/.test(before);
  }
}

/** Kinds that are of no period: "25 % a year" is no hundredth of 25 % a century. */
function isProportion(kind: FigureKind): boolean {
  return /^(?:percent|points|factor|share|score|ratio|rank)$/.test(kind);
}

/** Kinds whose figures never merely point. */
function ends(kind: FigureKind): boolean {
  return kind !== 'count' && kind !== 'time';
}
