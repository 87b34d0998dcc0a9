import {
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  Uri,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
} from 'vscode';

let count = 0;

/** Files in memory, one folder deep, under a scheme of their own; whatever is named in `broken` fails. */
export class MemoryFiles implements FileSystemProvider, Disposable {
  readonly scheme = `second-round-memory-${String(++count)}`;
  readonly files = new Map<string, Uint8Array>();
  readonly broken = new Map<'writeFile' | 'rename' | 'delete', string>();
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  readonly #registration: Disposable;

  constructor(options: { readonly isReadonly?: boolean } = {}) {
    this.#registration = workspace.registerFileSystemProvider(this.scheme, this, options);
  }

  uri(name: string): Uri {
    return Uri.from({ scheme: this.scheme, path: `/${name}` });
  }

  /** Every file with its text. */
  get texts(): Record<string, string> {
    return Object.fromEntries([...this.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  }

  stat({ path }: Uri): FileStat {
    const bytes = this.files.get(path);
    if (path !== '/' && !bytes) throw FileSystemError.FileNotFound(path);
    return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
  }

  readFile({ path }: Uri): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile({ path }: Uri, bytes: Uint8Array): void {
    this.#fail('writeFile');
    this.files.set(path, bytes);
  }

  rename(from: Uri, to: Uri): void {
    this.#fail('rename');
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }

  delete({ path }: Uri): void {
    this.#fail('delete');
    if (!this.files.delete(path)) throw FileSystemError.FileNotFound(path);
  }

  readDirectory(): [string, FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), FileType.File]);
  }

  createDirectory(): void {
    this.#fail('writeFile');
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  #fail(what: 'writeFile' | 'rename' | 'delete'): void {
    const reason = this.broken.get(what);
    if (reason !== undefined) throw FileSystemError.Unavailable(reason);
  }
}
