import { remembered } from '../memo';
import type { Range } from '../text';
import { isOtherLanguage } from './otherLanguage';
import { isRomanNumeral } from './romanNumeral';
import { withoutQuotations } from './quotations';
import { endsSentence, type Token, tokenAt, tokensOf } from './tokens';

/**
 * Words a minute of calm speech. Conversational English is measured at 120 to 160 words a minute; 130 to 150 is what
 * speakers are advised to keep to (National Center for Voice and Speech: about 150 in conversation), 140 the middle.
 */
export const wordsPerMinute = 140;

/** Seconds that so many words take to say. */
export function spokenSeconds(words: number): number {
  return (words * 60) / wordsPerMinute;
}

/** What is written and not said: tags, link targets that no reader resolved, and addresses but for their host. */
const unspoken =
  /<\/?[a-z][^<>]{0,500}>|(?<=\])\[[^\][]{0,200}\]|(?<=\])\([^()\s]{0,500}\)|\b(?:https?|ftp):\/\/(?:www\.)?(?=[^\s/]+)|(?<=\.[a-z]{2,6})\/[^\s)]+/giu;

/** Every alternative of `unspoken` needs one of them. */
const mayBeUnspoken = /[<\]/]/;

/**
 * A word of Latin letters, or a number, between blanks and with nothing but the usual marks around it: whatever the language, it is one
 * word to `Intl.Segmenter`, which takes some thirty times as long to find that out. A test holds both to the same counts.
 */
const plainWord = /(?<![^ \n])["'(“‘]*(?:\d+|[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][A-Za-zÀ-ÖØ-öø-ÿ]+)?)["'”’).,;:!?…]*(?![^ \n])/g;

/**
 * The number of words somebody says who reads the text aloud. Words are what `Intl.Segmenter` finds in the language, so
 * that scripts without blanks count too. A compound is as many words as it is pronounced ("step-by-step" is three), a
 * number is one however it is grouped, and a currency or percent sign is a word of its own.
 */
export function spokenWords(text: string, language: string): number {
  const said = mayBeUnspoken.test(text) ? text.replace(unspoken, ' ') : text;
  const spoken = said.replace(/(\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '$1').replace(/(\d)['’](?=\d{3})/g, '$1');
  let words = 0;
  const rest = spoken.replace(plainWord, () => {
    words += 1;
    return '';
  });
  return words + segmentedWords(rest, language);
}

function segmentedWords(text: string, language: string): number {
  if (text.trim() === '') return 0;
  let words = 0;
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike === true) words += piecesOf(segment);
    else if (/^[%‰€£$¥₹₩₪₴₽&+=°]$/.test(segment)) words += 1;
  }
  return words;
}

/** Ends of names that are said in one piece though a full stop is in them. */
const fileOrSite = /\.(?:com|org|net|io|eu|uk|de|fr|gov|edu|dev|app|ai|js|ts|py|md|pdf|docx?|csv|xlsx?)$/i;

/** A segment may join what is said apart, where a blank was forgotten: "done.Then". A number stays one word. */
function piecesOf(segment: string): number {
  if (!/^[\p{L}\p{M}]+(?:[.:_][\p{L}\p{M}]+)+$/u.test(segment)) return 1;
  if (fileOrSite.test(segment) || /^(?:\p{L}\.)+\p{L}?$/u.test(segment)) return 1;
  return segment.split(/[.:_]/).length;
}

/** To make a segmenter takes longer than to segment a story. */
const segmenterOf = remembered((language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch (error) {
    // A language tag is the user's text: one that is none is read as the root locale.
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}, 20);

/** How often the narrator says "I" and "we" as the one who acts. */
export interface FirstPerson {
  readonly i: number;
  readonly we: number;
  /** Where the first "we" stands, for a finding to point at. */
  readonly firstWe: Range | undefined;
}

/** Counts "I" and "we" as subjects, outside quotations. Names, titles, abbreviations and numerals are not counted. */
export function firstPerson(text: string): FirstPerson {
  const tokens = tokensOf(withoutQuotations(text));
  let i = 0;
  let we = 0;
  let firstWe: Range | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (/^(?:i|i'(?:m|ve|d|ll|d've|ve|s)|im|ive)$/.test(token.lower)) {
      if (isNarratorI(tokens, index)) i++;
    } else if (/^(?:we|we'(?:re|ve|d|ll|d've|s)|weve)$/.test(token.lower) && isNarratorWe(text, tokens, index)) {
      we++;
      firstWe ??= { start: token.start, end: token.start + 2 };
    }
  }
  return { i, we, firstWe };
}

/** Whether a story says "we" more often than "I". False for other languages: Dutch says "we" too. */
export function saysWeMoreThanI(text: string): boolean {
  if (!/\bwe(?:ve)?\b/i.test(text) || isOtherLanguage(text)) return false;
  const { i, we } = firstPerson(text);
  return we > i;
}

function isNarratorI(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  if (token.lower !== 'i') return !/^I[MV]/.test(token.text);
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  // "i.e.", "I/O", "I-95", "R&I", "(i)", "i)"
  if (next && !next.spaced && /^[./&)\d]$/.test(next.text.slice(0, 1)) && !isSentenceEnd(tokens, index + 1))
    return false;
  if (next && !next.spaced && /^[-‐‑]$/.test(next.text)) return false;
  if (before && !token.spaced && /^[./&\-‐‑#]$/.test(before.text)) return false;
  return !isRomanNumeral(tokens, index);
}

function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]?.text === '.' &&
    (next === undefined || (next.spaced && /^[\p{Lu}\d-]/u.test(next.text) && !isInitial(tokens, index - 1)))
  );
}

/** "James I. Smith" */
function isInitial(tokens: readonly Token[], index: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[index - 1]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[index + 2]?.text ?? '');
}

function isNarratorWe(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  const head = token.text.slice(0, 2);
  if (head === 'we') return true;
  const starts = index === 0 || endsSentence(tokens, index - 1) || isOpening(text, tokens, index);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  // Capitals: shouted when the words beside it are, an abbreviation otherwise.
  if (head === 'WE') return isShouted(before) || isShouted(next) ? !isAcronym(next) : false;
  if (starts) return !(isCapitalised(next) && isCapitalised(tokens[index + 2]));
  // Capitalised amid a sentence: part of a title ("Why We Fight").
  return false;
}

/** Whether a line, a bullet or a colon is right before a word. */
function isOpening(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token) return true;
  // What was blanked as quoted may have ended the sentence.
  if (/[\n"“”„«»‘’'`」]/.test(text.slice(before.end, token.start))) return true;
  return /^[:\-–—*•·([…"'“”‘’)\]>]$|^\.{2,}$/.test(before.text);
}

function isShouted(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    token.text !== token.lower
  );
}

/** "WE FM": two letters more are an abbreviation too. */
function isAcronym(token: Token | undefined): boolean {
  return token?.text.length === 2 && !/^(?:do|go|no|so|to|at|in|on|up|it)$/.test(token.lower);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}
