import { message, type Message } from './message';
import { parseNote, type NoteSource } from './note';
import { isMarkdown, isRehearsalLog } from './noteFiles';
import { fileName } from './notePath';
import { definitions } from './tips/index';

/** What a generated file would replace. */
export interface Standing {
  /** Whether it is a note of a prep that was read. */
  readonly isKnown: boolean;
  /** Undefined when nothing stands there; empty, so that the name alone tells, when it is not worth reading. */
  readonly text: string | undefined;
}

/**
 * Why a file that was made from notes must not be written; undefined when it may. It never replaces a note, of whatever
 * prep, nor the log of a rehearsal, and never gets a name that would make it a note.
 */
export function whyNotGenerated({ path, text }: NoteSource, standing: Standing): Message | undefined {
  const isNote = (content: string | undefined): boolean =>
    content !== undefined && isMarkdown(path) && parseNote({ path, text: content }, definitions) !== undefined;
  if (isRehearsalLog(path) || standing.isKnown || isNote(standing.text)) {
    return message('{0} is one of your notes and stays as it is. Choose another name.', fileName(path));
  }
  if (isNote(text)) {
    return message('A file with the name {0} would be taken for a note. Choose another name.', fileName(path));
  }
  return undefined;
}
