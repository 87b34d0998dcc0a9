import { linksIn, placeOfText, type InlineLink } from './inlineLinks';
import { listedTexts } from './listItems';
import { plainText } from './markdown';
import { type Mention, type MentionForm } from './mention';
import { keyOf, normalized, textValue, type Entry, type Note, type NoteSection } from './note';
import { linksOf } from './noteLinks';
import { folderOf, resolveLink } from './notePath';
import type { ListItem, PlacedMarkdown } from './listItem';
import { allNotes, findPerson, isEveryone, namesIn, storiesIn, type Person, type Prep } from './prep';
import type { Story } from './story';
import type { Range } from './text';

/** Every place where the notes of a prep name a story or a person, by note, in order of the text. */
export function mentionsIn(prep: Prep): readonly Mention[] {
  return allNotes(prep).flatMap((note) => mentionsOf(prep, note));
}

/** The same for one of its notes. */
export function mentionsOf(prep: Prep, note: Note): readonly Mention[] {
  const entries = [...note.sections.values()].flatMap((section) => {
    return section.entries.flatMap((entry) => entryMentions(prep, note, section, entry));
  });
  const seen = new Set(entries.map(({ range }) => range.start));
  const links = linkMentions(prep, note).filter(({ range }) => !seen.has(range.start));
  const all = [...definitionsIn(prep, note), ...peopleOfRoundOne(prep, note), ...links, ...entries];
  return all.sort((a, b) => a.range.start - b.range.start);
}

/** The stories and people that an entry names, in its own text and in its fields. */
export function entryMentions(prep: Prep, note: Note, section: NoteSection, entry: Entry): readonly Mention[] {
  const about = { prep, note, entry };
  const { definition } = section;
  const isPanel = note.type === 'prep' && definition.id === 'panel';
  // Whoever is read about need not be of the panel: a name nobody has is no mention.
  const namesPeople = definition.namesPeople ?? definition.entry === 'name';
  const own = isPanel ? panelEntry(about) : namesPeople ? peopleOf(about, wholeOf(entry.item)) : [];
  const fields = [
    ...fieldPieces(section, entry, 'people').flatMap((piece) => peopleOf(about, piece)),
    ...fieldPieces(section, entry, 'stories').flatMap((piece) => storiesOf(about, piece)),
  ];
  return [...own, ...fields];
}

/** The stories that the fields of an entry name. */
export function storyMentions(prep: Prep, note: Note, section: NoteSection, entry: Entry): readonly Mention[] {
  return fieldPieces(section, entry, 'stories').flatMap((piece) => storiesOf({ prep, note, entry }, piece));
}

/** What the fields of an entry hold that list things of a kind. */
function fieldPieces(
  { definition }: NoteSection,
  { item }: Entry,
  kind: 'stories' | 'people',
): readonly PlacedMarkdown[] {
  return item.items.flatMap((field) => {
    const written = keyOf(field);
    const known = definition.fields?.find(({ key }) => normalized(key) === written?.key);
    return written && known?.value?.kind === kind
      ? [pieceOf(field, written.length), ...field.paragraphs, ...field.items.map(wholeOf)]
      : [];
  });
}

function wholeOf(item: ListItem): PlacedMarkdown {
  return pieceOf(item, 0);
}

function pieceOf(item: ListItem, from: number): PlacedMarkdown {
  return { markdown: item.markdown.slice(from), offsetAt: (index) => item.offsetAt(from + index) };
}

/** Whose entry of which note is read. */
interface About {
  readonly prep: Prep;
  readonly note: Note;
  readonly entry: Entry | undefined;
}

/** The span of a piece in the note; undefined where the note says something else there, for a comment was dropped. */
function spanOf({ text }: Note, piece: PlacedMarkdown, { start, end }: Range): Range | undefined {
  const range = { start: piece.offsetAt(start), end: piece.offsetAt(end - 1) + 1 };
  const oneBlank = (written: string): string => written.replace(/\s+/g, ' ');
  return oneBlank(text.slice(range.start, range.end)) === oneBlank(piece.markdown.slice(start, end))
    ? range
    : undefined;
}

