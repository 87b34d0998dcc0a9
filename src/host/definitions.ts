import { languages, type LocationLink } from 'vscode';
import { definitionsAt } from '../core/connections';
import type { App } from './app';
import { editorRange, notePath, noteUri } from './convert';
import { Owner } from './disposable';

/** Goes from a name to the story or person it means, and from a claim, a value, a question or a person to stories. */
export class Definitions extends Owner {
  constructor({ store }: App) {
    super();
    this.own(
      languages.registerDefinitionProvider(
        { language: 'markdown' },
        {
          provideDefinition: (document, position): LocationLink[] => {
            const written = store.note(document.uri);
            if (!written) return [];
            store.settle();
            const note = store.note(document.uri);
            const prep = store.prepOf(document.uri)?.prep;
            const leads = prep && definitionsAt(prep, notePath(document.uri), document.offsetAt(position));
            if (!note || !leads) return [];
            return leads.to.map((target) => ({
              originSelectionRange: editorRange(note, leads.range),
              targetUri: noteUri(target.note.path),
              targetRange: editorRange(target.note, target.range),
            }));
          },
        },
      ),
    );
  }
}
