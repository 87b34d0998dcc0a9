import { CancellationError, l10n, Uri, workspace } from 'vscode';
import * as v from 'valibot';
import { prepFileName } from '../../core/note';
import { freshSample, sampleFolderName } from '../../core/sample';
import { dateAt, systemTimeZone } from '../../core/time';
import { createNotes, exists } from '../createFile';
import { reasonOf } from '../noteEditor';
import { place, readArguments } from './arguments';
import { CommandProblem, type Command } from './command';
import { offerFolder, showPrep } from './newPrep';

/** Puts the complete sample prep into a folder of its own, with its dates a few days ahead, and opens it. */
export const trySample: Command = {
  name: 'trySample',
  run: async (app, argument) => {
    const { parent = workspace.workspaceFolders?.[0]?.uri } = readArguments(
      v.object({ parent: v.optional(place) }),
      argument,
    );
    if (!parent) return offerFolder();
    const folder = Uri.joinPath(parent, sampleFolderName);
    try {
      if (!(await exists(Uri.joinPath(folder, prepFileName)))) {
        const stored = await workspace.fs.readFile(Uri.joinPath(app.context.extensionUri, 'dist', 'sample.json'));
        const files = v.parse(v.record(v.string(), v.string()), JSON.parse(new TextDecoder().decode(stored)));
        const today = dateAt(Date.now(), systemTimeZone());
        const fresh = Object.entries(freshSample(files, today)).map(([path, text]) => ({ path, text }));
        await app.work.run(l10n.t('Writing notes'), (token) => createNotes(folder, fresh, token));
      }
    } catch (error) {
      if (error instanceof CancellationError) throw error;
      throw new CommandProblem(l10n.t('The sample could not be written: {0}', reasonOf(error)));
    }
    await showPrep(app, folder);
    return folder;
  },
};
