/** Maps offsets of some inline content to the document. */
export interface Offsets {
  at(index: number): number;
}

/** Of content on one line. */
export class LineOffsets implements Offsets {
  readonly #start: number;

  constructor(start: number) {
    this.#start = start;
  }

  at(index: number): number {
    return this.#start + index;
  }
}

/** Of content on several lines, each at a place of its own. */
export class LinesOffsets implements Offsets {
  readonly #content: string;
  readonly #places: readonly number[];

  constructor(content: string, places: readonly number[]) {
    this.#content = content;
    this.#places = places;
  }

  at(index: number): number {
    let line = 0;
    let start = 0;
    for (let end = this.#content.indexOf('\n'); end >= 0 && end < index; end = this.#content.indexOf('\n', start)) {
      start = end + 1;
      line++;
    }
    return (this.#places[line] ?? 0) + index - start;
  }
}

/** Of an item without content. */
export class EmptyOffsets implements Offsets {
  readonly #place: number;

  constructor(place: number) {
    this.#place = place;
  }

  at(): number {
    return this.#place;
  }
}
