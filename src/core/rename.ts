import type { NoteEdit } from './check';
import { storyLinkNamed } from './fixes';
import { placeOfText } from './inlineLinks';
import { isSameNamed, type Mention, type Named } from './mention';
import { mentionsIn } from './mentions';
import { message, type Message } from './message';
import { normalized, parseNote, type Note } from './note';
import { escapeMarkdown, oneLine } from './noteText';
import { fileName } from './notePath';
import { allNotes, findPerson, isEveryone, readPrep, type Person, type Prep } from './prep';
import { readStory, type Story } from './story';
import { applyEdits, type TextEdit } from './text';
import { definitions } from './tips/index';

/** The edits of a rename, all of them as one step, or why it is not made. */
export type RenameResult = { readonly edits: readonly NoteEdit[] } | { readonly problem: Message };

/** What is written in place of a mention; nothing where it stays. */
type NewText = (mention: Mention) => string | undefined;

/**
 * Gives a story another title, or a person another name, wherever the notes of these preps use it. Links keep their
 * paths and stories their ids. What cannot be done at every place is not done at all.
 */
export function renameEdits(preps: readonly Prep[], named: Named, written: string): RenameResult {
  const problem = problemOfText(written);
  if (problem) return { problem };
  const name = oneLine(written);
  if (name === (named.kind === 'story' ? named.story.title : named.person.name)) return { edits: [] };
  const concerned = preps.filter((prep) => isIn(prep, named));
  const taken = named.kind === 'story' ? takenTitle(concerned, named.story, name) : takenName(concerned, named, name);
  if (taken) return { problem: taken };
  const places = new Map<string, { readonly note: Note; readonly edits: Map<number, TextEdit> }>();
  for (const prep of concerned) {
    const newText = named.kind === 'story' ? newTitle(named, name) : newName(prep, named.person, name);
    for (const mention of mentionsIn(prep)) {
      const newOne = newText(mention);
      if (newOne === undefined) continue;
      const { note, range } = mention;
      if (note.frontMatter.problems.length > 0) return { problem: brokenNote(note) };
      const place = mention.form === 'story-title' && newOne.startsWith('[') ? range : exactPlace(mention);
      if (!place) return { problem: hiddenName(mention) };
      const { edits } = places.get(note.path) ?? { edits: new Map<number, TextEdit>() };
      places.set(note.path, { note, edits: edits.set(place.start, { range: place, newText: newOne }) });
    }
  }
  const edits = [...places].map(([path, { edits: own }]): NoteEdit => ({ path, edits: [...own.values()] }));
  return concerned.every((prep) => readsBack(prep, named, name, edits)) ? { edits } : { problem: notReadBack(name) };
}

function isIn(prep: Prep, named: Named): boolean {
  if (named.kind === 'person') return prep.panel.includes(named.person);
  return prep.stories.some(({ note }) => note.path === named.story.note.path);
}

function problemOfText(written: string): Message | undefined {
  if (written.trim() === '') return message('A name needs a letter at least.');
  return /[\p{Cc}\u2028\u2029]/u.test(written.trim()) ? message('A name is one line of text.') : undefined;
}

function takenTitle(preps: readonly Prep[], story: Story, title: string): Message | undefined {
  if (story.note.title === '') {
    return message('{0} has no title yet: write one below its front matter, as in "# {1}".', nameOf(story.note), title);
  }
  const wanted = normalized(title);
  const others = preps.flatMap(({ stories }) => stories).filter(({ note }) => note.path !== story.note.path);
  const other = others.find((one) => normalized(one.title) === wanted || normalized(one.id) === wanted);
  return other && message('There is a story "{0}" already, in {1}.', title, nameOf(other.note));
}

function takenName(
  preps: readonly Prep[],
  { person }: Extract<Named, { kind: 'person' }>,
  name: string,
): Message | undefined {
  if (/[,;]/.test(name)) return message('A name with a comma would read as two people.');
  if (isEveryone(name)) return message('"{0}" means everybody of the panel.', name);
  const others = preps.flatMap(({ panel }) => panel).filter((one) => one !== person);
  const isTaken = others.some((one) => normalized(one.name) === normalized(name));
  return isTaken ? message('Somebody of the panel is called "{0}" already.', name) : undefined;
}

/** A story's new title at its heading, in links that say the old one, and where the title stands for the story. */
function newTitle(named: Extract<Named, { kind: 'story' }>, title: string): NewText {
  return ({ of, form, note, text }) => {
    if (!isSameNamed(of, named)) return undefined;
    if (form === 'title') return escapeMarkdown(title);
    if (form === 'link') return text === named.story.title ? escapeMarkdown(title) : undefined;
    if (form !== 'story-title') return undefined;
    // Between commas it would read as several.
    return /[,;]/.test(title) ? storyLinkNamed(note, named.story, title) : escapeMarkdown(title);
  };
}

