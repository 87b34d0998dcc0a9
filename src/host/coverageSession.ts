import { commands, l10n, window, type Uri, type ViewColumn } from 'vscode';
import * as v from 'valibot';
import { coverageOf, type CoverageLine } from '../core/coverage';
import { coverageHtml, noCoverageHtml } from '../core/coveragePage';
import { linkStory } from '../core/linkStory';
import type { Place } from '../core/note';
import { noteAt, type Prep } from '../core/prep';
import type { Readiness } from '../core/readiness';
import type { Story } from '../core/story';
import type { CoverageReference, CoverageRequest, CoverageUpdate } from '../protocol/coverage';
import type { App } from './app';
import { editorRange, notePath, noteUri } from './convert';
import { localise } from './localise';
import { chooseStory } from './chooseStory';
import { NoteNotChanged } from './noteEditor';
import { openBeside } from './openLine';
import { unlinked } from './unlinked';

const reference = v.object({
  kind: v.picklist(['competency', 'value', 'person']),
  line: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  text: v.string(),
});

/** What the page may ask for. */
const requestSchema: v.GenericSchema<unknown, CoverageRequest> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('open'), story: v.optional(v.string()), of: v.optional(reference) }),
  v.object({ type: v.literal('offer'), story: v.optional(v.string()), of: reference }),
]);

/** What a session needs of the panel that shows it. */
export interface CoveragePage {
  readonly viewColumn: ViewColumn | undefined;
  post(update: CoverageUpdate): void;
  /** Gives the page the keyboard. */
  focus(): void;
}

/** The conversation with the page of one prep's coverage. */
export class CoverageSession {
  readonly #app: App;
  #folder: string;
  readonly #page: CoveragePage;
  /** What the page shows, as far as we know: a page that was hidden starts anew. */
  #shown: string | undefined;

  constructor(app: App, folder: string, page: CoveragePage) {
    this.#app = app;
    this.#folder = folder;
    this.#page = page;
  }

  /** The prep, undefined when its notes are gone. */
  get readiness(): Readiness | undefined {
    return this.#app.store.preps.find(({ prep }) => prep.folder === this.#folder);
  }

  /** The notes are in another folder now, and the store will say so. */
  move(folder: string): void {
    this.#folder = folder;
    this.#shown = undefined;
  }

  /** Brings the page up to date with the notes. `always` sends even what it has. */
  update(always = false): void {
    if (!this.#app.store.isReady) return;
    const { readiness } = this;
    const html = readiness ? coverageHtml(readiness.prep, localise) : noCoverageHtml(localise);
    if (html === this.#shown && !always) return;
    this.#shown = html;
    this.#page.post({ type: 'show', folder: this.#folder, html });
  }

  /** Answers the page. What is no request, or is about what the notes do not say any more, changes nothing. */
  async receive(message: unknown): Promise<void> {
    const { success, output } = v.safeParse(requestSchema, message);
    if (!success) {
      this.#app.log.debug('the coverage panel sent something that is no request');
      return;
    }
    if (output.type === 'ready') {
      this.update(true);
      return;
    }
    this.#app.store.settle();
    this.update();
    try {
      await this.#answer(output);
    } catch (error) {
      if (!(error instanceof NoteNotChanged)) this.#app.log.error('the coverage panel could not do its work', error);
      void window.showErrorMessage(unlinked(error instanceof Error ? error.message : String(error)));
    }
  }

  async #answer(request: Exclude<CoverageRequest, { type: 'ready' }>): Promise<void> {
    const prep = this.readiness?.prep;
    if (!prep) return;
    const story = prep.stories.find(({ note }) => note.path === request.story);
    const line = request.of && lineOf(prep, request.of);
    if ((request.story !== undefined && !story) || (request.of && !line)) {
      this.#app.log.debug('the coverage panel asked for what is not in the notes any more');
    } else if (request.type === 'open') await this.#open(prep, placeOf(prep, line, story));
    else if (line) await this.#offer(prep, line, story);
  }

  async #open(prep: Prep, place: Place | undefined): Promise<void> {
    const note = place && noteAt(prep, place.path);
    if (!note) return;
    await openBeside(noteUri(note.path), editorRange(note, place.range), this.#page.viewColumn);
  }

  async #offer(prep: Prep, line: CoverageLine, first: Story | undefined): Promise<void> {
    const chosen = await chooseStory(prep, line, first);
    const story = chosen === 'write' ? await this.#write(line) : chosen;
    // The notes may have changed while the user chose.
    const now = this.readiness?.prep;
    if (!story || !now) return;
    const { path, edit } = linkStory(now, line, story);
    await this.#app.editor.edit(noteUri(path), edit);
    this.#app.store.settle();
    this.update();
    // VS Code gives it back after a choice, but for one that was made at once: then the keys went nowhere.
    if (chosen !== 'write') this.#page.focus();
    this.#page.post({ type: 'say', text: l10n.t('"{0}" is linked to {1}.', story.title, line.name) });
  }

  /** A new story, which says itself for which competency it is told; undefined when none was written. */
  async #write({ kind, text }: CoverageLine): Promise<Story | undefined> {
    const competencies = kind === 'competency' ? [text] : [];
    const details = { prep: noteUri(this.#folder), competencies };
    const uri = await commands.executeCommand<Uri | undefined>('secondRound.newStory', details);
    // What was written a moment ago may not have been noticed yet.
    if (uri) await this.#app.store.rescanFolder(noteUri(this.#folder));
    return uri && this.readiness?.prep.stories.find(({ note }) => note.path === notePath(uri));
  }
}

/** The line that a reference means; of several that say the same, the nearest to where it stood. */
function lineOf(prep: Prep, { kind, line: wanted, text }: CoverageReference): CoverageLine | undefined {
  const distance = ({ place: { path, range } }: CoverageLine): number =>
    Math.abs((noteAt(prep, path)?.lines.positionAt(range.start).line ?? 0) - wanted);
  const same = coverageOf(prep).lines.filter((line) => line.kind === kind && line.text === text);
  return same.sort((a, b) => distance(a) - distance(b))[0];
}

/** Where the notes name the story for the line; of one of both alone, where that stands. */
function placeOf({ stories }: Prep, line: CoverageLine | undefined, story: Story | undefined): Place | undefined {
  if (!story) return line?.place;
  return line ? line.cells[stories.indexOf(story)]?.place : { path: story.note.path, range: story.note.titleRange };
}
