import type { Person } from '../prep';
import type { PrivateFigure } from './item';

/** How many printed pages the briefing may fill. */
export const pageBudgets = ['one', 'two', 'everything'] as const;
export type PageBudget = (typeof pageBudgets)[number];

const numberedBudgets: Readonly<Record<string, PageBudget>> = { '1': 'one', '2': 'two', all: 'everything' };

/** The page budget of that name, or of the number one would type instead; undefined when there is none. */
export function pageBudgetNamed(written: string): PageBudget | undefined {
  return (
    pageBudgets.find((name) => name === written) ??
    (Object.hasOwn(numberedBudgets, written) ? numberedBudgets[written] : undefined)
  );
}

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
