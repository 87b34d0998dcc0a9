import { l10n, window, type Uri } from 'vscode';
import * as v from 'valibot';
import { cardsOf, type Card } from '../core/rehearsal/cards';
import { addFollowUp } from '../core/rehearsal/followUp';
import { absenceHtml, type Absence } from '../core/rehearsal/noticePage';
import { afterAction, beginSession, withoutCards, type Session, type SessionAction } from '../core/rehearsal/session';
import { sittingOf, type SittingWish } from '../core/rehearsal/sitting';
import type { Readiness } from '../core/readiness';
import type { RehearsalAction, RehearsalRequest, RehearsalUpdate } from '../protocol/rehearsal';
import type { App } from './app';
import { noteUri } from './convert';
import { goElsewhere } from './goElsewhere';
import { localise } from './localise';
import { NoteNotChanged } from './noteEditor';
import { adoptLogs, NotLogged, RehearsalLogFile } from './rehearsalLog';
import { keptSession, requestSchema, type KeptSession } from './rehearsalMessages';
import { RehearsalView, spokenText } from './rehearsalView';
import { unlinked } from './unlinked';

/** What a session needs of the panel that shows it. */
export interface RehearsalPage {
  post(update: RehearsalUpdate): void;
}

/** The conversation with the page of one prep's rehearsal. It holds the truth; the page shows it. */
export class RehearsalSession {
  readonly #app: App;
  #folder: string;
  readonly #page: RehearsalPage;
  readonly #view: RehearsalView;
  #wish: SittingWish;
  /** Undefined as long as there is nothing to ask. */
  #session: Session | undefined;
  #log: RehearsalLogFile;
  #absence: Absence = 'gone';
  /** Every card seen so far: one that is being answered stays when its note goes. */
  #cards: ReadonlyMap<string, Card> = new Map();
  #shown: string | undefined;

  constructor(app: App, folder: string, page: RehearsalPage, wish: SittingWish = {}, kept?: KeptSession) {
    this.#app = app;
    this.#folder = folder;
    this.#page = page;
    this.#wish = wish;
    this.#view = new RehearsalView(app);
    this.#session = kept?.session;
    this.#log = this.#newLog();
    for (const answer of kept?.session.answers.slice(-kept.unwritten || Infinity) ?? []) this.#log.add(answer);
  }

  /** The prep, undefined when its notes are gone. */
  get readiness(): Readiness | undefined {
    return this.#app.store.preps.find(({ prep }) => prep.folder === this.#folder);
  }

  /** Whether questions are left: then nobody wants another session in its place. */
  get isUnderWay(): boolean {
    return this.#session !== undefined && this.#session.phase !== 'finished';
  }

  /** The notes are in another folder now, and the store will say so. */
  move(folder: string): void {
    this.#folder = folder;
    this.#log.move(this.#uri);
    this.#shown = undefined;
  }

