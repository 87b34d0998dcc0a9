import { CancellationError, l10n, Uri, window, workspace, type CancellationToken } from 'vscode';
import * as v from 'valibot';
import { isNextRound, nextRound as filesOfNextRound, nextRoundFolder } from '../../core/nextRound';
import { storiesFolderName, type NoteSource } from '../../core/note';
import { fileName } from '../../core/notePath';
import type { Prep } from '../../core/prep';
import { freeName } from '../../core/slug';
import { notePath, noteUri } from '../convert';
import { createFile, createNotes, exists } from '../createFile';
import { localise } from '../localise';
import { reasonOf } from '../noteEditor';
import { unlinked } from '../unlinked';
import { findPrep, prepArgument, readArguments } from './arguments';
import { CommandProblem, type Command, type CommandApp } from './command';
import { showPrep } from './newPrep';

const gitignore = '.gitignore';

/** Starts the next round: a prep beside the old one, with what its notes hold of the rounds before. */
export const nextRound: Command = {
  name: 'nextRound',
  isQueued: true,
  run: async (app, argument) => {
    const { prep: named } = readArguments(v.object({ prep: prepArgument }), argument);
    const readiness = await findPrep(app, named);
    if (!readiness) return undefined;
    const { prep } = readiness;
    const { folder, isThere } = await folderFor(app, prep);
    const name = fileName(folder.path);
    if (isThere) {
      await showPrep(app, folder);
      say(l10n.t('The next round is there already, in {0}.', name));
      return folder;
    }
    const made = filesOfNextRound(prep, notePath(folder));
    if ('problem' in made) throw new CommandProblem(localise(made.problem));
    await app.work.run(l10n.t('Writing notes'), (token) => write(noteUri(prep.folder), folder, made.files, token));
    await showPrep(app, folder);
    say(
      l10n.t(
        'Round {0} is in {1}. Look through its first-interview note while you remember: what is missing there?',
        made.round,
        name,
      ),
    );
    return folder;
  },
};

function say(message: string): void {
  void window.showInformationMessage(unlinked(message));
}

/** Where the next round goes: the prep of it that is there already, else the first name that nobody has. */
async function folderFor(app: CommandApp, prep: Prep): Promise<{ readonly folder: Uri; readonly isThere: boolean }> {
  const parent = Uri.joinPath(noteUri(prep.folder), '..');
  const tried = new Set<string>();
  try {
    for (;;) {
      const name = freeName(nextRoundFolder(prep), (one) => tried.has(one));
      const folder = Uri.joinPath(parent, name);
      if (!(await exists(folder))) return { folder, isThere: false };
      await app.store.rescanFolder(folder);
      const there = app.store.prepOf(folder)?.prep;
      if (there?.folder === notePath(folder) && isNextRound(there, prep)) return { folder, isThere: true };
      tried.add(name);
    }
  } catch (error) {
    throw notWritten(error);
  }
}

/** Writes the new folder, whole or not at all; first what keeps it out of git, where the old one is kept out. */
async function write(old: Uri, folder: Uri, files: readonly NoteSource[], token: CancellationToken): Promise<void> {
  if (workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    throw new CommandProblem(l10n.t('{0} lies in a folder that cannot be written.', fileName(folder.path)));
  }
  try {
    const hidden = Uri.joinPath(old, gitignore);
    await workspace.fs.createDirectory(Uri.joinPath(folder, storiesFolderName));
    if (await exists(hidden)) {
      const text = new TextDecoder().decode(await workspace.fs.readFile(hidden));
      await createFile(Uri.joinPath(folder, gitignore), text);
    }
    await createNotes(folder, files, token);
  } catch (error) {
    const left = await remainsOf(folder);
    if (error instanceof CancellationError && left === undefined) throw error;
    throw notWritten(error, left);
  }
}

function notWritten(error: unknown, left?: string): CommandProblem {
  const problem = l10n.t('The next round could not be written: {0}', reasonOf(error));
  return new CommandProblem(left === undefined ? problem : `${problem} ${left}`);
}

/** Removes the folder that was begun. Where even that fails, the user is told. */
async function remainsOf(folder: Uri): Promise<string | undefined> {
  try {
    if (await exists(folder)) await workspace.fs.delete(folder, { recursive: true });
    return undefined;
  } catch {
    return l10n.t('{0} is left over and can be deleted.', fileName(folder.path));
  }
}
