import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  languages,
  Uri,
  type DiagnosticCollection,
} from 'vscode';
import type { Finding } from '../core/check';
import { noteAt, type Prep } from '../core/prep';
import { problemsOf } from '../core/problems';
import type { App } from './app';
import { editorLocation, editorRange, noteUri } from './convert';
import { Owner } from './disposable';
import { localise } from './localise';

/** The source every problem names. */
export const diagnosticSource = 'Second Round';

/** Shows what is wrong in notes as problems. What is missing is for the sidebar alone. */
export class Diagnostics extends Owner {
  readonly #app: App;
  readonly #collection: DiagnosticCollection;

  constructor(app: App) {
    super();
    this.#app = app;
    this.#collection = this.own(languages.createDiagnosticCollection('secondRound'));
    this.own(app.store.onDidChange(() => this.#update()));
  }

  #update(): void {
    const { store } = this.#app;
    const byNote = new Map<string, Map<string, Diagnostic>>();
    for (const readiness of store.preps) {
      for (const finding of problemsOf(readiness, store.now())) {
        const diagnostic = this.#diagnostic(readiness.prep, finding);
        if (!diagnostic) continue;
        const { path, range } = finding.place;
        const found = byNote.get(path) ?? new Map<string, Diagnostic>();
        // A story that several preps share is judged once for each, and reported once.
        found.set(`${finding.check} ${range.start} ${diagnostic.message}`, diagnostic);
        byNote.set(path, found);
      }
    }
    this.#collection.clear();
    for (const [path, found] of byNote) this.#collection.set(noteUri(path), [...found.values()]);
  }

  #diagnostic(
    prep: Prep,
    { check, place, severity, message, related = [], unnecessary }: Finding,
  ): Diagnostic | undefined {
    const note = noteAt(prep, place.path);
    if (!note) return undefined;
    const level = severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
    const diagnostic = new Diagnostic(editorRange(note, place.range), localise(message), level);
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: check, target: this.#page(check) };
    if (unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
    diagnostic.relatedInformation = related.flatMap((other) => {
      const there = noteAt(prep, other.place.path);
      const text = localise(other.message);
      return there ? [new DiagnosticRelatedInformation(editorLocation(there, other.place.range), text)] : [];
    });
    return diagnostic;
  }

  /** The part of the checks' page that explains a check; it comes with the extension. */
  #page(check: string): Uri {
    const page = Uri.joinPath(this.#app.context.extensionUri, 'docs', 'checks.md');
    return page.with({ fragment: check.replace(/[^a-z0-9-]/g, '') });
  }
}