  /** Begins anew, with a log of its own. */
  begin(wish: SittingWish): void {
    this.#wish = wish;
    if (this.#log.unwritten === 0) this.#log = this.#newLog();
    this.#session = undefined;
    this.update(true);
  }

  /** Brings the page up to date with the notes. `always` sends even what it has. */
  update(always = false): void {
    if (!this.#app.store.isReady) return;
    const { readiness } = this;
    if (readiness) this.#takeCards(readiness);
    else this.#absence = 'gone';
    const html = this.#html(readiness);
    if (html === this.#shown && !always) return;
    this.#shown = html;
    const session = this.#session;
    this.#page.post({
      type: 'show',
      folder: this.#folder,
      html,
      turn: session?.answers.length ?? 0,
      clock: session && this.#view.clock(session),
      session: session && keptSession(session, this.#log.unwritten),
    });
  }

  /** Answers the page. What is no request, or means nothing where the session stands, changes nothing. */
  async receive(message: unknown): Promise<void> {
    const { success, output } = v.safeParse(requestSchema, message);
    if (!success) {
      this.#app.log.debug('the rehearsal sent something that is no request');
      return;
    }
    try {
      if (output.type === 'ready') this.update(true);
      else if (output.type === 'grade') await this.#grade(output);
      else await this.#act(output.action);
    } catch (error) {
      if (!(error instanceof NoteNotChanged || error instanceof NotLogged)) {
        this.#app.log.error('the rehearsal could not do what was asked', error);
      }
      void window.showErrorMessage(unlinked(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Writes what could not be written yet, for the last time. */
  async close(): Promise<void> {
    await this.#log.save();
  }

  #newLog(): RehearsalLogFile {
    return new RehearsalLogFile(this.#uri, this.#app.store.now());
  }

  get #uri(): Uri {
    return noteUri(this.#folder);
  }

  #takeCards({ prep }: Readiness): void {
    const cards = cardsOf(prep);
    const present = new Set(cards.map(({ id }) => id));
    this.#cards = new Map([...this.#cards, ...cards.map((card) => [card.id, card] as const)]);
    if (this.#session) this.#session = withoutCards(this.#session, (id) => !present.has(id));
    if (this.#session) return;
    const { interview, timeZone, rehearsals } = prep;
    const now = this.#app.store.now();
    const secondsPerAnswer = this.#app.settings.rehearsal.minutes * 60;
    const chosen = sittingOf(cards, rehearsals, { now, interview, timeZone, secondsPerAnswer }, this.#wish);
    this.#absence = cards.length === 0 ? 'no-cards' : 'last-hour';
    if (chosen.length === 0) return;
    this.#session = beginSession(chosen.map(({ id }) => id));
    adoptLogs(this.#uri, now).catch((error: unknown) => this.#app.log.error('looking for logs failed', error));
  }

  #html(readiness: Readiness | undefined): string {
    if (!this.#session || !readiness) return absenceHtml(this.#absence, localise);
    return this.#view.html(this.#session, readiness, this.#cards, this.#log.unwritten);
  }

  async #act(action: RehearsalAction): Promise<void> {
    switch (action) {
      case 'more':
        // Who asks again in the last hour means it.
        this.begin(this.#absence === 'last-hour' && !this.#session ? { cards: [...this.#cards.keys()] } : {});
        return;
      case 'retry':
        await this.#save();
        return;
      case 'openNote':
      case 'newStory':
      case 'previewBriefing':
      case 'openQuestions':
      case 'openPrep':
        await goElsewhere(action, this.#uri, this.readiness?.prep, this.#current());
        return;
      default:
        this.#change({ type: action });
    }
  }

  #current(): Card | undefined {
    const [id] = this.#session?.queue ?? [];
    return id === undefined ? undefined : this.#cards.get(id);
  }

  /** Shows what an action made of the session, and says it; false when it changed nothing. */
  #change(action: SessionAction): boolean {
    const before = this.#session;
    if (!before) return false;
    const after = afterAction(before, action, this.#app.store.now());
    if (after === before) return false;
    this.#session = after;
    this.update(true);
    const { readiness } = this;
    const text = readiness && spokenText(before, after, action, this.#view.facts(after, readiness, this.#cards));
    if (text !== undefined && text !== '') this.#page.post({ type: 'say', text });
    return true;
  }

  /** The answer is logged first; what goes wrong with the story then loses nothing. */
  async #grade({ rating, note, toStory }: RehearsalRequest & { type: 'grade' }): Promise<void> {
    const card = this.#current();
    if (!this.#change({ type: 'grade', rating, note })) return;
    const answer = this.#session?.answers.at(-1);
    if (!answer) return;
    this.#log.add(answer);
    try {
      await this.#save();
    } finally {
      const { note: line } = answer;
      if (toStory && line !== undefined && card?.story) {
        await this.#app.editor.edit(noteUri(card.story.note.path), (current) => addFollowUp(current, line));
        this.#page.post({ type: 'say', text: l10n.t("Added to the story's Follow-ups.") });
      }
    }
  }

  async #save(): Promise<void> {
    try {
      await this.#log.save();
    } finally {
      this.update(true);
    }
    await this.#app.store.rescanFolder(this.#log.folder);
  }
}
