import type { Fix, NoteEdit } from './check';
import { addToList } from './edits';
import { contentStems, sharedContentWords } from './judgement/contentWords';
import type { ListItem } from './listItem';
import { rememberedOf } from './memo';
import { message, type Message } from './message';
import { fieldOf, keyOf, normalized, type Entry, type Note, type NoteSection, type Place } from './note';
import { folderOf, joinPath, relativeLink } from './notePath';
import { noteAt, type Prep } from './prep';
import { escapeMarkdown } from './noteText';
import { scaffoldStory } from './scaffoldStory';
import { beginningOf } from './slug';
import type { Story } from './story';
import { lineEndingOf, type TextEdit, insertion } from './text';

/** Replaces what stands at a place. */
export function replaceAt({ path, range }: Place, newText: string): NoteEdit {
  return { path, edits: [{ range, newText }] };
}

/**
 * Writes a field of an entry: behind its key where that stands empty, else as a new item below what the entry holds.
 * With an empty value it makes room for what only the writer knows, once.
 */
function addField(note: Note, entry: Entry, key: string, value: string): NoteEdit {
  const empty = entry.item.items.find((item) => keyOf(item)?.key === normalized(key));
  return { path: note.path, edits: empty ? fillField(note, empty, value) : [newField(note, entry.item, key, value)] };
}

function fillField({ text }: Note, item: ListItem, value: string): TextEdit[] {
  if (value === '') return [];
  const { end } = item.range;
  const blank = text[end] === ' ' || text[end - 1] === ' ' ? 1 : 0;
  const place = text[end] === ' ' ? end + 1 : end;
  return [{ range: { start: place, end: place }, newText: blank === 1 ? value : ` ${value}` }];
}

function newField(note: Note, item: ListItem, key: string, value: string): TextEdit {
  return nestedItem(note, item, `${key}: ${value}`);
}

/** Writes an item below all that is nested in another. */
function nestedItem(note: Note, item: ListItem, markdown: string): TextEdit {
  const { lines } = note;
  const [sibling] = item.items;
  const written = sibling && /^[^\S\r\n]*[-*+](?=\s)/.exec(lines.lineText(sibling.line))?.[0];
  const start = written ?? `${' '.repeat(item.indent)}-`;
  const end = lines.lineEnd(lastLine(note, item));
  return { range: { start: end, end }, newText: `${lineEndingOf(note.text)}${start} ${markdown}` };
}

/** Adds a value to a field that may hold several: behind those that are there, in the form in which they are written. */
export function addToField(note: Note, entry: Entry, key: string, value: string): NoteEdit {
  const place = fieldOf(entry, key)?.place.range.start;
  const item = entry.item.items.find(({ range }) => place !== undefined && range.start <= place && place <= range.end);
  if (!item) return addField(note, entry, key, value);
  if (item.items.length > 0) return { path: note.path, edits: [nestedItem(note, item, value)] };
  const written = note.text.slice(item.range.start, item.range.end).trimEnd();
  const separator = /[,;]$/.test(written) ? ' ' : ', ';
  return { path: note.path, edits: [insertion(item.range.start + written.length, separator + value)] };
}

/** The last line of a section, or of an item and all that is nested in it, that is not blank. */
export function lastLine({ lines }: Note, { line, endLine }: Pick<ListItem, 'line' | 'endLine'>): number {
  let last = endLine - 1;
  while (last > line && lines.lineText(last).trim() === '') last--;
  return last;
}

/** Makes room for a field that only the writer can fill. */
export function roomFor(note: Note, entry: Entry, key: string): Fix {
  return { title: message('Add "{0}"', key), edits: [addField(note, entry, key, '')], mends: false };
}

/** Puts a value in place of the one that stands behind a key; behind the key where its values stand in items below it. */
export function setField(note: Note, entry: Entry, key: string, value: string): NoteEdit {
  const field = fieldOf(entry, key);
  const item = entry.item.items.find((nested) => keyOf(nested)?.key === normalized(key));
  const isBehindKey = item !== undefined && keyOf(item)?.length !== item.markdown.length;
  return field && isBehindKey ? replaceAt(field.place, value) : addField(note, entry, key, value);
}

