import { commands, window } from 'vscode';
import { activeUri } from './commands/arguments';
import { Owner } from './disposable';
import type { PrepStore } from './prepStore';

/** Keeps the context key by which menus know that the active editor shows a note of a prep. */
export class ActivePrep extends Owner {
  constructor(store: PrepStore) {
    super();
    const update = (): void => {
      const uri = activeUri();
      void commands.executeCommand(
        'setContext',
        'secondRound.inPrep',
        uri !== undefined && store.prepOf(uri) !== undefined,
      );
    };
    this.own(window.tabGroups.onDidChangeTabs(update));
    this.own(window.tabGroups.onDidChangeTabGroups(update));
    this.own(window.onDidChangeActiveTextEditor(update));
    this.own(store.onDidChange(update));
  }
}
