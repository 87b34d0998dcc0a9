import { commands, l10n, ViewColumn, window, type TextEditor, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import type { Readiness } from '../core/readiness';
import type { BriefingSelection, BriefingState } from '../protocol';
import type { App } from './app';
import { choiceSchema } from './briefingChoice';
import { briefingWebview } from './briefingPage';
import { BriefingSession } from './briefingSession';
import { notePath } from './convert';
import { Owner } from './disposable';
import { PrepPanels, refreshPanel } from './prepPanels';
import { webviewHtml, webviewOptions } from './webviewPage';

const viewType = 'secondRound.briefing';

/** What a restored panel must know; where it was scrolled to and what is folded is the page's own business. */
const restoredState: v.GenericSchema<unknown, Pick<BriefingState, 'folder' | 'choice'>> = v.object({
  folder: v.string(),
  choice: v.fallback(v.optional(choiceSchema), undefined),
});

/** The briefing previews that are open, at most one of each prep. */
export class BriefingPanels extends Owner {
  readonly #panels: PrepPanels<BriefingPanel, Partial<BriefingSelection> | undefined>;

  constructor(app: App) {
    super();
    this.#panels = this.own(
      new PrepPanels<BriefingPanel, Partial<BriefingSelection> | undefined>(app.store, {
        viewType,
        read: (state) => {
          const { success, output } = v.safeParse(restoredState, state);
          return success ? { folder: output.folder, start: output.choice } : undefined;
        },
        usual: undefined,
        make: (panel, folder, choice) => new BriefingPanel(app, panel, folder, choice),
      }),
    );
  }

  /** The folder of the prep whose briefing is the active editor. */
  get activeFolder(): string | undefined {
    return this.#panels.activeFolder;
  }

  /** Shows the briefing of a prep beside the editor. What is not chosen stays as it is in a preview that is open. */
  show({ prep }: Readiness, choice: Partial<BriefingSelection> = {}): void {
    const open = this.#panels.of(prep.folder);
    if (open) {
      open.reveal(choice);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(viewType, titleOf(prep.company), column, { enableFindWidget: true });
    this.#panels.add(panel, prep.folder, choice);
  }
}

/** One open preview: the panel, its page, and the session that fills it. */
export class BriefingPanel extends Owner {
  readonly #panel: WebviewPanel;
  readonly #session: BriefingSession;

  constructor(app: App, panel: WebviewPanel, folder: string, choice: Partial<BriefingSelection> | undefined) {
    super();
    this.#panel = this.own(panel);
    const { webview } = panel;
    const { extensionUri } = app.context;
    const session = new BriefingSession(
      app,
      folder,
      {
        get viewColumn() {
          return panel.viewColumn;
        },
        post: (update) => void webview.postMessage(update),
        run: async (command, chosen) => {
          await commands.executeCommand(`secondRound.${command}`, chosen);
        },
      },
      choice,
    );
    this.#session = session;
    const update = (): void => refreshPanel(panel, session, titleOf);
    this.own(app.store.onDidChange(update));
    this.own(webview.onDidReceiveMessage((message) => void session.receive(message)));
    const follow = (editor: TextEditor | undefined): void => {
      if (!editor) return;
      session.moveCursor({ path: notePath(editor.document.uri), line: editor.selection.active.line }, panel.visible);
    };
    this.own(window.onDidChangeActiveTextEditor(follow));
    this.own(window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)));
    follow(window.activeTextEditor ?? window.visibleTextEditors[0]);
    webview.options = webviewOptions(extensionUri);
    webview.html = webviewHtml(webview, extensionUri, briefingWebview(panel.title, folder));
    update();
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  move(folder: string): void {
    this.#session.move(folder);
  }

  reveal(choice: Partial<BriefingSelection>): void {
    this.#panel.reveal(undefined, true);
    this.#session.choose(choice);
  }
}

function titleOf(company: string): string {
  return l10n.t('Briefing: {0}', company);
}
