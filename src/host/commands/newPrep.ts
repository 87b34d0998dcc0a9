import { commands, l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import { panelParts } from '../../core/prepDefinition';
import { prepFileName, storiesFolderName, type Note } from '../../core/note';
import { gitignoreFile, prepFolderName, scaffoldPrep, type PrepDetails } from '../../core/scaffold';
import { isTimeZone, readInterviewTime, systemTimeZone } from '../../core/time';
import { notePath } from '../convert';
import { createNotes, exists, isInGitWorkTree } from '../createFile';
import { askChoice, askSteps, askText, type Step } from '../multiStep';
import { reasonOf } from '../noteEditor';
import { activeUri, place, readArguments } from './arguments';
import { CommandProblem, type Command, type CommandApp } from './command';

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
  gitignore: v.optional(v.boolean()),
});

/** What the questions are about: where the prep goes, what it is, and whether git sees it. */
interface Answers extends PrepDetails {
  readonly parent: Uri;
  readonly isInGit: boolean;
  readonly gitignore: boolean;
}

/** Makes a prep: a folder of notes for one opportunity. */
export const newPrep: Command = {
  name: 'newPrep',
  run: async (app, argument) => {
    const given = readArguments(newPrepArguments, argument instanceof Uri ? { parent: argument } : argument);
    const parent = given.parent ?? defaultParent();
    if (!parent) return offerFolder();
    const isInGit = await isInGitWorkTree(parent);
    const known = { ...given, parent, isInGit, company: given.company ?? '', gitignore: given.gitignore ?? isInGit };
    const answers = given.company === undefined ? await askDetails(known, given.parent === undefined) : known;
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

function askDetails(known: Answers, askParent: boolean): Promise<Answers | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const where: Step<Answers> = {
    when: () => askParent && folders.length > 1,
    ask: async (answers, stepPlace) => {
      const items = folders.map(({ name, uri }): QuickPickItem & { readonly uri: Uri } => ({ label: name, uri }));
      const current = items.find(({ uri }) => uri.toString() === answers.parent.toString());
      const outcome = await askChoice(stepPlace, l10n.t('In which folder shall the notes lie?'), items, current);
      if (typeof outcome === 'string') return outcome;
      const { uri } = outcome.value;
      const isInGit = await isInGitWorkTree(uri);
      return { value: { ...answers, parent: uri, isInGit, gitignore: isInGit } };
    },
  };
  const company: Step<Answers> = {
    ask: async (answers, stepPlace) => {
      const outcome = await askText(stepPlace, {
        prompt: l10n.t('Which company invited you?'),
        value: answers.company,
        problem: (value) => (value === '' ? l10n.t('A name is needed; it also names the folder.') : undefined),
      });
      return typeof outcome === 'string' ? outcome : { value: { ...answers, company: outcome.value } };
    },
  };
  const role: Step<Answers> = {
    ask: async (answers, stepPlace) => {
      const outcome = await askText(stepPlace, {
        prompt: l10n.t('For which role? Press Enter to leave it open.'),
        value: answers.role ?? '',
        problem: () => undefined,
      });
      return typeof outcome === 'string' ? outcome : { value: { ...answers, role: outcome.value } };
    },
  };
  const interview: Step<Answers> = {
    ask: async (answers, stepPlace) => {
      const outcome = await askText(stepPlace, {
        prompt: l10n.t('When is the interview, in local time? Press Enter if you do not know yet.'),
        placeholder: '2026-12-03 14:00',
        value: answers.interview?.replace('T', ' ') ?? '',
        problem: interviewProblem,
      });
      return typeof outcome === 'string'
        ? outcome
        : { value: { ...answers, interview: outcome.value.replace(' ', 'T') } };
    },
  };
  const git: Step<Answers> = {
    when: ({ isInGit }) => isInGit && known.gitignore,
    ask: async (answers, stepPlace) => {
      const keepOut: QuickPickItem = {
        label: l10n.t('Keep the notes out of git'),
        description: l10n.t('recommended'),
        detail: l10n.t(
          'They hold salaries and career histories. Quick Open does not list them then; the sidebar does.',
        ),
      };
      const letIn: QuickPickItem = {
        label: l10n.t('Let git see them'),
        detail: l10n.t('For a repository that nobody else reads.'),
      };
      const outcome = await askChoice(stepPlace, l10n.t('This folder belongs to a git repository.'), [keepOut, letIn]);
      return typeof outcome === 'string' ? outcome : { value: { ...answers, gitignore: outcome.value === keepOut } };
    },
  };
  return askSteps(l10n.t('New Prep'), [where, company, role, interview, git], known);
}

function interviewProblem(written: string): string | undefined {
  if (written === '') return undefined;
  const time = readInterviewTime(written, systemTimeZone());
  if (!('problem' in time)) return undefined;
  return time.problem === 'no-such-time'
    ? l10n.t('The clocks skip this time on that day.')
    : l10n.t('Write it as 2026-12-03 14:00, or the day alone.');
}

/**
 * Writes what is missing of a prep, opens `prep.md` and shows it in the sidebar.
 * @returns the folder
 */
async function makePrep(app: CommandApp, answers: Answers): Promise<Uri> {
  const folder = Uri.joinPath(answers.parent, prepFolderName(answers));
  try {
    const notes = (await exists(folder)) ? await notesIn(app, folder) : [];
    await workspace.fs.createDirectory(Uri.joinPath(folder, storiesFolderName));
    const files = [
      ...scaffoldPrep(answers, { paths: new Set(), notes }),
      ...(answers.gitignore ? [gitignoreFile] : []),
    ];
    await createNotes(folder, files);
  } catch (error) {
    throw new CommandProblem(l10n.t('The notes could not be written: {0}', reasonOf(error)));
  }
  await showPrep(app, folder);
  return folder;
}

async function notesIn({ store }: CommandApp, folder: Uri): Promise<readonly Note[]> {
  await store.rescanFolder(folder);
  return store.prepOf(folder)?.prep.notes ?? [];
}

/** Opens a prep that was just written, and shows it in the sidebar. */
export async function showPrep({ store, tree }: CommandApp, folder: Uri): Promise<void> {
  await store.rescanFolder(folder);
  await window.showTextDocument(Uri.joinPath(folder, prepFileName), { preview: false });
  await tree.reveal(notePath(folder));
}
