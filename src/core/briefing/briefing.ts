import type { Message } from '../message';
import type { Progress, Row } from '../readiness';
import type { BriefingItem, PrivateFigure } from './item';
import type { BriefingView } from './options';

/** The consolidated sheet as data. Generated from the notes, never edited, and rendered in more than one form. */
export interface Briefing {
  readonly kind: BriefingView['kind'];
  readonly title: string;
  /** The language of the notes, BCP 47. */
  readonly language: string;
  /** When, where and how: short phrases in the order one needs them. */
  readonly facts: readonly string[];
  readonly sections: readonly BriefingSection[];
  /** How far the prep is, as a whole and row by row; undefined where it is not asked for. */
  readonly progress: BriefingProgress | undefined;
  /** What had to go for the page budget. */
  readonly leftOut: Message | undefined;
  /** The figures that the notes hold and the briefing keeps to itself. */
  readonly withheld: readonly PrivateFigure[];
}

/** One heading of the briefing; never empty. */
export interface BriefingSection {
  readonly id: string;
  readonly title: string;
  /** How much its first line matters, from 0 to 100. */
  readonly importance: number;
  /** How much less each further line matters. */
  readonly decline: number;
  readonly items: readonly BriefingItem[];
}

/** How far the prep is. */
export interface BriefingProgress extends Progress {
  readonly rows: readonly RowProgress[];
}

/** How far one tip is, or the interview itself. */
export interface RowProgress extends Progress, Pick<Row, 'status' | 'ready'> {
  readonly title: string;
  /** The path of its note; undefined when it has none. */
  readonly path: string | undefined;
}

/** The block of gaps, which stands last. */
export const gapsId = 'missing';
