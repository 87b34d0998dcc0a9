import { window, type LogOutputChannel } from 'vscode';
import { Owner } from './disposable';

/** Where the extension says what went wrong inside. It names files and errors, never what notes say. */
export interface Log {
  debug(text: string): void;
  warn(text: string): void;
  error(text: string, error: unknown): void;
}

/** The extension's output channel. */
export class OutputLog extends Owner implements Log {
  readonly #channel: LogOutputChannel = this.own(window.createOutputChannel('Second Round', { log: true }));

  debug(text: string): void {
    this.#channel.debug(text);
  }

  warn(text: string): void {
    this.#channel.warn(text);
  }

  error(text: string, error: unknown): void {
    this.#channel.error(text, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
