import type { BriefingView } from './options';

/**
 * How the briefing is printed, in points: what `media/briefing.css` sets under `@media print`, for the page budget to
 * count with. Both papers are served by the smaller of their sides: A4 is 595 by 842, US Letter 612 by 792.
 */
export interface PrintLayout {
  readonly columns: number;
  /** Width of a column. */
  readonly width: number;
  /** Height of a column. */
  readonly height: number;
  readonly size: number;
  readonly leading: number;
  /** How far a nested line is moved in. */
  readonly indent: number;
  /** A heading with what is above and below it, less one gap: the first line of a block has none. */
  readonly heading: number;
  /** Between two lines of a block. */
  readonly gap: number;
  /** Between two nested lines. */
  readonly nestedGap: number;
  readonly titleSize: number;
}

/** Margins of the paper: 11 mm. */
const margin = 31.2;
const paper = { width: 595.2, height: 792 };
const columnGap = 20;

const textWidth = paper.width - 2 * margin;
const height = paper.height - 2 * margin;

/** The layout of each view. */
export const printLayouts: Readonly<Record<BriefingView['kind'], PrintLayout>> = {
  page: {
    columns: 2,
    width: (textWidth - columnGap) / 2,
    height,
    size: 8.8,
    leading: 11.4,
    indent: 9,
    heading: 18.5,
    gap: 2.5,
    nestedGap: 0.5,
    titleSize: 16,
  },
  sheet: {
    columns: 1,
    width: textWidth,
    height,
    size: 11,
    leading: 14.8,
    indent: 12,
    heading: 23,
    gap: 4,
    nestedGap: 1,
    titleSize: 20,
  },
  card: {
    columns: 1,
    width: textWidth,
    height,
    size: 14,
    leading: 18.6,
    indent: 14,
    heading: 29.5,
    gap: 6,
    nestedGap: 2,
    titleSize: 20,
  },
};

/** Advance widths of Arial, and of the fonts made to its measures, in thousandths of an em. */
const advances: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[\\]ft',
  333: '()-`r{}',
  355: '"',
  389: '*',
  500: 'Jckvsxyz',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '@',
};

/** Most letters and all digits. */
const usualAdvance = 0.556;

/** The widths in ems by character code; what is not named has the width of most letters and all digits. */
const asciiAdvances: Float64Array = asciiTable();

function asciiTable(): Float64Array {
  const table = new Float64Array(128).fill(usualAdvance);
  for (const [width, characters] of Object.entries(advances)) {
    for (const character of characters) table[character.charCodeAt(0)] = Number(width) / 1000;
  }
  return table;
}

/** Capital letters of other scripts, and of Latin with marks, are as wide as the widest of theirs. */
const otherAdvance = 0.7;

/** Letters of scripts that are set in squares, dashes and ellipses, and each half of a picture's code. */
const squareAdvance = 1.02;

/** How much wider bold letters are. */
const boldFactor = 1.07;

/** The width of a part of a text in ems; printing is held to that measure by `font-size-adjust`. */
function textEms(text: string, start: number, end: number): number {
  let ems = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    ems += asciiAdvances[code] ?? (code < 0x370 ? usualAdvance : code < 0x1100 ? otherAdvance : squareAdvance);
  }
  return ems;
}

/** How many lines a text takes that breaks between words. `width` is in ems of letters that are not bold. */
export function wrappedLines(text: string, width: number, isBold = false): number {
  const room = isBold ? width / boldFactor : width;
  const blank = asciiAdvances[0x20] ?? 0;
  let lines = 1;
  let used = 0;
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && text[end] !== ' ' && (end === start || text[end - 1] !== '-')) end++;
    const ems = textEms(text, start, end);
    if (used > 0 && used + ems > room) {
      lines++;
      used = 0;
    }
    // What is longer than a line, and text that has no blanks, breaks anywhere.
    const over = Math.max(0, Math.ceil((used + ems) / room) - 1);
    lines += over;
    used += ems - over * room;
    start = end;
    while (text[start] === ' ') {
      used += blank;
      start++;
    }
  }
  return lines;
}
