import type { ExtensionContext } from 'vscode';
import type { Log } from './log';
import type { NoteEditor } from './noteEditor';
import type { PrepStore } from './prepStore';

/** What the views and commands of the extension work with. */
export interface App {
  readonly context: ExtensionContext;
  readonly log: Log;
  readonly store: PrepStore;
  readonly editor: NoteEditor;
}
