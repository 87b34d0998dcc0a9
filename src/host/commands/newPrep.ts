import { CancellationError, commands, l10n, Uri, window, workspace, type CancellationToken } from 'vscode';
import * as v from 'valibot';
import { missingStories } from '../../core/earlierStories';
import { prepFileName, storiesFolderName } from '../../core/note';
import { panelParts } from '../../core/prepDefinition';
import { gitignoreFile, scaffoldPrep } from '../../core/scaffold';
import { linkStories, withStoryLinks } from '../../core/storyLinks';
import { isTimeZone, readInterviewTime } from '../../core/time';
import { behavioral } from '../../core/tips/behavioral';
import { notePath, noteUri } from '../convert';
import { createNotes, exists, isInGitWorkTree } from '../createFile';
import { reasonOf } from '../noteEditor';
import { activeUri, place, readArguments } from './arguments';
import { CommandProblem, type Command, type CommandApp } from './command';
import { filesOfStories, otherPreps, prepIn, storiesNamed } from './earlierStories';
import { askDetails, folderOf, type PrepAnswers } from './newPrepQuestions';

const text = v.pipe(v.string(), v.trim());

const newPrepArguments = v.object({
  parent: v.optional(place),
  company: v.optional(v.pipe(text, v.nonEmpty('name the company'))),
  role: v.optional(text),
  interview: v.optional(
    v.pipe(
      text,
      v.check(
        (value) => value === '' || !('problem' in readInterviewTime(value, 'UTC')),
        'write it as 2026-12-03T14:00',
      ),
    ),
  ),
  timezone: v.optional(
    v.pipe(
      text,
      v.check((value) => value === '' || isTimeZone(value), 'write it as Europe/London'),
    ),
  ),
  format: v.optional(text),
  location: v.optional(text),
  panel: v.optional(
    v.array(
      v.object({
        name: v.pipe(text, v.nonEmpty()),
        part: v.optional(v.picklist(panelParts)),
        title: v.optional(text),
      }),
    ),
  ),
  stories: v.optional(v.array(place)),
  gitignore: v.optional(v.boolean()),
});

/** Makes a prep: a folder of notes for one opportunity. */
export const newPrep: Command = {
  name: 'newPrep',
  run: async (app, argument) => {
    const given = readArguments(newPrepArguments, argument instanceof Uri ? { parent: argument } : argument);
    const parent = given.parent ?? defaultParent();
    if (!parent) return offerFolder();
    const isInGit = await isInGitWorkTree(parent);
    const known: PrepAnswers = {
      ...given,
      parent,
      isInGit,
      company: given.company ?? '',
      gitignore: given.gitignore ?? isInGit,
      stories: given.stories ?? [],
    };
    const answers =
      given.company === undefined ? await askDetails(app.store, known, given.parent === undefined) : known;
    return answers && (await makePrep(app, answers));
  },
};

/** The workspace folder of the active editor, else the first. */
function defaultParent(): Uri | undefined {
  const active = activeUri();
  const folder = active && workspace.getWorkspaceFolder(active);
  return (folder ?? workspace.workspaceFolders?.[0])?.uri;
}

/** Notes need a folder: offers to open one. */
export async function offerFolder(): Promise<undefined> {
  const open = l10n.t('Open Folder');
  const message = l10n.t('Open a folder first: that is where your notes will lie.');
  if ((await window.showInformationMessage(message, open)) === open) {
    await commands.executeCommand('workbench.action.files.openFolder');
  }
  return undefined;
}

/**
 * Writes what is missing of a prep, opens `prep.md` and shows it in the sidebar.
 * @returns the folder
 */
async function makePrep(app: CommandApp, answers: PrepAnswers): Promise<Uri> {
  const folder = folderOf(answers);
  try {
    await app.work.run(l10n.t('Writing notes'), (token) => writePrep(app, folder, answers, token));
  } catch (error) {
    if (error instanceof CommandProblem || error instanceof CancellationError) throw error;
    throw new CommandProblem(l10n.t('The notes could not be written: {0}', reasonOf(error)));
  }
  await showPrep(app, folder);
  return folder;
}

async function writePrep(app: CommandApp, folder: Uri, answers: PrepAnswers, token: CancellationToken): Promise<void> {
  const { store } = app;
  const isNew = !(await exists(folder));
  // A note that could not be read may be that of a tip, which would get a second one.
  if (!isNew && !(await store.rescanFolder(folder))) {
    throw new Error(l10n.t('Some of the notes that are there could not be read.'));
  }
  const there = prepIn(store, folder);
  const named = await storiesNamed(store, folder, answers.stories);
  const stories = missingStories(named, there?.stories ?? []);
  const preps = otherPreps(store, folder);
  await workspace.fs.createDirectory(Uri.joinPath(folder, storiesFolderName));
  const fresh = scaffoldPrep(answers, { paths: new Set(), notes: there?.notes ?? [] });
  const files = [
    ...fresh.map((file) => withStoryLinks(file, notePath(folder), stories, preps)),
    ...(await filesOfStories(folder, stories, there)),
    ...(answers.gitignore ? [gitignoreFile] : []),
  ];
  try {
    await createNotes(folder, files, token);
  } catch (error) {
    if (error instanceof CancellationError && isNew) await removeEmpty(Uri.joinPath(folder, storiesFolderName), folder);
    throw error;
  }
  const expected = there?.tips.get(behavioral.id);
  if (expected && stories.some(({ isShared }) => isShared)) {
    await app.editor.edit(noteUri(expected.path), (note) => linkStories(note, stories, preps));
  }
}

/** Removes folders in which nothing lies: somebody else may have put something there meanwhile. */
async function removeEmpty(...folders: readonly Uri[]): Promise<void> {
  for (const folder of folders) {
    const entries = await workspace.fs.readDirectory(folder);
    if (entries.length === 0) await workspace.fs.delete(folder);
  }
}

/** Opens a prep that was just written, and shows it in the sidebar. */
export async function showPrep({ store, tree }: CommandApp, folder: Uri): Promise<void> {
  await store.rescanFolder(folder);
  const note = Uri.joinPath(folder, prepFileName);
  try {
    await window.showTextDocument(note, { preview: false });
  } catch (error) {
    throw new CommandProblem(
      l10n.t('The notes are there, but {0} cannot be opened: {1}', prepFileName, reasonOf(error)),
    );
  }
  await tree.reveal(notePath(folder));
}
