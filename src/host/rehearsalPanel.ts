import { l10n, ViewColumn, window, type WebviewPanel } from 'vscode';
import type { SittingWish } from '../core/rehearsal/sitting';
import type { Readiness } from '../core/readiness';
import type { App } from './app';
import { Owner } from './disposable';
import { PrepPanels, refreshPanel } from './prepPanels';
import { readState, type KeptSession } from './rehearsalMessages';
import { RehearsalSession } from './rehearsalSession';
import { unlinked } from './unlinked';
import { webviewHtml, webviewOptions } from './webviewPage';

const viewType = 'secondRound.rehearsal';

const page = {
  styles: ['panel.css', 'rehearsal.css'],
  script: 'rehearsal.js',
  body: '<main tabindex="-1"></main>\n<p class="hidden" role="status"></p>',
};

/** What a rehearsal begins with: what was asked for, or the session as it was before the window was reloaded. */
interface Start {
  readonly wish: SittingWish;
  readonly kept?: KeptSession | undefined;
}

/** The rehearsals that are open, at most one of each prep. */
export class RehearsalPanels extends Owner {
  readonly #panels: PrepPanels<RehearsalPanel, Start>;

  constructor(app: App) {
    super();
    this.#panels = this.own(
      new PrepPanels<RehearsalPanel, Start>(app.store, {
        viewType,
        // The session's clock has run on meanwhile.
        read: (state) => {
          const known = readState(state);
          return known && { folder: known.folder, start: { wish: {}, kept: known.kept } };
        },
        usual: { wish: {} },
        make: (panel, folder, { wish, kept }) => new RehearsalPanel(app, panel, folder, wish, kept),
      }),
    );
  }

  /** The folder of the prep whose rehearsal is the active editor. */
  get activeFolder(): string | undefined {
    return this.#panels.activeFolder;
  }

  /** Shows the rehearsal of a prep with the keyboard in it: the one under way, unless something else was asked for. */
  show({ prep }: Readiness, wish: SittingWish): void {
    const open = this.#panels.of(prep.folder);
    if (open) {
      open.reveal(wish);
      return;
    }
    const panel = window.createWebviewPanel(viewType, titleOf(prep.company), { viewColumn: ViewColumn.Active });
    this.#panels.add(panel, prep.folder, { wish });
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
    const update = (): void => refreshPanel(panel, session, titleOf);
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
    webview.options = webviewOptions(extensionUri);
    webview.html = webviewHtml(webview, extensionUri, { ...page, title: panel.title, folder });
    update();
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  move(folder: string): void {
    this.#session.move(folder);
  }

  reveal(wish: SittingWish): void {
    this.#panel.reveal();
    if (wish.cards ?? wish.minutes ?? !this.#session.isUnderWay) this.#session.begin(wish);
  }
}

function titleOf(company: string): string {
  return l10n.t('Rehearsal: {0}', company);
}
