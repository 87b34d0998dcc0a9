import { l10n } from 'vscode';
import * as v from 'valibot';
import { cardsOf } from '../../core/rehearsal/cards';
import { noteUri } from '../convert';
import { findPrep, prepArgument, readArguments } from './arguments';
import { CommandProblem, type Command } from './command';

const rehearseArguments = v.object({
  prep: prepArgument,
  cards: v.optional(v.pipe(v.array(v.string()), v.nonEmpty())),
  minutes: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
});

/** Asks the questions of a prep, one after the other, to be answered aloud. */
export const rehearse: Command = {
  name: 'rehearse',
  run: async (app, argument) => {
    const { prep, cards, minutes } = readArguments(rehearseArguments, argument);
    const readiness = await findPrep(app, prep);
    if (!readiness) return undefined;
    const known = new Set(cardsOf(readiness.prep).map(({ id }) => id));
    const unknown = cards?.find((id) => !known.has(id));
    if (unknown !== undefined) throw new CommandProblem(l10n.t('There is no card "{0}" in this prep.', unknown));
    app.rehearsals.show(readiness, { cards, minutes });
    return noteUri(readiness.prep.folder);
  },
};
