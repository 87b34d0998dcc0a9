import { figuresOf } from './figures';
import { singular } from './nouns';
import { isHyphen } from './numerals';
import { OutcomeClause } from './outcomeClause';
import { OutcomeEffects } from './outcomeEffects';
import * as words from './outcomeWords';
import { isOtherLanguage } from './otherLanguage';
import { endsSentence, tokensOf } from './tokens';

/**
 * Whether a claim states an outcome: a change, a share, an effect on money or on time. Sizes ("a team of 12"), output
 * ("recorded 45 episodes"), dates, duties and credentials are none. False for other languages than English.
 */
export function statesOutcome(text: string): boolean {
  if (isOtherLanguage(text)) return false;
  const tokens = tokensOf(text);
  const figures = figuresOf(text, tokens);
  let start = 0;
  let next = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && !endsSentence(tokens, index)) continue;
    const first = next;
    while ((figures[next]?.from ?? Infinity) < index) next++;
    const within = figures.slice(first, next);
    if (new Sentence(new OutcomeClause(tokens.slice(start, index), within, start)).statesOutcome()) return true;
    start = index + 1;
  }
  return false;
}

class Sentence {
  readonly #clause: OutcomeClause;
  readonly #effects: OutcomeEffects;

  constructor(clause: OutcomeClause) {
    this.#clause = clause;
    this.#effects = new OutcomeEffects(clause);
  }

  statesOutcome(): boolean {
    return (
      this.#clause.figures.some((figure) => this.#effects.isEffect(figure)) ||
      this.#fromTo() ||
      this.#verbs() ||
      this.#usedTo() ||
      this.#startsWithChange() ||
      this.#metTarget() ||
      this.#turnedAround()
    );
  }

