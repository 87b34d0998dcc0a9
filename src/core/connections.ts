import { isDefinition, isSameNamed, type Mention, type Named } from './mention';
import { entryMentions, mentionsIn, mentionsOf } from './mentions';
import type { Note } from './note';
import { noteAt, type Prep } from './prep';
import type { Range } from './text';

/** What a place of a note leads to: the headings of stories, the entries of people. */
export interface Leads {
  /** The name or link that leads there, or the entry whose stories they are. */
  readonly range: Range;
  readonly to: readonly Mention[];
}

/**
 * The mentions at an offset of a note; several only where a word means everybody. The marker before a title or an entry,
 * where the keyboard puts the cursor, is part of it.
 */
export function mentionsAt(prep: Prep, path: string, offset: number): readonly Mention[] {
  const note = noteAt(prep, path);
  if (!note) return [];
  return mentionsOf(prep, note).filter(({ form, range }) =>
    isIn(form === 'title' || form === 'entry' ? withMarker(note, range) : range, offset),
  );
}

/**
 * Where one goes from an offset of a note: from a name to what it names, from an entry (a claim, a value, a question, a
 * person of the panel) to its stories, from anywhere else in a line below the entry to the stories named in that line.
 */
export function definitionsAt(prep: Prep, path: string, offset: number): Leads | undefined {
  const at = mentionsAt(prep, path, offset);
  const stories = storiesAt(prep, path, offset);
  const isOwn = at.length === 0 || at.every(({ form }) => form === 'entry');
  if (isOwn && stories && stories.named.length > 0) {
    return { range: stories.range, to: definitionsOf([prep], stories.named) };
  }
  const [first] = at;
  if (!first) return undefined;
  return {
    range: first.range,
    to: definitionsOf(
      [prep],
      at.map(({ of }) => of),
    ),
  };
}

/** Where stories and people are defined: a story at its heading, a person in the panel. */
export function definitionsOf(preps: readonly Prep[], named: readonly Named[]): readonly Mention[] {
  const defined = distinct(preps.flatMap(definitionsIn));
  return named.flatMap((one) => defined.find(({ of }) => isSameNamed(of, one)) ?? []);
}

function definitionsIn(prep: Prep): readonly Mention[] {
  const notes = new Set([prep.note, ...prep.stories.map(({ note }) => note)]);
  return [...notes]
    .flatMap((note) => mentionsOf(prep, note))
    .filter((mention) => isDefinition(mention) && mention.form !== 'key');
}

/** Every place that names a story or a person, where it is defined among them, each once. */
export function referencesTo(preps: readonly Prep[], named: Named): readonly Mention[] {
  return distinct(preps.flatMap(mentionsIn)).filter(({ of }) => isSameNamed(of, named));
}

/** Shared stories, and what names them, may be read by several preps. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ note, range, of }) => {
    const name = of.kind === 'story' ? of.story.note.path : String(of.person.entry.place.range.start);
    const key = JSON.stringify([note.path, range.start, of.kind, name]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The stories of the entry in whose own text the offset lies; below that, those that the line of the offset names. */
function storiesAt(
  prep: Prep,
  path: string,
  offset: number,
): { readonly range: Range; readonly named: readonly Named[] } | undefined {
  const note = noteAt(prep, path);
  if (!note) return undefined;
  const { line } = note.lines.positionAt(offset);
  for (const section of note.sections.values()) {
    const entry = section.entries.find(({ item }) => item.line <= line && line < item.endLine);
    if (!entry) continue;
    const { range } = entry.place;
    const stories = entryMentions(prep, note, section, entry).filter(({ of }) => of.kind === 'story');
    if (isIn(withMarker(note, range), offset)) return { range, named: distinctlyNamed(stories) };
    const here = stories.filter((mention) => note.lines.positionAt(mention.range.start).line === line);
    return here[0] && { range: here[0].range, named: distinctlyNamed(here) };
  }
  return undefined;
}

function distinctlyNamed(mentions: readonly Mention[]): readonly Named[] {
  const all = mentions.map(({ of }) => of);
  return all.filter((one, index) => all.findIndex((two) => isSameNamed(one, two)) === index);
}

/** A title or an entry from the beginning of its line. */
function withMarker({ lines }: Note, { start, end }: Range): Range {
  return { start: lines.lineStart(lines.positionAt(start).line), end };
}

function isIn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
