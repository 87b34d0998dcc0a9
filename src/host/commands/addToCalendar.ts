import { commands, l10n, Uri, window } from 'vscode';
import * as v from 'valibot';
import { calendarText } from '../../core/calendar';
import { fileName } from '../../core/notePath';
import type { Readiness } from '../../core/readiness';
import { eventsOf } from '../../core/rehearsal/events';
import { noteUri } from '../convert';
import { offerProgram } from '../exportedFile';
import { localise } from '../localise';
import { unlinked } from '../unlinked';
import { findPrep, prepArgument, readArguments } from './arguments';
import type { Command, CommandApp } from './command';
import { targetArgument, targetIn, writeTarget } from './exportTarget';

/** Writes a calendar file with the interview and the rehearsals before it. */
export const addToCalendar: Command = {
  name: 'addToCalendar',
  run: async (app, argument) => {
    const { prep: named, to } = readArguments(v.object({ prep: prepArgument, to: targetArgument }), argument);
    const readiness = await findPrep(app, named);
    if (!readiness) return undefined;
    const { prep, isOver } = readiness;
    if (!prep.interview || isOver) {
      void offerNote(readiness).catch((error: unknown) => app.log.error('opening failed', error));
      return undefined;
    }
    const { text, sittings } = calendarOf(app, readiness);
    const folder = noteUri(prep.folder);
    const uri = to === undefined ? await askTarget(folder) : targetIn(folder, to);
    if (!uri) return undefined;
    await writeTarget(app.store, uri, text);
    const message = writtenText(fileName(uri.path), sittings);
    void offerProgram(uri, message, l10n.t('Open')).catch((error: unknown) => app.log.error('opening failed', error));
    return uri;
  },
};

function calendarOf({ store }: CommandApp, readiness: Readiness): { readonly text: string; readonly sittings: number } {
  const now = store.now();
  const { prep } = readiness;
  const { plan } = store.outlookOf(readiness);
  return { text: calendarText(eventsOf(prep, plan, localise), { now }), sittings: plan.days.length };
}

function writtenText(name: string, sittings: number): string {
  if (sittings === 0) return l10n.t('{0} is written. It holds the interview.', name);
  return sittings === 1
    ? l10n.t('{0} is written. It holds the interview and one rehearsal.', name)
    : l10n.t('{0} is written. It holds the interview and {1} rehearsals.', name, sittings);
}

async function askTarget(folder: Uri): Promise<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('Add to Calendar'),
    defaultUri: Uri.joinPath(folder, 'interview.ics'),
    filters: { [l10n.t('Calendar')]: ['ics'] },
  });
}

/** There is nothing to put into a calendar yet: offers to open the note that wants the date. */
async function offerNote({ prep, isOver }: Readiness): Promise<void> {
  const open = l10n.t('Open prep.md');
  const message = isOver
    ? l10n.t('The interview with {0} is past. Set the date of the next one in prep.md.', prep.company)
    : l10n.t('When is the interview with {0}? Add date and time to prep.md first.', prep.company);
  if ((await window.showInformationMessage(unlinked(message), open)) === open) {
    await commands.executeCommand('vscode.open', noteUri(prep.note.path));
  }
}
