import * as v from 'valibot';
import { findPrep, prepArgument, readArguments } from './arguments';
import type { Command } from './command';

/** Shows what to rehearse day by day until the interview. */
export const showPlan: Command = {
  name: 'showPlan',
  run: async (app, argument) => {
    const { prep } = readArguments(v.object({ prep: prepArgument }), argument);
    const readiness = await findPrep(app, prep);
    return readiness && app.plans.show(readiness);
  },
};
