import { CancellationError, commands, FileSystemError, l10n, window } from 'vscode';
import { NoteNotChanged, reasonOf } from '../noteEditor';
import { Owner } from '../disposable';
import { unlinked } from '../unlinked';
import { addNote } from './addNote';
import { addToCalendar } from './addToCalendar';
import { CommandProblem, type Command, type CommandApp } from './command';
import { copyBriefing } from './copyBriefing';
import { debrief } from './debrief';
import { exportBriefing } from './exportBriefing';
import { importResume } from './importResume';
import { newPrep } from './newPrep';
import { newStory } from './newStory';
import { nextAction } from './nextAction';
import { nextRound } from './nextRound';
import { openNote } from './openNote';
import { planMyTime } from './planMyTime';
import { previewBriefing } from './previewBriefing';
import { refresh } from './refresh';
import { rehearse } from './rehearse';
import { setStatus, statusCommands } from './setStatus';
import { showCoverage } from './showCoverage';
import { showPlan } from './showPlan';
import { stop } from './stop';
import { thank } from './thank';
import { trySample } from './trySample';

/** Every command of the extension. */
const all: readonly Command[] = [
  newPrep,
  trySample,
  newStory,
  importResume,
  nextRound,
  addNote,
  previewBriefing,
  exportBriefing,
  copyBriefing,
  addToCalendar,
  showCoverage,
  showPlan,
  planMyTime,
  debrief,
  thank,
  rehearse,
  nextAction,
  openNote,
  setStatus,
  ...statusCommands,
  refresh,
  stop,
];

/** Registers the commands. What keeps one from doing its work is said to the user once, in one sentence. */
export class Commands extends Owner {
  constructor(app: CommandApp) {
    super();
    for (const { name, run, isQueued = false } of all) {
      let before: Promise<unknown> = Promise.resolve();
      this.own(
        commands.registerCommand(`secondRound.${name}`, async (argument: unknown) => {
          try {
            if (!isQueued) return await run(app, argument);
            const work = before.then(() => run(app, argument));
            before = work.catch(() => undefined);
            return await work;
          } catch (error) {
            const told = sentenceOf(error);
            if (told === undefined) {
              app.log.error(`${name} failed`, error);
              throw error;
            }
            if (told !== '') void window.showErrorMessage(unlinked(told));
            return undefined;
          }
        }),
      );
    }
  }
}

/** What the user is told of an error: nothing when they stopped the command; undefined when nobody expected it. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof CancellationError) return '';
  if (error instanceof CommandProblem || error instanceof NoteNotChanged) return error.message;
  if (error instanceof FileSystemError) return l10n.t('A file could not be read or written: {0}', reasonOf(error));
  return undefined;
}
