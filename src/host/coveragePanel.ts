import { l10n, ViewColumn, window, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import type { Readiness } from '../core/readiness';
import type { CoverageState } from '../protocol/coverage';
import type { App } from './app';
import { CoverageSession } from './coverageSession';
import { Owner } from './disposable';
import { PrepPanels, refreshPanel } from './prepPanels';
import { webviewHtml, webviewOptions } from './webviewPage';

const viewType = 'secondRound.coverage';

const page = {
  styles: ['panel.css', 'coverage.css'],
  script: 'coverage.js',
  body: '<main></main>\n<p class="hidden" role="status"></p>',
};

/** What a restored panel must know; where the keyboard was is the page's own business. */
const restoredState: v.GenericSchema<unknown, Pick<CoverageState, 'folder'>> = v.object({ folder: v.string() });

/** The coverage panels that are open, at most one of each prep. */
export class CoveragePanels extends Owner {
  readonly #panels: PrepPanels<CoveragePanel, undefined>;

  constructor(app: App) {
    super();
    this.#panels = this.own(
      new PrepPanels<CoveragePanel, undefined>(app.store, {
        viewType,
        read: (state) => {
          const { success, output } = v.safeParse(restoredState, state);
          return success ? { folder: output.folder, start: undefined } : undefined;
        },
        usual: undefined,
        make: (panel, folder) => new CoveragePanel(app, panel, folder),
      }),
    );
  }

  /** The folder of the prep whose coverage is the active editor. */
  get activeFolder(): string | undefined {
    return this.#panels.activeFolder;
  }

  /** Shows the coverage of a prep, with the keyboard in it. */
  show({ prep }: Readiness): void {
    const open = this.#panels.of(prep.folder);
    if (open) {
      open.reveal();
      return;
    }
    const column = { viewColumn: ViewColumn.Active };
    const panel = window.createWebviewPanel(viewType, titleOf(prep.company), column, { enableFindWidget: true });
    this.#panels.add(panel, prep.folder, undefined);
  }
}

/** One open panel: its page, and the session that fills it. */
class CoveragePanel extends Owner {
  readonly #panel: WebviewPanel;
  readonly #session: CoverageSession;

  constructor(app: App, panel: WebviewPanel, folder: string) {
    super();
    this.#panel = this.own(panel);
    const { webview } = panel;
    const { extensionUri } = app.context;
    const session = new CoverageSession(app, folder, {
      get viewColumn() {
        return panel.viewColumn;
      },
      post: (update) => void webview.postMessage(update),
      focus: () => {
        panel.reveal();
      },
    });
    this.#session = session;
    const update = (): void => refreshPanel(panel, session, titleOf);
    this.own(app.store.onDidChange(update));
    this.own(webview.onDidReceiveMessage((message) => void session.receive(message)));
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

  reveal(): void {
    this.#panel.reveal();
  }
}

function titleOf(company: string): string {
  return l10n.t('Coverage: {0}', company);
}
