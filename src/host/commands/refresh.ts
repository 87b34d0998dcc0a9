import { l10n } from 'vscode';
import type { Command } from './command';

/** Reads all notes again: for file systems that do not say when files change. */
export const refresh: Command = {
  name: 'refresh',
  run: ({ store, work }) => work.run(l10n.t('Reading notes'), (token) => store.rescan(token)),
};
