import { FileType, l10n, Uri, workspace } from 'vscode';
import { rehearsalsFolderName } from '../core/noteFiles';
import { logFileName, logLine, readLog, type Rehearsal } from '../core/rehearsal/log';
import { exists } from './createFile';
import { reasonOf } from './noteEditor';
import { randomName } from './randomName';
import { removeTemporary, temporaryBeside } from './temporaryFile';

/** Answers are not in the log yet, and are kept; the message says why, for the user. */
export class NotLogged extends Error {}

/**
 * The log of one session: a file of its own, which no other window writes. With each answer all its lines are written
 * to a temporary name, which no reader takes for a log, and that is renamed.
 */
export class RehearsalLogFile {
  readonly #name: string;
  #prep: Uri;
  #lines: readonly string[] = [];
  #written = 0;
  #work: Promise<void> = Promise.resolve();

  /** `begun` is when the session began, in milliseconds since 1970. */
  constructor(prep: Uri, begun: number) {
    this.#prep = prep;
    this.#name = logFileName(begun, randomName().slice(0, 8));
  }

  /** Where the logs of the prep are. */
  get folder(): Uri {
    return Uri.joinPath(this.#prep, rehearsalsFolderName);
  }

  /** The folder of the prep has another name or place now, and what is written already went with it. */
  move(prep: Uri): void {
    this.#prep = prep;
  }

  get #uri(): Uri {
    return Uri.joinPath(this.folder, this.#name);
  }

  /** How many answers are kept here and nowhere else. */
  get unwritten(): number {
    return this.#lines.length - this.#written;
  }

  /** Takes an answer; `save` writes it. */
  add(rehearsal: Rehearsal): void {
    this.#lines = [...this.#lines, logLine(rehearsal)];
  }

  /**
   * Writes what is not written yet, after what is under way. What fails is tried again by the next call.
   * @throws NotLogged when it could not be written
   */
  save(): Promise<void> {
    const work = this.#work.then(() => this.#saveNow());
    this.#work = work.catch(() => undefined);
    return work;
  }

  async #saveNow(): Promise<void> {
    const lines = this.#lines;
    if (lines.length === this.#written) return;
    try {
      if (workspace.fs.isWritableFileSystem(this.#uri.scheme) === false) {
        throw new Error(l10n.t('The folder cannot be written.'));
      }
      await workspace.fs.createDirectory(this.folder);
      await this.#replace(lines.join(''));
    } catch (error) {
      throw new NotLogged(
        l10n.t(
          'The answer could not be written to the log: {0} It is kept and written with the next one.',
          sentence(reasonOf(error)),
        ),
      );
    }
    this.#written = lines.length;
  }

  async #replace(text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    const uri = this.#uri;
    const temporary = temporaryBeside(uri);
    try {
      await workspace.fs.writeFile(temporary, bytes);
      await workspace.fs.rename(temporary, uri, { overwrite: true });
    } catch (error) {
      // VS Code deletes the old file before it renames: then there is nothing left to spoil, and it is written outright.
      // Where even that fails, the temporary file is all there is, and stays.
      const isLost = this.#written > 0 && !(await exists(uri));
      if (isLost) await workspace.fs.writeFile(uri, bytes);
      await removeTemporary(temporary);
      if (!isLost) throw error;
    }
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** How old a temporary file must be, in milliseconds, for nobody to be about to rename it. */
const abandonedAfter = 60_000;

/**
 * Gives logs their names whose window was ended between the last two steps of writing: there is no file of that name,
 * and the temporary one holds all lines. Nothing is ever replaced.
 */
export async function adoptLogs(prep: Uri, now: number): Promise<void> {
  const folder = Uri.joinPath(prep, rehearsalsFolderName);
  if (!(await exists(folder))) return;
  const files = await workspace.fs.readDirectory(folder);
  const names = new Set(files.map(([name]) => name));
  for (const [temporary, type] of files) {
    const name = /^(.+\.jsonl)\.[0-9a-f]{8}\.tmp$/.exec(temporary)?.[1];
    if (name === undefined || names.has(name) || (type & FileType.File) === 0) continue;
    const uri = Uri.joinPath(folder, temporary);
    if (now - (await workspace.fs.stat(uri)).mtime < abandonedAfter) continue;
    // One that was cut off within its first line holds no answer.
    if (readLog(new TextDecoder().decode(await workspace.fs.readFile(uri))).rehearsals.length === 0) continue;
    await workspace.fs.rename(uri, Uri.joinPath(folder, name), { overwrite: false });
  }
}
