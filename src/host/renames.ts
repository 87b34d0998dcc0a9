import {
  l10n,
  languages,
  window,
  workspace,
  WorkspaceEdit,
  type CancellationToken,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import type { NoteEdit } from '../core/check';
import type { Mention } from '../core/mention';
import { renameEdits } from '../core/rename';
import type { App } from './app';
import { editorRange, noteUri } from './convert';
import { Owner } from './disposable';
import { localise } from './localise';
import { allPreps, mentionsUnder } from './references';
import { unlinked } from './unlinked';

/** Renames stories and people: one edit over all the notes that name them. */
export class Renames extends Owner implements RenameProvider {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
    this.own(languages.registerRenameProvider({ language: 'markdown' }, this));
  }

  /** @throws Error with what the user is told when what stands there is no name of one story or person. */
  prepareRename(document: TextDocument, position: Position): { range: Range; placeholder: string } | undefined {
    const mention = this.#nameAt(document, position);
    if (!mention) return undefined;
    const { of, note, name, range } = mention;
    return {
      range: editorRange(note, name ?? range),
      placeholder: of.kind === 'story' ? of.story.title : of.person.name,
    };
  }

  /** @throws Error with what the user is told when the name cannot be used: VS Code shows it at the cursor */
  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token?: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    const { store } = this.#app;
    // What is on disk may be newer than what was read: the edits are made for the documents themselves.
    for (let opened = -1; ;) {
      const mention = this.#nameAt(document, position);
      if (!mention || token?.isCancellationRequested) return undefined;
      const result = renameEdits(allPreps(store), mention.of, newName);
      if ('problem' in result) return refuse(mention, localise(result.problem));
      if (result.edits.length === opened) return this.#workspaceEdit(result.edits);
      opened = result.edits.length;
      await Promise.all(result.edits.map(({ path }) => workspace.openTextDocument(noteUri(path))));
    }
  }

  #workspaceEdit(edits: readonly NoteEdit[]): WorkspaceEdit {
    const result = new WorkspaceEdit();
    for (const { path, edits: own } of edits) {
      const uri = noteUri(path);
      const note = this.#app.store.note(uri);
      if (!note)
        throw new Error(l10n.t('{0} has changed meanwhile. Try again.', path.slice(path.lastIndexOf('/') + 1)));
      for (const { range, newText } of own) result.replace(uri, editorRange(note, range), newText);
    }
    return result;
  }

  /** The name under the cursor. The path of a link is VS Code's own to rename. */
  #nameAt(document: TextDocument, position: Position): Mention | undefined {
    const offset = document.offsetAt(position);
    const [mention] = mentionsUnder(this.#app.store, document, position);
    if (mention?.form === 'everyone') throw new Error(l10n.t('"{0}" means everybody of the panel.', mention.text));
    const { form, name } = mention ?? {};
    const isBeside = form === 'link' && name !== undefined && (offset < name.start || name.end < offset);
    return isBeside ? undefined : mention;
  }
}

/**
 * Says why a rename is not made. Headings and links VS Code would go on to rename by itself, without the rest, if this
 * provider just failed: there nothing is changed and the reason shown.
 */
function refuse({ form }: Mention, reason: string): WorkspaceEdit {
  if (form !== 'title' && form !== 'link') throw new Error(reason);
  void window.showInformationMessage(unlinked(reason));
  return new WorkspaceEdit();
}
