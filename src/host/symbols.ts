import { l10n, languages, Location, SymbolInformation, SymbolKind } from 'vscode';
import { symbolsIn, type PrepSymbol } from '../core/symbols';
import type { App } from './app';
import { editorRange, noteUri } from './convert';
import { Owner } from './disposable';
import { allPreps } from './references';

const kinds: Readonly<Record<PrepSymbol['kind'], SymbolKind>> = {
  story: SymbolKind.File,
  person: SymbolKind.Object,
  question: SymbolKind.String,
};

/** Finds stories, people and questions of all preps by name. */
export class Symbols extends Owner {
  constructor({ store }: App) {
    super();
    this.own(
      languages.registerWorkspaceSymbolProvider({
        provideWorkspaceSymbols: async (query) => {
          await store.ready();
          return symbolsIn(allPreps(store), query).map((symbol) => {
            const { kind, name, note, range } = symbol;
            const place = new Location(noteUri(note.path), editorRange(note, range));
            return new SymbolInformation(name, kinds[kind], containerText(symbol), place);
          });
        },
      }),
    );
  }
}

function containerText({ kind, prep }: PrepSymbol): string {
  const words = { story: l10n.t('story'), person: l10n.t('panel'), question: l10n.t('question') };
  return l10n.t('{0}, {1}', prep.company, words[kind]);
}
