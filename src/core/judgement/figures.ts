import type { Range } from '../text';
import { namedFactors, timeUnits } from './figureWords';
import { quantityAt, secondsOf, singular, type FigureKind, type Quantity } from './figureUnits';
import { isEvent, noneAt } from './noneFigures';
import { looksPlural, notFigures } from './notFigures';
import { isHyphen, readNumeral, type Numeral } from './numerals';
import { groups } from './people';
import { measured } from './outcomeWords';
import { type Token, tokenAt, tokensOf } from './tokens';

export type { FigureKind } from './figureUnits';

/** How exact a figure claims to be. */
export type Bound = 'exact' | 'about' | 'at least' | 'at most';

/** A figure as a text states it. Offsets are UTF-16 units, half-open, of the number with its unit. */
export interface Figure extends Range {
  readonly text: string;
  readonly kind: FigureKind;
  /** In the base of its kind, see {@link FigureKind}: seconds, currency units, shares of one, factors. */
  readonly value: number;
  /** The ends of a range ("30–40 %"); both are `value` otherwise. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** Currency code, name of the measure or the noun that is counted, in the singular. */
  readonly unit: string | undefined;
  /** Seconds of the period it is counted by ("£20k a month"). */
  readonly per: number | undefined;
}

/** A figure and the tokens it was read from, `from` to `to`, half-open. */
export interface TokenFigure extends Figure {
  readonly from: number;
  readonly to: number;
  /** "the two teams", "the first two weeks": it points at things instead of counting them. */
  readonly pointsOnly: boolean;
}

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
      if (!this.#isMeant(numeral, quantity)) return numeral.form === 'one' ? at + 1 : numeral.to;
      return this.#range(numeral, quantity);
    }
    return this.#singleUnit(at) ?? at + 1;
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
      if (
        !led &&
        !/^(?:the|what|our|my|their|its|that|his|her|in|from)$/.test(next) &&
        !(at === 0 && this.#tokens[1]?.kind === 'word')
      )
        return undefined;
    }
    if (word === 'halves' && this.#word(at - 1) !== '') return undefined;
    return found(value);
  }

  /** A time unit without a number: "an hour and a half", "within a day", "rather than a fortnight". */
  #singleUnit(at: number): number | undefined {
    if (!/^(?:an?|per|every|each)$/.test(this.#word(at))) return undefined;
    if (!/^an?$/.test(this.#word(at))) return undefined;
    const seconds = timeUnits.get(this.#word(at + 1));
    if (seconds === undefined || this.#word(at + 1).length < 3) return undefined;
    const half = this.#word(at + 2) === 'and' && /^an?$/.test(this.#word(at + 3)) && this.#word(at + 4) === 'half';
    if (half) return this.#add({ kind: 'time', value: 1.5 * seconds, unit: undefined, from: at, to: at + 5 });
    const led =
      /^(?:within|in|under|than|to|from|by|of|over|about|nearly|almost|roughly|around|took|takes|took|take|taking|saved|saves|up|off|lasted|just|inside|below|for)$/.test(
        this.#word(at - 1),
      );
    const spoken = this.#word(at - 1) === 'for' && !/^(?:lasted|running|ran|led|work)/.test(this.#word(at - 2));
    if (!led || spoken) return undefined;
    // "in a week or two", "once in a month": loose talk, or how often.
    if (this.#word(at + 2) === 'or' || /^(?:once|twice|times|day|week|hour|minute)$/.test(this.#word(at - 2)))
      return undefined;
    return this.#add({ kind: 'time', value: seconds, unit: undefined, from: at, to: at + 2 });
  }

  /** Whether a number counts something here: "one" and bare number words mostly do not. */
  #isMeant(numeral: Numeral, quantity: Quantity): boolean {
    const before = this.#word(quantity.from - 1);
    const after = this.#word(quantity.to);
    const { kind } = quantity;
    if (numeral.form === 'fraction') return kind !== 'share' || this.#isShareMeant(numeral, before, after);
    if (numeral.form === 'one') {
      if (
        kind === 'share' ||
        kind === 'percent' ||
        kind === 'money' ||
        kind === 'points' ||
        kind === 'factor' ||
        kind === 'score'
      )
        return true;
      if (kind === 'time')
        return (
          !/^(?:that|this|the|every|any|no)$/.test(before) &&
          (this.#word(numeral.to) !== 'day' || /^(?:in|within|to|than|under|by|about|of|just|only)$/.test(before))
        );
      if (/^(?:was|had|have|with)$/.test(before) && isEvent(quantity.unit)) return true;
      if (/^(?:only|just|but|to|than)$/.test(before))
        return (
          !/^(?:of|thing|another|side|point|who|that|person|by|side|place|where|in|on|more)$/.test(after) ||
          (before === 'to' && this.#linked(quantity.from).startsWith('from'))
        );
      return false;
    }
    if (numeral.form === 'loose')
      return (
        after === 'of' ||
        /^(?:in|the|by)$/.test(before) ||
        looksPlural(this.#tokens[numeral.to]) ||
        numeral.to - numeral.from > 1
      );
    if (numeral.form === 'digits' || kind !== 'count' || numeral.scaled) return true;
    if (
      (/^(?:us|we|you|them|they)$/.test(before) && quantity.unit === undefined) ||
      (/^(?:the|these|those|both)$/.test(before) && quantity.unit === undefined)
    )
      return false;
    if (quantity.unit !== undefined || after === 'of')
      return !(after === 'of' && /^(?:us|you)$/.test(this.#word(quantity.to + 1)));
    if (before === 'of' && groups.has(singular(this.#word(quantity.from - 2)))) return true;
    // "used to need six hours, was done in three"
    const last = this.#figures.at(-1);
    if (before === 'in' && last?.kind === 'time' && quantity.from - last.to < 10) return true;
    return /^(?:to|from|by|than|were|was|reached|only|just|now|all|hit|got|signed|hired|closed|sold|won|down|under|below|over|about|->|→)$/.test(
      before,
    );
  }

  /** The word "from", when it stands a few words before a "to". */
  #linked(index: number): string {
    for (let at = index - 2; at >= Math.max(0, index - 8); at--) if (this.#word(at) === 'from') return 'from';
    return '';
  }

  /** "by a third", "half of": not "a third person", "deals a quarter", "the second half". */
  #isShareMeant(numeral: Numeral, before: string, after: string): boolean {
    const last = this.#word(numeral.to - 1);
    const ordinal = /^(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(last);
    if (this.#tokens[numeral.from]?.kind === 'number') return !/^[-/]$/.test(after);
    if (/^(?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)$/.test(last)) {
      return (
        last !== 'quarters' ||
        !/^(?:for|last|past|consecutive|next|first|in|over|within|the)$/.test(before) ||
        after === 'of'
      );
    }
    const measured =
      /^(?:by|than|nearly|almost|about|over|roughly|around|under|to|only|just|up|down|of|some|least|another|approximately|fell|rose|dropped|grew|shrank|cut|climbed|lost)$/;
    const compared = /^(?:of|less|more|fewer|off|\p{L}{2,}er|reduction|increase|drop|cut|rise|uplift|saving|as)$/u;
    if (last === 'half') {
      if (/^(?:first|second|other|better|latter|last|this|next|top|bottom|each|my|your|her|his)$/.test(before))
        return false;
      if (isHyphen(this.#tokens[numeral.to]) && this.#tokens[numeral.to]?.spaced === false) return false;
      if (/^(?:year|day|term|time|an|hour|marathon|price)$/.test(after)) return /^(?:price|time)$/.test(after);
      return (
        measured.test(before) ||
        compared.test(after) ||
        /^(?:in|the|our|my|all|his|her|their|a)$/.test(before === 'in' ? 'in' : after) ||
        (looksPlural(this.#tokens[numeral.to]) && before !== 'a')
      );
    }
    if (!ordinal) return true;
    if (
      isHyphen(this.#tokens[numeral.to]) ||
      /^(?:party|person|time|attempt|option|year|one|way|country|place|language)$/.test(after)
    )
      return false;
    if (last === 'quarter' && /^(?:within|in|per|each|every|for|after|during)$/.test(before)) return false;
    return measured.test(before) || compared.test(after);
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
      bound: numeral?.form === 'loose' ? 'at least' : this.#bound(from, to),
      unit: rank ? undefined : unit,
      per: this.#period(to, kind === 'count' && unit !== undefined),
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
      /^(?:number|ranked|rank)$/.test(this.#word(from - 1))
    );
  }

  #pointsOnly({ kind, from, value }: Quantity, numeral: Numeral | undefined): boolean {
    if (!numeral || value > 10 || ends(kind)) return false;
    const before = this.#word(from - 1);
    if (kind === 'time') return /^(?:first|last|next|these|those|previous|final|past)$/.test(before);
    return /^(?:the|these|those|both|our|my|his|her|their|other|last|first|next|your|its)$/.test(before);
  }

  /** The words around a figure that say it is no exact one. */
  #bound(from: number, to: number): Bound {
    const near = [this.#word(from - 1), this.#word(from - 2), this.#word(from - 3)];
    const [one = '', two = ''] = near;
    const after = this.#word(to);
    if (
      /^(?:over|above|exceeding|>|≥|past|exceeded|beyond|beat)$/.test(one) ||
      (one === 'than' && /^(?:more|greater|better|longer|higher|larger)$/.test(two)) ||
      (one === 'least' && two === 'at') ||
      (one === '=' && two === '>') ||
      after === '+' ||
      (after === 'or' && this.#word(to + 1) === 'more') ||
      (after === 'plus' && this.#word(to + 1) === '') ||
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
    if (/^(?:ish|odd)$/.test(after) || (after === 'or' && this.#word(to + 1) === 'so')) return 'about';
    if (isHyphen(this.#tokens[to]) && /^(?:ish|odd)$/.test(this.#word(to + 1))) return 'about';
    if (isHyphen(this.#tokens[to - 2]) && this.#word(to - 1) === 'odd') return 'about';
    return 'exact';
  }

  /** The period behind a figure: "a month", "per week", "weekly", "/yr". */
  #period(to: number, skipsNoun: boolean): number | undefined {
    // "£75,000 less on agency staff per year": "per" is sure of itself further away.
    for (let at = to; at < to + 8; at++) {
      if (this.#word(at) === 'per') return secondsOf(this.#word(at + 1));
      if (this.#tokens[at]?.kind !== 'word') break;
    }
    for (let at = to; at < to + (skipsNoun ? 5 : 4); at++) {
      const word = this.#word(at);
      if (this.#tokens[at]?.kind === 'mark' && !/^[/(]$/.test(word)) return undefined;
      if (/^(?:an?|per|each|every|\/)$/.test(word)) {
        const seconds = secondsOf(this.#word(at + 1));
        if (seconds !== undefined && (word !== 'a' || at > to - 1)) return seconds;
        continue;
      }
      if (/^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|pa)$/.test(word))
        return secondsOf(word);
      if (/^(?:in|on|over|for|to|from|and|but|than|which|by|with|after|before|within|of)$/.test(word)) return undefined;
    }
    return undefined;
  }
}

/** Kinds whose figures never merely point. */
function ends(kind: FigureKind): boolean {
  return kind !== 'count' && kind !== 'time';
}
