import matter from 'gray-matter';
import {
  Composer,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  stringify,
  type Document,
  type Pair,
  type Scalar,
} from 'yaml';
import type { FrontMatterEntry, FrontMatterValue } from './frontMatterEntry';
import { message, type Message } from './message';
import { readPlainFrontMatter } from './plainFrontMatter';
import { trimRange, type Range } from './text';

/** Longest front matter that is read, in UTF-16 units; ours holds a few hundred. */
const maximumLength = 16 * 1024;

/** Deepest nesting that is read; our keys need two levels. */
const maximumDepth = 24;

export interface FrontMatterProblem {
  readonly message: Message;
  readonly range: Range;
}

export interface FrontMatter {
  /** The block with both fences and the last line ending; empty at the start of the text when there is none. */
  readonly range: Range;
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  /** Why it cannot be read. Where there is one, the note is listed but never written. */
  readonly problems: readonly FrontMatterProblem[];
}

/** A failure inside the YAML block; the range counts from the start of the block. */
class UnreadableFrontMatter extends Error {
  constructor(
    readonly reason: Message,
    readonly range: Range,
  ) {
    super(reason.template);
  }
}

/** Reads the front matter of a note. Never throws: what cannot be read is a problem with its place. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = /^\uFEFF?---[^\S\r\n]*([^\r\n]*)/.exec(text);
  if (!fence || fence[1]?.startsWith('-')) return { range: { start: 0, end: 0 }, entries: new Map(), problems: [] };

  const close = closingFence(text);
  if (!close) {
    const range = { start: 0, end: fence[0].length };
    return unreadable(range, message('The front matter is never closed: add a line with --- below it.'), range);
  }
  const fenceLike = text.indexOf('\n---') + 1;
  if (fenceLike < close.start) {
    const range = { start: fenceLike, end: fenceLike + 3 };
    return unreadable(close, message('Only the line that ends the front matter may begin with ---.'), range);
  }
  if (fence[1] && !/^ya?ml$/i.test(fence[1].trim())) {
    const range = { start: 0, end: fence[0].length };
    return unreadable(close, message('The front matter must be YAML: leave nothing behind the first ---.'), range);
  }

  const blockStart = fence[0].length;
  if (close.start - blockStart > maximumLength) {
    const reason = message('The front matter is too long to read: keep it below {0} KiB.', maximumLength / 1024);
    return unreadable(close, reason, { start: 0, end: blockStart });
  }

  const block = { start: blockStart, end: blockStart };
  let entries: ReadonlyMap<string, FrontMatterEntry> = new Map();
  const parse = (yaml: string): object => {
    // gray-matter hands over the block from behind the first fence, or its language, so offsets move by that alone.
    block.start = text.indexOf(yaml, text.indexOf('---') + 3);
    block.end = block.start + yaml.length;
    // It cuts before the LF of a CRLF; a lone CR behind a bracket or a quote is an error to YAML.
    entries = readPlainFrontMatter(yaml, block.start) ?? readYaml(yaml.replace(/\r$/, ''), block);
    return {};
  };
  try {
    // The options keep gray-matter from its cache and from its own YAML and JavaScript engines.
    matter(text.slice(0, close.end), { language: 'yaml', engines: { yaml: { parse } } });
    return { range: { start: 0, end: close.end }, entries, problems: [] };
  } catch (error) {
    if (!(error instanceof UnreadableFrontMatter)) throw error;
    return unreadable(close, error.reason, moved(error.range, block.start));
  }
}

function unreadable(block: Range, reason: Message, range: Range): FrontMatter {
  return { range: { start: 0, end: block.end }, entries: new Map(), problems: [{ message: reason, range }] };
}

function moved(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** The line of the closing fence, its line ending included. */
function closingFence(text: string): Range | undefined {
  const close = /\n---[^\S\r\n]*(?:\r\n?|\n|$)/.exec(text);
  return close ? { start: close.index + 1, end: close.index + close[0].length } : undefined;
}

/**
 * Composes the YAML with its work bounded: the parser's own stack gives the depth before anything recursive
 * runs, and the quadratic check for repeated keys is left to `readEntries`.
 */
