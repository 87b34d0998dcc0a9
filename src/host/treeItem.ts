import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  workspace,
  type AccessibilityInformation,
  type Command,
} from 'vscode';
import type { Place } from '../core/note';
import { noteAt } from '../core/prep';
import { gapsOf, type CheckResult, type Readiness, type Row } from '../core/readiness';
import { isComplete } from '../core/story';
import { afterItem } from './afterItem';
import { editorRange, noteUri } from './convert';
import { listText, localise, localiseCatalogued, localiseText } from './localise';
import { tasksOf, type PrepNode } from './prepNodes';
import { countText, dueText, progressText, rowWord, stateWord, timeLeftText } from './words';

/**
 * How a row of the tree looks, what it is called and what a click does.
 *
 * @param preps All that are in the tree.
 * @param dueOf How many answers of a prep are to be said today.
 */
export function treeItem(
  node: PrepNode,
  preps: readonly Readiness[],
  dueOf: (readiness: Readiness) => number,
): TreeItem {
  const item = itemOf(node, dueOf);
  item.id = node.id;
  const prep = prepOfRow(node, preps);
  if (prep !== undefined) {
    item.accessibilityInformation = alsoNaming(prep, item.accessibilityInformation);
    if (typeof item.checkboxState === 'object') {
      const { accessibilityInformation } = item.checkboxState;
      item.checkboxState = {
        ...item.checkboxState,
        accessibilityInformation: alsoNaming(prep, accessibilityInformation),
      };
    }
  }
  return item;
}

/** Rows that several preps have would sound the same: which prep they are of, unless there is one, or they say it. */
function prepOfRow({ kind, readiness }: PrepNode, preps: readonly Readiness[]): string | undefined {
  const { company, folder } = readiness.prep;
  const others = preps.filter(({ prep }) => prep.folder !== folder);
  if (others.some(({ prep }) => prep.company === company)) return workspace.asRelativePath(noteUri(folder));
  const saysCompany = kind === 'prep' || kind === 'next' || kind === 'debrief' || kind === 'thank';
  return others.length === 0 || saysCompany ? undefined : company;
}

function alsoNaming(prep: string, spoken: AccessibilityInformation = { label: '' }): AccessibilityInformation {
  return { ...spoken, label: [spoken.label, prep].filter((part) => part !== '').join(', ') };
}

function itemOf(node: PrepNode, dueOf: (readiness: Readiness) => number): TreeItem {
  switch (node.kind) {
    case 'debrief':
    case 'thank':
      return afterItem(node);
    case 'next':
      return nextItem(node);
    case 'prep':
      return prepItem(node.readiness);
    case 'row':
      return rowItem(node.readiness, node.row);
    case 'stories':
      return storiesItem(node.readiness, dueOf(node.readiness));
    case 'story':
      return storyItem(node);
    case 'check':
      return checkItem(node.readiness, node.check);
    case 'task':
      return taskItem(node);
  }
}

function nextItem({ readiness, action }: PrepNode & { readonly kind: 'next' }): TreeItem {
  const text = localise(action.message);
  const item = new TreeItem(text, TreeItemCollapsibleState.None);
  item.description = l10n.t('about {0} min', action.minutes);
  item.iconPath = new ThemeIcon('lightbulb');
  item.contextValue = 'next';
  const label = l10n.t('Next for {0}: {1}, about {2} minutes', readiness.prep.company, text, action.minutes);
  item.tooltip = plainTooltip(label);
  item.accessibilityInformation = { label };
  const command = action.place && openCommand(readiness, action.place);
  if (command) item.command = command;
  return item;
}

