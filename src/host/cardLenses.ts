import { CodeLens, l10n } from 'vscode';
import { inEnglish } from '../core/message';
import type { Place } from '../core/note';
import { noteAt, tipEntries } from '../core/prep';
import type { Readiness } from '../core/readiness';
import type { Card } from '../core/rehearsal/cards';
import { questionKey } from '../core/rehearsal/key';
import type { Outlook } from '../core/rehearsal/outlook';
import type { App } from './app';
import { editorRange, notePath, noteUri } from './convert';
import { Owner } from './disposable';
import { Lenses } from './lenses';
import type { PrepStore } from './prepStore';
import { clockText } from './words';

/** Over stories and questions: how the last telling went, whether it is due, and a click to rehearse it. */
export class CardLenses extends Owner {
  constructor({ store }: App) {
    super();
    this.own(new Lenses(store, (uri) => lensesOf(store, notePath(uri))));
  }
}

function lensesOf(store: PrepStore, path: string): CodeLens[] {
  // A story that several preps share is rehearsed for the one whose interview is next.
  const readiness = store.preps.find(({ prep }) => noteAt(prep, path) !== undefined);
  if (!readiness || readiness.isOver) return [];
  const outlook = store.outlookOf(readiness);
  return placesIn(readiness, outlook, path).flatMap(({ card, place }) => {
    const note = noteAt(readiness.prep, path);
    if (!note) return [];
    const { start } = place.range;
    const lens = { title: lensText(card, outlook), command: 'secondRound.rehearse' };
    const given = { prep: noteUri(readiness.prep.folder), cards: [card.id] };
    return [new CodeLens(editorRange(note, { start, end: start }), { ...lens, arguments: [given] })];
  });
}

/** The cards of a note. A question to expect may be that of a story's card: then it stands at both. */
function placesIn(
  { prep }: Readiness,
  { desk }: Outlook,
  path: string,
): readonly { readonly card: Card; readonly place: Place }[] {
  const byQuestion = new Map(desk.cards.map((card) => [questionKey(inEnglish(card.question)), card]));
  const entries = [...tipEntries(prep, 'behavioral', 'expected'), ...tipEntries(prep, 'first-interview', 'asked')];
  const asked = entries.flatMap(({ text, place }) => {
    const card = byQuestion.get(questionKey(text));
    return card ? [{ card, place }] : [];
  });
  const stories = desk.cards.filter(({ kind }) => kind === 'story').map((card) => ({ card, place: card.place }));
  return [...stories, ...asked].filter(({ place }) => place.path === path);
}

function lensText(card: Card, { desk, due }: Outlook): string {
  const last = desk.memories.get(card.id)?.tellings.at(-1);
  if (last === undefined) return l10n.t('Rehearse (never told)');
  return due.includes(card)
    ? l10n.t('Rehearse ({0} last, due today)', clockText(last))
    : l10n.t('Rehearse ({0} last)', clockText(last));
}
