import * as v from 'valibot';
import { noteUri } from '../convert';
import { findPrep, prepArgument, readArguments } from './arguments';
import type { Command } from './command';

/** Shows the briefing of a prep beside the editor. */
export const previewBriefing: Command = {
  name: 'previewBriefing',
  run: async (app, argument) => {
    const { prep } = readArguments(v.object({ prep: prepArgument }), argument);
    const readiness = await findPrep(app, prep);
    if (!readiness) return undefined;
    app.briefings.show(readiness);
    return noteUri(readiness.prep.folder);
  },
};
