import { l10n } from 'vscode';
import * as v from 'valibot';
import { privateFigures } from '../core/briefing/item';
import { pageBudgets, type BriefingOptions, type PageBudget } from '../core/briefing/options';
import type { Prep } from '../core/prep';
import type { BriefingChoice, BriefingSelection, ChosenView } from '../protocol';

const choiceEntries = {
  view: v.variant('kind', [
    v.object({ kind: v.literal('page') }),
    v.object({ kind: v.literal('card') }),
    v.object({ kind: v.literal('sheet'), person: v.string() }),
  ]),
  pages: v.picklist(pageBudgets),
  isShared: v.boolean(),
  follows: v.boolean(),
};

/** A choice as a page may have kept it. */
export const choiceSchema: v.GenericSchema<unknown, BriefingChoice> = v.object(choiceEntries);

/** A choice as a page may ask for it. */
export const selectionSchema: v.GenericSchema<unknown, BriefingSelection> = v.object({
  ...choiceEntries,
  include: v.array(v.picklist(privateFigures)),
});

/** What a preview shows when nothing was chosen yet. */
export function usualSelection(pages: PageBudget): BriefingSelection {
  return { view: { kind: 'page' }, pages, isShared: false, follows: false, include: [] };
}

/** The names of a panel in its order, each once. */
export function namesOf({ panel }: Prep): readonly string[] {
  return [...new Set(panel.map(({ name }) => name))];
}

/**
 * The view after the panel changed: a person whose name is being rewritten is still shown, one who has gone gives way
 * to the whole page.
 */
export function followedView(view: ChosenView, before: readonly string[], now: readonly string[]): ChosenView {
  if (view.kind !== 'sheet' || now.includes(view.person)) return view;
  const successor = now[before.indexOf(view.person)];
  const isRenamed = before.length === now.length && successor !== undefined && !before.includes(successor);
  return isRenamed ? { kind: 'sheet', person: successor } : { kind: 'page' };
}

/** The choice as the core takes it. */
export function optionsOf({ panel }: Prep, { view, pages, isShared, include }: BriefingSelection): BriefingOptions {
  const person = view.kind === 'sheet' ? panel.find(({ name }) => name === view.person) : undefined;
  const chosen: BriefingOptions['view'] = person
    ? { kind: 'sheet', person }
    : { kind: view.kind === 'card' ? 'card' : 'page' };
  return { view: chosen, pages, isShared, include: new Set(include) };
}

/** What has changed, in words for those who cannot see it; undefined when it needs none. */
export function changeText(before: BriefingSelection, now: BriefingSelection): string | undefined {
  if (viewText(before.view) !== viewText(now.view)) return l10n.t('Now showing: {0}', viewText(now.view));
  if (before.pages !== now.pages) return l10n.t('Now showing: {0}', pagesText(now.pages));
  if (before.isShared !== now.isShared) {
    return now.isShared ? l10n.t('Private lines are hidden') : l10n.t('Private lines are shown');
  }
  if (before.follows !== now.follows) {
    return now.follows ? l10n.t('The page follows the cursor') : l10n.t('The page stays where it is');
  }
  return before.include.join() === now.include.join() ? undefined : l10n.t('The private figures have changed');
}

/** A view as the toolbar names it. */
export function viewText(view: ChosenView): string {
  if (view.kind === 'sheet') return view.person;
  return view.kind === 'page' ? l10n.t('The whole briefing') : l10n.t('A minute before');
}

/** A page budget as the toolbar names it. */
export function pagesText(pages: PageBudget): string {
  const words: Readonly<Record<PageBudget, string>> = {
    one: l10n.t('One page'),
    two: l10n.t('Two pages'),
    everything: l10n.t('Everything'),
  };
  return words[pages];
}