  /** Two figures or ends of a scale joined by "from … to" or an arrow, behind a verb of change or a thing measured. */
  #fromTo(): boolean {
    const covered = new Uint8Array(this.#clause.tokens.length);
    for (const { from, to } of this.#clause.figures)
      covered.fill(1, from - this.#clause.offset, to - this.#clause.offset);
    const at = (index: number): boolean => covered[index] === 1;
    for (const [index, token] of this.#clause.tokens.entries()) {
      if (
        /^(?:up|down)$/.test(token.lower) &&
        /^(?:to|from)$/.test(this.#clause.word(index + 1)) &&
        index > 0 &&
        !this.#clause.isDuty(index)
      ) {
        const changed =
          this.#clause.word(index + 1) === 'from' ||
          words.measured.has(singular(this.#clause.word(index - 1))) ||
          /^(?:went|got|brought|took|came|is|are|moved|cut|driven|pushed|kept)$/.test(this.#clause.word(index - 1)) ||
          (token.lower === 'down' && this.#clause.near(index - 1, -1, 8, (word) => words.measured.has(singular(word))));
        if (
          changed &&
          this.#clause.near(
            index + 2,
            1,
            4,
            (word, place) => at(place) || /\d|^(?:an?|second|third|last|zero)$/.test(word),
          )
        )
          return true;
      }
      if (
        /^(?:->|→|=>)$/.test(token.text) &&
        at(index - 1) &&
        this.#clause.near(index + 1, 1, 3, (_word, place) => at(place))
      )
        return true;
      if (token.lower !== 'from' || this.#clause.isDuty(index)) continue;
      const behind = this.#clause.tokens
        .slice(index + 1, index + 10)
        .findIndex(({ lower }) => /^(?:to|→|->)$/.test(lower));
      const to = behind < 0 ? -1 : index + 1 + behind;
      if (to < 0) continue;
      const changed = this.#clause.near(
        index - 1,
        -1,
        12,
        (word, place) =>
          (words.strongVerbs.has(word) ||
            words.weakVerbs.has(word) ||
            words.changeNouns.has(word) ||
            /^(?:up|down|lowered|improvement)$/.test(word) ||
            (words.measured.has(singular(word)) && index - place <= 3)) &&
          !this.#clause.isNoun(place),
      );
      if (
        !changed ||
        this.#clause.near(index - 1, -1, 2, (word) =>
          /^(?:ranging|ranged|aged|ages|children|pupils|anything|anywhere|groups|sizes|teams|all)$/.test(word),
        )
      )
        continue;
      const figures =
        this.#clause.near(index + 1, 1, to - index - 1, (_word, place) => at(place)) &&
        this.#clause.near(to + 1, 1, 4, (_word, place) => at(place));
      if (figures) return true;
      const scaled = (start: number, reach: number): boolean =>
        this.#clause.near(start, 1, reach, (word) => words.scaleEnds.has(word));
      if (
        scaled(index + 1, to - index - 1) &&
        scaled(to + 1, 4) &&
        !/^(?:monday|nine)$/.test(this.#clause.word(index + 1))
      )
        return true;
    }
    return false;
  }

  /** Outcomes without a figure: "reduced readmissions", "raised pass rates". */
  #verbs(): boolean {
    for (const [index, token] of this.#clause.tokens.entries()) {
      const { lower } = token;
      const strong = words.strongVerbs.has(lower);
      const isWeak =
        /^(?:improv|rais|grew|grow|cut|lift|dr[oi]v|expand|strengthen|enhanc|optimi|narrow|wid|clear|tighten|speed|sped|stem|revers|stabili|streamlin|remov|simplif|eas|scal|upped|boost|prevent|stopp)/.test(
          lower,
        ) && words.weakVerbs.has(lower);
      if (!strong && !isWeak) continue;
      if (
        !this.#clause.isVerb(index) ||
        this.#clause.isDuty(index) ||
        !this.#beginsClause(index) ||
        this.#namesThing(index)
      )
        continue;
      const hasObject =
        this.#clause.tokens[index + 1]?.kind === 'word' &&
        !/^(?:in|by|at|for|with|on|from|through|to|and|or|as)$/.test(this.#clause.word(index + 1));
      if (lower.endsWith('s') && strong && !/^(?:which|that)$/.test(this.#clause.word(index - 1))) continue;
      const named =
        /^(?:double|triple|treble|quadruple)$/.test(lower) &&
        !/^(?:the|our|my|their|its)$/.test(this.#clause.word(index + 1));
      if (strong && hasObject && !named) return true;
      const particle = /^(?:up|down)$/.test(this.#clause.word(index + 1)) && /^(?:speed|sped|cut)/.test(lower);
      if (particle) return true;
      if (
        hasObject &&
        this.#clause.near(
          index + 1,
          1,
          7,
          (word, at) =>
            words.measured.has(singular(word)) &&
            !/^(?:and|for|with|by|on|at|through|across|to)$/.test(this.#clause.word(at - 1)) &&
            !this.#clause.near(index + 1, 1, at - index - 1, (between) =>
              /^(?:and|for|with|by|on|at|through|using|while|to|,)$/.test(between),
            ) &&
            this.#isHead(at) &&
            !/^(?:children|money|funds?|customer|client|users?|contract|funding|audience|fuel|water|gas|carbon|hours?|days?|number|use|lead|leads|minutes?|miles?|kilomet\\w+|age|stay|investment|finance|grant|view|value|pass)$/.test(
              word,
            ),
        )
      )
        return true;
    }
    const resulting = this.#clause.tokens.findIndex(
      ({ lower }, index) =>
        (lower === 'resulting' && this.#clause.word(index + 1) === 'in') ||
        (/^(?:leading|led)$/.test(lower) && this.#clause.word(index + 1) === 'to'),
    );
    return (
      resulting >= 0 &&
      this.#clause.near(
        resulting + 2,
        1,
        5,
        (word) => words.changeNouns.has(singular(word)) || words.comparatives.has(word),
      )
    );
  }

  /** Whether a measured noun ends its phrase: "sales" in "sales brochures" does not. */
  #isHead(at: number): boolean {
    const next = this.#clause.tokens[at + 1];
    if (next?.kind !== 'word') return !isHyphen(next) || next?.spaced === true;
    if (words.measured.has(singular(next.lower))) return true;
    return /^(?:of|in|on|at|for|by|with|across|through|from|to|and|or|per|among|within|over|while|after|when|without|between|so|via|during|under|year|since|as|despite|up|down|using|against|throughout|because|during|thanks|without|the|which|that)$/.test(
      next.lower,
    );
  }

  /** "Accelerated Reader coordinator", "Increase Access group": capitals that follow make it a name. */
  #namesThing(index: number): boolean {
    const next = this.#clause.tokens[index + 1];
    if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || !/^\p{Lu}/u.test(this.#clause.tokens[index]?.text ?? ''))
      return false;
    if (/^\p{Lu}\p{Ll}/u.test(this.#clause.tokens[index + 2]?.text ?? '')) return true;
    return !this.#clause.near(index + 1, 1, 8, (word) => words.measured.has(singular(word)));
  }

  #beginsClause(index: number): boolean {
    const before = this.#clause.tokens[index - 1];
    if (!before || before.kind === 'mark')
      return !isHyphen(before) || before?.spaced !== false || this.#clause.tokens[index]?.spaced === true;
    return /^(?:and|i|we|which|that|then|also|helped|help|to|by|successfully|significantly|while|thereby|dramatically|have|has|had|team|it|they|consistently|steadily|further|measurably|noticeably|substantially|greatly|visibly|actively|quickly|permanently|sustainably|markedly|radically|drastically|singlehandedly|gradually|together|jointly|personally|efficiently|effectively|who|project|system|process|programme|campaign|scheme|helping|thus|more|than|nearly|almost)$/.test(
      before.lower,
    );
  }

  /** "Decline in reported bullying", "Fewer lost parcels". */
  #startsWithChange(): boolean {
    const first = singular(this.#clause.word(0));
    if (words.changeNouns.has(first))
      return /^(?:in|of)$/.test(this.#clause.word(1)) && this.#clause.tokens[2]?.kind === 'word';
    return (
      /^(?:fewer|lower|higher|faster|shorter|quicker|cheaper|less)$/.test(first) &&
      this.#clause.near(1, 1, 5, (word) => words.measured.has(singular(word)) || /[^s]s$/.test(word)) &&
      !/^(?:than|back|case)$/.test(this.#clause.word(1))
    );
  }

  /** "Hit every sales target", "beat quota". */
  #metTarget(): boolean {
    return this.#clause.tokens.some(
      ({ lower }, index) =>
        /^(?:hit|met|beat|exceeded|smashed|surpassed|overachieved|outperformed|exceeding|beating|hitting|meeting)$/.test(
          lower,
        ) &&
        this.#clause.isVerb(index) &&
        !this.#clause.isDuty(index) &&
        this.#clause.near(index + 1, 1, 6, (word) => /^(?:targets?|quotas?|goals?|forecasts?|kpis?|slas?)$/.test(word)),
    );
  }

  /** "Made the night bus profitable". */
  #turnedAround(): boolean {
    return this.#clause.tokens.some(
      ({ lower }, index) =>
        /^(?:made|turned|took|brought|making|turning|became|left)$/.test(lower) &&
        !this.#clause.isDuty(index) &&
        this.#clause.near(index + 1, 1, 10, (word) =>
          /^(?:profitable|profit|profitability|surplus|self-funding|solvent|debt|paperless|break-even|self-sustaining|obsolete)$/.test(
            word,
          ),
        ),
    );
  }

  /** "used to take a full Friday, now runs in 15 minutes". */
  #usedTo(): boolean {
    const used = this.#clause.tokens.some(
      ({ lower }, index) => lower === 'used' && this.#clause.word(index + 1) === 'to',
    );
    const now = this.#clause.tokens.some(({ lower }) => /^(?:now|today|nowadays)$/.test(lower));
    const instead = this.#clause.tokens.some(
      ({ lower }, index) =>
        (lower === 'instead' && this.#clause.word(index + 1) === 'of') ||
        (lower === 'rather' && this.#clause.word(index + 1) === 'than'),
    );
    const other = this.#clause.tokens.some(
      ({ lower }, index) =>
        /^(?:instead|rather|compared)$/.test(lower) &&
        this.#clause.near(index + 2, 1, 4, (_word, at) =>
          this.#clause.figures.some(({ from }) => from - this.#clause.offset === at),
        ) &&
        this.#clause.figures.some(({ from }) => from - this.#clause.offset < index),
    );
    return (used && now) || other || (now && instead && this.#clause.figures.length > 0);
  }
}
