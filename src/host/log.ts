import { window, type LogOutputChannel } from 'vscode';
import { Owner } from './disposable';

/** The extension's output channel. It names files and errors, never what notes say. */
export class Log extends Owner {
  readonly #channel: LogOutputChannel = this.own(window.createOutputChannel('Second Round', { log: true }));

  debug(text: string): void {
    this.#channel.debug(text);
  }

  error(text: string, error: unknown): void {
    this.#channel.error(text, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
