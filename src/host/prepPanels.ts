import { window, workspace, type WebviewPanel } from 'vscode';
import { movedPath } from '../core/notePath';
import type { Readiness } from '../core/readiness';
import { notePath } from './convert';
import { Owner } from './disposable';
import type { PrepStore } from './prepStore';

/** A panel that shows something of one prep. */
export interface PrepPanel extends Owner {
  /** Whether it is the active editor. */
  readonly isActive: boolean;
  /** The folder of its prep has another name or place now. */
  move(folder: string): void;
}

/** What a panel shows: of which prep, undefined when its notes are gone, and how it is brought up to date. */
interface PanelSession {
  readonly readiness: Readiness | undefined;
  update(): void;
}

/** Brings a panel up to date with the notes: its title, and its page unless it is hidden. */
export function refreshPanel(panel: WebviewPanel, session: PanelSession, titleOf: (company: string) => string): void {
  const company = session.readiness?.prep.company;
  const title = company === undefined ? undefined : titleOf(company);
  if (title !== undefined && title !== panel.title) panel.title = title;
  // A hidden page is gone: it asks for its content when it is shown again.
  if (panel.visible) session.update();
}

/** What tells one kind of panel from another. */
export interface PanelKind<P extends PrepPanel, Start> {
  readonly viewType: string;
  /** What a page kept over a reload of the window; undefined when it cannot be read. */
  readonly read: (state: unknown) => { readonly folder: string; readonly start: Start } | undefined;
  /** What a panel starts with that was reloaded before it could say what it showed. */
  readonly usual: Start;
  readonly make: (panel: WebviewPanel, folder: string, start: Start) => P;
}

/** The panels of one kind that are open, at most one of each prep. They come back when the window is reloaded. */
export class PrepPanels<P extends PrepPanel, Start> extends Owner {
  readonly #store: PrepStore;
  readonly #kind: PanelKind<P, Start>;
  readonly #panels = new Map<string, P>();

  constructor(store: PrepStore, kind: PanelKind<P, Start>) {
    super();
    this.#store = store;
    this.#kind = kind;
    this.own(
      window.registerWebviewPanelSerializer(kind.viewType, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
    this.own(
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#move(notePath(oldUri), notePath(newUri));
      }),
    );
    this.own({
      dispose: () => {
        for (const panel of [...this.#panels.values()]) panel.dispose();
      },
    });
  }

  /** The folder of the prep whose panel is the active editor. */
  get activeFolder(): string | undefined {
    return [...this.#panels].find(([, panel]) => panel.isActive)?.[0];
  }

  /** The panel of a prep. */
  of(folder: string): P | undefined {
    return this.#panels.get(folder);
  }

  /** Fills a panel of VS Code's with what it is to show of a prep. */
  add(panel: WebviewPanel, folder: string, start: Start): void {
    const added = this.#kind.make(panel, folder, start);
    this.#panels.set(folder, added);
    panel.onDidDispose(() => {
      for (const [key, known] of [...this.#panels]) if (known === added) this.#panels.delete(key);
      added.dispose();
    });
  }

  /** Panels go with the folder of their prep, or one above it. */
  #move(from: string, to: string): void {
    for (const [folder, panel] of [...this.#panels]) {
      const moved = movedPath(folder, from, to);
      if (moved === undefined) continue;
      this.#panels.delete(folder);
      this.#panels.set(moved, panel);
      panel.move(moved);
    }
  }

  /** A panel from before the reload; one that cannot say what it showed gets the prep whose interview is next. */
  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    const known = this.#kind.read(state);
    if (!known) await this.#store.ready();
    const folder = known ? known.folder : this.#store.nearest?.prep.folder;
    if (folder === undefined || this.#panels.has(folder)) panel.dispose();
    else this.add(panel, folder, known ? known.start : this.#kind.usual);
  }
}
