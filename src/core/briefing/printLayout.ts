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
  /** Above a heading with its line and the gap below it. */
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
    heading: 21,
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
    heading: 27,
    gap: 4,
    nestedGap: 1,
    titleSize: 20,
  },
  card: {
    columns: 1,
    width: textWidth,
    height,
    size: 15,
    leading: 20,
    indent: 15,
    heading: 37,
    gap: 6,
    nestedGap: 2,
    titleSize: 20,
  },
};

/**
 * The width of a text in ems, by the advance widths of Arial and the fonts made to its measures, rounded up; what is
 * wider than Latin is taken for a full em. Printing is held to that measure by `font-size-adjust`.
 */
function textEms(text: string): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems;
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 1.05;
  if (/[ilj|'!.,:;ftI()[\]/\\\s]/.test(character)) return 0.3;
  if (/[mwMW@%—…]/.test(character)) return 0.89;
  if (/[\p{Lu}&+=<>~#]/u.test(character)) return 0.7;
  if (/[rsckxyzvJ"*\-–]/.test(character)) return 0.5;
  return 0.57;
}

/** How many lines a text takes that breaks between words. `width` is in ems. */
export function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s\u2010-\u2014-])/)) {
    const ems = textEms(word);
    if (used > 0 && used + ems - 0.3 > width) {
      lines++;
      used = 0;
    }
    used += ems;
    // What is longer than a line, and text that has no blanks, breaks anywhere.
    while (used > width + 0.3) {
      lines++;
      used -= width;
    }
  }
  return lines;
}
