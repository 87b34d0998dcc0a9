import { l10n, Range, Selection, TabInputText, ViewColumn, window, workspace, type Uri } from 'vscode';
import * as v from 'valibot';
import type { Briefing } from '../core/briefing/briefing';
import { buildBriefing } from '../core/briefing/build';
import { directionOf } from '../core/briefing/direction';
import { escapeHtml } from '../core/briefing/escape';
import { briefingHtml, type LivePage } from '../core/briefing/html';
import { briefingLines } from '../core/briefing/lines';
import { setTaskDone } from '../core/edits';
import type { Note } from '../core/note';
import { fileName, folderOf, resolveLink } from '../core/notePath';
import type { Readiness } from '../core/readiness';
import type { BriefingRequest, BriefingUpdate, LineReference } from '../protocol';
import type { App } from './app';
import { editorRange, localise, noteUri } from './convert';
import { NoteNotChanged } from './noteEditor';

const line = { path: v.string(), line: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), text: v.string() };

const request: v.GenericSchema<unknown, BriefingRequest> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('openNote'), ...line }),
  v.object({ type: v.literal('setTaskDone'), ...line, done: v.boolean() }),
]);

/** What a session needs of the panel that shows it. */
export interface BriefingPage {
  readonly viewColumn: ViewColumn | undefined;
  post(update: BriefingUpdate): void;
}

/** The conversation with the page of one prep's briefing: what it shows, and what it may ask for. */
export class BriefingSession {
  readonly #app: App;
  readonly #folder: string;
  readonly #page: BriefingPage;
  #briefing: Briefing | undefined;
  /** What the page shows, as far as we know: a page that was hidden starts anew. */
  #shown: string | undefined;

  constructor(app: App, folder: string, page: BriefingPage) {
    this.#app = app;
    this.#folder = folder;
    this.#page = page;
  }

  /** The prep, undefined when its notes are gone. */
  get readiness(): Readiness | undefined {
    return this.#app.store.preps.find(({ prep }) => prep.folder === this.#folder);
  }

  /** Brings the page up to date. `always` sends even what it has: a box that was ticked in vain goes back so. */
  update(always = false): void {
    if (!this.#app.store.isReady) return;
    const { readiness } = this;
    this.#briefing = readiness && buildBriefing(readiness);
    const html = readiness && this.#briefing ? briefingHtml(this.#briefing, livePage(readiness)) : goneHtml();
    if (html === this.#shown && !always) return;
    this.#shown = html;
    const language = this.#briefing?.language ?? 'en';
    this.#page.post({ type: 'content', html, language, direction: directionOf(language) });
  }

  /** Answers the page. What is no request, or is about something that is no note of the prep, is refused. */
  async receive(message: unknown): Promise<void> {
    const { success, output } = v.safeParse(request, message);
    if (!success) {
      this.#app.log.debug('the briefing preview sent something that is no request');
      return;
    }
    if (output.type === 'ready') {
      this.update(true);
      return;
    }
    this.#app.store.settle();
    this.update();
    const note = this.readiness && notesOf(this.readiness).get(output.path);
    if (!note) this.#app.log.debug('the briefing preview asked for a file that is no note of its prep');
    else if (output.type === 'openNote') await this.#open(note, output);
    else await this.#tick(note, output, output.done);
  }

  async #open(note: Note, reference: LineReference): Promise<void> {
    const uri = noteUri(note.path);
    const { start } = this.#rangeOf(note, reference);
    try {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, {
        viewColumn: this.#columnFor(uri),
        selection: new Selection(start, start),
      });
    } catch (error) {
      this.#app.log.error('opening a note from the briefing failed', error);
      void window.showErrorMessage(l10n.t('{0} cannot be opened.', fileName(note.path)));
    }
  }

  /** Where the line is now: the notes may have changed since the page showed it. */
  #rangeOf(note: Note, { line: wanted, text }: LineReference): Range {
    const candidates = (this.#briefing ? briefingLines(this.#briefing) : [])
      .filter((candidate) => candidate.place.path === note.path && candidate.text === text)
      .map(({ place }) => editorRange(note, place.range))
      .sort((a, b) => Math.abs(a.start.line - wanted) - Math.abs(b.start.line - wanted));
    const known = Math.min(wanted, note.lines.lineCount - 1);
    return candidates[0] ?? new Range(known, 0, known, 0);
  }

  /** Where the note is open already, else beside the page, never in front of it. */
  #columnFor(uri: Uri): ViewColumn {
    const others = window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== this.#page.viewColumn);
    const holds = others.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
    );
    return (holds ?? others[0])?.viewColumn ?? ViewColumn.Beside;
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
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
    this.#app.store.settle();
    this.update(true);
  }
}

/** The notes that a prep's briefing may lead to, by path. */
function notesOf({ prep }: Readiness): ReadonlyMap<string, Note> {
  return new Map([...prep.notes, ...prep.stories.map(({ note }) => note)].map((note) => [note.path, note]));
}

function livePage(readiness: Readiness): LivePage {
  const notes = notesOf(readiness);
  return {
    lineOf: ({ path, range }) => notes.get(path)?.lines.positionAt(range.start).line,
    noteOf: (from, link) => {
      const path = resolveLink(folderOf(from), link);
      return path !== undefined && notes.has(path) ? path : undefined;
    },
    say: localise,
    openLabel: (path, number) => l10n.t('Open {0}, line {1}', fileName(path), number + 1),
  };
}

function goneHtml(): string {
  const title = escapeHtml(l10n.t('No notes, no briefing'));
  const text = escapeHtml(
    l10n.t(
      'The folder of this prep is not in this window any more. Put it back and the briefing returns, or close this tab.',
    ),
  );
  return `<header><h1>${title}</h1><p>${text}</p></header>`;
}
