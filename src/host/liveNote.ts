import type { TextDocument } from 'vscode';
import { parseNote, type Note } from '../core/note';
import type { Readiness } from '../core/readiness';
import { definitions } from '../core/tips/index';
import { notePath } from './convert';
import type { PrepStore } from './prepStore';

/** A note as it stands in its editor, and the prep it belongs to. */
export interface LiveNote {
  readonly note: Note;
  readonly readiness: Readiness;
}

/**
 * The note of a document; undefined when it is none of a prep. Its text is read now: the store waits for a pause
 * in typing, and the offsets of its text may be behind.
 */
export function liveNote(store: PrepStore, document: TextDocument): LiveNote | undefined {
  if (!store.note(document.uri)) return undefined;
  const readiness = store.prepOf(document.uri);
  const note = readiness && parseNote({ path: notePath(document.uri), text: document.getText() }, definitions);
  return note && { note, readiness };
}
