import { linksIn, withoutLinks } from './inlineLinks';
import { plainText } from './markdown';
import { rememberedOf } from './memo';
import type { Message } from './message';
import {
  fieldOf,
  fieldText,
  listValue,
  normalized,
  textValue,
  type Entry,
  type Field,
  type Note,
  type NoteSection,
} from './note';
import { folderOf, resolveLink } from './notePath';
import type { Rehearsal } from './rehearsal/log';
import type { Story } from './story';
import { isTimeZone, readInterviewTime, systemTimeZone, type InterviewTime, type InterviewTimeProblem } from './time';

/** One interviewer. */
export interface Person {
  readonly name: string;
  readonly title: string | undefined;
  readonly part: string | undefined;
  /** What they will judge. */
  readonly lens: string | undefined;
  readonly hook: string | undefined;
  readonly entry: Entry;
}

/** The notes of one folder, read as one. */
export interface Prep {
  readonly folder: string;
  /** `prep.md`. */
  readonly note: Note;
  /** The note of each tip; where a tip has two, the first by path. */
  readonly tips: ReadonlyMap<string, Note>;
  /** Every note of the folder, by path. */
  readonly notes: readonly Note[];
  /** Its own stories and the shared ones its notes name, by path. */
  readonly stories: readonly Story[];
  readonly company: string;
  readonly role: string | undefined;
  readonly round: number;
  readonly format: string | undefined;
  readonly location: string | undefined;
  readonly timeZone: string;
  /** The language of the notes, BCP 47; English when they say nothing, or nothing that is a language. */
  readonly language: string;
  readonly interview: InterviewTime | undefined;
  /** Why `interview` as written is no time; undefined when it is one or is absent. */
  readonly interviewProblem: InterviewTimeProblem | undefined;
  readonly competencies: readonly string[];
  readonly panel: readonly Person[];
  /** What was said aloud, by whatever session, oldest first. */
  readonly rehearsals: readonly Rehearsal[];
  /** What of its logs cannot be read. */
  readonly logProblems: readonly LogProblem[];
}

/** A log, or lines of it, that cannot be read. They are left alone, and what can be read counts. */
export interface LogProblem {
  readonly message: Message;
  readonly isWholeFile: boolean;
}

/** Reads a prep from its notes. `stories` are those that belong to it, shared ones included. */
export function readPrep(
  note: Note,
  notes: readonly Note[],
  stories: readonly Story[],
  rehearsals: readonly Rehearsal[] = [],
  logProblems: readonly LogProblem[] = [],
): Prep {
  const value = (key: string): string | undefined => textValue(note.frontMatter.entries.get(key));
  const folder = folderOf(note.path);
  const tips = new Map<string, Note>();
  for (const tip of notes) {
    if (tip.type === 'tip' && tip.tip !== undefined && !tips.has(tip.tip)) tips.set(tip.tip, tip);
  }
  const written = value('interview');
  const timeZone = value('timezone') ?? systemTimeZone();
  const time = written === undefined ? undefined : readInterviewTime(written, timeZone);
  const known = time && !('problem' in time) ? time : undefined;
  return {
    folder,
    note,
    tips,
    notes,
    stories,
    company: value('company') ?? (note.title || folder.slice(folder.lastIndexOf('/') + 1)),
    role: value('role'),
    round: Number(value('round')) || 2,
    format: value('format'),
    location: value('location'),
    language: languageTag(value('lang')),
    timeZone: isTimeZone(timeZone) ? timeZone : systemTimeZone(),
    interview: known,
    interviewProblem: time && 'problem' in time ? time.problem : undefined,
    competencies: listValue(note.frontMatter.entries.get('competencies')),
    panel: entriesOf(note, 'panel').map(readPerson),
    rehearsals: [...rehearsals].sort((a, b) => a.at - b.at),
    logProblems,
  };
}

/** The notes of the folder, and those of shared stories. */
export function allNotes({ notes, stories }: Prep): readonly Note[] {
  return [...new Set([...notes, ...stories.map(({ note }) => note)])];
}

/** The note of that path that belongs to the prep. */
export function noteAt(prep: Prep, path: string): Note | undefined {
  return prep.notes.find((note) => note.path === path) ?? prep.stories.find(({ note }) => note.path === path)?.note;
}

/** Whether the notes are said to be in English. Judgements of text look at each text besides. */
export function isInEnglish({ language }: Prep): boolean {
  return /^en\b/i.test(language);
}

