/** What VS Code gives to the script of a webview, once. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();

/** Sends the extension a message. */
export function post(message: unknown): void {
  vscode.postMessage(message);
}

/** What the page of a prep keeps when it is hidden, and when the window is reloaded. */
export class KeptState<S extends { readonly folder: string }> {
  #state: S;

  /** `read` checks what was kept; when it cannot be read, it is `fresh`. A page is of one prep, whose folder may move. */
  constructor(fresh: S, read: (kept: unknown) => S | undefined) {
    const kept = read(vscode.getState());
    this.#state = kept ?? fresh;
    vscode.setState(this.#state);
  }

  get current(): S {
    return this.#state;
  }

  keep(changes: Partial<S>): void {
    this.#state = { ...this.#state, ...changes };
    vscode.setState(this.#state);
  }
}
