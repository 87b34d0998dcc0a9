import * as v from 'valibot';
import { noteUri } from '../convert';
import { findPrep, prepArgument, readArguments } from './arguments';
import type { Command } from './command';

/** Shows which story can be told for which competency, value and person. */
export const showCoverage: Command = {
  name: 'showCoverage',
  run: async (app, argument) => {
    const { prep } = readArguments(v.object({ prep: prepArgument }), argument);
    const readiness = await findPrep(app, prep);
    if (!readiness) return undefined;
    app.coverages.show(readiness);
    return noteUri(readiness.prep.folder);
  },
};
