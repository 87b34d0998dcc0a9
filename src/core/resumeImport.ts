import type { Token } from 'markdown-it';
import { jsonProblem } from './jsonProblem';
import { markdown, plainText, withoutComments } from './markdown';
import { message, type Message } from './message';
import type { EditResult } from './edits';
import { newEntries } from './newEntries';
import type { Note } from './note';
import { escapeMarkdown, oneLine } from './noteText';
import { tipEntries, type Prep } from './prep';
import { pointsOfJson } from './resumeJson';
import {
  claimKey,
  maximumPointLength,
  orderedPoints,
  type ResumePoint,
  type ResumeReading,
  type WrittenPoint,
} from './resumePoint';
import { pointsOfText } from './resumeText';
import { LineMap } from './text';
import { resume } from './tips/resume';

/** How a résumé is written. */
export type ResumeKind = 'json' | 'markdown' | 'text';

/** Largest résumé that is read, in bytes: less than this. A career in plain text is a thousandth of it. */
export const resumeByteLimit = 5 * 1024 * 1024;

/** Longest text whose markdown is parsed, in UTF-16 units; a longer one is read line by line, in a hundredth of the time. */
const longestMarkdown = 256 * 1024;

/** How the text of a file is to be read: its name says it, or for other names its first character. */
export function resumeKind(fileName: string, text: string): ResumeKind {
  if (/\.(?:json|jsonc)$/i.test(fileName)) return 'json';
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName)) return 'markdown';
  return /^\uFEFF?\s*[[{]/.test(text) && jsonProblem(withoutMark(text)) === undefined ? 'json' : 'text';
}

/** The bullet points of a résumé. What is no JSON although it should be is told with its place. */
export function resumePoints(text: string, kind: ResumeKind): ResumeReading | { readonly problem: Message } {
  const own = withoutMark(text);
  if (kind === 'text' || (kind === 'markdown' && own.length > longestMarkdown)) return orderedPoints(pointsOfText(own));
  if (kind === 'markdown') {
    const points = pointsOfMarkdown(own);
    return orderedPoints(points.length > 0 ? points : pointsOfText(own));
  }
  const place = jsonProblem(own);
  if (place === undefined) return orderedPoints(pointsOfJson(JSON.parse(own)));
  const { line, character } = new LineMap(own).positionAt(place);
  return { problem: message('This is no JSON: line {0}, column {1} does not fit.', line + 1, character + 1) };
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Every item of every list, nested ones too, with the heading above it. Quotations are somebody else's words. */
function pointsOfMarkdown(text: string): readonly WrittenPoint[] {
  const body = text.replace(/^---[^\S\r\n]*\r?\n[\s\S]*?\n---[^\S\r\n]*(?:\r?\n|$)/, '').replace(/\r\n?/g, '\n');
  const points: WrittenPoint[] = [];
  let section: string | undefined;
  let quotations = 0;
  let at: 'heading' | 'item' | undefined;
  const tokens: Token[] = [];
  markdown.block.parse(body, markdown, {}, tokens);
  for (const { type, content } of tokens) {
    if (type === 'blockquote_open') quotations++;
    else if (type === 'blockquote_close') quotations--;
    else if (type === 'heading_open' && at !== 'item') at = 'heading';
    else if (type === 'list_item_open') at = 'item';
    else if (type === 'list_item_close') at = undefined;
    else if (type === 'inline') {
      const own = oneLine(content.length > longestRead ? content : readable(content));
      if (at === 'heading') section = own === '' ? undefined : own;
      else if (at === 'item' && quotations === 0 && own !== '') points.push({ text: own, section });
      at = undefined;
    }
  }
  return points;
}

/** Longest paragraph whose markup is read, in UTF-16 units; with it or without, a longer one is no point. */
const longestRead = 10 * maximumPointLength;

function readable(content: string): string {
  return plainText(withoutComments(content).replace(/^\[[ xX]\]\s/, ''));
}

/** The points that no claim of the prep says yet, whatever its case, punctuation and markup. */
export function newClaims(prep: Prep, points: readonly ResumePoint[]): readonly ResumePoint[] {
  const known = new Set(tipEntries(prep, resume.id, 'claims').map(({ text }) => claimKey(text)));
  return points.filter(({ text }) => !known.has(claimKey(text)));
}

/** Adds claims to the résumé's note, in their order, but none that is there already. Nothing else of it changes. */
export function addClaims(note: Note, texts: readonly string[]): EditResult & { readonly added: number } {
  const known = new Set(note.sections.get('claims')?.entries.map(({ text }) => claimKey(text)));
  const wanted = texts.filter((text) => {
    const key = claimKey(text);
    return key !== '' && !known.has(key) && known.add(key);
  });
  return { ...newEntries(note, 'claims', wanted.map(claimMarkdown)), added: wanted.length };
}

/** A text that ends with a colon could be read as a field without a value. */
function claimMarkdown(text: string): string {
  return escapeMarkdown(text).replace(/[:：]$/, '\\$&');
}