function parseYaml(yaml: string): Document.Parsed | undefined {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ uniqueKeys: false, strict: true, prettyErrors: false, keepSourceTokens: false });
  const tokens = [];
  for (const lexeme of new Lexer().lex(yaml)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maximumDepth) {
      const end = Math.min(parser.offset, yaml.length);
      throw new UnreadableFrontMatter(message('The front matter is nested too deeply to read.'), {
        start: Math.max(0, end - 1),
        end,
      });
    }
  }
  tokens.push(...parser.end());
  const documents = [...composer.compose(tokens)];
  const [document, second] = documents;
  if (!document) return undefined;
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    throw new UnreadableFrontMatter(message('The front matter is not valid YAML: {0}', firstSentence(error.message)), {
      start,
      end: Math.max(end, start),
    });
  }
  if (second) {
    throw new UnreadableFrontMatter(message('The front matter holds two YAML documents.'), {
      start: second.range[0],
      end: second.range[1],
    });
  }
  return document;
}

function firstSentence(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

function readYaml(yaml: string, block: Range): ReadonlyMap<string, FrontMatterEntry> {
  const document = parseYaml(yaml);
  const entries = new Map<string, FrontMatterEntry>();
  if (!document) return entries;
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return entries;
  if (!isMap(contents)) {
    throw new UnreadableFrontMatter(message('The front matter must be lines of the form "key: value".'), {
      start: contents.range[0],
      end: contents.range[1],
    });
  }
  for (const pair of contents.items) {
    const entry = readPair(pair, yaml, block);
    if (entries.has(entry.key)) {
      const range = moved(entry.keyRange, -block.start);
      throw new UnreadableFrontMatter(message('The key "{0}" stands twice in the front matter.', entry.key), range);
    }
    entries.set(entry.key, entry);
  }
  return entries;
}

function readPair({ key, value }: Pair, yaml: string, block: Range): FrontMatterEntry {
  if (!isScalar(key) || !key.range || key.range[1] === key.range[0]) {
    const range =
      isNode(key) && key.range ? trimRange(yaml, { start: key.range[0], end: key.range[1] }) : { start: 0, end: 0 };
    throw new UnreadableFrontMatter(message('A key of the front matter must be plain text.'), range);
  }
  const placeOf = (start: number, end: number): Range => moved(trimRange(yaml, { start, end }), block.start);
  const common = { key: String(key.value), keyRange: placeOf(key.range[0], key.range[1]) };
  if (isSeq(value) && value.range) {
    const items = value.items.filter(isScalar).filter((item) => item.value !== null);
    const itemRanges = items.map(({ range }) => placeOf(range?.[0] ?? 0, range?.[1] ?? 0));
    // A list in lines has no end of its own: comments and line endings behind it would count as its own.
    const end = value.flow ? value.range[1] : Math.max(...value.items.map(endOf), value.range[0]);
    const valueRange = placeOf(value.range[0], end);
    return { ...common, valueRange, value: items.map(readText), itemRanges };
  }
  if (isNode(value) && value.range && value.range[1] > value.range[0]) {
    // A mapping or an alias has no value for us: they are the user's own, kept and never followed.
    const read = isScalar(value) && value.value !== null && value.value !== '' ? readScalar(value) : undefined;
    return { ...common, valueRange: placeOf(value.range[0], value.range[1]), value: read, itemRanges: [] };
  }
  const colon = /^[ \t]*:/.exec(yaml.slice(key.range[1]))?.[0].length ?? 0;
  const behindColon = key.range[1] + colon;
  return {
    ...common,
    valueRange: moved({ start: behindColon, end: behindColon }, block.start),
    value: undefined,
    itemRanges: [],
  };
}

function endOf(node: unknown): number {
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Numbers and booleans only as they would be written again: `007` and `1.0` are names of somebody, not 7 and 1. */
function readScalar(scalar: Scalar): FrontMatterValue {
  const { value } = scalar;
  const isPlain = (typeof value === 'number' || typeof value === 'boolean') && String(value) === scalar.source;
  return isPlain ? value : readText(scalar);
}

function readText({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** A list of texts as YAML writes it on one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlItem).join(', ')}]`;
}

/** A text as an item of a list. */
export function yamlItem(text: string): string {
  // In brackets a comma or a bracket ends a plain text; in quotes JSON and YAML agree.
  return /[,[\]{}]/.test(text) ? JSON.stringify(text) : yamlScalar(text);
}

/** A text as YAML writes it on one line: plain where that is safe, else in quotes. */
export function yamlScalar(text: string): string {
  // A line break is all that is added: white space at the end of a name may be its own.
  return stringify(text, { lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
}
