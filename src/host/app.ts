import type { ExtensionContext } from 'vscode';
import type { Log } from './log';
import type { LongWork } from './longWork';
import type { NoteEditor } from './noteEditor';
import type { PrepStore } from './prepStore';
import type { Settings } from './settings';

/** What the views and commands of the extension work with. */
export interface App {
  readonly context: ExtensionContext;
  readonly log: Log;
  readonly settings: Settings;
  readonly store: PrepStore;
  readonly editor: NoteEditor;
  readonly work: LongWork;
}
