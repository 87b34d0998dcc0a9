import type { Range } from './text';

/** A link in a text, `[words](target)`; its ranges are offsets in that text. */
export interface InlineLink {
  readonly range: Range;
  /** What stands between the square brackets. */
  readonly words: Range;
  /** As written, without angle brackets and without a title. */
  readonly target: string;
}

/** No bracket inside but an escaped one: what begins again at each bracket takes time that grows with the square. */
const opening = /(?<![!\\])\[((?:\\[\s\S]|[^[\]\\])*)\]\(/g;

/** Longer than any target, UTF-16 units. */
const longestTarget = 2000;

/** The links of a text that is all prose: code and comments are the caller's to blank. Pictures are none. */
export function linksIn(text: string): readonly InlineLink[] {
  const links: InlineLink[] = [];
  let close = -1;
  for (const match of text.matchAll(opening)) {
    const inside = match.index + match[0].length;
    if (close < inside) close = text.indexOf(')', inside);
    if (close < 0) break;
    const target = /^\s*<?([^)\s>]+)/.exec(text.slice(inside, Math.min(close, inside + longestTarget)))?.[1];
    if (target === undefined) continue;
    const words = { start: match.index + 1, end: inside - 2 };
    links.push({ range: { start: match.index, end: close + 1 }, words, target });
  }
  return links;
}

/** The text with commas in place of its links, so that offsets stay and what stands beside them is a list of its own. */
export function withoutLinks(text: string, links: readonly InlineLink[]): string {
  let rest = '';
  for (const { range } of links) {
    rest += text.slice(rest.length, range.start) + ','.repeat(range.end - range.start);
  }
  return rest + text.slice(rest.length);
}

/** A letter, a digit or a mark: beside one of them a name goes on. */
const inWord = '[\\p{L}\\p{N}\\p{M}]';

/**
 * Where a piece of markdown says a text: in other marks, with escapes, or over a line break, but never as a part of a
 * longer word. Undefined where marks inside it hide it.
 */
export function placeOfText(markdown: string, text: string, from = 0): Range | undefined {
  if (text === '') return undefined;
  const plain = plainPlace(markdown, text, from);
  if (plain !== 'look closer') return plain;
  const pattern = [...text]
    .map(patternOf)
    .join('')
    .replace(/(?:\\s\+)+/g, '\\s+');
  const search = new RegExp(`(?<!${inWord})${pattern}(?!${inWord})`, 'gu');
  search.lastIndex = from;
  const found = search.exec(markdown);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Words of letters and digits with one blank between them, as nearly all names are. */
const plainWords = /^[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)*$/u;

/** An escape, or white space that stands for one blank. */
const mayDiffer = /\\|[^\S ]| {2}/;

const endsInWord = new RegExp(`${inWord}$`, 'u');
const beginsInWord = new RegExp(`^${inWord}`, 'u');

/** The same without a pattern of its own, which takes longer to make than to look, where nothing can be written otherwise. */
function plainPlace(markdown: string, text: string, from: number): Range | undefined | 'look closer' {
  if (!plainWords.test(text) || mayDiffer.test(markdown)) return 'look closer';
  for (let start = markdown.indexOf(text, from); start >= 0; start = markdown.indexOf(text, start + 1)) {
    const end = start + text.length;
    // Two units hold any character.
    const isPart = endsInWord.test(markdown.slice(Math.max(0, start - 2), start));
    if (!isPart && !beginsInWord.test(markdown.slice(end, end + 2))) return { start, end };
  }
  return undefined;
}

function patternOf(character: string): string {
  if (/\s/.test(character)) return '\\s+';
  if (!/[!-/:-@[-`{-~]/.test(character)) return character;
  return `\\\\?${/[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character}`;
}
