import { l10n, Uri, ViewColumn, window, type Webview, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import { escapeHtml } from '../core/briefing/escape';
import type { Readiness } from '../core/readiness';
import type { BriefingState } from '../protocol';
import type { App } from './app';
import { BriefingSession } from './briefingSession';
import { Owner } from './disposable';

const viewType = 'secondRound.briefing';

/** What a restored panel must know; where it was scrolled to is the page's own business. */
const restoredState: v.GenericSchema<unknown, Pick<BriefingState, 'folder'>> = v.object({ folder: v.string() });

/** The briefing previews that are open, at most one of each prep. */
export class BriefingPanels extends Owner {
  readonly #app: App;
  readonly #panels = new Map<string, BriefingPanel>();

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

  /** Shows the briefing of a prep beside the editor. */
  show({ prep }: Readiness): void {
    const open = this.#panels.get(prep.folder);
    if (open) {
      open.reveal();
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#add(
      window.createWebviewPanel(viewType, titleOf(prep.company), column, { enableFindWidget: true }),
      prep.folder,
    );
  }

  /**
   * A panel from before the window was reloaded. Its page fills as soon as the notes have been read; one that was
   * reloaded before it could say what it showed gets the prep whose interview is next.
   */
  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const { success, output } = v.safeParse(restoredState, state);
    if (!success) await this.#app.store.ready();
    const folder = success ? output.folder : this.#app.store.nearest?.prep.folder;
    if (folder === undefined || this.#panels.has(folder)) panel.dispose();
    else this.#add(panel, folder);
  }

  #add(panel: WebviewPanel, folder: string): void {
    const added = new BriefingPanel(this.#app, panel, folder);
    this.#panels.set(folder, added);
    panel.onDidDispose(() => {
      if (this.#panels.get(folder) === added) this.#panels.delete(folder);
      added.dispose();
    });
  }
}

/** One open preview: the panel, its page, and the session that fills it. */
class BriefingPanel extends Owner {
  readonly #panel: WebviewPanel;

  constructor(app: App, panel: WebviewPanel, folder: string) {
    super();
    this.#panel = this.own(panel);
    const { webview } = panel;
    const { extensionUri } = app.context;
    const session = new BriefingSession(app, folder, {
      get viewColumn() {
        return panel.viewColumn;
      },
      post: (update) => void webview.postMessage(update),
    });
    const update = (): void => {
      const company = session.readiness?.prep.company;
      const title = company === undefined ? undefined : titleOf(company);
      if (title !== undefined && title !== panel.title) panel.title = title;
      // A hidden page is gone: it asks for its content when it is shown again.
      if (panel.visible) session.update();
    };
    this.own(app.store.onDidChange(update));
    this.own(webview.onDidReceiveMessage((message) => void session.receive(message)));
    webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [Uri.joinPath(extensionUri, 'dist', 'webview'), Uri.joinPath(extensionUri, 'media')],
    };
    webview.html = pageHtml(webview, extensionUri, panel.title, folder);
    update();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }
}

function titleOf(company: string): string {
  return l10n.t('Briefing: {0}', company);
}

/** The page before its content, which comes as a message: so every text passes the same two lines of defence. */
function pageHtml(webview: Webview, extension: Uri, title: string, folder: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'webview', 'briefing.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'media', 'briefing.css')).toString();
  const nonce = randomName();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>${escapeHtml(title)}</title>
</head>
<body data-folder="${escapeHtml(folder)}">
<main></main>
<p class="hidden" role="status"></p>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
