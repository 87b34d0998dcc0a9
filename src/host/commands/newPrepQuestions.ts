import { l10n, Uri, workspace, type QuickPickItem } from 'vscode';
import { prepFolderName, type PrepDetails } from '../../core/scaffold';
import { readInterviewTime, systemTimeZone } from '../../core/time';
import { isInGitWorkTree } from '../createFile';
import { askChoice, askSteps, askText, type Step } from '../multiStep';
import type { PrepStore } from '../prepStore';
import { askStories, offeredStories } from './earlierStories';

/** What the questions are about: where the prep goes, what it is, what comes along, and whether git sees it. */
export interface PrepAnswers extends PrepDetails {
  readonly parent: Uri;
  readonly isInGit: boolean;
  readonly gitignore: boolean;
  /** The files of the stories of earlier preps that come along. */
  readonly stories: readonly Uri[];
}

/** Where the prep goes. */
export function folderOf(answers: PrepAnswers): Uri {
  return Uri.joinPath(answers.parent, prepFolderName(answers));
}

/** Asks one question after another; `askParent` when the folder is not given. */
export function askDetails(store: PrepStore, known: PrepAnswers, askParent: boolean): Promise<PrepAnswers | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const where: Step<PrepAnswers> = {
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
  const company: Step<PrepAnswers> = {
    ask: async (answers, stepPlace) => {
      const outcome = await askText(stepPlace, {
        prompt: l10n.t('Which company invited you?'),
        value: answers.company,
        problem: (value) => (value === '' ? l10n.t('A name is needed; it also names the folder.') : undefined),
      });
      return typeof outcome === 'string' ? outcome : { value: { ...answers, company: outcome.value } };
    },
  };
  const role: Step<PrepAnswers> = {
    ask: async (answers, stepPlace) => {
      const outcome = await askText(stepPlace, {
        prompt: l10n.t('For which role? Press Enter to leave it open.'),
        value: answers.role ?? '',
        problem: () => undefined,
      });
      return typeof outcome === 'string' ? outcome : { value: { ...answers, role: outcome.value } };
    },
  };
  const interview: Step<PrepAnswers> = {
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
  const stories: Step<PrepAnswers> = {
    when: async (answers) => (await offeredStories(store, folderOf(answers))).length > 0,
    ask: async (answers, stepPlace) => {
      const offered = await offeredStories(store, folderOf(answers));
      const outcome = await askStories(stepPlace, offered, answers.stories);
      return typeof outcome === 'string' ? outcome : { value: { ...answers, stories: outcome.value } };
    },
  };
  const git: Step<PrepAnswers> = {
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
  return askSteps(l10n.t('New Prep'), [where, company, role, interview, stories, git], known);
}

function interviewProblem(written: string): string | undefined {
  if (written === '') return undefined;
  const time = readInterviewTime(written, systemTimeZone());
  if (!('problem' in time)) return undefined;
  return time.problem === 'no-such-time'
    ? l10n.t('The clocks skip this time on that day.')
    : l10n.t('Write it as 2026-12-03 14:00, or the day alone.');
}
