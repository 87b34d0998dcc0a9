import {
  CodeLens,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeLensProvider,
  type TextDocument,
  type TextDocumentContentProvider,
} from 'vscode';
import { relativeLink } from '../core/notePath';
import { dayPlanMarkdown, timePlanMarkdown, type PlanWriting } from '../core/planMarkdown';
import { noteAt } from '../core/prep';
import type { Readiness } from '../core/readiness';
import { timePlan } from '../core/timePlan';
import type { App } from './app';
import { notePath, noteUri } from './convert';
import { Owner } from './disposable';
import { userWording } from './localise';

/** The scheme of plans that are shown: a page made from notes, which nobody edits. */
const planScheme = 'second-round-plan';

/**
 * Plans as markdown documents: the one until the interview is read-only and follows the notes, the one for a few hours is
 * an untitled note, which the user may keep. Over both stands what else can be done with them.
 */
export class PlanDocuments extends Owner implements TextDocumentContentProvider, CodeLensProvider {
  readonly #app: App;
  readonly #didChange = this.own(new EventEmitter<Uri>());
  readonly onDidChange = this.#didChange.event;
  /** The prep's folder of each untitled plan, by the document's address. */
  readonly #untitled = new Map<string, Uri>();

  constructor(app: App) {
    super();
    this.#app = app;
    this.own(workspace.registerTextDocumentContentProvider(planScheme, this));
    this.own(languages.registerCodeLensProvider([{ scheme: planScheme }, { scheme: 'untitled' }], this));
    this.own(app.store.onDidChange(() => this.#refresh()));
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.#untitled.delete(uri.toString())));
  }

  /** Shows what to rehearse day by day. */
  async show({ prep }: Readiness): Promise<Uri> {
    const folder = noteUri(prep.folder);
    const name = `${l10n.t('Rehearsal plan')}.md`;
    const uri = Uri.joinPath(folder, name).with({ scheme: planScheme, query: folder.scheme });
    await window.showTextDocument(uri, { preview: false });
    return uri;
  }

  /** Opens a note that says what to do in so many hours. */
  async write(readiness: Readiness, hours: number): Promise<Uri> {
    const plan = timePlan(readiness, this.#app.store.outlookOf(readiness), hours * 60);
    const content = timePlanMarkdown(readiness, plan, writingFor(readiness));
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    this.#untitled.set(document.uri.toString(), noteUri(readiness.prep.folder));
    await window.showTextDocument(document, { preview: false });
    return document.uri;
  }

  /** The folder of the prep that a plan is for; undefined for any other document. */
  folderOf(uri: Uri): Uri | undefined {
    return uri.scheme === planScheme ? folderOfPlan(uri) : this.#untitled.get(uri.toString());
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { store } = this.#app;
    await store.ready();
    const folder = folderOfPlan(uri);
    const readiness = store.preps.find(({ prep }) => prep.folder === notePath(folder));
    if (!readiness) return `${l10n.t('There is no prep in {0}.', workspace.asRelativePath(folder))}\n`;
    return dayPlanMarkdown(readiness, store.outlookOf(readiness), writingFor(readiness));
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    const prep = this.folderOf(uri);
    const readiness = prep && this.#app.store.prepOf(prep);
    if (!readiness) return [];
    const top = new Range(0, 0, 0, 0);
    const lens = (title: string, command: string): CodeLens =>
      new CodeLens(top, { title, command: `secondRound.${command}`, arguments: [{ prep }] });
    const isAhead = readiness.prep.interview !== undefined && !readiness.isOver;
    return isAhead ? [lens(l10n.t('Add to Calendar…'), 'addToCalendar')] : [];
  }

  #refresh(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === planScheme) this.#didChange.fire(uri);
  }
}

function folderOfPlan(uri: Uri): Uri {
  return Uri.joinPath(uri, '..').with({ scheme: uri.query, query: '' });
}

/**
 * Links begin at the workspace folder: VS Code follows such links from any markdown, also one that has no place yet, and
 * they go on working wherever in the folder the note is kept. It takes the first folder for those without a place, so that
 * notes in another one are linked by their address.
 */
function writingFor({ prep }: Readiness): PlanWriting {
  const linkTo: PlanWriting['linkTo'] = ({ path, range }) => {
    const uri = noteUri(path);
    const root = workspace.getWorkspaceFolder(uri);
    const line = (noteAt(prep, path)?.lines.positionAt(range.start).line ?? 0) + 1;
    return root?.index === 0
      ? `/${relativeLink(notePath(root.uri), path)}#L${line}`
      : uri.with({ fragment: `L${line}` }).toString();
  };
  return { ...userWording(), linkTo };
}
