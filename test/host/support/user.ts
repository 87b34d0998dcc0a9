import {
  commands,
  env,
  window,
  type InputBox,
  type QuickPick,
  type QuickPickItem,
  type SaveDialogOptions,
  type UIKind,
  type Uri,
} from 'vscode';

/** The commands behind the keys that end a quick pick. */
const keys = {
  enter: 'workbench.action.acceptSelectedQuickOpenItem',
  back: 'workbench.action.quickInputBack',
  escape: 'workbench.action.closeQuickOpen',
};

/**
 * What the user does when asked: types a line, picks an item by the beginning of its label, ticks several, or leaves.
 */
export type Answer = string | { readonly ticks: readonly string[] } | { readonly key: 'back' | 'escape' };

/**
 * Somebody before the screen: answers what is asked and notes what is said. Quick picks are real ones; dialogs and
 * notifications, which a test cannot press, are replaced until `leave`.
 */
export class User {
  /** In the order in which they will be used. */
  readonly picks: Answer[] = [];
  /** What was to choose from, one list for each pick. */
  readonly choices: string[][] = [];
  /** The same with what else an item says, for those that were ticked to begin with with a tick before. */
  readonly items: string[][] = [];
  /** What was asked with each pick. */
  readonly prompts: (string | undefined)[] = [];
  /** Where to save; escape when undefined. */
  saves: Uri | undefined;
  readonly dialogs: SaveDialogOptions[] = [];
  /** The button that is pressed on a message. */
  presses: string | undefined;
  readonly messages: { readonly text: string; readonly buttons: readonly string[] }[] = [];
  readonly statuses: string[] = [];
  /** What other programs were asked to open. */
  readonly opened: string[] = [];
  clipboard = '';
  readonly #restore: (() => void)[] = [];

  constructor() {
    const { createQuickPick, createInputBox } = window;
    this.#replace(window, 'createInputBox', () => this.#typing(createInputBox()));
    this.#replace(window, 'createQuickPick', () => this.#answering(createQuickPick()));
    this.#replace(window, 'showSaveDialog', (options: SaveDialogOptions) => {
      this.dialogs.push(options);
      return Promise.resolve(this.saves);
    });
    this.#replace(window, 'showInformationMessage', (text: string, ...buttons: string[]) => {
      this.messages.push({ text, buttons });
      return Promise.resolve(buttons.find((button) => button === this.presses));
    });
    this.#replace(window, 'setStatusBarMessage', (text: string) => {
      this.statuses.push(text);
      return { dispose: () => undefined };
    });
    this.#replace(env, 'openExternal', (uri: Uri) => {
      this.opened.push(uri.toString());
      return Promise.resolve(true);
    });
    this.#replace(env, 'clipboard', {
      writeText: (text: string) => {
        this.clipboard = text;
        return Promise.resolve();
      },
    });
  }

  /** Puts the user before a machine of another kind. */
  sitsAt(machine: { readonly uiKind: UIKind; readonly remoteName: string | undefined }): void {
    for (const [name, value] of Object.entries(machine)) this.#replace(env, name, value);
  }

  leave(): void {
    for (const restore of this.#restore.splice(0).reverse()) restore();
  }

  #replace(object: object, name: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(object, name);
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
    this.#restore.push(() => before && Object.defineProperty(object, name, before));
  }

  /** Lets the pick be answered as soon as it is shown: VS Code keeps the order of what it is told. */
  #answering(input: QuickPick<QuickPickItem>): QuickPick<QuickPickItem> {
    const show = input.show.bind(input);
    input.show = () => {
      const answer = this.picks.shift();
      this.prompts.push(input.placeholder);
      this.choices.push(input.items.map(({ label }) => label));
      this.items.push(
        input.items.map((item) => {
          const words = [item.label, item.description, item.detail].filter((part) => part !== undefined && part !== '');
          return (input.selectedItems.includes(item) ? '✓ ' : '') + words.join(' | ');
        }),
      );
      const isNamed = (names: readonly string[]): readonly QuickPickItem[] =>
        input.items.filter(({ label }) => names.some((name) => label.startsWith(name)));
      const [wanted] = typeof answer === 'string' ? isNamed([answer]) : [];
      if (wanted) input.activeItems = [wanted];
      const ticks = typeof answer === 'object' && 'ticks' in answer ? answer.ticks : undefined;
      if (ticks) input.selectedItems = isNamed(ticks);
      show();
      this.#press(answer, wanted !== undefined || ticks !== undefined);
    };
    return input;
  }

  #typing(input: InputBox): InputBox {
    const show = input.show.bind(input);
    input.show = () => {
      const answer = this.picks.shift();
      if (typeof answer === 'string') input.value = answer;
      show();
      this.#press(answer, typeof answer === 'string');
    };
    return input;
  }

  #press(answer: Answer | undefined, isAnswered: boolean): void {
    const leaving = typeof answer === 'object' && 'key' in answer ? answer.key : 'escape';
    void commands.executeCommand(keys[isAnswered ? 'enter' : leaving]);
  }
}
