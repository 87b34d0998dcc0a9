import { kept } from './kept';

/** A half-open span of a text: offsets in UTF-16 units, `start` included, `end` not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replace what stands at `range` with `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The edit that puts a text in at an offset. */
export function insertion(offset: number, newText: string): TextEdit {
  return { range: { start: offset, end: offset }, newText };
}

/** A place in a text; line and character (UTF-16 units) count from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Translates between offsets and lines. Lines end at LF, CRLF or a lone CR, as they do both for
 * VS Code and for markdown-it, so that one line number means one line everywhere.
 */
export class LineMap {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
    this.#starts = kept(starts);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Where the line begins; the end of the text for a line past the last. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }

  /** Where the line ends, its line ending left out. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    if (line + 1 < this.#starts.length) {
      if (this.#text[end - 1] === '\n') end--;
      if (this.#text[end - 1] === '\r') end--;
    }
    return end;
  }

  /** The text of a line without its line ending. */
  lineText(line: number): string {
    return this.#text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const target = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: target - this.lineStart(low) };
  }
}

/** The line ending a text uses: that of its first line, LF when it has only one line. */
export function lineEndingOf(text: string): '\r\n' | '\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Applies edits that all refer to the same, original text.
 * @throws RangeError when two edits overlap or an edit lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = '';
  let taken = 0;
  for (const { range, newText } of ordered) {
    if (range.start < taken || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit ${range.start}–${range.end} overlaps another or lies outside the text`);
    }
    result += text.slice(taken, range.start) + newText;
    taken = range.end;
  }
  return result + text.slice(taken);
}

/** The range without the white space at its two ends; empty at its start when there is nothing else. */
export function trimRange(text: string, range: Range): Range {
  const slice = text.slice(range.start, range.end);
  const trimmed = slice.trim();
  if (trimmed === '') return { start: range.start, end: range.start };
  const start = range.start + slice.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}
