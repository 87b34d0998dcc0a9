import type { Range } from 'vscode';
import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  WorkspaceEdit,
  type CodeActionProvider,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import type { Finding, Fix } from '../core/check';
import { ignoreFix } from '../core/fixes';
import type { Note } from '../core/note';
import { noteAt } from '../core/prep';
import { problemsOf } from '../core/problems';
import type { Readiness } from '../core/readiness';
import type { App } from './app';
import { editorRange, noteUri, notePath } from './convert';
import { diagnosticSource } from './diagnostics';
import { Owner } from './disposable';
import { localise } from './localise';

/** A finding with the prep that was judged. */
interface Judged {
  readonly readiness: Readiness;
  readonly finding: Finding;
}

/**
 * Offers the edits that findings carry. They were made for the text as it was judged, so they are offered only while
 * the document still says the same.
 */
export class QuickFixes extends Owner implements CodeActionProvider {
  readonly #app: App;

  constructor(app: App) {
    super();
    this.#app = app;
    this.own(
      languages.registerCodeActionsProvider({ language: 'markdown' }, this, {
        providedCodeActionKinds: [CodeActionKind.QuickFix],
      }),
    );
  }

  provideCodeActions(
    document: TextDocument,
    _: Range,
    { diagnostics }: { readonly diagnostics: readonly Diagnostic[] },
  ): CodeAction[] {
    const own = diagnostics.filter(({ source }) => source === diagnosticSource);
    if (own.length === 0) return [];
    this.#app.store.settle();
    const judged = this.#findings(document);
    return own.flatMap((diagnostic) => this.#actionsFor(judged, diagnostic));
  }

  #actionsFor(all: readonly Judged[], diagnostic: Diagnostic): CodeAction[] {
    const judged = all.find(({ readiness, finding }) => isSame(readiness, finding, diagnostic));
    if (!judged) return [];
    const { readiness, finding } = judged;
    const fixes = finding.fixes ?? [];
    const actions = fixes.map((fix, index) => {
      const action = this.#action(readiness, [fix], localise(fix.title), [diagnostic]);
      action.isPreferred = index === 0 && fix.mends;
      return action;
    });
    const everywhere = this.#fixAll(all, readiness, finding);
    const ignore = ignoreFix(readiness.prep, finding.check, finding.place.path);
    return [
      ...actions,
      ...(everywhere ? [everywhere] : []),
      ...(ignore ? [this.#action(readiness, [ignore], localise(ignore.title), [diagnostic])] : []),
    ];
  }

  /** The first fix of every finding of the same check in this note, where it says the same thing. */
  #fixAll(all: readonly Judged[], readiness: Readiness, { check, fixes }: Finding): CodeAction | undefined {
    const first = fixes?.[0];
    if (!first) return undefined;
    const title = localise(first.title);
    const same = all.flatMap(({ finding }) => {
      const fix = finding.check === check ? finding.fixes?.[0] : undefined;
      return fix && localise(fix.title) === title ? [fix] : [];
    });
    return same.length < 2
      ? undefined
      : this.#action(readiness, same, l10n.t('{0}, everywhere in this note', title), []);
  }

  /** What is wrong in a document, prep by prep, each finding once. */
  #findings(document: TextDocument): readonly Judged[] {
    const { store } = this.#app;
    const path = notePath(document.uri);
    const text = document.getText();
    return store.preps.flatMap((readiness) =>
      noteAt(readiness.prep, path)?.text !== text
        ? []
        : problemsOf(readiness, store.now())
            .filter(({ place }) => place.path === path)
            .map((finding) => ({ readiness, finding })),
    );
  }

  #action({ prep }: Readiness, fixes: readonly Fix[], title: string, diagnostics: readonly Diagnostic[]): CodeAction {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = [...diagnostics];
    action.edit = workspaceEditOf(fixes, (path) => noteAt(prep, path));
    return action;
  }
}

function isSame({ prep }: Readiness, { check, place, message }: Finding, diagnostic: Diagnostic): boolean {
  const note = noteAt(prep, place.path);
  const { code } = diagnostic;
  const id = typeof code === 'object' ? code.value : code;
  return (
    note !== undefined &&
    id === check &&
    diagnostic.message === localise(message) &&
    editorRange(note, place.range).isEqual(diagnostic.range)
  );
}

/** All fixes as one step: what one of them did already another does not do again. */
function workspaceEditOf(fixes: readonly Fix[], noteOf: (path: string) => Note | undefined): WorkspaceEdit {
  const result = new WorkspaceEdit();
  const done = new Set<string>();
  for (const { edits, creates = [] } of fixes) {
    for (const { path, text } of creates) {
      result.createFile(noteUri(path), { ignoreIfExists: true, contents: new TextEncoder().encode(text) });
    }
    for (const { path, edits: textEdits } of edits) {
      const note = noteOf(path);
      if (!note) continue;
      for (const { range, newText } of textEdits) {
        const key = JSON.stringify([path, range, newText]);
        if (done.has(key)) continue;
        done.add(key);
        result.replace(noteUri(path), editorRange(note, range), newText);
      }
    }
  }
  return result;
}
