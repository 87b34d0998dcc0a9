import type { EditResult } from '../edits';
import { inEnglish, type Message } from '../message';
import { newEntries } from '../newEntries';
import type { Note } from '../note';
import { escapeMarkdown } from '../noteText';
import type { Card } from './cards';
import { questionKey } from './key';
import type { Rehearsal } from './log';

const sectionId = 'follow-ups';

/**
 * What may be asked after the answer: another one with each telling. Lines that were added after a rehearsal stand in
 * the same section, but say what to change; nobody asks them.
 *
 * @param said The rehearsals of this card before
 */
export function followUpOf({ followUps }: Card, said: readonly Rehearsal[]): Message | undefined {
  const notes = new Set(said.flatMap(({ note }) => (note === undefined ? [] : [questionKey(note)])));
  const asked = followUps.filter((question) => !notes.has(questionKey(inEnglish(question))));
  return asked[said.length % Math.max(asked.length, 1)];
}

/** Adds a line to the follow-ups of a story, below a heading of its own where there is none; once. */
export function addFollowUp(note: Note, text: string): EditResult {
  const line = escapeMarkdown(text);
  const isKnown = note.sections.get(sectionId)?.entries.some((entry) => questionKey(entry.text) === questionKey(text));
  return newEntries(note, sectionId, line === '' || isKnown === true ? [] : [line]);
}
