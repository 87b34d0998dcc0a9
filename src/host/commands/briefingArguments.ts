import { l10n } from 'vscode';
import * as v from 'valibot';
import { privateFigures } from '../../core/briefing/item';
import { pageBudgetNamed, pageBudgets, type BriefingOptions, type BriefingView } from '../../core/briefing/options';
import { findPerson, type Prep } from '../../core/prep';
import { listText } from '../localise';
import { CommandProblem } from './command';

/** A page budget by its name, or by a number as one would type it. */
const pages = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((written) => pageBudgetNamed(String(written)) ?? written),
  v.picklist(pageBudgets),
);

const figure = v.picklist(privateFigures);

/** The arguments that say which briefing is meant. */
export const briefingArguments = {
  pages: v.optional(pages),
  interviewer: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
  card: v.optional(v.boolean()),
  hidePrivate: v.optional(v.boolean()),
  include: v.optional(
    v.union([
      v.pipe(
        figure,
        v.transform((name) => [name]),
      ),
      v.array(figure),
    ]),
  ),
};

type Given = v.InferOutput<v.ObjectSchema<typeof briefingArguments, undefined>>;

/**
 * The view that the arguments name; undefined when they leave it open.
 * @throws CommandProblem when there is nobody of that name, or both views are named
 */
export function viewNamed({ panel }: Prep, { interviewer, card }: Given): BriefingView | undefined {
  if (interviewer === undefined) return card === undefined ? undefined : { kind: card ? 'card' : 'page' };
  if (card === true) throw new CommandProblem(l10n.t('Name an interviewer or ask for the card, not both.'));
  const person = findPerson(panel, interviewer);
  if (person) return { kind: 'sheet', person };
  const names = listText(panel.map(({ name }) => name));
  throw new CommandProblem(
    names === ''
      ? l10n.t('Nobody is on the panel yet: prep.md is where they are named.')
      : l10n.t('Nobody on the panel is called {0}. There are: {1}.', interviewer, names),
  );
}

/** How private the briefing is to be: no figures unless they are named, and on request nothing private at all. */
export function privacyOf({ include = [], hidePrivate = false }: Given): Pick<BriefingOptions, 'include' | 'isShared'> {
  return { include: new Set(include), isShared: hidePrivate };
}
