import { l10n, window, type Uri, type ViewColumn } from 'vscode';
import * as v from 'valibot';
import type { Briefing } from '../core/briefing/briefing';
import { buildBriefing } from '../core/briefing/build';
import { directionOf } from '../core/briefing/direction';
import { briefingHtml } from '../core/briefing/html';
import { briefingLines } from '../core/briefing/lines';
import { setTaskDone } from '../core/edits';
import type { Note } from '../core/note';
import { fileName } from '../core/notePath';
import type { Readiness } from '../core/readiness';
import type { BriefingRequest, BriefingSelection, BriefingUpdate, LineReference } from '../protocol';
import type { App } from './app';
import { changeText, followedView, namesOf, optionsOf, selectionSchema, usualSelection } from './briefingChoice';
import { goneHtml, lineAtCursor, livePage, notesOf, type NoteLine } from './briefingNotes';
import { noteUri } from './convert';
import { userWording } from './localise';
import { NoteNotChanged } from './noteEditor';
import { openLine } from './openLine';
import { unlinked } from './unlinked';

const line = { path: v.string(), line: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), text: v.string() };

const request: v.GenericSchema<unknown, BriefingRequest> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('choose'), choice: selectionSchema }),
  v.object({ type: v.literal('run'), command: v.picklist(['copyBriefing', 'exportBriefing']) }),
  v.object({ type: v.literal('openNote'), ...line }),
  v.object({ type: v.literal('setTaskDone'), ...line, done: v.boolean() }),
]);

/** What a command that goes on with the briefing is told of it. */
export interface ChosenBriefing extends Pick<BriefingSelection, 'pages' | 'include'> {
  readonly prep: Uri;
  /** The name of the person whose sheet is shown. */
  readonly interviewer?: string;
  readonly card: boolean;
  readonly hidePrivate: boolean;
}

/** What a session needs of the panel that shows it. */
export interface BriefingPage {
  readonly viewColumn: ViewColumn | undefined;
  post(update: BriefingUpdate): void;
  run(command: (BriefingRequest & { type: 'run' })['command'], chosen: ChosenBriefing): Promise<void>;
}

/** The conversation with the page of one prep's briefing: what it shows, and what it may ask for. */
export class BriefingSession {
  readonly #app: App;
  #folder: string;
  readonly #page: BriefingPage;
  #choice: BriefingSelection;
  /** The panel when it was last seen; undefined before that. */
  #people: readonly string[] | undefined;
  #briefing: Briefing | undefined;
  /** What the page shows, as far as we know: a page that was hidden starts anew. */
  #shown: string | undefined;
  #cursor: NoteLine | undefined;
  /** Whether the cursor has moved since the page was last brought up to date. */
  #hasMoved = false;
  #marked: string | undefined;

  /** `choice`: what is shown at first, where it is not the usual. */
  constructor(app: App, folder: string, page: BriefingPage, choice: Partial<BriefingSelection> = {}) {
    this.#app = app;
    this.#folder = folder;
    this.#page = page;
    this.#choice = { ...usualSelection(app.settings.briefingPages), ...choice };
  }

  /** The prep, undefined when its notes are gone. */
  get readiness(): Readiness | undefined {
    return this.#app.store.preps.find(({ prep }) => prep.folder === this.#folder);
  }

  /** The notes are in another folder now, and the store will say so. */
  move(folder: string): void {
    this.#folder = folder;
  }

  /** Shows something else of the briefing; what is not named stays as it is. */
  choose(choice: Partial<BriefingSelection>): void {
    this.#choice = { ...this.#choice, ...choice };
    this.update();
  }