function languageTag(written: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(written ?? 'en')[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}

function readPerson(entry: Entry): Person {
  return {
    name: entry.text,
    title: fieldText(entry, 'title'),
    part: fieldText(entry, 'part'),
    lens: fieldText(entry, 'lens'),
    hook: fieldText(entry, 'hook'),
    entry,
  };
}

/** A known section of a note; undefined when the note or the section is not there. */
export function sectionOf(note: Note | undefined, section: string): NoteSection | undefined {
  return note?.sections.get(section);
}

/** The entries of a section; an absent section is an empty one. */
function entriesOf(note: Note | undefined, section: string): readonly Entry[] {
  return sectionOf(note, section)?.entries ?? [];
}

/** The entries of a tip's section in a prep. */
export function tipEntries(prep: Prep, tip: string, section: string): readonly Entry[] {
  return entriesOf(prep.tips.get(tip), section);
}

/** A reference as written, and what it leads to, if anything. */
export interface Reference<T> {
  readonly text: string;
  /** The markdown that makes the reference; a part of the field's. */
  readonly written: string;
  /** Where it begins in the field's markdown; only stories are found by place. */
  readonly at?: number;
  readonly target: T | undefined;
}

/** Names that mean every person of the panel. */
const everyone = new Set(['all', 'everyone', 'everybody', 'anyone', 'panel', 'the panel']);

/** The people a value names, separated by commas: whole names, or a first name nobody shares. */
export function peopleIn(prep: Prep, field: Field | undefined): readonly Reference<Person>[] {
  if (!field) return [];
  return namesIn(field.markdown).flatMap((text): Reference<Person>[] => {
    if (isEveryone(text)) return prep.panel.map((target) => ({ text: target.name, written: text, target }));
    return [{ text, written: text, target: findPerson(prep.panel, text) }];
  });
}

/** The names a piece of markdown lists, as a person reads them. */
export function namesIn(markdown: string): readonly string[] {
  return splitList(plainText(markdown));
}

/** Whether a name means everybody of the panel. */
export function isEveryone(name: string): boolean {
  return everyone.has(normalized(name));
}

/** The person of that name, or of that first name when nobody else of the panel has it. */
export function findPerson(panel: readonly Person[], name: string): Person | undefined {
  const { byName } = namesOf(panel);
  const exact = byName.get(normalized(name));
  if (exact) return exact;
  const byFirstName = peopleOfFirstName(panel, name);
  return byFirstName.length === 1 ? byFirstName[0] : undefined;
}

/** The people of a panel by name, the first where two share one, and by first name. */
const namesOf = rememberedOf((panel: readonly Person[]) => {
  const byName = new Map<string, Person>();
  const byFirstName = new Map<string, Person[]>();
  for (const person of panel) {
    const name = normalized(person.name);
    if (!byName.has(name)) byName.set(name, person);
    const [first = ''] = name.split(' ');
    byFirstName.set(first, [...(byFirstName.get(first) ?? []), person]);
  }
  return { byName, byFirstName };
});

/** Everybody who has that first name. */
export function peopleOfFirstName(panel: readonly Person[], name: string): readonly Person[] {
  return namesOf(panel).byFirstName.get(normalized(name)) ?? [];
}

/** Names longer than this are looked for by their first word alone. */
const mostWords = 6;

/** A function that finds the people of a panel a text speaks of: by whole name, or by a first name nobody shares. */
export function readerOfNames({ panel }: Prep): (text: string) => ReadonlySet<Person> {
  const byName = new Map<string, Person>();
  for (const person of panel) byName.set(wordsOf(person.name), person);
  const firstNames = panel.map((person) => [wordsOf(person.name).split(' ')[0] ?? '', person] as const);
  const shared = new Set(firstNames.map(([name]) => name).filter((name, at, all) => all.indexOf(name) !== at));
  for (const [name, person] of firstNames) {
    if (!shared.has(name) && !byName.has(name)) byName.set(name, person);
  }
  byName.delete('');
  const longest = Math.min(mostWords, Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length)));
  return (text) => {
    const found = new Set<Person>();
    const words = wordsOf(text).split(' ');
    for (let start = 0; start < words.length; start++) {
      for (let length = 1; length <= longest; length++) {
        const person = byName.get(words.slice(start, start + length).join(' '));
        if (person) found.add(person);
      }
    }
    return found;
  };
}

/** A text as its words in lower case, one blank between them. */
function wordsOf(text: string): string {
  return normalized(text.replace(/[^\p{L}\p{N}'’-]+/gu, ' ').replace(/['’]s\b/gu, ' '));
}

/** What connects you with a person: said in the rapport section of the closing note, else in the panel. */
export function hookOf(prep: Prep, person: Person): Field | undefined {
  const rapport = tipEntries(prep, 'closing', 'rapport').find(({ text }) => findPerson(prep.panel, text) === person);
  return (rapport && fieldOf(rapport, 'hook')) ?? fieldOf(person.entry, 'hook');
}

/** The people an entry is for. */
export function audienceOf(prep: Prep, entry: Entry): readonly Person[] {
  return peopleIn(prep, fieldOf(entry, 'for')).flatMap(({ target }) => target ?? []);
}

/** The stories a value names: relative links to their files, or their ids. */
export function storiesIn(
  stories: readonly Story[],
  field: Pick<Field, 'markdown' | 'place'> | undefined,
): readonly Reference<Story>[] {
  if (!field) return [];
  const { markdown, place } = field;
  const folder = folderOf(place.path);
  const written = linksIn(markdown);
  const links = written.map(({ range, words, target: link }): Reference<Story> => {
    const path = resolveLink(folder, link);
    const target = path === undefined ? undefined : storyNames(stories).byPath.get(path);
    const text = target ? markdown.slice(words.start, words.end) : link;
    return { text, written: markdown.slice(range.start, range.end), at: range.start, target };
  });
  const names = [...withoutLinks(markdown, written).matchAll(/[^,;]+/g)].flatMap((part): Reference<Story>[] => {
    const text = part[0].trim();
    if (text === '') return [];
    const at = part.index + part[0].indexOf(text);
    return [{ text, written: text, at, target: storyNamed(stories, plainText(text)) }];
  });
  return [...links, ...names];
}

/** The first story of that id or that title. */
function storyNamed(stories: readonly Story[], name: string): Story | undefined {
  return storyNames(stories).byName.get(normalized(name));
}

/** Stories by path, and by id and title, the first where two share one. */
const storyNames = rememberedOf((stories: readonly Story[]) => {
  const byPath = new Map<string, Story>();
  const byName = new Map<string, Story>();
  for (const story of stories) {
    byPath.set(story.note.path, story);
    for (const name of [normalized(story.id), normalized(story.title)]) if (!byName.has(name)) byName.set(name, story);
  }
  return { byPath, byName };
});

/** The stories an entry's `story` field leads to. */
export function storiesOf(prep: Prep, entry: Entry): readonly Story[] {
  return storiesIn(prep.stories, fieldOf(entry, 'story')).flatMap(({ target }) => target ?? []);
}

function splitList(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
