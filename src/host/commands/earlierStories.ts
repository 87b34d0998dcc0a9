import { FileSystemError, l10n, Uri, workspace, type QuickPickItem } from 'vscode';
import { earlierStories, earlierStoryAt, missingStories, type EarlierStory } from '../../core/earlierStories';
import { storiesFolderName, type NoteSource } from '../../core/note';
import { fileName } from '../../core/notePath';
import type { Prep } from '../../core/prep';
import { sampleFolderName } from '../../core/sample';
import { copiedStories } from '../../core/storyCopies';
import { notePath, noteUri } from '../convert';
import { listText } from '../localise';
import { askMany, type StepPlace } from '../multiStep';
import type { PrepStore } from '../prepStore';
import { quickPickLabel } from '../quickPickLabel';
import { CommandProblem } from './command';

/** The prep of exactly that folder; one that merely lies above it is another. */
export function prepIn(store: PrepStore, folder: Uri): Prep | undefined {
  return store.preps.find(({ prep }) => prep.folder === notePath(folder))?.prep;
}

/** All preps but the one of that folder. */
export function otherPreps(store: PrepStore, folder: Uri): readonly Prep[] {
  return store.preps.map(({ prep }) => prep).filter((prep) => prep.folder !== notePath(folder));
}

/** The stories to offer to a prep in that folder, as they are in the editors. */
export async function offeredStories(store: PrepStore, folder: Uri): Promise<readonly EarlierStory[]> {
  await store.ready();
  store.settle();
  const preps = otherPreps(store, folder).filter((prep) => fileName(prep.folder) !== sampleFolderName);
  return missingStories(earlierStories(preps, store.storiesAbove(folder)), prepIn(store, folder)?.stories ?? []);
}

/**
 * The stories of these files, for a prep in that folder.
 * @throws CommandProblem when one of them is none of an earlier prep
 */
export async function storiesNamed(
  store: PrepStore,
  folder: Uri,
  files: readonly Uri[],
): Promise<readonly EarlierStory[]> {
  if (files.length === 0) return [];
  await store.ready();
  store.settle();
  const find = (): readonly (EarlierStory | undefined)[] => {
    const known = earlierStories(otherPreps(store, folder), store.storiesAbove(folder));
    return files.map((uri) => earlierStoryAt(known, notePath(uri)));
  };
  // What was written a moment ago may not have been noticed yet.
  if (find().includes(undefined)) await store.rescan();
  return find().map((story, index) => {
    if (story) return story;
    const file = files[index];
    throw new CommandProblem(
      l10n.t('{0} is no story that was begun in an earlier prep.', file ? workspace.asRelativePath(file) : ''),
    );
  });
}

/** Lets the user tick stories; those of the files that are `chosen` are ticked to begin with. */
export async function askStories(
  place: StepPlace,
  offered: readonly EarlierStory[],
  chosen: readonly Uri[],
): Promise<{ readonly value: readonly Uri[] } | 'back' | 'cancelled'> {
  const items = offered.map((one): QuickPickItem & { readonly uri: Uri } => {
    const { story } = one;
    const picked = chosen.some((uri) => one.copies.some(({ note }) => note.path === notePath(uri)));
    return {
      label: quickPickLabel(story.title),
      description: quickPickLabel(listText(story.competencies)),
      detail: quickPickLabel(detailOf(one)),
      picked,
      uri: noteUri(story.note.path),
    };
  });
  const prompt = l10n.t('Which stories come along? Press Enter for none.');
  const outcome = await askMany(place, prompt, items);
  return typeof outcome === 'string' ? outcome : { value: outcome.value.map(({ uri }) => uri) };
}

/** Where it was told names the company already. */
function detailOf({ told, isShared, companies }: EarlierStory): string {
  const toldText = told.length > 0 ? l10n.t('Told: {0}', listText(told)) : l10n.t('Not told yet');
  if (isShared) return `${l10n.t('Shared')} · ${toldText}`;
  return told.length > 0 ? toldText : `${l10n.t('From {0}', listText(companies))} · ${toldText}`;
}

/** The files of the stories that are copied to a prep, as the editors have them. */
export async function filesOfStories(
  folder: Uri,
  stories: readonly EarlierStory[],
  own: Prep | undefined,
): Promise<readonly NoteSource[]> {
  const copies = copiedStories(stories, {
    folder: notePath(folder),
    stories: own?.stories ?? [],
    fileNames: await namesIn(Uri.joinPath(folder, storiesFolderName)),
  });
  return Promise.all(
    copies.map(async ({ from, path, text }) => ({ path, text: `${await markOf(noteUri(from))}${text}` })),
  );
}

async function namesIn(folder: Uri): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
}

/** The byte order mark a file begins with: the text of a document does not hold it. */
async function markOf(uri: Uri): Promise<string> {
  try {
    const [first, second, third] = await workspace.fs.readFile(uri);
    return first === 0xef && second === 0xbb && third === 0xbf ? '\uFEFF' : '';
  } catch (error) {
    // The editor may have what is no longer on disk.
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}
