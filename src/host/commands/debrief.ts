import * as v from 'valibot';
import { debriefSnippet } from '../../core/afterInterview';
import { sectionOf } from '../../core/prep';
import { findPrep, prepArgument, readArguments } from './arguments';
import { writeInClosingNote } from './closingNote';
import type { Command } from './command';

/** Makes room in the closing note for what they asked and how it went, or goes to what is written of it. */
export const debrief: Command = {
  name: 'debrief',
  run: async (app, argument) => {
    const { prep } = readArguments(v.object({ prep: prepArgument }), argument);
    const readiness = await findPrep(app, prep);
    return readiness && writeInClosingNote(readiness, debriefSnippet, (note) => sectionOf(note, 'debrief')?.heading);
  },
};
