import type { Token } from 'markdown-it';
import { markdown, plainText, withoutComments } from './markdown';
import { kept } from './kept';
import { ListItem, type PlacedMarkdown } from './listItem';
import { LineOffsets, LinesOffsets, type Offsets } from './offsets';
import { trimRange, type LineMap, type Range } from './text';

/** A paragraph outside lists and quotations. */
export interface Paragraph {
  readonly markdown: string;
  readonly text: string;
  readonly range: Range;
}

/** What stands under one level-2 heading. */
export interface Section {
  readonly heading: string;
  /** The text of the heading, without its marks. */
  readonly headingRange: Range;
  /** From the line of the heading to the line behind the section, both from 0. */
  readonly line: number;
  readonly endLine: number;
  readonly items: readonly ListItem[];
  /** Paragraphs of the section, in order, those in lists not among them. */
  readonly paragraphs: readonly Paragraph[];
  /** Everything in it that its writer says: paragraphs and items, nested ones too, in order of the text. */
  readonly statements: readonly Paragraph[];
}

/** The structure of a note's body. */
export interface Outline {
  readonly title: Paragraph | undefined;
  readonly sections: readonly Section[];
  /** Every item with a checkbox and a text, wherever it stands outside quotations. */
  readonly tasks: readonly ListItem[];
}

/** Reads the structure of a body. `bodyStart` is where it begins in `text`; ranges are offsets in `text`. */
export function readOutline(text: string, lines: LineMap, bodyStart: number): Outline {
  return new OutlineReader(text, lines, bodyStart).read();
}

class OutlineReader {
  readonly #text: string;
  readonly #lines: LineMap;
  readonly #tokens: Token[] = [];
  readonly #firstLine: number;
  readonly #tasks: ListItem[] = [];
  readonly #sections: Section[] = [];
  #title: Paragraph | undefined;
  #position = 0;
  /** The row of a table that is being read: its line, and how much of the line its cells have taken. */
  #row = { line: 0, taken: 0 };

  constructor(text: string, lines: LineMap, bodyStart: number) {
    this.#text = text;
    this.#lines = lines;
    this.#firstLine = lines.positionAt(bodyStart).line;
    const body = withoutNul(text.slice(bodyStart).replace(/\r\n?/g, '\n'));
    markdown.block.parse(body, markdown, {}, this.#tokens);
  }

  read(): Outline {
    let section: MutableSection | undefined;
    while (this.#position < this.#tokens.length) {
      const token = this.#next();
      if (token.type === 'heading_open') {
        const heading = this.#paragraph();
        const line = this.#line(token, 0);
        const level = Number(token.tag.slice(1));
        if (level <= 2) {
          this.#close(section, line);
          section = undefined;
        }
        if (level === 1) this.#title ??= heading;
        else if (level === 2) section = new MutableSection(heading, line);
        else section?.statements.push(heading);
      } else if (token.type === 'tr_open') {
        this.#row = { line: this.#line(token, 0), taken: 0 };
      } else if (token.type === 'paragraph_open' || token.type === 'th_open' || token.type === 'td_open') {
        const paragraph = this.#paragraph();
        if (paragraph.text !== '') {
          section?.paragraphs.push(paragraph);
          section?.statements.push(paragraph);
        }
      } else if (isListOpen(token)) {
        const items = this.#list();
        section?.items.push(...items);
        section?.statements.push(...items.flatMap(statementsOf));
      } else if (token.type === 'blockquote_open') {
        this.#skip('blockquote_close');
      }
    }
    this.#close(section, this.#lines.lineCount);
    return { title: this.#title, sections: this.#sections, tasks: kept(this.#tasks) };
  }

  #close(section: MutableSection | undefined, endLine: number): void {
    if (section) this.#sections.push(section.closedAt(endLine));
  }

  /** The next token; there is one, for every loop looks before it asks. */
  #next(): Token {
    const token = this.#tokens[this.#position++];
    if (!token) throw new RangeError('read past the last token');
    return token;
  }