function prepItem(readiness: Readiness): TreeItem {
  const { prep, isOver } = readiness;
  const item = new TreeItem(
    prep.company,
    isOver ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  const parts = [timeLeftText(readiness), progressText(readiness), prep.role].filter((part) => part !== undefined);
  item.description = parts.join(' · ');
  item.iconPath = new ThemeIcon(isOver ? 'history' : 'comment-discussion');
  item.contextValue = 'prep';
  item.tooltip = plainTooltip([prep.company, ...parts].join(', '));
  item.accessibilityInformation = { label: [prep.company, ...parts].join(', ') };
  return item;
}

function rowItem(readiness: Readiness, row: Row): TreeItem {
  const { definition, note, status, reason } = row;
  const item = new TreeItem(localiseCatalogued(definition.title), TreeItemCollapsibleState.Collapsed);
  const word = rowWord(row);
  // The count first: a narrow sidebar cuts the end.
  item.description = `${progressText(row)} · ${word}`;
  item.iconPath = rowIcon(row);
  item.contextValue = status === null ? 'row' : note ? `tip.${status}` : 'tip.absent';
  const label = l10n.t(
    '{0}, {1}, {2} of {3} checks ready',
    localiseCatalogued(definition.title),
    word,
    row.progress.met,
    row.progress.total,
  );
  item.accessibilityInformation = { label };
  item.tooltip = plainTooltip(reason === undefined ? label : `${label}: ${reason}`);
  if (status !== null && note) {
    const checked = status === 'done';
    item.checkboxState = {
      state: checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: checked ? l10n.t('Done; untick to go on') : l10n.t('Mark as done'),
      accessibilityInformation: { label: l10n.t('{0} done', localiseCatalogued(definition.title)) },
    };
  }
  const command = note ? openCommand(readiness, { path: note.path, range: note.titleRange }) : undefined;
  if (command) item.command = command;
  return item;
}

/** Icons differ in shape, not in colour alone. */
function rowIcon(row: Row): ThemeIcon {
  const { status, ready, note } = row;
  if (!note) return new ThemeIcon('question');
  if (status === 'skipped') return new ThemeIcon('circle-slash');
  const hasGaps = status === 'done' && gapsOf(row) > 0;
  if (ready) return new ThemeIcon(hasGaps ? 'pass' : 'pass-filled', new ThemeColor('testing.iconPassed'));
  return new ThemeIcon(status === 'doing' ? 'color-mode' : 'circle-large-outline');
}

function storiesItem({ prep }: Readiness, due: number): TreeItem {
  const { stories } = prep;
  const told = stories.filter(isComplete).length;
  const state = stories.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(l10n.t('Stories'), state);
  const complete = stories.length === 0 ? l10n.t('none yet') : l10n.t('{0} of {1} complete', told, stories.length);
  // What is for today first: a narrow sidebar cuts the end.
  const parts = [dueText(due), complete].filter((part) => part !== '');
  item.description = parts.join(' · ');
  item.iconPath = new ThemeIcon('book');
  item.contextValue = 'stories';
  const label = [l10n.t('Stories'), ...parts].join(', ');
  item.accessibilityInformation = { label };
  item.tooltip = plainTooltip(label);
  return item;
}

function storyItem({ readiness, story }: PrepNode & { readonly kind: 'story' }): TreeItem {
  const tasks = tasksOf(readiness, story);
  const item = new TreeItem(
    story.title,
    tasks.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const complete = isComplete(story);
  item.description = complete ? listText(story.competencies) : l10n.t('unfinished');
  item.iconPath = new ThemeIcon(complete ? 'check' : 'circle-outline');
  item.contextValue = 'story';
  item.accessibilityInformation = {
    label: complete ? l10n.t('{0}, story, complete', story.title) : l10n.t('{0}, story, unfinished', story.title),
  };
  const command = openCommand(readiness, { path: story.note.path, range: story.note.titleRange });
  if (command) item.command = command;
  return item;
}

function checkItem(readiness: Readiness, check: CheckResult): TreeItem {
  const label = localiseCatalogued(check.label);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  const count = check.need > 1 ? countText(check) : '';
  const missing = check.missing.length > 0 ? l10n.t('missing: {0}', listText(check.missing.map(localiseText))) : '';
  item.description = [count, missing].filter((part) => part !== '').join(' · ');
  item.iconPath = checkIcon(check.state);
  item.contextValue = 'check';
  const spoken = [label, stateWord(check.state), item.description].filter((part) => part !== '').join(', ');
  item.accessibilityInformation = { label: spoken };
  item.tooltip = plainTooltip(spoken);
  const command = check.place && openCommand(readiness, check.place);
  if (command) item.command = command;
  return item;
}

function checkIcon(state: CheckResult['state']): ThemeIcon {
  if (state === 'met') return new ThemeIcon('check', new ThemeColor('testing.iconPassed'));
  if (state === 'not-applicable') return new ThemeIcon('dash');
  return new ThemeIcon(state === 'pending' ? 'circle-outline' : 'circle-small-filled');
}

function taskItem({ readiness, task }: PrepNode & { readonly kind: 'task' }): TreeItem {
  const { text, range } = task.item;
  const item = new TreeItem(text, TreeItemCollapsibleState.None);
  item.contextValue = 'task';
  item.checkboxState = {
    state: task.done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: task.done ? l10n.t('Done; untick to open it again') : l10n.t('Tick it off'),
    accessibilityInformation: { label: text },
  };
  item.accessibilityInformation = {
    label: task.done ? l10n.t('{0}, task, done', text) : l10n.t('{0}, task, open', text),
  };
  const command = openCommand(readiness, { path: task.note.path, range });
  if (command) item.command = command;
  return item;
}

/** Opens the note at a place, with VS Code's own command. */
function openCommand({ prep }: Readiness, { path, range }: Place): Command | undefined {
  const note = noteAt(prep, path);
  if (!note) return undefined;
  const at = editorRange(note, { start: range.start, end: range.start });
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [noteUri(path), { selection: at }] };
}

/** Names come from notes: a tooltip shows them as they are written, never as markdown. */
function plainTooltip(text: string): MarkdownString {
  return new MarkdownString().appendText(text);
}