/**
 * A person's new name: a first name stays one while nobody else has it. Where the new one is shared, those who had it
 * alone are called by their whole names.
 */
function newName({ panel }: Prep, person: Person, name: string): NewText {
  const renamed = { ...person, name };
  const after = panel.map((one) => (one === person ? renamed : one));
  const nameFor = ({ of, form, text }: Mention): string | undefined => {
    if (of.kind !== 'person' || form === 'everyone') return undefined;
    if (of.person !== person) return findPerson(after, text) === of.person ? undefined : of.person.name;
    const [first = ''] = name.split(' ');
    return form === 'first-name' && findPerson(after, first) === renamed ? first : name;
  };
  return (mention) => {
    const newOne = nameFor(mention);
    if (newOne === undefined || newOne === mention.text) return undefined;
    return isInFrontMatter(mention) ? newOne : escapeMarkdown(newOne);
  };
}

function isInFrontMatter({ note, range }: Mention): boolean {
  return range.start < note.frontMatter.range.end;
}

/** The bytes that are the name: of a link with marks around its words, what stands between the marks. */
function exactPlace({ form, note, name, text }: Mention): Mention['name'] {
  if (form !== 'link' || !name) return name;
  const inner = placeOfText(note.text.slice(name.start, name.end), text);
  return inner ? { start: name.start + inner.start, end: name.start + inner.end } : name;
}

/** Whether the notes, changed so, call it by the new name, and every mention leads to where it led before. */
function readsBack(prep: Prep, named: Named, name: string, edits: readonly NoteEdit[]): boolean {
  const after = edited(prep, edits);
  if (after.panel.length !== prep.panel.length || after.stories.length !== prep.stories.length) return false;
  const now = named.kind === 'story' ? storyIn(after, named.story)?.title : personIn(prep, after, named.person)?.name;
  if (now !== name) return false;
  const found = mentionsIn(after);
  return mentionsIn(prep).every((mention) => {
    const start = movedOffset(mention, edits);
    return found.some(
      (one) => one.note.path === mention.note.path && one.range.start === start && isSame(one, mention),
    );
  });

  function isSame({ of }: Mention, before: Mention): boolean {
    if (of.kind === 'story') return isSameNamed(of, before.of);
    return before.of.kind === 'person' && of.person === personIn(prep, after, before.of.person);
  }
}

function storyIn({ stories }: Prep, { note }: Story): Story | undefined {
  return stories.find((one) => one.note.path === note.path);
}

function personIn(before: Prep, after: Prep, person: Person): Person | undefined {
  return after.panel[before.panel.indexOf(person)];
}

/** Where a mention begins when the edits are made. */
function movedOffset({ note, range }: Mention, edits: readonly NoteEdit[]): number {
  const own = edits.find(({ path }) => path === note.path)?.edits ?? [];
  const before = own.filter((edit) => edit.range.start < range.start);
  return before.reduce((start, { range: old, newText }) => start + newText.length - (old.end - old.start), range.start);
}

/** The prep as it reads with the edits made. */
function edited(prep: Prep, edits: readonly NoteEdit[]): Prep {
  const changed = new Map(edits.map(({ path, edits: own }) => [path, own]));
  const notes = new Map<Note, Note>();
  for (const note of allNotes(prep)) {
    const own = changed.get(note.path);
    const text = own && applyEdits(note.text, own);
    notes.set(note, (text === undefined ? note : parseNote({ path: note.path, text }, definitions)) ?? note);
  }
  const newOf = (note: Note): Note => notes.get(note) ?? note;
  const stories = prep.stories.map((story) =>
    newOf(story.note) === story.note ? story : readStory(newOf(story.note)),
  );
  return readPrep(newOf(prep.note), prep.notes.map(newOf), stories);
}

function brokenNote(note: Note): Message {
  return message('The front matter of {0} cannot be read. Mend it first: Problems shows where.', nameOf(note));
}

function hiddenName({ note, range, text }: Mention): Message {
  const line = note.lines.positionAt(range.start).line + 1;
  return message(
    'In {0}, line {1}, marks or a comment stand inside "{2}": take them away first.',
    nameOf(note),
    line,
    text,
  );
}

function notReadBack(name: string): Message {
  return message(
    'The notes would not read "{0}" as this name everywhere: choose another, or change them by hand.',
    name,
  );
}

function nameOf({ path }: Note): string {
  return fileName(path);
}
