import {
  FileSystemError,
  FileType,
  RelativePattern,
  Uri,
  workspace,
  type CancellationToken,
  type TextDocument,
} from 'vscode';
import { concernsPreps, isNoteFile, isNotesFolder, maximumFolderDepth, sizeProblem } from '../core/noteFiles';
import { prepFileName, storiesFolderName } from '../core/note';
import { fileName, folderOf, isBelow, joinPath } from '../core/notePath';
import { message } from '../core/message';
import type { PrepIndex } from '../core/prepIndex';
import { notePath, noteUri } from './convert';
import { Owner } from './disposable';
import type { Log } from './log';

/** Files and folders read at a time: one after another takes twenty times as long on a remote host. */
const concurrency = 64;

const notReadNow = message(
  'This file could not be read. Read the Notes Again, in the menu of the sidebar, tries once more.',
);

/** What the walk found in a workspace folder: markdown files, and the folders that hold a `prep.md`. */
interface Listing {
  readonly files: string[];
  readonly prepFolders: string[];
  /** Whether every folder could be listed, and later every file read. */
  isWhole: boolean;
}

/**
 * Keeps an index true to the notes of the workspace: open editors first, else the files. Only folders with a
 * `prep.md`, and the `stories/` above them, are read at all.
 */
export class NoteFiles extends Owner {
  readonly #index: PrepIndex;
  readonly #changed: () => void;
  readonly #log: Log;
  readonly #known = new Set<string>();
  /** Where files and folders lie that are to get another place, and where they lay that are being read in one. */
  #announced: readonly string[] = [];
  readonly #leaving: string[] = [];

