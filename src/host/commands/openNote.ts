import { l10n, Uri, window } from 'vscode';
import * as v from 'valibot';
import { scaffoldPrep } from '../../core/scaffold';
import type { Readiness, Row } from '../../core/readiness';
import { noteUri } from '../convert';
import { createFile } from '../createFile';
import { localiseCatalogued } from '../localise';
import { unlinked } from '../unlinked';
import { findPrep, prepArgument, readArguments, tipOfRow } from './arguments';
import type { Command, CommandApp } from './command';
import { findRow } from './tips';

const openNoteArguments = v.object({ prep: prepArgument, tip: v.optional(v.string()) });

/** Opens a note of a prep: by its tip, or `prep` for `prep.md`. */
export const openNote: Command = {
  name: 'openNote',
  run: async (app, argument) => {
    const story = storyOf(argument);
    if (story) return show(story);
    const { prep, tip = tipOfRow(argument) } = readArguments(openNoteArguments, argument);
    const readiness = await findPrep(app, prep);
    const row = readiness && (await findRow(readiness, tip));
    if (!readiness || !row) return undefined;
    return row.note ? show(noteUri(row.note.path)) : offerNote(app, readiness, row);
  },
};

/** The file of a story's row in the tree. */
function storyOf(argument: unknown): Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('story' in argument)) return undefined;
  const { story } = argument as { readonly story: { readonly note: { readonly path: string } } };
  return noteUri(story.note.path);
}

async function show(uri: Uri): Promise<Uri> {
  await window.showTextDocument(uri);
  return uri;
}

/** The note of a tip is gone: offers to write a fresh one. */
async function offerNote({ store }: CommandApp, { prep }: Readiness, { definition }: Row): Promise<Uri | undefined> {
  const write = l10n.t('Write a Fresh One');
  const message = l10n.t('The note "{0}" is not there any more.', localiseCatalogued(definition.title));
  if ((await window.showInformationMessage(unlinked(message), write)) !== write) return undefined;
  const fresh = scaffoldPrep({ company: prep.company }, { paths: new Set(), notes: prep.notes }).find(
    ({ path }) => path === definition.fileName,
  );
  const folder = noteUri(prep.folder);
  const uri = Uri.joinPath(folder, definition.fileName);
  if (fresh) await createFile(uri, fresh.text);
  await store.rescanFolder(folder);
  return show(uri);
}
