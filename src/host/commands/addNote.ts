import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import type { Readiness } from '../../core/readiness';
import { absentOptionalTips, scaffoldTip } from '../../core/scaffold';
import type { TipDefinition } from '../../core/tip';
import { noteUri } from '../convert';
import { createFile } from '../createFile';
import { localiseCatalogued } from '../localise';
import { reasonOf } from '../noteEditor';
import { findPrep, prepArgument, readArguments } from './arguments';
import { CommandProblem, type Command } from './command';

const addNoteArguments = v.object({ prep: prepArgument, tip: v.optional(v.string()) });

/** Makes one of the optional notes that a prep does not have yet, and opens it. */
export const addNote: Command = {
  name: 'addNote',
  run: async (app, argument) => {
    const { prep, tip: id } = readArguments(addNoteArguments, argument);
    const readiness = await findPrep(app, prep);
    const tip = readiness && (await findAbsentTip(readiness, id));
    if (!readiness || !tip) return undefined;
    const folder = noteUri(readiness.prep.folder);
    const { path, text } = scaffoldTip(tip);
    const uri = Uri.joinPath(folder, path);
    if (!(await create(uri, text))) {
      throw new CommandProblem(l10n.t('There is a file "{0}" already; nothing was written.', path));
    }
    await app.store.rescanFolder(folder);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    return uri;
  },
};

async function create(uri: Uri, text: string): Promise<boolean> {
  try {
    return await createFile(uri, text);
  } catch (error) {
    throw new CommandProblem(l10n.t('The note could not be written: {0}', reasonOf(error)));
  }
}

/**
 * The optional tip that is meant: the one named, else the one the user picks.
 * @throws CommandProblem when it has its note already, or there is no such tip, or none is left
 */
async function findAbsentTip({ prep }: Readiness, id: string | undefined): Promise<TipDefinition | undefined> {
  const absent = absentOptionalTips(prep.notes);
  if (id !== undefined) {
    const tip = absent.find((one) => one.id === id);
    if (tip) return tip;
    if (prep.tips.has(id)) throw new CommandProblem(l10n.t('The prep has its note for "{0}" already.', id));
    const known = absent.map((one) => one.id).join(', ') || l10n.t('none');
    throw new CommandProblem(l10n.t('There is no optional note "{0}" to add. There are: {1}.', id, known));
  }
  if (absent.length === 0) throw new CommandProblem(l10n.t('The prep has every optional note already.'));
  const items = absent.map((tip): QuickPickItem & { readonly tip: TipDefinition } => ({
    label: localiseCatalogued(tip.title),
    description: tip.fileName,
    detail: localiseCatalogued(tip.prompts[0] ?? ''),
    tip,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which note?') }))?.tip;
}
