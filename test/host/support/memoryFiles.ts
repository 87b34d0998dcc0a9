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

/** What a file system is asked to do. */
export type Operation = 'stat' | 'readDirectory' | 'createDirectory' | 'readFile' | 'writeFile' | 'delete' | 'rename';

export interface Call {
  readonly operation: Operation;
  readonly path: string;
  /** What is to be written. */
  readonly bytes?: Uint8Array;
}

let count = 0;

/** Files in memory under a scheme of their own, which can fail, wait, or die. It tells nobody when files change. */
export class MemoryFiles implements FileSystemProvider, Disposable {
  readonly scheme = `second-round-memory-${String(++count)}`;
  readonly files = new Map<string, Uint8Array>();
  /** Why an operation fails; making a folder fails with writing. */
  readonly broken = new Map<Operation, string>();
  /** The paths of links: what a folder says of them. */
  linked: RegExp | undefined;
  /** All it was asked to do, in order. */
  readonly calls: Call[] = [];
  /** Waited for before each call; where it throws, the call fails so. */
  before: (call: Call) => Promise<void> | void = () => undefined;
  readonly onDidChangeFile = new EventEmitter<FileChangeEvent[]>().event;
  readonly #registration: Disposable;
  readonly #folders = new Set<string>(['/']);
  readonly #changed = new Map<string, number>();
  #changes = 0;

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

  /** How often it was asked for something. */
  callsOf(operation: Operation): number {
    return this.calls.filter((call) => call.operation === operation).length;
  }

  /** Puts a file there without anybody asking for it. */
  put(name: string, text: string): void {
    this.#write(`/${name}`, new TextEncoder().encode(text));
  }

  async stat({ path }: Uri): Promise<FileStat> {
    await this.#called('stat', path);
    const bytes = this.files.get(path);
    if (!bytes && !this.#isFolder(path)) throw FileSystemError.FileNotFound(path);
    const mtime = this.#changed.get(path) ?? 0;
    return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime, size: bytes?.length ?? 0 };
  }

  async readFile({ path }: Uri): Promise<Uint8Array> {
    await this.#called('readFile', path);
    return this.#bytes(path);
  }

  async writeFile({ path }: Uri, bytes: Uint8Array): Promise<void> {
    await this.#called('writeFile', path, bytes);
    this.#write(path, bytes);
  }

  async rename(from: Uri, to: Uri): Promise<void> {
    await this.#called('rename', from.path);
    this.#write(to.path, this.#bytes(from.path));
    this.files.delete(from.path);
  }

  async delete({ path }: Uri): Promise<void> {
    await this.#called('delete', path);
    if (!this.files.has(path) && !this.#isFolder(path)) throw FileSystemError.FileNotFound(path);
    for (const known of [...this.files.keys(), ...this.#folders]) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      this.files.delete(known);
      this.#folders.delete(known);
    }
  }

  async readDirectory({ path }: Uri): Promise<[string, FileType][]> {
    await this.#called('readDirectory', path);
    if (!this.#isFolder(path)) throw FileSystemError.FileNotFound(path);
    const start = path === '/' ? path : `${path}/`;
    const kinds = new Map<string, unknown>();
    for (const known of [...this.files.keys(), ...this.#folders]) {
      const [name = '', ...below] = known.startsWith(start) ? known.slice(start.length).split('/') : [];
      const kind = below.length === 0 && this.files.has(known) ? FileType.File : FileType.Directory;
      const link = this.linked?.test(start + name) ? FileType.SymbolicLink : FileType.Unknown;
      if (name !== '') kinds.set(name, kind | link);
    }
    return [...kinds] as [string, FileType][];
  }

  async createDirectory({ path }: Uri): Promise<void> {
    await this.#called('createDirectory', path);
    this.#folders.add(path);
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  async #called(operation: Operation, path: string, bytes?: Uint8Array): Promise<void> {
    const call = bytes ? { operation, path, bytes } : { operation, path };
    this.calls.push(call);
    const reason = this.broken.get(operation === 'createDirectory' ? 'writeFile' : operation);
    if (reason !== undefined) throw FileSystemError.Unavailable(reason);
    await this.before(call);
  }

  #isFolder(path: string): boolean {
    return this.#folders.has(path) || [...this.files.keys()].some((known) => known.startsWith(`${path}/`));
  }

  #bytes(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw FileSystemError.FileNotFound(path);
    return bytes;
  }

  #write(path: string, bytes: Uint8Array): void {
    this.files.set(path, bytes);
    this.#changed.set(path, ++this.#changes);
  }
}
