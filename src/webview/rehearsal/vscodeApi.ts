import * as v from 'valibot';
import type { RehearsalRequest, RehearsalState } from '../../protocol/rehearsal';

/** What VS Code gives to the script of a webview, once. */
interface VsCodeApi {
  postMessage(request: RehearsalRequest): void;
  getState(): unknown;
  setState(state: RehearsalState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();

const stateSchema = v.object({
  folder: v.string(),
  session: v.optional(v.unknown()),
  draft: v.fallback(v.optional(v.object({ turn: v.number(), note: v.string(), toStory: v.boolean() })), undefined),
});

/** Asks the extension for something. */
export function ask(request: RehearsalRequest): void {
  vscode.postMessage(request);
}

/** What the page keeps when it is hidden, and when the window is reloaded. */
export class PageState {
  #state: RehearsalState;

  constructor(folder: string) {
    const { success, output } = v.safeParse(stateSchema, vscode.getState());
    this.#state = success && output.folder === folder ? output : { folder, session: undefined };
    vscode.setState(this.#state);
  }

  get draft(): RehearsalState['draft'] {
    return this.#state.draft;
  }

  keep(changes: Partial<RehearsalState>): void {
    this.#state = { ...this.#state, ...changes };
    vscode.setState(this.#state);
  }
}
