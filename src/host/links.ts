import { DocumentLink, l10n, languages, type TextDocument } from 'vscode';
import { definitionsOf } from '../core/connections';
import type { Mention } from '../core/mention';
import { mentionsOf } from '../core/mentions';
import { noteAt } from '../core/prep';
import type { App } from './app';
import { editorRange, notePath, noteUri } from './convert';
import { Owner } from './disposable';

/** Names that lead somewhere and that VS Code makes no link of. */
const linked: ReadonlySet<Mention['form']> = new Set(['id', 'story-title', 'name', 'first-name']);

/** Makes links of ids and titles of stories, and of the names of people. */
export class Links extends Owner {
  constructor({ store }: App) {
    super();
    const provideDocumentLinks = (document: TextDocument): DocumentLink[] => {
      if (!store.note(document.uri)) return [];
      store.settle();
      const prep = store.prepOf(document.uri)?.prep;
      const note = prep && noteAt(prep, notePath(document.uri));
      if (!note) return [];
      return mentionsOf(prep, note)
        .filter(({ form }) => linked.has(form))
        .flatMap(({ of, range }): DocumentLink[] => {
          const [target] = definitionsOf([prep], [of]);
          if (!target) return [];
          const { line, character } = target.note.lines.positionAt(target.range.start);
          const place = `L${String(line + 1)},${String(character + 1)}`;
          const link = new DocumentLink(editorRange(note, range), noteUri(target.note.path).with({ fragment: place }));
          link.tooltip = of.kind === 'story' ? l10n.t('Open the story') : l10n.t('Show in the panel');
          return [link];
        });
    };
    this.own(languages.registerDocumentLinkProvider({ language: 'markdown' }, { provideDocumentLinks }));
  }
}