  /** Brings the page up to date. `always` sends even what it has: a box that was ticked in vain goes back so. */
  update(always = false): void {
    if (!this.#app.store.isReady) return;
    const { readiness } = this;
    const wording = userWording();
    if (readiness) this.#followPanel(namesOf(readiness.prep));
    this.#briefing = readiness && buildBriefing(readiness, optionsOf(readiness.prep, this.#choice), wording.say);
    const html = readiness && this.#briefing ? briefingHtml(this.#briefing, livePage(readiness), wording) : goneHtml();
    const language = this.#briefing?.language ?? wording.language;
    const content: BriefingUpdate = {
      type: 'content',
      folder: this.#folder,
      html,
      language,
      direction: directionOf(language),
      choice: this.#choice,
      people: this.#people ?? [],
    };
    const shown = JSON.stringify(content);
    if (shown !== this.#shown || always) {
      this.#shown = shown;
      if (always) this.#marked = undefined;
      this.#page.post(content);
    }
    this.#mark(this.#hasMoved, false);
    this.#hasMoved = false;
  }

  /** The cursor has come to a line of a file, or the file with it to the front. A hidden page learns it later. */
  moveCursor(cursor: NoteLine, isVisible: boolean): void {
    this.#cursor = cursor;
    this.#hasMoved = true;
    if (isVisible) this.#mark(true, true);
  }

  /** Answers the page. What is no request, or is about something that is no note of the prep, is refused. */
  async receive(message: unknown): Promise<void> {
    const { success, output } = v.safeParse(request, message);
    if (!success) {
      this.#app.log.debug('the briefing preview sent something that is no request');
      return;
    }
    if (output.type === 'ready') this.update(true);
    else if (output.type === 'choose') this.#take(output.choice);
    else if (output.type === 'run') await this.#page.run(output.command, this.#chosen());
    else await this.#answer(output);
  }

  async #answer(output: LineReference & BriefingRequest): Promise<void> {
    this.#app.store.settle();
    this.update();
    const note = this.readiness && notesOf(this.readiness).get(output.path);
    if (!note) this.#app.log.debug('the briefing preview asked for a file that is no note of its prep');
    else if (output.type === 'openNote') await this.#open(note, output);
    else if (output.type === 'setTaskDone') await this.#tick(note, output, output.done);
  }

  #take(choice: BriefingSelection): void {
    const before = this.#choice;
    this.#hasMoved ||= choice.follows && !before.follows;
    this.choose(choice);
    const text = changeText(before, this.#choice);
    if (text !== undefined) this.#page.post({ type: 'say', text });
  }

  #chosen(): ChosenBriefing {
    const { view, pages, include, isShared } = this.#choice;
    return {
      prep: noteUri(this.#folder),
      pages,
      include: isShared ? [] : include,
      hidePrivate: isShared,
      card: view.kind === 'card',
      ...(view.kind === 'sheet' ? { interviewer: view.person } : {}),
    };
  }

  #followPanel(people: readonly string[]): void {
    this.#choice = { ...this.#choice, view: followedView(this.#choice.view, this.#people ?? people, people) };
    this.#people = people;
  }

  /** Marks the line of the cursor. `reveal`: it is worth scrolling to. `always`: also when it is marked already. */
  #mark(reveal: boolean, always: boolean): void {
    const line = this.#choice.follows ? this.#lineOfCursor() : undefined;
    const marked = line && JSON.stringify(line);
    if (marked === this.#marked && !(always && line)) return;
    this.#marked = marked;
    this.#page.post({ type: 'mark', line: line ?? null, reveal });
  }

  #lineOfCursor(): LineReference | undefined {
    const { readiness } = this;
    if (!readiness || !this.#briefing || !this.#cursor) return undefined;
    return lineAtCursor(briefingLines(this.#briefing), livePage(readiness), this.#cursor);
  }

  async #open(note: Note, reference: LineReference): Promise<void> {
    try {
      await openLine(note, reference, this.#briefing ? briefingLines(this.#briefing) : [], this.#page.viewColumn);
    } catch (error) {
      this.#app.log.error('opening a note from the briefing failed', error);
      void window.showErrorMessage(unlinked(l10n.t('{0} cannot be opened.', fileName(note.path))));
    }
  }

  async #tick({ path }: Note, { line: wanted, text }: LineReference, done: boolean): Promise<void> {
    try {
      await this.#app.editor.edit(noteUri(path), (note) => {
        const task = note.tasks.find((item) => item.line === wanted);
        return setTaskDone(note, task?.checkbox?.range.start ?? -1, text, done);
      });
      this.#page.post({ type: 'say', text: done ? l10n.t('Done: {0}', text) : l10n.t('Open again: {0}', text) });
    } catch (error) {
      if (!(error instanceof NoteNotChanged)) this.#app.log.error('ticking a task from the briefing failed', error);
      void window.showErrorMessage(unlinked(error instanceof Error ? error.message : String(error)));
    }
    this.#app.store.settle();
    this.update(true);
  }
}
