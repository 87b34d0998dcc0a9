import matter from 'gray-matter';
import { Composer, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, stringify, type Document, type Pair } from 'yaml';
import { message, type Message } from './message';
import type { Range } from './text';

/** Longest front matter that is read, in UTF-16 units; ours holds a few hundred. */
const maximumLength = 16 * 1024;

/** Deepest nesting that is read; our keys need two levels. */
const maximumDepth = 24;

/** A value as the product reads it: what YAML calls null is absent, and everything else is text, a number or a list. */
export type FrontMatterValue = string | number | boolean | readonly string[];

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  /** Where the value stands; empty, behind the colon, when there is none. */
  readonly valueRange: Range;
  readonly value: FrontMatterValue | undefined;
  /** The places of a list's items, in their order. */
  readonly itemRanges: readonly Range[];
}

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
  let document: Document.Parsed | undefined;
  const parse = (yaml: string): object => {
    // gray-matter hands over the block from behind the first fence's line, so offsets move by that alone.
    block.start = text.indexOf(yaml, blockStart);
    block.end = block.start + yaml.length;
    document = parseYaml(yaml);
    return {};
  };
  try {
    // The options keep gray-matter from its cache and from its own YAML and JavaScript engines.
    matter(text, { language: 'yaml', engines: { yaml: { parse } } });
    const entries = document ? readEntries(document, block) : new Map<string, FrontMatterEntry>();
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

function readEntries(document: Document.Parsed, block: Range): Map<string, FrontMatterEntry> {
  const entries = new Map<string, FrontMatterEntry>();
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return entries;
  if (!isMap(contents)) {
    throw new UnreadableFrontMatter(message('The front matter must be lines of the form "key: value".'), {
      start: contents.range[0],
      end: contents.range[1],
    });
  }
  for (const pair of contents.items) {
    const entry = readPair(pair, block);
    if (entries.has(entry.key)) {
      const range = moved(entry.keyRange, -block.start);
      throw new UnreadableFrontMatter(message('The key "{0}" stands twice in the front matter.', entry.key), range);
    }
    entries.set(entry.key, entry);
  }
  return entries;
}

function readPair(pair: Pair, block: Range): FrontMatterEntry {
  if (!isScalar(pair.key) || !pair.key.range) {
    throw new UnreadableFrontMatter(message('A key of the front matter must be plain text.'), { start: 0, end: 0 });
  }
  const [keyStart, keyEnd] = pair.key.range;
  const keyRange = moved({ start: keyStart, end: keyEnd }, block.start);
  const common = { key: String(pair.key.value), keyRange };
  const { value } = pair;
  if (isSeq(value) && value.range) {
    const items = value.items.filter(isScalar).filter((item) => item.value !== null && item.range);
    return {
      ...common,
      valueRange: moved({ start: value.range[0], end: value.range[1] }, block.start),
      value: items.map((item) => String(item.value)),
      itemRanges: items.map((item) => moved({ start: item.range?.[0] ?? 0, end: item.range?.[1] ?? 0 }, block.start)),
    };
  }
  if (isScalar(value) && value.range && value.value !== null && value.value !== '') {
    const range = moved({ start: value.range[0], end: value.range[1] }, block.start);
    return { ...common, valueRange: range, value: readScalar(value.value), itemRanges: [] };
  }
  // Nothing, or a mapping or an alias: the latter are the user's own, kept and never followed.
  const behindColon = { start: keyRange.end + 1, end: keyRange.end + 1 };
  const written = isScalar(value) && value.range && value.range[1] > value.range[0] ? value.range : undefined;
  const valueRange = written ? moved({ start: written[0], end: written[1] }, block.start) : behindColon;
  return { ...common, valueRange, value: undefined, itemRanges: [] };
}

function readScalar(value: unknown): FrontMatterValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A text as YAML writes it on one line: plain where that is safe, else in quotes. */
export function yamlScalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}
