import * as v from 'valibot';
import type { BriefingView } from '../../core/briefing/options';
import type { ChosenView } from '../../protocol';
import { noteUri } from '../convert';
import { findPrep, prepArgument, readArguments } from './arguments';
import { briefingArguments, viewNamed } from './briefingArguments';
import type { Command } from './command';

/** Shows the briefing of a prep beside the editor: the whole, one person's sheet, or the cards of the last minute. */
export const previewBriefing: Command = {
  name: 'previewBriefing',
  run: async (app, argument) => {
    const given = readArguments(v.object({ prep: prepArgument, ...briefingArguments }), argument);
    const readiness = await findPrep(app, given.prep);
    if (!readiness) return undefined;
    const view = viewNamed(readiness.prep, given);
    app.briefings.show(readiness, {
      ...(view ? { view: chosenView(view) } : {}),
      ...(given.pages ? { pages: given.pages } : {}),
      ...(given.include ? { include: given.include } : {}),
      ...(given.hidePrivate === undefined ? {} : { isShared: given.hidePrivate }),
    });
    return noteUri(readiness.prep.folder);
  },
};

function chosenView(view: BriefingView): ChosenView {
  return view.kind === 'sheet' ? { kind: 'sheet', person: view.person.name } : view;
}
