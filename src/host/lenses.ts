import { EventEmitter, languages, type CodeLens, type CodeLensProvider, type TextDocument, type Uri } from 'vscode';
import { Owner } from './disposable';
import type { PrepStore } from './prepStore';

/** Lenses over the lines of notes, asked for again whenever the notes change. */
export class Lenses extends Owner implements CodeLensProvider {
  readonly #lensesOf: (uri: Uri) => CodeLens[];
  readonly #didChange = this.own(new EventEmitter<void>());
  readonly onDidChangeCodeLenses = this.#didChange.event;

  constructor(store: PrepStore, lensesOf: (uri: Uri) => CodeLens[]) {
    super();
    this.#lensesOf = lensesOf;
    this.own(store.onDidChange(() => this.#didChange.fire()));
    this.own(languages.registerCodeLensProvider({ language: 'markdown' }, this));
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    return this.#lensesOf(uri);
  }
}
