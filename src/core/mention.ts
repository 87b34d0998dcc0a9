import type { Entry, Note } from './note';
import type { Person } from './prep';
import type { Story } from './story';
import type { Range } from './text';

/** What notes name: a story, or a person of the panel. */
export type Named =
  { readonly kind: 'story'; readonly story: Story } | { readonly kind: 'person'; readonly person: Person };

/**
 * How a note names it. Of a story: its heading (`title`) or the `key` that holds its id, where it is defined; a link,
 * its id or its title elsewhere. Of a person: the entry of the panel; the whole name, a first name that nobody
 * shares, or a word that means everybody.
 */
export type MentionForm =
  'title' | 'key' | 'link' | 'id' | 'story-title' | 'entry' | 'name' | 'first-name' | 'everyone';

/** A place of a note that names a story or a person. Its ranges are offsets in the note's text. */
export interface Mention {
  readonly of: Named;
  readonly form: MentionForm;
  readonly note: Note;
  /** The whole of it: a link with its brackets, a name without the marks around it. */
  readonly range: Range;
  /** The name itself: of a link its words. Undefined where marks inside the name hide which bytes it is. */
  readonly name: Range | undefined;
  /** As a person reads it. */
  readonly text: string;
  /** The entry that names it, when it stands in a field or in the entry's own text. */
  readonly entry: Entry | undefined;
}

/** Whether the place is where the story or the person is defined. */
export function isDefinition({ form }: Mention): boolean {
  return form === 'title' || form === 'key' || form === 'entry';
}

/** Whether two are the same story or person; those of another reading of the notes are known by their place. */
export function isSameNamed(a: Named, b: Named): boolean {
  if (a.kind === 'story') return b.kind === 'story' && a.story.note.path === b.story.note.path;
  if (b.kind === 'story') return false;
  const [one, other] = [a.person.entry.place, b.person.entry.place];
  return one.path === other.path && one.range.start === other.range.start;
}
