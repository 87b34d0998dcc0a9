import { l10n, Uri, ViewColumn, window, type Webview, type WebviewPanel } from 'vscode';
import { escapeHtml } from '../core/briefing/escape';
import type { SittingWish } from '../core/rehearsal/sitting';
import type { Readiness } from '../core/readiness';
import type { App } from './app';
import { Owner } from './disposable';
import { randomName } from './randomName';
import { readState, type KeptSession } from './rehearsalMessages';
import { RehearsalSession } from './rehearsalSession';
import { unlinked } from './unlinked';

const viewType = 'secondRound.rehearsal';

/** The rehearsals that are open, at most one of each prep. */
export class RehearsalPanels extends Owner {
  readonly #app: App;
  readonly #panels = new Map<string, RehearsalPanel>();

  constructor(app: App) {
    super();
    this.#app = app;
    this.own(
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
    this.own({ dispose: () => [...this.#panels.values()].forEach((panel) => panel.dispose()) });
  }

  /** The folder of the prep whose rehearsal is the active editor. */
  get activeFolder(): string | undefined {
    return [...this.#panels].find(([, panel]) => panel.isActive)?.[0];
  }

  /** Shows the rehearsal of a prep with the keyboard in it: the one under way, unless something else was asked for. */
  show({ prep }: Readiness, wish: SittingWish): void {
    const open = this.#panels.get(prep.folder);
    if (open) {
      open.reveal(wish);
      return;
    }
    const panel = window.createWebviewPanel(viewType, titleOf(prep.company), { viewColumn: ViewColumn.Active });
    this.#add(panel, prep.folder, wish);
  }

  /** A panel from before the window was reloaded, with the session as it was; its clock has run on. */
  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const known = readState(state);
    if (!known) await this.#app.store.ready();
    const folder = known ? known.folder : this.#app.store.nearest?.prep.folder;
    if (folder === undefined || this.#panels.has(folder)) panel.dispose();
    else this.#add(panel, folder, {}, known?.kept);
  }

  #add(panel: WebviewPanel, folder: string, wish: SittingWish, kept?: KeptSession): void {
    const added = new RehearsalPanel(this.#app, panel, folder, wish, kept);
    this.#panels.set(folder, added);
    panel.onDidDispose(() => {
      if (this.#panels.get(folder) === added) this.#panels.delete(folder);
      added.dispose();
    });
  }
}

/** One open rehearsal: the panel, its page, and the session behind it. */
class RehearsalPanel extends Owner {
  readonly #panel: WebviewPanel;
  readonly #session: RehearsalSession;

  constructor(app: App, panel: WebviewPanel, folder: string, wish: SittingWish, kept: KeptSession | undefined) {
    super();
    this.#panel = this.own(panel);
    const { webview } = panel;
    const { extensionUri } = app.context;
    const session = new RehearsalSession(
      app,
      folder,
      { post: (update) => void webview.postMessage(update) },
      wish,
      kept,
    );
    this.#session = session;
    const update = (): void => {
      const company = session.readiness?.prep.company;
      const title = company === undefined ? undefined : titleOf(company);
      if (title !== undefined && title !== panel.title) panel.title = title;
      // A hidden page is gone: it asks for its content when it is shown again.
      if (panel.visible) session.update();
    };
    this.own(app.store.onDidChange(update));
    this.own(app.settings.onDidChange(update));
    this.own(webview.onDidReceiveMessage((message) => void session.receive(message)));
    this.own({
      dispose: () => {
        session.close().catch((error: unknown) => {
          void window.showErrorMessage(unlinked(error instanceof Error ? error.message : String(error)));
        });
      },
    });
    webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [Uri.joinPath(extensionUri, 'dist', 'webview'), Uri.joinPath(extensionUri, 'media')],
    };
    webview.html = pageHtml(webview, extensionUri, panel.title, folder);
    update();
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  reveal(wish: SittingWish): void {
    this.#panel.reveal();
    if (wish.cards ?? wish.minutes ?? !this.#session.isUnderWay) this.#session.begin(wish);
  }
}

function titleOf(company: string): string {
  return l10n.t('Rehearsal: {0}', company);
}

/** The page before its content, which comes as a message. */
function pageHtml(webview: Webview, extension: Uri, title: string, folder: string): string {
  const address = (...path: string[]): string =>
    escapeHtml(webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString());
  const nonce = randomName();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'rehearsal.css')}">
<title>${escapeHtml(title)}</title>
</head>
<body data-folder="${escapeHtml(folder)}">
<main tabindex="-1"></main>
<p class="hidden" role="status"></p>
<script nonce="${nonce}" src="${address('dist', 'webview', 'rehearsal.js')}"></script>
</body>
</html>
`;
}
