import { l10n, window } from 'vscode';
import type { Command } from './command';

/** Reads all notes again: for file systems that do not say when files change. */
export const refresh: Command = {
  name: 'refresh',
  run: async ({ store }) => {
    const options = { location: { viewId: 'secondRound.prep' }, title: l10n.t('Reading notes') };
    await window.withProgress(options, (_, token) => store.rescan(token));
  },
};
