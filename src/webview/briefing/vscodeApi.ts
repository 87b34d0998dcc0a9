import * as v from 'valibot';
import type { BriefingRequest, BriefingState } from '../../protocol';
import { choiceSchema } from './messages';

/** What VS Code gives to the script of a webview, once. */
interface VsCodeApi {
  postMessage(request: BriefingRequest): void;
  getState(): unknown;
  setState(state: BriefingState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();

const stateSchema: v.GenericSchema<unknown, BriefingState> = v.object({
  folder: v.string(),
  scroll: v.number(),
  folded: v.fallback(v.array(v.string()), []),
  choice: v.fallback(v.optional(choiceSchema), undefined),
});

/** Asks the extension for something. */
export function ask(request: BriefingRequest): void {
  vscode.postMessage(request);
}

/** What the page of a prep keeps when it is hidden, and when the window is reloaded. */
export class PageState {
  #state: BriefingState;

  constructor(folder: string) {
    const { success, output } = v.safeParse(stateSchema, vscode.getState());
    this.#state = success && output.folder === folder ? output : { folder, scroll: 0, folded: [] };
    vscode.setState(this.#state);
  }

  get current(): BriefingState {
    return this.#state;
  }

  keep(changes: Partial<BriefingState>): void {
    this.#state = { ...this.#state, ...changes };
    vscode.setState(this.#state);
  }
}
