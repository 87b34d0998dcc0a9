import type { Person } from '../prep';
import type { PrivateFigure } from './item';

/** How many printed pages the briefing may fill. */
export const pageBudgets = ['one', 'two', 'everything'] as const;
export type PageBudget = (typeof pageBudgets)[number];

/** What is asked for: the consolidated page, the sheet for one interviewer, or the cards of the last minute. */
export type BriefingView =
  { readonly kind: 'page' } | { readonly kind: 'sheet'; readonly person: Person } | { readonly kind: 'card' };

/** How a briefing is to be made. */
export interface BriefingOptions {
  readonly view: BriefingView;
  readonly pages: PageBudget;
  /** Private figures that were asked for by name. */
  readonly include: ReadonlySet<PrivateFigure>;
  /** Whether somebody else may see the screen: everything private is left out. */
  readonly isShared: boolean;
}

/** The whole page, without private figures. */
export const defaultOptions: BriefingOptions = {
  view: { kind: 'page' },
  pages: 'everything',
  include: new Set(),
  isShared: false,
};
