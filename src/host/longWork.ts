import { CancellationTokenSource, commands, window, type CancellationToken } from 'vscode';
import { Owner } from './disposable';

/** How long work goes on before one is offered to stop it, in milliseconds. */
const patience = 1000;

/** Work that may take long: a bar in the sidebar says that it goes on, and the user can stop it. */
export class LongWork extends Owner {
  readonly #patience: number;
  readonly #running = new Set<CancellationTokenSource>();

  constructor(patienceOf = patience) {
    super();
    this.#patience = patienceOf;
    this.own({ dispose: () => this.stop() });
  }

  /** Begins the work at once. `title` says what is done, for who hears the screen. */
  async run<T>(title: string, work: (token: CancellationToken) => Promise<T>): Promise<T> {
    const source = new CancellationTokenSource();
    this.#running.add(source);
    const result = work(source.token);
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    void window.withProgress({ location: { viewId: 'secondRound.prep' }, title }, () => ended);
    const offer = setTimeout(() => this.#offerToStop(true), this.#patience);
    try {
      return await result;
    } finally {
      clearTimeout(offer);
      this.#running.delete(source);
      source.dispose();
      if (this.#running.size === 0) this.#offerToStop(false);
    }
  }

  /** Stops all that is under way, as soon as each comes to a place where it can. */
  stop(): void {
    for (const source of this.#running) source.cancel();
  }

  #offerToStop(isOffered: boolean): void {
    void commands.executeCommand('setContext', 'secondRound.isBusy', isOffered);
  }
}
