import { spellOut, wordsOf } from './words';

/** A stretch of a sentence between punctuation that may divide clauses. */
export interface Clause {
  /** Lower case, contractions spelled out. */
  readonly words: readonly string[];
  /** The same words as written; a contraction repeats what was written. */
  readonly written: readonly string[];
  /** What stands before it; empty at the start of its sentence. */
  readonly mark: '' | ',' | ';' | ':' | '-' | '(';
}

export interface Sentence {
  readonly clauses: readonly Clause[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
  /** Whether it ends with any mark at all; people leave out marks in notes. */
  readonly ended: boolean;
}

const abbreviation = /(?:\b(?:dr|mr|mrs|ms|prof|st|vs|e\.g|i\.e|approx|inc|ltd|no)|\b\p{L})$/iu;

/** Cuts a text into sentences, without cutting `Dr. Li`, `e.g. this`, `2.5` or `Node.js`. */
function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let taken = 0;
  for (const { 0: mark, index } of text.matchAll(/[.?!…]+["'”’)\]*_]*(?=\s|$)|[\r\n]+/g)) {
    const isDot = mark === '.';
    if (isDot && index + 1 < text.length && abbreviation.test(text.slice(taken, index))) continue;
    sentences.push(text.slice(taken, index + mark.length));
    taken = index + mark.length;
  }
  if (text.slice(taken).trim() !== '') sentences.push(text.slice(taken));
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const divider = /\s*(?:[,;:(]|[–—]|(?<=\s)-{1,3}(?=\s)|(?<!\d)\)|\.{2,}(?=\s\S)|…(?=\s\S))\s*(?!\d)/gu;

function clauseOf(text: string, mark: Clause['mark']): Clause {
  const words: string[] = [];
  const written: string[] = [];
  for (const word of wordsOf(text)) {
    for (const part of spellOut(word.lower)) {
      if (part === '') continue;
      words.push(part);
      written.push(word.text);
    }
  }
  return { words, written, mark };
}

function markOf(text: string): Clause['mark'] {
  const sign = text.trim()[0] ?? '';
  if (sign === ';' || sign === ':' || sign === ',' || sign === '(') return sign;
  return sign === ')' ? ',' : '-';
}

function sentenceOf(text: string): Sentence {
  const clauses: Clause[] = [];
  let taken = 0;
  let mark: Clause['mark'] = '';
  for (const { 0: sign, index } of text.matchAll(divider)) {
    const clause = clauseOf(text.slice(taken, index), mark);
    if (clause.words.length > 0) clauses.push(clause);
    mark = clauses.length === 0 ? '' : markOf(sign);
    taken = index + sign.length;
  }
  const last = clauseOf(text.slice(taken), mark);
  if (last.words.length > 0) clauses.push(last);
  const end = text.trimEnd().replace(/["'”’)\]*_]+$/, '');
  return { clauses, asks: /[?？]!*$/.test(end), ended: /[.?!…？]$/.test(end) };
}

/** The sentences of a text, each in clauses. */
export function sentencesOf(text: string): readonly Sentence[] {
  return splitSentences(text.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '')).map(sentenceOf);
}
