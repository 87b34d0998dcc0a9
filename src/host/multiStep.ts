import { QuickInputButtons, window, type Disposable, type QuickInput, type QuickPickItem } from 'vscode';

/** What a step was left by. */
type Outcome<T> = { readonly value: T } | 'back' | 'cancelled';

/** One question of several: what it adds to the answers so far. */
export interface Step<A> {
  readonly ask: (answers: A, place: StepPlace) => Promise<Outcome<A>>;
  /** Whether the question is asked at all, given the answers so far. */
  readonly when?: (answers: A) => boolean | Promise<boolean>;
}

/** Which step this is, as the title shows it. */
export interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/**
 * Asks one question after another. Back goes to the one before, with the answer still there; escape ends it all.
 * @returns the answers, or undefined when the user left
 */
export async function askSteps<A>(title: string, steps: readonly Step<A>[], initial: A): Promise<A | undefined> {
  const asked: { readonly index: number; readonly before: A }[] = [];
  let answers = initial;
  let index = 0;
  while (index < steps.length) {
    const step = steps[index];
    if (!step || (await step.when?.(answers)) === false) {
      index++;
      continue;
    }
    const outcome = await step.ask(answers, { title, step: asked.length + 1, totalSteps: steps.length });
    if (outcome === 'cancelled') return undefined;
    if (outcome === 'back') {
      // The answer given so far stays, so that the question before shows it again.
      index = asked.pop()?.index ?? 0;
    } else {
      asked.push({ index, before: answers });
      answers = outcome.value;
      index++;
    }
  }
  return answers;
}

interface TextQuestion {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What is wrong with a text, undefined when nothing is. */
  readonly problem: (text: string) => string | undefined;
}

/** Asks for a line of text; Enter is refused while something is wrong with it. */
export function askText(
  place: StepPlace,
  { prompt, placeholder, value, problem }: TextQuestion,
): Promise<Outcome<string>> {
  const input = window.createInputBox();
  input.prompt = prompt;
  if (placeholder !== undefined) input.placeholder = placeholder;
  input.value = value;
  const listeners = [input.onDidChangeValue(() => (input.validationMessage = undefined))];
  return show(input, place, listeners, (finish) =>
    input.onDidAccept(() => {
      const text = input.value.trim();
      input.validationMessage = problem(text);
      if (input.validationMessage === undefined) finish({ value: text });
    }),
  );
}

/** Asks for one of several things. */
export function askChoice<T extends QuickPickItem>(
  place: StepPlace,
  prompt: string,
  items: readonly T[],
  active?: T,
): Promise<Outcome<T>> {
  const input = window.createQuickPick<T>();
  input.placeholder = prompt;
  input.items = items;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  if (active) input.activeItems = [active];
  return show(input, place, [], (finish) =>
    input.onDidAccept(() => {
      const [chosen] = input.selectedItems;
      if (chosen) finish({ value: chosen });
    }),
  );
}

/** Asks for any number of things; those that are `picked` are chosen to begin with. */
export function askMany<T extends QuickPickItem>(
  place: StepPlace,
  prompt: string,
  items: readonly T[],
): Promise<Outcome<readonly T[]>> {
  const input = window.createQuickPick<T>();
  input.canSelectMany = true;
  input.placeholder = prompt;
  input.items = items;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.selectedItems = items.filter(({ picked }) => picked === true);
  return show(input, place, [], (finish) => input.onDidAccept(() => finish({ value: input.selectedItems })));
}

interface Buttoned extends QuickInput {
  buttons: readonly { readonly iconPath: unknown }[];
  onDidTriggerButton: (listener: (button: unknown) => void) => Disposable;
}

/** Shows an input until it is accepted, left by its back button, or hidden. */
function show<T>(
  input: QuickInput,
  { title, step, totalSteps }: StepPlace,
  listeners: readonly Disposable[],
  accept: (finish: (outcome: Outcome<T>) => void) => Disposable,
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const owned: Disposable[] = [...listeners];
    const finish = (outcome: Outcome<T>): void => {
      resolve(outcome);
      for (const listener of owned.splice(0)) listener.dispose();
      input.dispose();
    };
    input.title = title;
    input.step = step;
    input.totalSteps = totalSteps;
    input.ignoreFocusOut = true;
    const buttoned = input as Buttoned;
    if (step > 1) buttoned.buttons = [QuickInputButtons.Back];
    owned.push(
      accept(finish),
      buttoned.onDidTriggerButton((button) => {
        if (button === QuickInputButtons.Back) finish('back');
      }),
      input.onDidHide(() => finish('cancelled')),
    );
    input.show();
  });
}