function panelEntry({ prep, note, entry }: About): readonly Mention[] {
  const person = note === prep.note ? prep.panel.find((one) => one.entry === entry) : undefined;
  if (!person || !entry) return [];
  const piece = wholeOf(entry.item);
  const place = placeOfText(piece.markdown, person.name);
  const name = place && spanOf(note, piece, place);
  const range = name ?? entry.item.range;
  return [{ of: { kind: 'person', person }, form: 'entry', note, range, name, text: person.name, entry }];
}

function peopleOf({ prep, note, entry }: About, piece: PlacedMarkdown): readonly Mention[] {
  const whole = { start: piece.offsetAt(0), end: piece.offsetAt(Math.max(0, piece.markdown.length - 1)) + 1 };
  let from = 0;
  return namesIn(piece.markdown).flatMap((text) => {
    const place = placeOfText(piece.markdown, text, from);
    if (place) from = place.end;
    const name = place && spanOf(note, piece, place);
    return namedBy(prep, text).map(({ person, form }): Mention => {
      return { of: { kind: 'person', person }, form, note, range: name ?? whole, name, text, entry };
    });
  });
}

function namedBy({ panel }: Prep, text: string): readonly { readonly person: Person; readonly form: MentionForm }[] {
  if (isEveryone(text)) return panel.map((person) => ({ person, form: 'everyone' }));
  const person = findPerson(panel, text);
  if (!person) return [];
  return [{ person, form: normalized(person.name) === normalized(text) ? 'name' : 'first-name' }];
}

function storiesOf({ prep, note, entry }: About, piece: PlacedMarkdown): readonly Mention[] {
  const { markdown } = piece;
  const place = { path: note.path, range: { start: 0, end: 0 } };
  return storiesIn(prep.stories, { markdown, place }).flatMap(({ target, written, at = 0 }): Mention[] => {
    const range = spanOf(note, piece, { start: at, end: at + written.length });
    if (!target || !range) return [];
    const [link] = linksIn(note.text.slice(range.start, range.end));
    if (link) {
      const words = { start: range.start + link.words.start, end: range.start + link.words.end };
      return [linkMention(note, target, { range, words }, entry)];
    }
    const text = plainText(written);
    const form = normalized(target.id) === normalized(text) ? 'id' : 'story-title';
    const own = placeOfText(written, text);
    const name = own && spanOf(note, piece, { start: at + own.start, end: at + own.end });
    return [{ of: { kind: 'story', story: target }, form, note, range: name ?? range, name, text, entry }];
  });
}

function linkMention(
  note: Note,
  story: Story,
  { range, words }: Pick<InlineLink, 'range' | 'words'>,
  entry: Entry | undefined,
): Mention {
  const text = plainText(note.text.slice(words.start, words.end));
  return { of: { kind: 'story', story }, form: 'link', note, range, name: words, text, entry };
}

/** Links to stories, in prose too. */
function linkMentions({ stories }: Prep, note: Note): readonly Mention[] {
  const folder = folderOf(note.path);
  return linksOf(note).flatMap((link) => {
    const path = resolveLink(folder, link.target);
    const story = stories.find((one) => one.note.path === path);
    return story ? [linkMention(note, story, link, undefined)] : [];
  });
}

/** The heading of a story, and its id where that is written. */
function definitionsIn({ stories }: Prep, note: Note): readonly Mention[] {
  const story = stories.find((one) => one.note === note);
  if (!story) return [];
  const common = { of: { kind: 'story', story }, note, entry: undefined } as const;
  const { start, end } = note.titleRange;
  const key = note.frontMatter.entries.get('id');
  const id = textValue(key);
  const title: Mention = {
    ...common,
    form: 'title',
    range: note.titleRange,
    name: end > start ? note.titleRange : undefined,
    text: story.title,
  };
  return [title, ...(key && id !== undefined ? [idMention(common, key.valueRange, id)] : [])];
}

function idMention(common: Pick<Mention, 'of' | 'note' | 'entry'>, range: Range, text: string): Mention {
  return { ...common, form: 'key', range, name: undefined, text };
}

/** Who of the panel was there in round one, by the key `with`. */
function peopleOfRoundOne(prep: Prep, note: Note): readonly Mention[] {
  const entry = note.tip === 'first-interview' ? note.frontMatter.entries.get('with') : undefined;
  if (!entry) return [];
  return listedTexts(note, entry).flatMap(({ text, range, name }) =>
    namedBy(prep, text).map(({ person, form }): Mention => {
      return { of: { kind: 'person', person }, form, note, range, name, text, entry: undefined };
    }),
  );
}