  /** `changed` is called after the index has been touched, once for each file. */
  constructor(index: PrepIndex, changed: () => void, log: Log) {
    super();
    this.#index = index;
    this.#changed = changed;
    this.#log = log;
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#takeDocument(document)));
    this.own(workspace.onDidOpenTextDocument((document) => this.#takeDocument(document)));
    this.own(workspace.onDidCloseTextDocument((document) => this.#follow(this.#refreshFile(document.uri))));
    this.own(
      workspace.onWillRenameFiles(({ files }) => (this.#announced = files.map(({ oldUri }) => notePath(oldUri)))),
    );
    this.own(
      workspace.onDidRenameFiles(({ files }) =>
        this.#follow(
          this.#moved(
            files.map(({ oldUri }) => oldUri),
            files.map(({ newUri }) => newUri),
          ),
        ),
      ),
    );
    this.own(workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#drop(notePath(uri)))));
    this.own(workspace.onDidCreateFiles(({ files }) => files.forEach((uri) => this.#follow(this.#appeared(uri)))));
    this.#watchFolders();
    this.own(
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#removeFolder(uri);
        for (const { uri } of added) {
          this.#watchFolder(uri);
          this.#follow(this.#scanRoot(uri));
        }
      }),
    );
  }

  /**
   * Reads all preps of the workspace. Can be cancelled between one batch of files and the next.
   * @returns whether all of it could be read, and was
   */
  async scan(token?: CancellationToken): Promise<boolean> {
    let isWhole = true;
    for (const { uri } of workspace.workspaceFolders ?? []) isWhole = (await this.scanFolder(uri, token)) && isWhole;
    return isWhole;
  }

  /**
   * Reads the preps below a folder, and the shared stories above it as far as the workspace folder.
   * @returns whether all of it could be read, and was
   */
  async scanFolder(folder: Uri, token?: CancellationToken): Promise<boolean> {
    const root = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    const listing: Listing = { files: [], prepFolders: [], isWhole: true };
    await this.#list([folder], listing, token);
    const above = foldersBetween(notePath(root), notePath(folder));
    if (listing.prepFolders.length > 0 && above.length > 0) {
      await this.#list(
        above.map((path) => noteUri(joinPath(path, storiesFolderName))),
        listing,
        token,
      );
    }
    if (listing.isWhole && !token?.isCancellationRequested) this.#forget(notePath(folder), new Set(listing.files));
    for (const prep of listing.prepFolders) this.#known.add(prep);
    const wanted = listing.files.filter((path) => concernsPreps(path, this.#known));
    await inBatches(wanted, token, async (path) => {
      if (!(await this.#read(noteUri(path)))) listing.isWhole = false;
    });
    return listing.isWhole && token?.isCancellationRequested !== true;
  }

  /** Takes notes out of the index whose files a whole listing of the folder does not hold any more. */
  #forget(folder: string, files: ReadonlySet<string>): void {
    for (const path of this.#index.paths()) {
      if (isBelow(path, folder) && !files.has(path)) this.#index.remove(path);
    }
  }

  #watchFolders(): void {
    for (const { uri } of workspace.workspaceFolders ?? []) this.#watchFolder(uri);
  }

  /** A folder that leaves the window may lie in one that stays, or hold one. */
  #removeFolder(folder: Uri): void {
    this.#drop(notePath(folder));
    if (workspace.getWorkspaceFolder(folder)) this.#follow(this.#scanRoot(folder));
    for (const { uri } of workspace.workspaceFolders ?? []) {
      if (isBelow(notePath(uri), notePath(folder))) this.#follow(this.#scanRoot(uri));
    }
  }

  async #scanRoot(folder: Uri): Promise<void> {
    await this.scanFolder(folder);
    this.#changed();
  }

  /** A watcher is a hint only: events of documents and of VS Code's own file operations count as well. */
  #watchFolder(folder: Uri): void {
    const watcher = this.own(workspace.createFileSystemWatcher(new RelativePattern(folder, '**')));
    this.own(watcher.onDidCreate((uri) => this.#follow(this.#appeared(uri))));
    this.own(watcher.onDidChange((uri) => this.#follow(this.#refreshFile(uri))));
    this.own(watcher.onDidDelete((uri) => this.#vanished(notePath(uri))));
  }

  /** Lists markdown files breadth first. Linked folders are left out: they may lead outside, or in circles. */
  async #list(folders: readonly Uri[], listing: Listing, token?: CancellationToken): Promise<void> {
    let level = [...folders];
    for (let depth = 0; level.length > 0 && depth <= maximumFolderDepth; depth++) {
      const next: Uri[] = [];
      await inBatches(level, token, async (folder) => {
        const path = notePath(folder);
        const entries = await this.#entries(folder);
        if (!entries) listing.isWhole = false;
        for (const [name, type] of entries ?? []) {
          if (type === FileType.Directory && isNotesFolder(name)) next.push(Uri.joinPath(folder, name));
          else if (isNoteFile(joinPath(path, name)) && (type & FileType.File) !== 0) {
            listing.files.push(joinPath(path, name));
          }
          if (name.toLowerCase() === prepFileName) listing.prepFolders.push(path);
        }
      });
      level = next;
    }
  }

  /** Undefined when the folder cannot be listed just now; nothing when it is not there. */
  async #entries(folder: Uri): Promise<readonly [string, FileType][] | undefined> {
    try {
      return await twice(() => workspace.fs.readDirectory(folder));
    } catch (error) {
      // A stories folder need not be there.
      if (isGone(error)) return [];
      this.#log.warn(`cannot list ${folder.toString()}: ${String(error)}`);
      return undefined;
    }
  }

  #takeDocument(document: TextDocument): void {
    const path = notePath(document.uri);
    if (!workspace.getWorkspaceFolder(document.uri) || !concernsPreps(path, this.#known)) return;
    this.#index.put({ path, text: document.getText() });
    this.#changed();
  }

  /** A file or folder is new: a `prep.md` makes its folder a prep, whose other notes may be there already. */
  async #appeared(uri: Uri): Promise<void> {
    const path = notePath(uri);
    if (fileName(path).toLowerCase() === prepFileName) {
      await this.scanFolder(Uri.joinPath(uri, '..'));
    } else if (isNoteFile(path)) {
      await this.#refreshFile(uri);
    } else if (isNotesFolder(fileName(path)) && (await this.#isFolder(uri))) {
      await this.scanFolder(uri);
    }
    this.#changed();
  }

  /** What has moved is read in its new place before the old one is forgotten: no prep is gone in between. */
  async #moved(from: readonly Uri[], to: readonly Uri[]): Promise<void> {
    const left = from.map(notePath);
    this.#leaving.push(...left);
    this.#announced = [];
    try {
      for (const uri of to) await this.#appeared(uri);
    } finally {
      for (const path of left) this.#leaving.splice(this.#leaving.indexOf(path), 1);
      // Two files may have changed places.
      const taken = new Set(to.map(notePath));
      for (const path of left) if (!taken.has(path)) this.#drop(path);
    }
  }

  /**
   * A watcher may say that something is gone before VS Code says where it went, and while it is still read there: whoever
   * reads it there forgets it here.
   */
  #vanished(path: string): void {
    const isMoving = [...this.#announced, ...this.#leaving].some((left) => left === path || isBelow(path, left));
    if (!isMoving) this.#drop(path);
  }

  async #isFolder(uri: Uri): Promise<boolean> {
    try {
      return (await workspace.fs.stat(uri)).type === FileType.Directory;
    } catch (error) {
      this.#log.debug(`cannot look at ${uri.toString()}: ${String(error)}`);
      return false;
    }
  }

  async #refreshFile(uri: Uri): Promise<void> {
    if (!workspace.getWorkspaceFolder(uri) || !concernsPreps(notePath(uri), this.#known)) return;
    await this.#read(uri);
    this.#changed();
  }

  /**
   * Reads one file into the index. What was read before stays when it cannot be read just now: a remote that stumbles
   * has lost nothing. What never was read is listed with the reason.
   * @returns false when it could not be read
   */
  async #read(uri: Uri): Promise<boolean> {
    const path = notePath(uri);
    const open = workspace.textDocuments.find((document) => !document.isClosed && notePath(document.uri) === path);
    if (open) {
      this.#index.put({ path, text: open.getText() });
      return true;
    }
    try {
      const { size } = await twice(() => workspace.fs.stat(uri));
      const problem = sizeProblem(path, size);
      if (problem) {
        this.#index.putUnreadable(path, { message: problem, range: { start: 0, end: 0 } });
        return true;
      }
      const text = await workspace.decode(await twice(() => workspace.fs.readFile(uri)), { uri });
      if (!this.disposed) this.#index.put({ path, text });
      return true;
    } catch (error) {
      if (isGone(error)) {
        this.#index.remove(path);
        return true;
      }
      this.#log.warn(`cannot read ${uri.toString()}: ${String(error)}`);
      if (!this.#index.paths().includes(path)) {
        this.#index.putUnreadable(path, { message: notReadNow, range: { start: 0, end: 0 } });
      }
      return false;
    }
  }

  /** A file is gone, or a folder and all that was in it. */
  #drop(path: string): void {
    for (const folder of [...this.#known]) if (folder === path || isBelow(folder, path)) this.#known.delete(folder);
    for (const known of this.#index.paths()) if (known === path || isBelow(known, path)) this.#index.remove(known);
    this.#changed();
  }

  #follow(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#log.error('reading notes failed', error));
  }
}

/** Reads, once more when that fails: remotes stumble. What is not there is not looked for again. */
async function twice<T>(read: () => Thenable<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isGone(error)) throw error;
    return read();
  }
}

function isGone(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

/** The folders from the root down to above the folder, the root included. */
function foldersBetween(root: string, folder: string): string[] {
  const between: string[] = [];
  for (let current = folderOf(folder); current === root || isBelow(current, root); current = folderOf(current))
    between.push(current);
  return between;
}

/** Works through a list, so many at a time, until all is done or the token says stop. */
async function inBatches<T>(
  list: readonly T[],
  token: CancellationToken | undefined,
  work: (item: T) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < list.length; start += concurrency) {
    if (token?.isCancellationRequested) return;
    await Promise.all(list.slice(start, start + concurrency).map(work));
  }
}
