import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { noteUri } from './convert';
import type { PrepNode } from './prepNodes';
import { hoursLeftText } from './words';

/** The row of something to do when the interview is over. */
export function afterItem(node: PrepNode & { readonly kind: 'debrief' | 'thank' }): TreeItem {
  const { isDone, readiness } = node;
  const { company, folder } = readiness.prep;
  const text = node.kind === 'thank' ? l10n.t('Thank {0}', node.person.name) : l10n.t('Write down how it went');
  const item = new TreeItem(text, TreeItemCollapsibleState.None);
  const state = isDone
    ? l10n.t('done')
    : node.kind === 'thank'
      ? hoursLeftText(node.hoursLeft)
      : l10n.t('while you still know it');
  item.description = state;
  item.iconPath = isDone
    ? new ThemeIcon('check', new ThemeColor('testing.iconPassed'))
    : new ThemeIcon(node.kind === 'thank' ? 'mail' : 'edit');
  item.contextValue = node.kind;
  const label = l10n.t('{0}, {1}, {2}', text, company, state);
  item.accessibilityInformation = { label };
  // Names come from notes: a tooltip shows them as they are written, never as markdown.
  item.tooltip = new MarkdownString().appendText(label);
  const prep = noteUri(folder);
  item.command =
    node.kind === 'thank'
      ? { command: 'secondRound.thank', title: l10n.t('Thank'), arguments: [{ prep, person: node.person.name }] }
      : { command: 'secondRound.debrief', title: l10n.t('Debrief'), arguments: [{ prep }] };
  return item;
}
