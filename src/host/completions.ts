import {
  CompletionItem,
  CompletionItemKind,
  CompletionTriggerKind,
  l10n,
  languages,
  SnippetString,
  type CompletionContext,
  type CompletionItemLabel,
  type Position,
  type TextDocument,
} from 'vscode';
import { suggestionsAt } from '../core/suggest';
import type { Suggestion } from '../core/suggest/suggestion';
import type { App } from './app';
import { editorRange } from './convert';
import { Owner } from './disposable';
import { liveNote, type LiveNote } from './liveNote';
import { localise, localiseCatalogued } from './localise';
import type { Clock } from './prepStore';

/** Markdown offers nothing while one types, so these ask for it: behind a key, a marker, a name of several. */
const triggers = [':', ' ', '(', '-', ','];

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  field: CompletionItemKind.Field,
  entry: CompletionItemKind.Snippet,
  section: CompletionItemKind.Module,
  choice: CompletionItemKind.EnumMember,
  person: CompletionItemKind.User,
  story: CompletionItemKind.File,
  date: CompletionItemKind.Constant,
};

/** Labels that are the product's own words, not the notes' syntax and not the user's. */
const translated: ReadonlySet<Suggestion['kind']> = new Set(['entry']);

/** Offers, inside the notes of a prep, what is not written yet. */
export class Completions extends Owner {
  constructor({ store }: App, clock: Clock = Date.now) {
    super();
    const provideCompletionItems = (
      document: TextDocument,
      position: Position,
      _token: unknown,
      { triggerKind }: CompletionContext,
    ): CompletionItem[] => {
      // White space on an empty line is typed to indent it: only who asks is told what could begin there.
      const typed = triggerKind === CompletionTriggerKind.TriggerCharacter;
      if (typed && document.lineAt(position).isEmptyOrWhitespace) return [];
      const live = liveNote(store, document);
      if (!live) return [];
      const context = { prep: live.readiness.prep, now: clock() };
      return suggestionsAt(live.note, document.offsetAt(position), context).map((suggestion, index) => {
        return completionItem(live, suggestion, index);
      });
    };
    this.own(languages.registerCompletionItemProvider('markdown', { provideCompletionItems }, ...triggers));
  }
}

function completionItem({ note }: LiveNote, suggestion: Suggestion, index: number): CompletionItem {
  const { kind, label, detail, purpose, range, snippet, filter, continues } = suggestion;
  const shown: CompletionItemLabel = { label: translated.has(kind) ? localiseCatalogued(label) : label };
  if (detail !== undefined && detail !== '') shown.description = detail;
  const item = new CompletionItem(shown, kinds[kind]);
  if (purpose !== undefined) item.documentation = localise(purpose);
  item.range = editorRange(note, range);
  item.insertText = new SnippetString(snippet);
  item.filterText = translated.has(kind) ? `${localiseCatalogued(label)} ${filter}` : filter;
  // The order of the notes: a list's order is its rank.
  item.sortText = String(index).padStart(4, '0');
  if (continues) item.command = { command: 'editor.action.triggerSuggest', title: l10n.t('Suggest values') };
  return item;
}
