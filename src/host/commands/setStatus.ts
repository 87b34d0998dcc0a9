import { l10n, window, type QuickPickItem } from 'vscode';
import * as v from 'valibot';
import { setStatus as statusEdits } from '../../core/edits';
import { statuses, type Status } from '../../core/definition';
import { noteUri } from '../convert';
import { localiseCatalogued } from '../localise';
import { statusWord } from '../words';
import { findPrep, prepArgument, readArguments, tipOfRow } from './arguments';
import { CommandProblem, type Command, type CommandApp } from './command';
import { findRow } from './tips';

const setStatusArguments = v.object({
  prep: prepArgument,
  tip: v.optional(v.string()),
  status: v.optional(v.picklist(statuses)),
  reason: v.optional(v.pipe(v.string(), v.trim())),
});

/** Sets the status of a tip; skipping asks for the reason. */
export const setStatus: Command = {
  name: 'setStatus',
  run: (app, argument) => changeStatus(app, argument, undefined),
};

/** The same for one row of the tree, with the status said by the menu. */
export const statusCommands: readonly Command[] = (
  [
    ['markDone', 'done'],
    ['markDoing', 'doing'],
    ['skip', 'skipped'],
  ] as const
).map(([name, status]) => ({ name, run: (app, argument) => changeStatus(app, argument, status) }));

async function changeStatus(app: CommandApp, argument: unknown, chosen: Status | undefined): Promise<void> {
  const given = readArguments(setStatusArguments, argument);
  const readiness = await findPrep(app, given.prep);
  const row = readiness && (await findRow(readiness, given.tip ?? tipOfRow(argument)));
  if (!row) return;
  if (row.status === null) throw new CommandProblem(l10n.t('prep.md has no status.'));
  const { note } = row;
  if (!note)
    throw new CommandProblem(l10n.t('The note "{0}" is not there any more.', localiseCatalogued(row.definition.title)));
  const status = chosen ?? given.status ?? (await askStatus(row.status));
  if (status === undefined) return;
  const reason = status === 'skipped' ? (given.reason ?? (await askReason(row.reason))) : undefined;
  if (status === 'skipped' && reason === undefined) return;
  await app.editor.edit(noteUri(note.path), (current) => statusEdits(current, status, reason));
  app.store.settle();
}

async function askStatus(current: Status): Promise<Status | undefined> {
  const items = statuses.map((status): QuickPickItem & { readonly status: Status } => ({
    label: statusWord(status),
    ...(status === current ? { description: l10n.t('now') } : {}),
    status,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which status?') }))?.status;
}

async function askReason(current: string | undefined): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: l10n.t('Skip with a Reason'),
    prompt: l10n.t('Why does this not apply? Your reason makes the tip count as ready.'),
    placeHolder: l10n.t('recruiter confirmed: no assessment'),
    value: current ?? '',
    validateInput: (text) => (text.trim() === '' ? l10n.t('Say why; without a reason it stays open.') : undefined),
  });
  return reason?.trim();
}
