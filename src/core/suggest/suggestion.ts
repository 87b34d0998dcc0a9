import type { Message } from '../message';
import type { Prep } from '../prep';
import type { Range } from '../text';

/** What can be put in at a place of a note. */
export interface Suggestion {
  readonly kind: 'key' | 'field' | 'entry' | 'section' | 'choice' | 'person' | 'story' | 'date';
  readonly label: string;
  /** What the user wrote about it: a story's headline, a person's title. */
  readonly detail?: string | undefined;
  /** What it is for. */
  readonly purpose?: Message | undefined;
  /** What it replaces: on one line, the offset that was asked for inside or at its ends. */
  readonly range: Range;
  /** In the snippet syntax of VS Code. Line breaks are LF; the editor repeats the white space its line begins with. */
  readonly snippet: string;
  /** What the typed text is compared with. */
  readonly filter: string;
  /** What fits behind it can be offered at once. */
  readonly continues?: boolean;
}

/** What suggestions are made from, besides the note. */
export interface SuggestContext {
  /** The prep the note belongs to. */
  readonly prep: Prep;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Text that a snippet shows as it is. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop at which one of several texts is chosen. */
export function snippetChoice(stop: number, choices: readonly string[]): string {
  return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** Whether a text has a word that begins with what is typed, without regard to case. */
export function fitsTyped(text: string, typed: string): boolean {
  return ` ${text}`.toLowerCase().includes(` ${typed.trim()}`.toLowerCase());
}
