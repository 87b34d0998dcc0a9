import { readFigures } from './judgement/figures';
import { wordsOf } from './judgement/words';
import { oneLine } from './noteText';
import { maximumPointLength, type WrittenPoint } from './resumePoint';
import { sentencesIn } from './story';

/** A bullet: a mark that means nothing else, a dash or star with a blank behind it, or a number of a list. */
const bullet = /^([^\S\r\n]*)(?:[•‣◦▪▫●○■□·⁃∙➢➤✓✔]|[-*+–—](?=\s|$)|\d{1,2}[.)](?=\s|$))\s*(.*)$/u;

/** Lines shorter than this were not wrapped: their writer ended them. */
const wrappedLength = 50;

/** Fewest words of a sentence; a title or a place has fewer, or no full stop. */
const fewestWords = 4;

/** How much text without any bullet is searched for sentences, in UTF-16 units. */
const longestProse = 128 * 1024;

/** What a paragraph must hold to be split into sentences, which takes time: four words, or the full stop of a script without blanks. */
const maySay = /\S\s+\S+\s+\S+\s+\S|[。！？]/u;

/**
 * The points of a résumé as plain text: what stands behind a bullet, wrapped lines joined; its sentences where there
 * is no bullet at all.
 */
export function pointsOfText(text: string): readonly WrittenPoint[] {
  const lines = linesOf(text);
  const points = bulletPoints(lines);
  if (points.length > 0) return points;
  const beginning = text.length > longestProse ? linesOf(text.slice(0, longestProse)) : lines;
  const prose = paragraphsOf(beginning).filter((paragraph) => maySay.test(paragraph));
  return prose.flatMap(sentencesOf).filter(isPlainSentence).map(asPoint);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|[\n\f\v\u2028\u2029]/);
}

function asPoint(text: string): WrittenPoint {
  return { text };
}

function bulletPoints(lines: readonly string[]): readonly WrittenPoint[] {
  const longest = longestOf(lines);
  const points: { text: string; readonly section: string | undefined }[] = [];
  let section: string | undefined;
  /** The point that the next line may belong to, and how far its mark is indented. */
  let open: { readonly point: (typeof points)[number]; readonly indent: number; last: string } | undefined;
  for (const line of lines) {
    const match = bullet.exec(line);
    if (match) {
      const point = { text: oneLine(match[2] ?? ''), section };
      points.push(point);
      open = { point, indent: (match[1] ?? '').length, last: line };
    } else if (line.trim() === '') {
      open = undefined;
    } else if (open && goesOn(line, open, longest)) {
      if (open.point.text.length <= maximumPointLength) open.point.text = oneLine(`${open.point.text} ${line}`);
      open.last = line;
    } else {
      open = undefined;
      section = oneLine(line).slice(0, 80);
    }
  }
  return points.filter(({ text }) => text !== '');
}

function longestOf(lines: readonly string[]): number {
  let longest = 0;
  for (const { length } of lines) if (length > longest) longest = length;
  return longest;
}

/** Whether a line without a mark is the rest of the point above: indented, begun in lower case, or wrapped. */
function goesOn(
  line: string,
  { point, indent, last }: { readonly point: WrittenPoint; readonly indent: number; readonly last: string },
  longest: number,
): boolean {
  if (point.text === '' || line.search(/\S/) > indent) return true;
  return /^\s*\p{Ll}/u.test(line) || isWrapped(last, line, longest);
}

/** Whether a line was broken because it was full, and the next is no heading of a job. */
function isWrapped(line: string, next: string, longest: number): boolean {
  const isFull = longest >= wrappedLength && line.trimEnd().length >= longest * 0.75;
  const isEnded = /[.!?;:。！？]\s*$/u.test(line);
  const isHeading = /\b(?:19|20)\d\d\s*(?:[-–—]|to\b)/.test(next) || next === next.toUpperCase();
  return isFull && !isEnded && !isHeading;
}

/** Lines that belong together, joined: a paragraph ends at a blank line, and at a line its writer ended. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const longest = longestOf(lines);
  const paragraphs: string[] = [];
  let before: string | undefined;
  for (const line of lines) {
    const isRest = before !== undefined && (/^\s*\p{Ll}/u.test(line) || isWrapped(before, line, longest));
    if (isRest) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else if (line.trim() !== '') paragraphs.push(line);
    before = line.trim() === '' ? undefined : line;
  }
  return paragraphs.map(oneLine);
}

/** Whether it says something: words enough, and an end or a figure. A title has neither. */
function isPlainSentence(text: string): boolean {
  if (text.length > maximumPointLength) return true;
  if (/[。！？]$/u.test(text)) return true;
  return wordsOf(text).length >= fewestWords && (/[.!?]["'”’)]?$/.test(text) || readFigures(text).length > 0);
}

/** The sentences of a paragraph. */
export function sentencesOf(text: string): readonly string[] {
  return [...sentencesIn(oneLine(text))];
}
