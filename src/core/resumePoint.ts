import { readFigures } from './judgement/figures';

/** One thing a résumé says you did. */
export interface ResumePoint {
  /** One line, without markup. */
  readonly text: string;
  /** Where it stands: the job, the project, the heading above it. */
  readonly section?: string | undefined;
  readonly hasFigure: boolean;
}

/** A point as it stands in the file. */
export interface WrittenPoint {
  readonly text: string;
  readonly section?: string | undefined;
}

/** Longest text that is taken for a point, in UTF-16 units: what is longer is no line anybody claims. */
export const maximumPointLength = 1000;

/** Most points that are taken from one file; a long career fills a hundred lines. */
export const maximumPoints = 1000;

/** What was read of a résumé. */
export interface ResumeReading {
  /** Those with a figure first, then in the order of the file; each once. */
  readonly points: readonly ResumePoint[];
  /** How many were too long or too many to be taken. */
  readonly leftOut: number;
}

/** Each point once, those with a figure first. */
export function orderedPoints(written: readonly WrittenPoint[]): ResumeReading {
  const seen = new Set<string>();
  const points: ResumePoint[] = [];
  let leftOut = 0;
  for (const { text, section } of written) {
    if (text.length > maximumPointLength) {
      leftOut++;
      continue;
    }
    const key = claimKey(text);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    if (points.length === maximumPoints) leftOut++;
    else points.push({ text, section, hasFigure: readFigures(text).length > 0 });
  }
  const withFigure = points.filter(({ hasFigure }) => hasFigure);
  return { points: [...withFigure, ...points.filter(({ hasFigure }) => !hasFigure)], leftOut };
}

/**
 * The form in which claims are compared: letters and digits in lower case, and the signs that change what a figure or
 * a name means ("C++", "40 %", "1.5 m").
 */
export function claimKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[.,](?=\d)/g, '·')
    .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%+#·]+/gu, '')
    .replace(/^[%+#·\p{M}]+$/u, '');
}