  /** The line of a token in the document. */
  #line(token: Token, end: 0 | 1): number {
    return this.#firstLine + (token.map?.[end] ?? 0);
  }

  /** Skips everything up to the matching close of the token just read. */
  #skip(close: string): void {
    for (let depth = 1; depth > 0 && this.#position < this.#tokens.length;) {
      const { type } = this.#next();
      if (type === close) depth--;
      else if (type === close.replace('_close', '_open')) depth++;
    }
  }

  /** The inline content that follows an opening token. */
  #paragraph(): Paragraph {
    const token = this.#tokens[this.#position];
    if (token?.type !== 'inline') return { markdown: '', text: '', range: { start: 0, end: 0 } };
    this.#position++;
    const content = withoutComments(token.content);
    const { start, end } = trimRange(content, { start: 0, end: content.length });
    const offsets = this.#offsets(token);
    const range = { start: offsets.at(start), end: offsets.at(end) };
    const own = this.#asInSource(content.slice(start, end), range);
    return { markdown: own, text: plainText(own), range };
  }

  /**
   * Maps offsets of an inline token's content to the document. Each line of the content stands at the end of a
   * source line, but for white space and the closing marks of a heading; block structure only took from its start.
   */
  #offsets(token: Token): Offsets {
    const { content, map } = token;
    if (!map) return this.#cellOffsets(content);
    const first = this.#line(token, 0);
    if (!content.includes('\n')) return new LineOffsets(this.#startOf(content, first));
    return new LinesOffsets(
      content,
      content.split('\n').map((line, index) => this.#startOf(line, first + index)),
    );
  }

  /** Where a line of inline content begins in the document. */
  #startOf(content: string, line: number): number {
    const words = content.trim();
    const source = withoutNul(this.#lines.lineText(line));
    const place = words === '' ? Math.max(0, source.length - content.length) : Math.max(0, source.lastIndexOf(words));
    return this.#lines.lineStart(line) + place - Math.max(0, content.indexOf(words));
  }

  /** The same for a cell of a table, which knows no line; an escaped bar has lost its backslash. */
  #cellOffsets(content: string): Offsets {
    const { line, taken } = this.#row;
    const source = this.#lines.lineText(line);
    const written = content.replaceAll('|', '\\|');
    const column = Math.max(taken, source.indexOf(written, taken));
    this.#row.taken = Math.min(source.length, column + written.length);
    const start = this.#lines.lineStart(line) + column;
    const end = this.#lines.lineStart(line) + this.#row.taken;
    return { at: (index) => Math.min(end, start + index + (content.slice(0, index).split('|').length - 1)) };
  }

  /** The same text as a part of the note's, which costs no memory of its own; most content stands in the note as it is. */
  #asInSource(content: string, { start, end }: Range): string {
    const source = this.#text.slice(start, end);
    return source === content ? source : content;
  }

  #placed(content: string, token: Token): PlacedMarkdown {
    const offsets = this.#offsets(token);
    return { markdown: content, offsetAt: (index) => offsets.at(index) };
  }

  /** The items of the list whose opening token was just read. */
  #list(): ListItem[] {
    const items: ListItem[] = [];
    while (this.#position < this.#tokens.length) {
      const token = this.#next();
      if (token.type === 'list_item_open') items.push(this.#item(token));
      else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') break;
    }
    return items;
  }

  #item(open: Token): ListItem {
    const line = this.#line(open, 0);
    const source = this.#lines.lineText(line);
    let own: { readonly content: string; readonly offsets: Offsets } | undefined;
    const place = this.#tasks.length;
    const items: ListItem[] = [];
    const paragraphs: PlacedMarkdown[] = [];
    let first = true;
    while (this.#position < this.#tokens.length) {
      const token = this.#next();
      if (token.type === 'list_item_close') break;
      if (token.type === 'inline') {
        const content = withoutComments(token.content);
        if (first) own = { content, offsets: this.#offsets(token) };
        else if (plainText(content) !== '') paragraphs.push(this.#placed(content, token));
        first = false;
      } else if (token.type === 'tr_open') {
        this.#row = { line: this.#line(token, 0), taken: 0 };
      } else if (isListOpen(token)) {
        items.push(...this.#list());
        first = false;
      } else if (token.type === 'blockquote_open') {
        this.#skip('blockquote_close');
        first = false;
      } else if (token.type === 'fence' || token.type === 'code_block') {
        first = false;
      }
    }
    const parts = { line, endLine: this.#line(open, 1), own, items, paragraphs };
    const item = new ListItem(parts, source, this.#lines.lineStart(line));
    if (item.checkbox && item.text !== '') this.#tasks.splice(place, 0, item);
    return item;
  }
}

/** As markdown has it: NUL stands for nothing and is shown as such. */
function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}

function isListOpen(token: Token): boolean {
  return token.type === 'bullet_list_open' || token.type === 'ordered_list_open';
}

/** An item's own text and that of everything nested in it. */
function statementsOf(item: ListItem): Paragraph[] {
  return item.text === '' ? detailsOf(item, item.items) : [item, ...detailsOf(item, item.items)];
}

/** What an item says besides its own text: its further paragraphs, and some of the items nested in it. */
export function detailsOf({ paragraphs, range }: ListItem, nested: readonly ListItem[]): Paragraph[] {
  return [
    ...paragraphs.map(({ markdown: written }) => ({ markdown: written, text: plainText(written), range })),
    ...nested.flatMap(statementsOf),
  ];
}

class MutableSection {
  readonly items: ListItem[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly statements: Paragraph[] = [];

  constructor(
    readonly heading: Paragraph,
    readonly line: number,
  ) {}

  closedAt(endLine: number): Section {
    const { heading, line, items, paragraphs, statements } = this;
    return {
      heading: heading.text,
      headingRange: heading.range,
      line,
      endLine,
      items: kept(items),
      paragraphs: kept(paragraphs),
      statements: kept(statements),
    };
  }
}
