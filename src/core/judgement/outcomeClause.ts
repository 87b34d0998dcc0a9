import type { TokenFigure } from './figure';
import { isHyphen } from './numerals';
import { dutyWords } from './outcomeWords';
import type { Token } from './tokens';

/** Marks that end a clause. */
export const boundary = /^[.;:!?()]$/;

/** A sentence of a claim, with the questions about its words that every kind of outcome asks. */
export class OutcomeClause {
  constructor(
    readonly tokens: readonly Token[],
    readonly figures: readonly TokenFigure[],
    /** Index of the first token in the text: figures count from there. */
    readonly offset: number,
  ) {}

  word(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** Whether a word matching the test stands within so many words, on the given side and in the same clause. */
  near(index: number, step: 1 | -1, reach: number, test: (word: string, at: number) => boolean): boolean {
    for (let at = index, left = reach; left > 0 && at >= 0 && at < this.tokens.length; at += step, left--) {
      if (boundary.test(this.word(at))) return false;
      if (test(this.word(at), at)) return true;
    }
    return false;
  }

  /** A capitalised word amid a sentence is a name, one behind an article a noun. */
  isVerb(index: number, isFactor = false): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (!token) return false;
    if (index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && before?.kind === 'word') return false;
    if (isHyphen(this.tokens[index + 1]) && this.tokens[index + 1]?.spaced === false) return false;
    return isFactor || !this.isNoun(index);
  }

  isNoun(index: number): boolean {
    const before = this.word(index - 1);
    const word = this.word(index);
    if (
      /^(?:the|a|an|my|our|of|rough|final|director's|price|pay|power|short|first)$/.test(before) &&
      !word.endsWith('ed')
    )
      return true;
    if (
      /^(?:raised|born|grew|grown)$/.test(word) &&
      /^(?:in|up|on|by|between|near|and)$/.test(this.word(index + 1)) &&
      !/^(?:by|and)$/.test(this.word(index + 1))
    )
      return true;
    return word === 'saved' && this.word(index + 1) === 'by' && this.word(index + 2) === 'the';
  }

  isDuty(index: number): boolean {
    return this.near(
      index - 1,
      -1,
      5,
      (word, at) =>
        dutyWords.has(word) &&
        !(word === 'target' && at === index - 1) &&
        !(
          /^(?:plan|campaign|training|target|course|initiative|how|course|strategy|workshops?)$/.test(word) &&
          /^(?:that|which|,)$/.test(this.word(at + 1))
        ) &&
        !this.near(at + 1, 1, index - at - 1, (between) => between === ',' || /^(?:that|which|by)$/.test(between)),
    );
  }
}
