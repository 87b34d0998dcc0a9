import { figuresOf, type TokenFigure } from './figures';
import { singular } from './figureUnits';
import { isHyphen } from './numerals';
import * as words from './outcomeWords';
import { isOtherLanguage } from './otherLanguage';
import { endsSentence, tokensOf, type Token } from './tokens';

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
    if (new Sentence(tokens.slice(start, index), within, start).statesOutcome()) return true;
    start = index + 1;
  }
  return false;
}

const boundary = /^[.;:!?()]$/;

class Sentence {
  readonly #tokens: readonly Token[];
  readonly #figures: readonly TokenFigure[];
  /** Index of the first token in the text: figures count from there. */
  readonly #offset: number;

  constructor(tokens: readonly Token[], figures: readonly TokenFigure[], offset: number) {
    this.#tokens = tokens;
    this.#figures = figures;
    this.#offset = offset;
  }

  statesOutcome(): boolean {
    return this.#figures.some((figure) => this.#isEffect(figure)) || this.#fromTo() || this.#verbs() || this.#usedTo();
  }

  #word(index: number): string {
    return this.#tokens[index]?.lower ?? '';
  }

  /** Whether a word matching the test stands within so many words, on the given side and in the same clause. */
  #near(index: number, step: 1 | -1, reach: number, test: (word: string, at: number) => boolean): boolean {
    for (let at = index, left = reach; left > 0 && at >= 0 && at < this.#tokens.length; at += step, left--) {
      if (boundary.test(this.#word(at))) return false;
      if (test(this.#word(at), at)) return true;
    }
    return false;
  }

  /** Whether a figure is one of an effect: how much more or less, what share, how much saved. */
  #isEffect(figure: TokenFigure): boolean {
    const from = figure.from - this.#offset;
    const to = figure.to - this.#offset;
    if (
      figure.pointsOnly ||
      (isHyphen(this.#tokens[to]) && this.#tokens[to]?.spaced === false && figure.kind === 'count')
    )
      return false;
    const changes = this.#isChanged(from, to);
    switch (figure.kind) {
      case 'factor':
        return this.#isFactor(figure, from, to);
      case 'percent':
      case 'points':
      case 'share':
        return changes || (!this.#isSize(from, to) && this.#isShare(figure, from, to));
      case 'money':
        return changes || this.#isMoneyEffect(from, to);
      case 'time':
        return changes || this.#isTimeEffect(from, to);
      case 'count':
        if (figure.value === 0) return !this.#isDuty(from) && !/^(?:in|to|based)$/.test(this.#word(to));
        return changes || this.#isGain(from, to);
      default:
        return changes;
    }
  }

  /** "up 12 %", "fell by 3", "a 15% uplift", "30 % fewer", "+3.2%". */
  #isChanged(from: number, to: number): boolean {
    const before = this.#word(from - 1);
    const sign =
      /^[+−±]$/.test(before) ||
      (before === '-' && this.#tokens[from - 1]?.spaced === true && this.#tokens[from]?.spaced === false);
    if (sign && !this.#isDuty(from)) return true;
    if (/^(?:up|down)$/.test(before) || (before === 'by' && /^(?:up|down)$/.test(this.#word(from - 2)))) return true;
    if (
      /^(?:up|down)$/.test(this.#word(from - 2)) &&
      /^(?:to|about|around|roughly|over|nearly|almost|some|from|by|more)$/.test(before)
    ) {
      // "up to 25 patients" only bounds the figure; "pass rate up to 71 %" is a change.
      if (
        before !== 'to' ||
        /^(?:went|is|are|was|were|moved|brought|came|pushed)$/.test(this.#word(from - 3)) ||
        words.measured.has(singular(this.#word(from - 3)))
      )
        return true;
    }
    const next = this.#word(to);
    const compared = words.comparatives.has(next) && !/^(?:over|under|above|below)$/.test(next);
    if (compared && !(/^(?:more|early|longer)$/.test(next) && this.#word(to + 1) === '')) return true;
    if (
      next === 'off' &&
      this.#near(from - 1, -1, 6, (word) => words.weakVerbs.has(word) || words.strongVerbs.has(word))
    )
      return true;
    const noun = (word: string): boolean => words.changeNouns.has(singular(word));
    const direct = this.#near(
      to,
      1,
      4,
      (word, at) =>
        noun(word) && !this.#near(to, 1, at - to, (between) => /^(?:and|of|in|on|for|to|with|by|the|a)$/.test(between)),
    );
    if (direct && !this.#isDuty(from)) return true;
    const plainNoun = (word: string): boolean =>
      noun(word) && !/^(?:cuts?|falls?|jumps?|hikes?|lifts?|spikes?|rises?)$/.test(word);
    if (/^(?:of|by)$/.test(before) && this.#near(from - 2, -1, 8, plainNoun) && !this.#isDuty(from)) return true;
    return this.#isChangedBy(from);
  }

  /** Whether a verb of change governs the figure: "cut build times by 40%", "grew traffic 180 per cent". */
  #isChangedBy(from: number): boolean {
    for (let at = from - 1, left = 14; at >= 0 && left > 0; at--, left--) {
      const word = this.#word(at);
      if (boundary.test(word)) return false;
      const strong = words.strongVerbs.has(word);
      if (!strong && !words.weakVerbs.has(word)) continue;
      if (!this.#isVerb(at) || this.#isDuty(at)) continue;
      const by =
        /^(?:by|to|under|below|above|from)$/.test(this.#word(from - 1)) ||
        /^(?:by|to|from)$/.test(this.#word(from - 2)) ||
        /^(?:by|to|from)$/.test(this.#word(from - 3));
      if (strong && (by || left > 8)) return true;
      const isMeasured = this.#near(at + 1, 1, from - at - 1, (noun) => words.measured.has(singular(noun)));
      if (
        isMeasured &&
        (by ||
          /^(?:cut|cuts|grew|grow|raised|lifted|improved|slashed|drove|pushed|brought|trimmed|dropped|rose|fell|went|boosted|scaled)$/.test(
            word,
          )) &&
        !/^(?:and|with|over|across|for|in|of)$/.test(this.#word(from - 1))
      )
        return true;
      if (
        /^(?:rose|fell|dropped|climbed|jumped|declined|grew|shrank|soared|improved|increased|decreased|went|plummeted)$/.test(
          word,
        ) &&
        by &&
        from - at <= 5
      )
        return true;
      if (strong && from - at <= 5) return true;
    }
    return false;
  }

  #isFactor({ value, text }: TokenFigure, from: number, to: number): boolean {
    if (this.#isDuty(from) || !this.#isVerb(from, true)) return false;
    if (/[x×]$/i.test(text)) {
      // "3x marathon finisher" is no effect.
      return (
        words.comparatives.has(this.#word(to)) ||
        this.#isChangedBy(from) ||
        /^(?:increase|growth|return|roi|roas|improvement|revenue|sales|the|as|in|speedup|speed|throughput|output|traffic|pipeline)$/.test(
          this.#word(to),
        ) ||
        /^(?:by|to|up|grew|down)$/.test(this.#word(from - 1))
      );
    }
    return value > 0;
  }

  /** What the percentage is of: the time one worked and what one looks after are sizes. */
  #isSize(from: number, to: number): boolean {
    if (this.#isDuty(from)) return true;
    if (this.#near(from - 1, -1, 6, (word) => words.sizeVerbs.has(word))) return true;
    if (
      this.#word(to) === 'of' &&
      /^(?:the|my|your|our|working)$/.test(this.#word(to + 1)) &&
      /^(?:time|job|role|work|week|working|travel|capacity)$/.test(this.#word(to + 2))
    )
      return true;
    if (
      /^(?:remote|remotely|fte|position|post|role|contract|travel|onsite|on-site|scholarship|bursary|grade|owner|stake|shareholder|equity|part-time|alongside|hybrid|employment|grant|workload|pensum|alcohol|polyester|cotton|recycled|english|german|french|first|distinction|average)$/.test(
        this.#word(to),
      )
    )
      return true;
    return (
      /^(?:scholarship|bursary|funding|equity|stake|grant|tuition)$/.test(this.#word(0)) ||
      this.#near(0, 1, 3, (word) => /^(?:scholarship|bursary|owned|owner|stake)$/.test(word))
    );
  }

  /** "captured 12% market share", "hit 118 % of target", "99.9% uptime". */
  #isShare(figure: TokenFigure, from: number, to: number): boolean {
    const isMeasured = (word: string): boolean =>
      words.measured.has(singular(word)) &&
      !/^(?:hour|minute|day|time|mile|budget|revenue|sale|client|customer|user|funding|use)s?$/.test(word);
    const after = this.#near(
      to,
      1,
      6,
      (word, at) => isMeasured(word) && (at === to || !/^(?:and|for|across)$/.test(this.#word(at - 1))),
    );
    const before = this.#near(from - 1, -1, 8, isMeasured);
    const achieved = this.#near(
      from - 1,
      -1,
      8,
      (word, at) =>
        /^(?:hit|reached|reaching|achieved|achieving|exceeded|beat|captured|won|attained|scored|delivered|secured|maintained|kept|sustained|averaged|averaging|gained|posted|retained|recovered|converted|took|brought|got|attaining|hitting|scoring|with)$/.test(
          word,
        ) && !this.#isDuty(at),
    );
    if (figure.kind === 'share') return achieved && (after || before);
    return (
      after ||
      before ||
      (achieved &&
        this.#word(to) === 'of' &&
        this.#near(to, 1, 6, (word) =>
          /^(?:target|quota|goal|plan|budget|forecast|customers|clients|staff|members|students|pupils|users|orders|cases)$/.test(
            word,
          ),
        )) ||
      (achieved && /^(?:on|within|first|same)$/.test(this.#word(to)))
    );
  }

  #isMoneyEffect(from: number, to: number): boolean {
    if (this.#isDuty(from)) return false;
    const effect =
      /^(?:sav(?:e|ed|es|ing|ings)|recover(?:ed|ing|s|y)?|recoup(?:ed)?|claw(?:ed)?|avoid(?:ed|ing)?|generat(?:ed|ing|e|es)|rais(?:ed|ing|e)|won|win|winning|secur(?:ed|ing|e)|earn(?:ed|ing|s)?|gain(?:ed|ing)?|knock(?:ed|ing)?|cut|cuts|cutting|reduc(?:ed|ing|e)|trimm?(?:ed|ing)?|slash(?:ed|ing)?|shav(?:ed|ing)|add(?:ed|ing|s)?|bagged|landed|netted|netting|unlock(?:ed|ing)?|freed|freeing|reclaim(?:ed|ing)?|prevent(?:ed|ing)?|wiped|collect(?:ed|ing)?|closed|attract(?:ed|ing)?|pulled|sold|boost(?:ed|ing)?|contribut(?:ed|ing)|rescued|salvaged|refunded|yield(?:ed|ing)|brought|lost|deliver(?:ed|ing)|driv(?:ing|en)|drove|grew|turned|took|retriev(?:ed|ing)|identif(?:ied|ying)|obtain(?:ed|ing)|upsold|negotiat(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|made|profit|surplus|savings?)$/;
    const holds =
      /^(?:budget|budgets|portfolio|portfolios|project|projects|programme|program|build|site|contract|contracts|fund|funds|estate|facility|scheme|development|p&l|responsibility|responsible|managed|managing|ownership|owned|account|accounts|turnover|worth|stock|inventory|assets|holder|spend)$/;
    if (
      this.#near(to, 1, 3, (word) =>
        /^(?:sav(?:ed|ings?)|profit|surplus|uplift|recovered|raised|off|cheaper|less|more)$/.test(word),
      )
    )
      return true;
    let verb = -1;
    this.#near(from - 1, -1, 9, (word, at) => {
      if (verb < 0 && effect.test(word) && this.#isVerb(at)) verb = at;
      return verb >= 0;
    });
    if (verb < 0) return false;
    const word = this.#word(verb);
    const unsure =
      /^(?:deliver\w*|drove|driv\w*|brought|grew|turned|took|closed|sold|made|add\w*|collect\w*|contribut\w*|negotiat\w*|identif\w*|lost|pulled|landed|obtain\w*|won|win|winning|secur\w*)$/.test(
        word,
      );
    if (!unsure)
      return !this.#near(from - 1, -1, from - verb, (between) =>
        /^(?:managed|managing|budget|portfolio)$/.test(between),
      );
    if (/^(?:won|win|winning|secur\w*|landed|clos\w*|obtain\w*)$/.test(word))
      return !/^(?:prize|award|bursary|scholarship)$/.test(this.#word(to));
    const held =
      this.#near(to, 1, 5, (noun) => holds.test(noun)) ||
      this.#near(from - 1, -1, from - verb, (noun) => holds.test(noun));
    return (
      !held &&
      (/^(?:brought|add\w*|collect\w*|sold|contribut\w*|made|pulled)$/.test(word) ||
        this.#near(to, 1, 6, (noun) => words.measured.has(singular(noun)) || words.changeNouns.has(singular(noun))) ||
        this.#near(
          from - 1,
          -1,
          from - verb,
          (noun) => words.measured.has(singular(noun)) || words.changeNouns.has(singular(noun)),
        ))
    );
  }

  #isTimeEffect(from: number, to: number): boolean {
    if (this.#isDuty(from)) return false;
    if (/^(?:early|earlier|sooner|faster|quicker|ahead|shorter|less|saved)$/.test(this.#word(to))) return true;
    if (
      this.#near(
        from - 1,
        -1,
        7,
        (word, at) =>
          /^(?:sav(?:ed|ing|es)|freed|frees|freeing|shav(?:ed|ing)|reclaimed|gained|won|knocked|cut)$/.test(word) &&
          this.#isVerb(at),
      ) &&
      !/^(?:years?|decades?)$/.test(this.#word(to - 1))
    )
      return !/^(?:in|over|within|during|for|after)$/.test(this.#word(from - 1));
    return /^(?:not|instead|rather|compared)$/.test(this.#word(to)) && /^(?:of|than|to|with)$/.test(this.#word(to + 1));
  }

  /** "Gained 50,000 followers": more of something that comes by itself. */
  #isGain(from: number, to: number): boolean {
    const noun = this.#near(
      to,
      1,
      3,
      (word) =>
        words.measured.has(singular(word)) &&
        !/^(?:hours?|minutes?|days?|miles?|results?|tickets?|contracts?|bookings?|views?|uses?)$/.test(word),
    );
    return (
      noun &&
      this.#near(
        from - 1,
        -1,
        4,
        (word, at) =>
          /^(?:gain\w*|attract\w*|acquir\w*|add\w*|won|generat\w*|retain\w*|convert\w*|drew|pulled|prevent\w*|avoid\w*|eliminat\w*|removed|saved|closed)$/.test(
            word,
          ) &&
          this.#isVerb(at) &&
          !this.#isDuty(at) &&
          !/^(?:saved|closed|converted)$/.test(word),
      )
    );
  }

  /** Two figures or ends of a scale joined by "from … to" or an arrow, behind a verb of change or a thing measured. */
  #fromTo(): boolean {
    const covered = new Uint8Array(this.#tokens.length);
    for (const { from, to } of this.#figures) covered.fill(1, from - this.#offset, to - this.#offset);
    const at = (index: number): boolean => covered[index] === 1;
    for (const [index, token] of this.#tokens.entries()) {
      if (/^(?:->|→|=>)$/.test(token.text) && at(index - 1) && this.#near(index + 1, 1, 3, (_word, place) => at(place)))
        return true;
      if (token.lower !== 'from' || this.#isDuty(index)) continue;
      const behind = this.#tokens.slice(index + 1, index + 10).findIndex(({ lower }) => /^(?:to|→|->)$/.test(lower));
      const to = behind < 0 ? -1 : index + 1 + behind;
      if (to < 0) continue;
      const changed = this.#near(
        index - 1,
        -1,
        12,
        (word, place) =>
          (words.strongVerbs.has(word) ||
            words.weakVerbs.has(word) ||
            words.changeNouns.has(word) ||
            /^(?:up|down|lowered|improvement)$/.test(word) ||
            (words.measured.has(singular(word)) && index - place <= 3)) &&
          !this.#isNoun(place),
      );
      if (
        !changed ||
        this.#near(index - 1, -1, 2, (word) =>
          /^(?:ranging|ranged|aged|ages|children|pupils|anything|anywhere|groups|sizes|teams|all)$/.test(word),
        )
      )
        continue;
      const figures =
        this.#near(index + 1, 1, to - index - 1, (_word, place) => at(place)) &&
        this.#near(to + 1, 1, 4, (_word, place) => at(place));
      if (figures) return true;
      const scaled = (start: number, reach: number): boolean =>
        this.#near(start, 1, reach, (word) => words.scaleEnds.has(word));
      if (scaled(index + 1, to - index - 1) && scaled(to + 1, 4) && !/^(?:monday|nine)$/.test(this.#word(index + 1)))
        return true;
    }
    return false;
  }

  /** Outcomes without a figure: "reduced readmissions", "raised pass rates". */
  #verbs(): boolean {
    for (const [index, token] of this.#tokens.entries()) {
      const { lower } = token;
      const strong = words.strongVerbs.has(lower);
      const isWeak =
        /^(?:improv|rais|grew|grow|cut|lift|dr[oi]v|expand|strengthen|enhanc|optimi|narrow|wid|clear|tighten|speed|sped|stem|revers|stabili|streamlin|remov|simplif|eas|scal|upped|boost|prevent|stopp)/.test(
          lower,
        ) && words.weakVerbs.has(lower);
      if (!strong && !isWeak) continue;
      if (!this.#isVerb(index) || this.#isDuty(index) || !this.#beginsClause(index) || this.#namesThing(index))
        continue;
      const hasObject =
        this.#tokens[index + 1]?.kind === 'word' &&
        !/^(?:in|by|at|for|with|on|from|through|to|and|or|as)$/.test(this.#word(index + 1));
      if (lower.endsWith('s') && strong && !/^(?:which|that)$/.test(this.#word(index - 1))) continue;
      if (strong && hasObject) return true;
      const particle = /^(?:up|down)$/.test(this.#word(index + 1)) && /^(?:speed|sped|cut)/.test(lower);
      if (particle) return true;
      if (
        hasObject &&
        this.#near(
          index + 1,
          1,
          7,
          (word, at) =>
            words.measured.has(singular(word)) &&
            !/^(?:and|for|with|by|on|at|through|across|to)$/.test(this.#word(at - 1)) &&
            !this.#near(index + 1, 1, at - index - 1, (between) =>
              /^(?:and|for|with|by|on|at|through|using|while|to)$/.test(between),
            ) &&
            this.#isHead(at) &&
            !/^(?:children|money|funds?|customer|client|users?|contract|funding|audience|fuel|water|gas|carbon|hours?|days?|number|use|lead|leads|stay|investment|finance|grant|view|value|pass)$/.test(
              word,
            ),
        )
      )
        return true;
    }
    const resulting = this.#tokens.findIndex(
      ({ lower }, index) =>
        (lower === 'resulting' && this.#word(index + 1) === 'in') ||
        (/^(?:leading|led)$/.test(lower) && this.#word(index + 1) === 'to'),
    );
    return (
      resulting >= 0 &&
      this.#near(resulting + 2, 1, 5, (word) => words.changeNouns.has(singular(word)) || words.comparatives.has(word))
    );
  }

  /** Whether a measured noun ends its phrase: "sales" in "sales brochures" does not. */
  #isHead(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (next?.kind !== 'word') return !isHyphen(next) || next?.spaced === true;
    if (words.measured.has(singular(next.lower))) return true;
    return /^(?:of|in|on|at|for|by|with|across|through|from|to|and|or|per|among|within|over|while|after|when|without|between|so|via|during|under|year|since|as|despite|up|down|using|against|throughout|because|during|thanks|without|the|which|that)$/.test(
      next.lower,
    );
  }

  /** "Accelerated Reader coordinator", "Increase Access group": capitals that follow make it a name. */
  #namesThing(index: number): boolean {
    const next = this.#tokens[index + 1];
    if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || !/^\p{Lu}/u.test(this.#tokens[index]?.text ?? '')) return false;
    if (/^\p{Lu}\p{Ll}/u.test(this.#tokens[index + 2]?.text ?? '')) return true;
    return !this.#near(index + 1, 1, 8, (word) => words.measured.has(singular(word)));
  }

  #beginsClause(index: number): boolean {
    const before = this.#tokens[index - 1];
    if (!before || before.kind === 'mark')
      return !isHyphen(before) || before?.spaced !== false || this.#tokens[index]?.spaced === true;
    return /^(?:and|i|we|which|that|then|also|helped|help|to|by|successfully|significantly|while|thereby|dramatically|have|has|had|team|it|they|consistently|steadily|further|measurably|noticeably|substantially|greatly|visibly|actively|quickly|permanently|sustainably|markedly|radically|drastically|singlehandedly|gradually|together|jointly|personally|efficiently|effectively|who|project|system|process|programme|campaign|scheme|helping|thus|more|than|nearly|almost)$/.test(
      before.lower,
    );
  }

  /** A capitalised word amid a sentence is a name, one behind an article a noun. */
  #isVerb(index: number, isFactor = false): boolean {
    const token = this.#tokens[index];
    const before = this.#tokens[index - 1];
    if (!token) return false;
    if (index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && before?.kind === 'word') return false;
    if (isHyphen(this.#tokens[index + 1]) && this.#tokens[index + 1]?.spaced === false) return false;
    return isFactor || !this.#isNoun(index);
  }

  #isNoun(index: number): boolean {
    const before = this.#word(index - 1);
    const word = this.#word(index);
    if (
      /^(?:the|a|an|my|our|of|rough|final|director's|price|pay|power|short|first)$/.test(before) &&
      !word.endsWith('ed')
    )
      return true;
    if (
      /^(?:raised|born|grew|grown)$/.test(word) &&
      /^(?:in|up|on|by|between|near|and)$/.test(this.#word(index + 1)) &&
      !/^(?:by|and)$/.test(this.#word(index + 1))
    )
      return true;
    return word === 'saved' && this.#word(index + 1) === 'by' && this.#word(index + 2) === 'the';
  }

  #isDuty(index: number): boolean {
    return this.#near(
      index - 1,
      -1,
      5,
      (word, at) =>
        words.dutyWords.has(word) &&
        !(word === 'target' && at === index - 1) &&
        !(
          /^(?:plan|campaign|training|target|course|initiative|how|course|strategy|workshops?)$/.test(word) &&
          /^(?:that|which|,)$/.test(this.#word(at + 1))
        ) &&
        !this.#near(at + 1, 1, index - at - 1, (between) => between === ',' || /^(?:that|which|by)$/.test(between)),
    );
  }

  /** "used to take a full Friday, now runs in 15 minutes". */
  #usedTo(): boolean {
    const used = this.#tokens.some(({ lower }, index) => lower === 'used' && this.#word(index + 1) === 'to');
    const now = this.#tokens.some(({ lower }) => /^(?:now|today|nowadays)$/.test(lower));
    const instead = this.#tokens.some(
      ({ lower }, index) =>
        (lower === 'instead' && this.#word(index + 1) === 'of') ||
        (lower === 'rather' && this.#word(index + 1) === 'than'),
    );
    return (used && now) || (now && instead && this.#figures.length > 0);
  }
}
