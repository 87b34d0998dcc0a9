import type { TokenFigure } from './figure';
import { singular } from './nouns';
import { isHyphen } from './numerals';
import { boundary, type OutcomeClause } from './outcomeClause';
import * as words from './outcomeWords';

/** Tells the figures of an effect from those of a size. */
export class OutcomeEffects {
  readonly #clause: OutcomeClause;

  constructor(clause: OutcomeClause) {
    this.#clause = clause;
  }

  /** Whether a figure is one of an effect: how much more or less, what share, how much saved. */
  isEffect(figure: TokenFigure): boolean {
    const from = figure.from - this.#clause.offset;
    const to = figure.to - this.#clause.offset;
    if (
      figure.pointsOnly ||
      (isHyphen(this.#clause.tokens[to]) && this.#clause.tokens[to]?.spaced === false && figure.kind === 'count')
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
        if (figure.value === 0) return !this.#clause.isDuty(from) && !/^(?:in|to|based)$/.test(this.#clause.word(to));
        return changes || this.#isGain(from, to);
      default:
        return changes;
    }
  }

  /** "up 12 %", "fell by 3", "a 15% uplift", "30 % fewer", "+3.2%". */
  #isChanged(from: number, to: number): boolean {
    const before = this.#clause.word(from - 1);
    const sign =
      /^[+−±]$/.test(before) ||
      (before === '-' && this.#clause.tokens[from - 1]?.spaced === true && this.#clause.tokens[from]?.spaced === false);
    if (sign && !this.#clause.isDuty(from)) return true;
    if (/^(?:up|down)$/.test(before) || (before === 'by' && /^(?:up|down)$/.test(this.#clause.word(from - 2))))
      return true;
    if (
      /^(?:up|down)$/.test(this.#clause.word(from - 2)) &&
      /^(?:to|about|around|roughly|over|nearly|almost|some|from|by|more)$/.test(before)
    ) {
      // "up to 25 patients" only bounds the figure; "pass rate up to 71 %" is a change.
      if (
        before !== 'to' ||
        /^(?:went|is|are|was|were|moved|brought|came|pushed)$/.test(this.#clause.word(from - 3)) ||
        words.measured.has(singular(this.#clause.word(from - 3)))
      )
        return true;
    }
    const next = this.#clause.word(to);
    const compared = words.comparatives.has(next) && !/^(?:over|under|above|below)$/.test(next);
    if (compared && !(/^(?:more|early|longer)$/.test(next) && this.#clause.word(to + 1) === '')) return true;
    if (
      next === 'off' &&
      this.#clause.near(from - 1, -1, 6, (word) => words.weakVerbs.has(word) || words.strongVerbs.has(word))
    )
      return true;
    const noun = (word: string): boolean => words.changeNouns.has(singular(word));
    const direct = this.#clause.near(
      to,
      1,
      4,
      (word, at) =>
        noun(word) &&
        !this.#clause.near(to, 1, at - to, (between) => /^(?:and|of|in|on|for|to|with|by|the|a)$/.test(between)),
    );
    if (direct && !this.#clause.isDuty(from)) return true;
    const plainNoun = (word: string): boolean =>
      noun(word) && !/^(?:cuts?|falls?|jumps?|hikes?|lifts?|spikes?|rises?)$/.test(word);
    if (/^(?:of|by)$/.test(before) && this.#clause.near(from - 2, -1, 8, plainNoun) && !this.#clause.isDuty(from))
      return true;
    return this.#isChangedBy(from);
  }

  /** Whether a verb of change governs the figure: "cut build times by 40%", "grew traffic 180 per cent". */
  #isChangedBy(from: number): boolean {
    for (let at = from - 1, left = 14; at >= 0 && left > 0; at--, left--) {
      const word = this.#clause.word(at);
      if (boundary.test(word)) return false;
      const strong = words.strongVerbs.has(word);
      if (!strong && !words.weakVerbs.has(word)) continue;
      if (!this.#clause.isVerb(at) || this.#clause.isDuty(at)) continue;
      const by =
        /^(?:by|to|under|below|above|from)$/.test(this.#clause.word(from - 1)) ||
        /^(?:by|to|from)$/.test(this.#clause.word(from - 2)) ||
        /^(?:by|to|from)$/.test(this.#clause.word(from - 3));
      if (strong && (by || left > 8)) return true;
      if (by && this.#isShareCut(at, from)) return true;
      const isMeasured = this.#clause.near(at + 1, 1, from - at - 1, (noun) => words.measured.has(singular(noun)));
      if (
        isMeasured &&
        (by ||
          /^(?:cut|cuts|grew|grow|raised|lifted|improved|slashed|drove|pushed|brought|trimmed|dropped|rose|fell|went|boosted|scaled)$/.test(
            word,
          )) &&
        !/^(?:and|with|over|across|for|in|of|after|within|during|since|before)$/.test(this.#clause.word(from - 1))
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

  /** "Cut missed appointments by 18 %": whatever is cut by a share at the head of a claim is less. */
  #isShareCut(at: number, from: number): boolean {
    if (!/^(?:cut|lowered|slashed|trimmed|raised|lifted|brought|pushed|drove|put)$/.test(this.#clause.word(at)))
      return false;
    const directed =
      !/^(?:brought|pushed|drove|put)$/.test(this.#clause.word(at)) ||
      this.#clause.near(at + 1, 1, from - at - 1, (word) => /^(?:up|down)$/.test(word));
    const begins = at === 0 || /^(?:and|i|we|,|also|then)$/.test(this.#clause.word(at - 1));
    const figure = this.#clause.figures.find((one) => one.from - this.#clause.offset === from);
    return (
      directed &&
      begins &&
      from - at >= 3 &&
      (figure?.kind === 'percent' || figure?.kind === 'points' || figure?.kind === 'share')
    );
  }

  #isFactor({ value, text }: TokenFigure, from: number, to: number): boolean {
    if (this.#clause.isDuty(from) || !this.#clause.isVerb(from, true)) return false;
    if (/[x×]$/i.test(text)) {
      // "3x marathon finisher" is no effect.
      return (
        words.comparatives.has(this.#clause.word(to)) ||
        this.#isChangedBy(from) ||
        /^(?:increase|growth|return|roi|roas|improvement|revenue|sales|the|as|in|speedup|speed|throughput|output|traffic|pipeline)$/.test(
          this.#clause.word(to),
        ) ||
        /^(?:by|to|up|grew|down)$/.test(this.#clause.word(from - 1))
      );
    }
    return value > 0;
  }

  /** What the percentage is of: the time one worked and what one looks after are sizes. */
  #isSize(from: number, to: number): boolean {
    if (this.#clause.isDuty(from)) return true;
    if (this.#clause.near(from - 1, -1, 6, (word) => words.sizeVerbs.has(word))) return true;
    if (
      this.#clause.word(to) === 'of' &&
      /^(?:the|my|your|our|working)$/.test(this.#clause.word(to + 1)) &&
      /^(?:time|job|role|work|week|working|travel|capacity)$/.test(this.#clause.word(to + 2))
    )
      return true;
    if (
      /^(?:remote|remotely|fte|position|post|role|contract|travel|onsite|on-site|scholarship|bursary|grade|owner|stake|shareholder|equity|part-time|alongside|hybrid|employment|grant|workload|pensum|alcohol|polyester|cotton|recycled|english|german|french|first|distinction|average)$/.test(
        this.#clause.word(to),
      )
    )
      return true;
    return (
      /^(?:scholarship|bursary|funding|equity|stake|grant|tuition)$/.test(this.#clause.word(0)) ||
      this.#clause.near(0, 1, 3, (word) => /^(?:scholarship|bursary|owned|owner|stake)$/.test(word))
    );
  }

  /** "captured 12% market share", "hit 118 % of target", "99.9% uptime". */
  #isShare(figure: TokenFigure, from: number, to: number): boolean {
    const isMeasured = (word: string): boolean =>
      words.measured.has(singular(word)) &&
      !/^(?:hour|minute|day|time|mile|budget|revenue|sale|client|customer|user|funding|use)s?$/.test(word);
    const after = this.#clause.near(
      to,
      1,
      6,
      (word, at) => isMeasured(word) && (at === to || !/^(?:and|for|across)$/.test(this.#clause.word(at - 1))),
    );
    const before = this.#clause.near(from - 1, -1, 8, isMeasured);
    const achieved = this.#clause.near(
      from - 1,
      -1,
      8,
      (word, at) =>
        /^(?:hit|reached|reaching|achieved|achieving|exceeded|beat|captured|won|attained|scored|delivered|secured|maintained|kept|sustained|averaged|averaging|gained|posted|retained|recovered|converted|took|brought|got|attaining|hitting|scoring|with)$/.test(
          word,
        ) && !this.#clause.isDuty(at),
    );
    const passed =
      /^(?:won|passed|pass|promoted|renewed|placed|stayed|graduated|adopted|sold|retained|converted|recovered|completed|finished|returned|recommended|succeeded|successful|qualified|survived|upsold|accepted|funded|saved)$/;
    const done =
      this.#clause.near(from - 1, -1, 4, (word) => passed.test(word)) ||
      this.#clause.near(to, 1, 9, (word) => passed.test(word));
    if (done && (figure.kind === 'share' || this.#clause.word(to) === 'of')) return true;
    if (figure.kind === 'share') return (achieved && (after || before)) || (from === 0 && after);
    return (
      after ||
      before ||
      (achieved &&
        this.#clause.word(to) === 'of' &&
        this.#clause.near(to, 1, 6, (word) =>
          /^(?:target|quota|goal|plan|budget|forecast|customers|clients|staff|members|students|pupils|users|orders|cases)$/.test(
            word,
          ),
        )) ||
      (achieved && /^(?:on|within|first|same)$/.test(this.#clause.word(to)))
    );
  }

  #isMoneyEffect(from: number, to: number): boolean {
    if (this.#clause.isDuty(from)) return false;
    if (
      this.#clause.near(to, 1, 3, (word) =>
        /^(?:sav(?:ed|ings?)|profit|surplus|uplift|recovered|raised|off|cheaper|less|more)$/.test(word),
      )
    )
      return true;
    let verb = -1;
    this.#clause.near(from - 1, -1, 9, (word, at) => {
      if (verb < 0 && words.moneyVerbs.test(word) && this.#clause.isVerb(at)) verb = at;
      return verb >= 0;
    });
    if (verb < 0) return false;
    const word = this.#clause.word(verb);
    const unsure =
      /^(?:deliver\w*|drove|driv\w*|brought|grew|turned|took|closed|sold|made|add\w*|collect\w*|contribut\w*|negotiat\w*|identif\w*|lost|pulled|landed|obtain\w*|won|win|winning|secur\w*)$/.test(
        word,
      );
    if (!unsure)
      return !this.#clause.near(from - 1, -1, from - verb, (between) =>
        /^(?:managed|managing|budget|portfolio)$/.test(between),
      );
    if (/^(?:won|win|winning|secur\w*|landed|clos\w*|obtain\w*)$/.test(word))
      return !/^(?:prize|award|bursary|scholarship)$/.test(this.#clause.word(to));
    const held =
      this.#clause.near(to, 1, 5, (noun) => words.heldSums.test(noun)) ||
      this.#clause.near(from - 1, -1, from - verb, (noun) => words.heldSums.test(noun));
    return (
      !held &&
      (/^(?:brought|add\w*|collect\w*|sold|contribut\w*|made|pulled)$/.test(word) ||
        this.#clause.near(
          to,
          1,
          6,
          (noun) => words.measured.has(singular(noun)) || words.changeNouns.has(singular(noun)),
        ) ||
        this.#clause.near(
          from - 1,
          -1,
          from - verb,
          (noun) => words.measured.has(singular(noun)) || words.changeNouns.has(singular(noun)),
        ))
    );
  }

  #isTimeEffect(from: number, to: number): boolean {
    if (this.#clause.isDuty(from)) return false;
    if (/^(?:early|earlier|sooner|faster|quicker|ahead|shorter|less|saved)$/.test(this.#clause.word(to))) return true;
    if (
      this.#clause.near(
        from - 1,
        -1,
        7,
        (word, at) =>
          /^(?:sav(?:ed|ing|es)|freed|frees|freeing|shav(?:ed|ing)|reclaimed|gained|won|knocked|cut)$/.test(word) &&
          this.#clause.isVerb(at),
      ) &&
      !/^(?:years?|decades?)$/.test(this.#clause.word(to - 1))
    )
      return !/^(?:in|over|within|during|for|after)$/.test(this.#clause.word(from - 1));
    return (
      /^(?:not|instead|rather|compared)$/.test(this.#clause.word(to)) &&
      /^(?:of|than|to|with)$/.test(this.#clause.word(to + 1))
    );
  }

  /** "Gained 50,000 followers": more of something that comes by itself. */
  #isGain(from: number, to: number): boolean {
    const noun = this.#clause.near(
      to,
      1,
      3,
      (word) =>
        words.measured.has(singular(word)) &&
        !/^(?:hours?|minutes?|days?|miles?|results?|tickets?|contracts?|bookings?|views?|uses?)$/.test(word),
    );
    return (
      noun &&
      this.#clause.near(
        from - 1,
        -1,
        4,
        (word, at) =>
          /^(?:gain\w*|attract\w*|acquir\w*|add\w*|won|generat\w*|retain\w*|convert\w*|drew|pulled|prevent\w*|avoid\w*|eliminat\w*|removed|saved|closed)$/.test(
            word,
          ) &&
          this.#clause.isVerb(at) &&
          !this.#clause.isDuty(at) &&
          !/^(?:saved|closed|converted)$/.test(word),
      )
    );
  }
}
