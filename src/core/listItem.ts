import { kept } from './kept';
import { plainText } from './markdown';
import { EmptyOffsets, LineOffsets, type Offsets } from './offsets';
import type { Range } from './text';

/** Some markdown of a note, and the offset in the note for one in the markdown. */
export interface PlacedMarkdown {
  readonly markdown: string;
  offsetAt(index: number): number;
}

export interface Checkbox {
  /** The one character between the brackets. */
  readonly range: Range;
  readonly checked: boolean;
}

/** What an item is made of, as it is read. */
interface ItemParts {
  readonly line: number;
  readonly endLine: number;
  readonly own: { readonly content: string; readonly offsets: Offsets } | undefined;
  readonly items: readonly ListItem[];
  readonly paragraphs: readonly PlacedMarkdown[];
}

/** One list item, at any depth, with what is nested below it. A note has hundreds: it keeps no more than it must. */
export class ListItem {
  /** From the first character of its text (behind marker and checkbox) to the end of its own paragraph. */
  readonly range: Range;
  /** Its own paragraph in markdown, comments blanked; lines joined by LF. Empty for a placeholder. */
  readonly markdown: string;
  /** The same as a person reads it: no markup. */
  readonly text: string;
  /** The line the item begins on, from 0. */
  readonly line: number;
  /** The line behind the last line of the item and everything nested in it, from 0. */
  readonly endLine: number;
  /** Columns that the content of the item is indented by, tabs expanded; nested items start there. */
  readonly indent: number;
  readonly checkbox: Checkbox | undefined;
  readonly items: readonly ListItem[];
  /** Paragraphs below the first, not those of nested items. */
  readonly paragraphs: readonly PlacedMarkdown[];
  /** Nothing where the content is on one line, as it nearly always is: there its range tells. */
  readonly #offsets: Offsets | undefined;
  /** How much of its content the checkbox took. */
  readonly #taken: number;

  constructor({ line, endLine, own, items, paragraphs }: ItemParts, source: string, lineStart: number) {
    const marker = /^[\s>]*(?:(?:[-*+]|\d+[.)])(?:\s+|$))/.exec(source)?.[0] ?? '';
    const { content, offsets } = own ?? { content: '', offsets: new EmptyOffsets(lineStart + marker.length) };
    const column = own ? offsets.at(0) - lineStart : source.length;
    const box = /^\[([ xX])\](?:\s+|$)/.exec(content);
    const taken = box?.[0].length ?? leadingBlanks(content);
    this.#offsets = offsets instanceof LineOffsets ? undefined : offsets;
    this.#taken = taken;
    this.line = line;
    this.endLine = endLine;
    this.indent =
      columnsOf(source.slice(0, column < source.length ? column : marker.trimEnd().length)) +
      (column < source.length ? 0 : 1);
    this.markdown = content.slice(taken).trimEnd();
    this.text = plainText(this.markdown);
    this.range = { start: offsets.at(taken), end: offsets.at(taken + this.markdown.length) };
    this.checkbox = box ? { range: { start: offsets.at(1), end: offsets.at(2) }, checked: box[1] !== ' ' } : undefined;
    this.items = kept(items);
    this.paragraphs = kept(paragraphs);
  }

  /** Offset in the document for an offset in `markdown`. */
  offsetAt(index: number): number {
    return this.#offsets?.at(this.#taken + index) ?? this.range.start + index;
  }
}

/** How far text moves the next character; tabs stop at every fourth column. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** Blanks that a comment before the text has left. */
function leadingBlanks(content: string): number {
  return content.length - content.trimStart().length;
}