/** Sets a field to one of a few values, a fix for each. */
export function choices(note: Note, entry: Entry, key: string, values: readonly string[]): readonly Fix[] {
  return values.map((value): Fix => {
    return { title: message('{0}: {1}', key, value), edits: [setField(note, entry, key, value)], mends: true };
  });
}

/** How a note links to a story. */
export function storyLink(note: Note, story: Story): string {
  return storyLinkNamed(note, story, story.title);
}

/** The same with another title. */
export function storyLinkNamed(note: Note, story: Story, title: string): string {
  return `[${escapeMarkdown(title)}](${relativeLink(folderOf(note.path), story.note.path)})`;
}

/** Gives an entry a story: the nearest there is, or a new one. */
export function storyFixes(prep: Prep, note: Note, entry: Entry): readonly Fix[] {
  const near = nearestByWords(prep.stories, entry.text);
  const link = near && addField(note, entry, 'story', storyLink(note, near));
  return [
    ...(near && link ? [{ title: message('Link the story "{0}"', near.title), edits: [link], mends: true }] : []),
    newStoryFix(prep, note, entry),
  ];
}

function newStoryFix(prep: Prep, note: Note, entry: Entry): Fix {
  const title = beginningOf(entry.text, 60).trim();
  const { path, link, text } = newStoryFile(prep, note, title);
  const edit = addField(note, entry, 'story', link);
  return { title: message('Write a story for it'), edits: [edit], creates: [{ path, text }], mends: true };
}

/** A story that is not there yet: its file, and how a note links to it. */
export function newStoryFile(
  prep: Prep,
  note: Note,
  title: string,
): { readonly path: string; readonly text: string; readonly link: string } {
  const taken = takenPaths(prep);
  const source = scaffoldStory({ title }, (path) => taken.has(joinPath(prep.folder, path).toLowerCase()));
  const path = joinPath(prep.folder, source.path);
  return { path, text: source.text, link: `[${escapeMarkdown(title)}](${relativeLink(folderOf(note.path), path)})` };
}

/** The paths of a prep's notes as a file system compares them that knows no case. */
const takenPaths = rememberedOf(({ notes }: Prep) => new Set(notes.map(({ path }) => path.toLowerCase())));

/** The story that shares the most words with a text, if it shares any. */
function nearestByWords(stories: readonly Story[], text: string): Story | undefined {
  const wanted = contentStems(text);
  let best: Story | undefined;
  let most = 0;
  for (const story of stories) {
    const shared = sharedContentWords(wanted, stemsOf(story));
    if (shared > most) [best, most] = [story, shared];
  }
  return best;
}

const stemsOf = rememberedOf(({ title, headline = '', parts }: Story): ReadonlySet<string> => {
  const told = [...parts.values()].flatMap(({ statements }) => statements.map(({ text }) => text));
  return new Set([title, headline, ...told].flatMap((text) => [...contentStems(text)]));
});

/** Keeps a check from judging a note again: adds its id to the note's `ignore`. */
export function ignoreFix(prep: Prep, check: string, path: string): Fix | undefined {
  const note = noteAt(prep, path);
  if (!note || note.frontMatter.problems.length > 0 || note.frontMatter.range.end === 0) return undefined;
  const edits = addToList(note, 'ignore', check);
  return edits && { title: message('Ignore {0} in this note', check), edits: [{ path, edits }], mends: true };
}

/** Inserts a text into a note. */
export function insertAt({ path }: Note, offset: number, newText: string): NoteEdit {
  return { path, edits: [insertion(offset, newText)] };
}

/** Puts another text in place of what a finding points at. */
export function renameFix(place: Place, name: string): Fix {
  return { title: renameTitle(name), edits: [replaceAt(place, name)], mends: true };
}

function renameTitle(name: string): Message {
  return message('Change to "{0}"', name);
}

/** Adds an entry at the end of a section's list, with its fields empty. */
export function addEntry(note: Note, section: NoteSection, markdown: string, fields: readonly string[]): NoteEdit {
  const lineEnding = lineEndingOf(note.text);
  const lines = [`- ${markdown}`, ...fields.map((key) => `  - ${key}: `)].join(lineEnding);
  const last = lastLine(note, { line: section.line, endLine: section.endLine });
  const end = note.lines.lineEnd(last);
  const isInList = section.entries.length > 0;
  return {
    path: note.path,
    edits: [insertion(end, `${lineEnding}${isInList ? '' : lineEnding}${lines}`)],
  };
}
