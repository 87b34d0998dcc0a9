import { languages, Location, type Position, type ReferenceContext, type TextDocument } from 'vscode';
import { mentionsAt, referencesTo } from '../core/connections';
import { isDefinition, type Mention } from '../core/mention';
import type { Prep } from '../core/prep';
import type { App } from './app';
import { editorRange, notePath, noteUri } from './convert';
import { Owner } from './disposable';
import type { PrepStore } from './prepStore';

/** Finds every place that names the story or the person under the cursor. */
export class References extends Owner {
  constructor({ store }: App) {
    super();
    this.own(
      languages.registerReferenceProvider(
        { language: 'markdown' },
        {
          provideReferences: (document, position, { includeDeclaration }: ReferenceContext) => {
            const [asked] = mentionsUnder(store, document, position);
            if (!asked) return [];
            // Asked at a heading, VS Code lists the heading by itself.
            const isListed = ({ form }: Mention): boolean => form === 'title' && asked.form === 'title';
            return referencesTo(allPreps(store), asked.of)
              .filter((mention) => (includeDeclaration || !isDefinition(mention)) && !isListed(mention))
              .map(({ note, range }) => new Location(noteUri(note.path), editorRange(note, range)));
          },
        },
      ),
    );
  }
}

/** What the notes name under a cursor, as they stand in their editors. */
export function mentionsUnder(store: PrepStore, document: TextDocument, position: Position): readonly Mention[] {
  if (!store.note(document.uri)) return [];
  store.settle();
  const prep = store.prepOf(document.uri)?.prep;
  return prep ? mentionsAt(prep, notePath(document.uri), document.offsetAt(position)) : [];
}

/** Every prep of the workspace. */
export function allPreps(store: PrepStore): readonly Prep[] {
  return store.preps.map(({ prep }) => prep);
}
