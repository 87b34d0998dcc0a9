import { nameOf } from './check';
import { listedTexts } from './listItems';
import { entryMentions } from './mentions';
import { fieldOf, normalized, textValue, type Entry, type Note, type NoteSection, type Place } from './note';
import { sectionOf, storiesOf, type Prep } from './prep';
import { isComplete, type Story } from './story';

/** What a story can be told for: a competency, a value of theirs, a person who is to hear it. */
export type CoverageKind = 'competency' | 'value' | 'person';

/** `begun`: a story is named, and not all of its parts are there yet, so it cannot be told. */
export type CoverageState = 'told' | 'begun' | 'none';

/** How a story stands to one thing that stories are told for. */
export interface CoverageCell {
  readonly state: CoverageState;
  /** Where the notes say that the story is for it; undefined where they do not. */
  readonly place: Place | undefined;
}

/** One thing that stories are told for, and how each story of the prep stands to it. */
export interface CoverageLine {
  readonly kind: CoverageKind;
  /** What it is called where it is named: its text, shortened. */
  readonly name: string;
  readonly text: string;
  /** Where it is asked for. */
  readonly place: Place;
  /** A cell for each story, in the order of the coverage's stories. */
  readonly cells: readonly CoverageCell[];
  /** No story that can be told covers it. */
  readonly isGap: boolean;
}

/** Stories against what they are told for. */
export interface Coverage {
  readonly stories: readonly Story[];
  /** Competencies, then values, then people, each in the order of the notes. */
  readonly lines: readonly CoverageLine[];
}

/** Competencies that every interviewer asks about. */
const alwaysAsked = ['failure', 'conflict'];

/** The competencies that need a story: those of `prep.md`, and those that are asked everywhere. Each stands once. */
export function wantedCompetencies({ competencies }: Prep): readonly string[] {
  return [...new Map([...competencies, ...alwaysAsked].map((name) => [normalized(name), name])).values()];
}

/** The stories of a prep against competencies, values and people. */
export function coverageOf(prep: Prep): Coverage {
  const { stories, note } = prep;
  return {
    stories,
    lines: [
      ...competencyLines(prep),
      ...namedLines(prep, 'value', notSkipped(prep.tips.get('culture')), 'values'),
      ...namedLines(prep, 'person', note, 'panel'),
    ],
  };
}

function lineOf(
  { stories }: Prep,
  line: Pick<CoverageLine, 'kind' | 'name' | 'text' | 'place'>,
  placeIn: (story: Story) => Place | undefined,
): CoverageLine {
  const cells = stories.map((story): CoverageCell => {
    const place = placeIn(story);
    return { state: place ? (isComplete(story) ? 'told' : 'begun') : 'none', place };
  });
  return { ...line, cells, isGap: !cells.some(({ state }) => state === 'told') };
}

/** A competency is named by the stories themselves. What is asked everywhere stands in no note: its place is the title. */
function competencyLines(prep: Prep): readonly CoverageLine[] {
  const { note, stories } = prep;
  const wanted = competencyPlaces(note);
  const named = new Map(stories.map((story) => [story, competencyPlaces(story.note)]));
  const title = { path: note.path, range: note.titleRange };
  return wantedCompetencies(prep).map((name) => {
    const key = normalized(name);
    const line = { kind: 'competency', name, text: name, place: wanted.get(key) ?? title } as const;
    return lineOf(prep, line, (story) => named.get(story)?.get(key));
  });
}

/** Where a note names competencies in its front matter, the first place of each. */
function competencyPlaces(note: Note): ReadonlyMap<string, Place> {
  const entry = note.frontMatter.entries.get('competencies');
  const places = new Map<string, Place>();
  for (const { text, range } of entry ? listedTexts(note, entry) : []) {
    const key = normalized(text);
    if (!places.has(key)) places.set(key, { path: note.path, range });
  }
  return places;
}

/** What a skipped tip asks for nobody wants. */
function notSkipped(note: Note | undefined): Note | undefined {
  return textValue(note?.frontMatter.entries.get('status')) === 'skipped' ? undefined : note;
}

/** The entries of a section, each with the stories that it names. */
function namedLines(prep: Prep, kind: CoverageKind, note: Note | undefined, id: string): readonly CoverageLine[] {
  const section = sectionOf(note, id);
  if (!note || !section) return [];
  return section.entries.map((entry) => {
    const { text, place } = entry;
    const places = storyPlaces(prep, note, section, entry);
    return lineOf(prep, { kind, name: nameOf(entry), text, place }, (story) => places.get(story));
  });
}

/** Where an entry names its stories. */
function storyPlaces(prep: Prep, note: Note, section: NoteSection, entry: Entry): ReadonlyMap<Story, Place> {
  const field = fieldOf(entry, 'story');
  if (!field) return new Map();
  const mentions = entryMentions(prep, note, section, entry);
  return new Map(
    storiesOf(prep, entry).map((story) => {
      const mention = mentions.find(({ of }) => of.kind === 'story' && of.story === story);
      return [story, mention ? { path: note.path, range: mention.range } : field.place];
    }),
  );
}
