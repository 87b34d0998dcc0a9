import { FileSystemError } from 'vscode';
import { MemoryFiles, type Call } from './memoryFiles';

/** The file system of a window that is ended after so many of its calls: from then on nothing is done nor answered. */
export class EndedWindow {
  readonly files = new MemoryFiles();
  readonly #end: () => void;
  /** Settles when the window is ended. */
  readonly ended: Promise<void>;
  readonly #waiting: (() => void)[] = [];
  #isOver = false;

  /** With `isTorn` the call that is cut off, should it write, leaves half of what it writes. */
  constructor(
    readonly afterCalls: number,
    readonly isTorn = false,
  ) {
    let end = (): void => undefined;
    this.ended = new Promise((resolve) => (end = resolve));
    this.#end = end;
  }

  /** Begins to count, when all that was there before is in place. */
  begin(): void {
    const first = this.files.calls.length;
    this.files.before = (call) => {
      const number = this.files.calls.length - first;
      if (number <= this.afterCalls) return;
      if (this.isTorn && number === this.afterCalls + 1) this.#tear(call);
      this.#end();
      return this.#noAnswer();
    };
  }

  /** The files as a new window finds them. */
  reopened(): MemoryFiles {
    const files = new MemoryFiles();
    for (const [path, bytes] of this.files.files) files.files.set(path, bytes);
    return files;
  }

  /** Lets everything that still waits fail, so that no test waits for it. */
  dispose(): void {
    this.#isOver = true;
    for (const fail of this.#waiting) fail();
    this.files.dispose();
  }

  #noAnswer(): Promise<void> {
    const error = FileSystemError.Unavailable('the window was ended');
    if (this.#isOver) return Promise.reject(error);
    return new Promise((_, reject) => this.#waiting.push(() => reject(error)));
  }

  #tear({ path, bytes }: Call): void {
    if (bytes) this.files.files.set(path, bytes.slice(0, bytes.length / 2));
  }
}
