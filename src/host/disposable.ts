import type { Disposable } from 'vscode';

/** Owns what it registers and ends all of it, last first. */
export abstract class Owner implements Disposable {
  readonly #owned: Disposable[] = [];
  #disposed = false;

  /** Whether `dispose` has run: work that comes back late must not go on. */
  protected get disposed(): boolean {
    return this.#disposed;
  }

  /** Ends the thing together with this one; at once when this one has ended already. */
  protected own<T extends Disposable>(thing: T): T {
    if (this.#disposed) thing.dispose();
    else this.#owned.push(thing);
    return thing;
  }

  dispose(): void {
    this.#disposed = true;
    for (const thing of this.#owned.splice(0).reverse()) thing.dispose();
  }
}
