import type { Range } from '../text';

/**
 * What a figure measures. Values are in one base per kind: seconds, whole currency units, shares of one (percent,
 * share), what the quantity is multiplied by (factor); points, scores, ranks, counts and measures as they stand.
 */
export type FigureKind =
  | 'count'
  | 'percent'
  | 'points'
  | 'money'
  | 'time'
  | 'factor'
  | 'share'
  | 'score'
  | 'ratio'
  | 'rank'
  | 'measure'
  | 'frequency';

/** How exact a figure claims to be. */
export type Bound = 'exact' | 'about' | 'at least' | 'at most';

/** A figure as a text states it. Offsets are UTF-16 units, half-open, of the number with its unit. */
export interface Figure extends Range {
  readonly text: string;
  readonly kind: FigureKind;
  /** In the base of its kind, see {@link FigureKind}: seconds, currency units, shares of one, factors. */
  readonly value: number;
  /** The ends of a range ("30–40 %"); both are `value` otherwise. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** Currency code, name of the measure or the noun that is counted, in the singular. */
  readonly unit: string | undefined;
  /** Seconds of the period it is counted by ("£20k a month"). */
  readonly per: number | undefined;
}

/** A figure and the tokens it was read from, `from` to `to`, half-open. */
export interface TokenFigure extends Figure {
  readonly from: number;
  readonly to: number;
  /** "the two teams", "the first two weeks": it points at things instead of counting them. */
  readonly pointsOnly: boolean;
}
