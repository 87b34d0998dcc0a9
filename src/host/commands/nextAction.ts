import { l10n, Range, window } from 'vscode';
import * as v from 'valibot';
import { nextAction as chooseNext } from '../../core/nextAction';
import { noteAt } from '../../core/prep';
import { editorRange, noteUri } from '../convert';
import { localise } from '../localise';
import { findPrep, prepArgument, readArguments } from './arguments';
import type { Command } from './command';

/** How long the sentence stands in the status bar, in milliseconds. */
const statusDuration = 10_000;

/** Goes where the next best thing is to be done, and says what it is. */
export const nextAction: Command = {
  name: 'nextAction',
  run: async (app, argument) => {
    const { prep } = readArguments(v.object({ prep: prepArgument }), argument);
    const readiness = await findPrep(app, prep);
    if (!readiness) return undefined;
    const next = chooseNext(readiness);
    if (!next) {
      void window.showInformationMessage(l10n.t('Everything is ready. Rest, and be yourself.'));
      return undefined;
    }
    const text = localise(next.message);
    const { place } = next;
    const note = place && noteAt(readiness.prep, place.path);
    if (note) {
      const { start } = editorRange(note, place.range);
      await window.showTextDocument(noteUri(note.path), { selection: new Range(start, start) });
    }
    window.setStatusBarMessage(text, statusDuration);
    return text;
  },
};
