import { l10n, window, type QuickPickItem } from 'vscode';
import type { Readiness, Row } from '../../core/readiness';
import { rows } from '../../core/tips/index';
import { localiseCatalogued } from '../localise';
import { progressText, rowWord } from '../words';
import { CommandProblem } from './command';

/**
 * The row that is meant: the one named, else the one the user picks.
 * @throws CommandProblem when there is no such tip
 */
export async function findRow({ rows: evaluated }: Readiness, tip: string | undefined): Promise<Row | undefined> {
  if (tip !== undefined) {
    const row = evaluated.find(({ definition }) => definition.id === tip);
    if (row) return row;
    if (rows.some(({ id }) => id === tip)) {
      throw new CommandProblem(l10n.t('There is no note for "{0}" yet. Make it with "Second Round: Add Note".', tip));
    }
    const known = evaluated.map(({ definition }) => definition.id).join(', ');
    throw new CommandProblem(l10n.t('There is no tip "{0}". There are: {1}.', tip, known));
  }
  const items = evaluated.map((row): QuickPickItem & { readonly row: Row } => ({
    label: localiseCatalogued(row.definition.title),
    description: `${rowWord(row)} · ${progressText(row)}`,
    row,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which note?') }))?.row;
}
