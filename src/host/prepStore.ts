import { EventEmitter, workspace, type CancellationToken, type Event, type Uri } from 'vscode';
import { defaultCheckSettings } from '../core/checkSettings';
import type { Note } from '../core/note';
import type { Prep } from '../core/prep';
import { PrepIndex } from '../core/prepIndex';
import { evaluatePrep, type Readiness } from '../core/readiness';
import { outlookOf, type Outlook } from '../core/rehearsal/outlook';
import type { Story } from '../core/story';
import { notePath } from './convert';
import { Owner } from './disposable';
import type { Log } from './log';
import { NoteFiles } from './noteFiles';
import type { Settings } from './settings';

/** How long typing must pause before notes are judged again, in milliseconds. */
const pause = 100;

/** How often the days that are left are counted again, in milliseconds. */
const dayCheckInterval = 10 * 60 * 1000;

/** Milliseconds since 1970. */
export type Clock = () => number;

/**
 * The preps of the workspace, evaluated. Views are functions of it: whatever changes a note, in an editor or on
 * disk, comes back as one event.
 */
export class PrepStore extends Owner {
  readonly #index = new PrepIndex();
  readonly #files: NoteFiles;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #settings: Pick<Settings, 'checks' | 'rehearsal' | 'onDidChange'> | undefined;
  readonly #didChange = this.own(new EventEmitter<void>());
  readonly #readiness = new Map<string, Readiness>();
  readonly #outlooks = new WeakMap<Readiness, Outlook>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scan: Promise<void> | undefined;

  /** Fires after preps were evaluated again. */
  readonly onDidChange: Event<void> = this.#didChange.event;

  /** Without settings every check has its defaults. */
  constructor(clock: Clock, log: Log, settings?: Pick<Settings, 'checks' | 'rehearsal' | 'onDidChange'>) {
    super();
    this.#clock = clock;
    this.#log = log;
    this.#settings = settings;
    if (settings) this.own(settings.onDidChange(() => this.#evaluateAll()));
    this.#files = this.own(new NoteFiles(this.#index, () => this.#schedule(), log));
    const days = setInterval(() => this.#evaluateAll(), dayCheckInterval);
    this.own({ dispose: () => clearInterval(days) });
    this.own({ dispose: () => clearTimeout(this.#timer) });
  }

  /** Reads the workspace for the first time, until the token says stop; later calls wait for that. */
  ready(token?: CancellationToken): Promise<void> {
    this.#scan ??= this.rescan(token);
    return this.#scan;
  }

  /** Whether the workspace has been read. */
  get isReady(): boolean {
    return this.#isReady;
  }
  #isReady = false;

  /** Whether all of it was read when it was last read: reading may be stopped, and files may fail. */
  get isWhole(): boolean {
    return this.#isWhole;
  }
  #isWhole = true;

  /** Reads the workspace again. What was read before reading is stopped counts. */
  async rescan(token?: CancellationToken): Promise<void> {
    try {
      this.#isWhole = await this.#files.scan(token);
    } catch (error) {
      this.#isWhole = false;
      this.#log.error('reading the workspace failed', error);
    }
    this.#isReady = true;
    this.#flush(true);
  }

  /**
   * Reads the preps of one folder again, at once: for a folder that was just written.
   * @returns whether all of it could be read
   */
  async rescanFolder(folder: Uri): Promise<boolean> {
    const isWhole = await this.#files.scanFolder(folder);
    this.#flush(false);
    return isWhole;
  }

  /** The preps: nearest interview first, then those without a date, then the past ones, latest first. */
  get preps(): readonly Readiness[] {
    return [...this.#readiness.values()].sort(byInterview);
  }

  /** The prep whose interview is next: what badge and status bar speak of. */
  get nearest(): Readiness | undefined {
    return this.preps.find(({ isOver }) => !isOver);
  }

  /** What is to be rehearsed of a prep: worked out once for each evaluation, when somebody wants to know. */
  outlookOf(readiness: Readiness): Outlook {
    const known = this.#outlooks.get(readiness);
    if (known) return known;
    const minutes = this.#settings?.rehearsal.minutes;
    const now = this.now();
    const outlook = outlookOf(
      readiness.prep,
      minutes === undefined ? { now } : { now, secondsPerAnswer: minutes * 60 },
    );
    this.#outlooks.set(readiness, outlook);
    return outlook;
  }

  /** The note of a file, as it is in the editor or on disk. */
  note(uri: Uri): Note | undefined {
    return this.#index.note(notePath(uri));
  }

  /** The prep a file or folder belongs to. */
  prepOf(uri: Uri): Readiness | undefined {
    const path = notePath(uri);
    return this.preps
      .filter(
        ({ prep }) =>
          path === prep.folder ||
          path.startsWith(`${prep.folder}/`) ||
          prep.stories.some(({ note }) => note.path === path),
      )
      .sort((a, b) => b.prep.folder.length - a.prep.folder.length)[0];
  }

  /** The shared stories that a prep in that folder may name. */
  storiesAbove(folder: Uri): readonly Story[] {
    return this.#index.storiesAbove(notePath(folder));
  }

  /** Brings everything up to date at once, without waiting for the pause. */
  settle(): void {
    for (const document of workspace.textDocuments) {
      const path = notePath(document.uri);
      if (this.#index.note(path)) this.#index.put({ path, text: document.getText() });
    }
    this.#flush(false);
  }

  /** Before the first reading is done, what is known is a part, and would be shown as the whole. */
  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.disposed && this.#isReady) this.#timer = setTimeout(() => this.#flush(false), pause);
  }

  /** Evaluates the preps that changed. `always` fires even when none did: the first reading is news by itself. */
  #flush(always: boolean): void {
    clearTimeout(this.#timer);
    const { changed, removed } = this.#index.refresh();
    for (const folder of removed) this.#readiness.delete(folder);
    for (const prep of changed) this.#readiness.set(prep.folder, this.#evaluate(prep));
    if (always || changed.length > 0 || removed.length > 0) this.#didChange.fire();
  }

  #evaluateAll(): void {
    for (const { prep } of this.preps) this.#readiness.set(prep.folder, this.#evaluate(prep));
    this.#didChange.fire();
  }

  #evaluate(prep: Prep): Readiness {
    return evaluatePrep(prep, { now: this.now(), settings: this.#settings?.checks ?? defaultCheckSettings });
  }

  /** Milliseconds since 1970, by the clock that everything is judged with. */
  now(): number {
    return this.#clock();
  }
}

function byInterview(a: Readiness, b: Readiness): number {
  const rank = ({ isOver, prep }: Readiness): number => (isOver ? 2 : prep.interview ? 0 : 1);
  const time = (a.prep.interview?.instant ?? 0) - (b.prep.interview?.instant ?? 0);
  return rank(a) - rank(b) || (a.isOver ? -time : time) || (a.prep.folder < b.prep.folder ? -1 : 1);
}
