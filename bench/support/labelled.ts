import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** Which half of a labelled file: the one to work on, or the one only to measure on. */
export type Half = 'work' | 'measure';

/** What every labelled line has, whatever else the judgement reads from it. */
export interface LabelledLine {
  readonly label: boolean;
  readonly half: Half;
  readonly kind: string;
}

/** How often a judgement was right; a share of nothing counts as 1. */
export interface Accuracy<Line> {
  readonly n: number;
  /** Right alarms over all alarms. */
  readonly precision: number;
  /** Right alarms over all lines that deserved one. */
  readonly recall: number;
  readonly falseAlarms: readonly Line[];
  readonly missed: readonly Line[];
}

/** The lines of one half of a file in `test/labelled`; the caller knows the fields of its file. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- stands for a cast at each call
export function readLabelled<Line extends LabelledLine>(file: string, half: Half): readonly Line[] {
  const text = readFileSync(inRoot('test', 'labelled', file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.half === half);
}

/** Compares a judgement with the labels. */
export function measure<Line extends LabelledLine>(
  lines: readonly Line[],
  predict: (line: Line) => boolean,
): Accuracy<Line> {
  const alarms = lines.filter(predict);
  const falseAlarms = alarms.filter(({ label }) => !label);
  const deserved = lines.filter(({ label }) => label);
  const missed = deserved.filter((line) => !alarms.includes(line));
  const right = alarms.length - falseAlarms.length;
  return {
    n: lines.length,
    precision: alarms.length === 0 ? 1 : right / alarms.length,
    recall: deserved.length === 0 ? 1 : right / deserved.length,
    falseAlarms,
    missed,
  };
}
