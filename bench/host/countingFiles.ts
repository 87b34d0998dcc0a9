import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  type FileStat,
  type FileSystemProvider,
  type Uri,
} from 'vscode';

/** A folder on disk under another scheme, which counts what is asked of it. */
export class CountingFiles implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<[]>().event;
  readonly #root: string;
  filesRead = 0;
  foldersListed = 0;

  constructor(root: string) {
    this.#root = root;
  }

  #path({ path }: Uri): string {
    return join(this.#root, path);
  }

  stat(uri: Uri): FileStat {
    const { size, mtimeMs: mtime, ctimeMs: ctime } = statSync(this.#path(uri));
    return { type: statSync(this.#path(uri)).isDirectory() ? FileType.Directory : FileType.File, size, mtime, ctime };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    this.foldersListed++;
    return readdirSync(this.#path(uri), { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isDirectory() ? FileType.Directory : FileType.File,
    ]);
  }

  readFile(uri: Uri): Uint8Array {
    this.filesRead++;
    return readFileSync(this.#path(uri));
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }
}
