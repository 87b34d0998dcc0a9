import type { CoverageLine } from './coverage';
import { addToList, setKeys, type EditProblem, type EditResult } from './edits';
import { addToField, storyLink } from './fixes';
import { readFrontMatter, type FrontMatter } from './frontMatter';
import { oneLine } from './noteText';
import { fieldOf, listValue, normalized, parseNote, type Entry, type Note } from './note';
import { storiesIn, type Prep } from './prep';
import type { Story } from './story';
import { applyEdits, type TextEdit } from './text';
import { definitions } from './tips/index';

/** How a note comes to say that a story is told for something. */
export interface StoryLink {
  /** The note that says it. */
  readonly path: string;
  /** Edits of that note as it is now; none when it says so already. */
  readonly edit: (note: Note) => EditResult;
}

/** Links a story to a line of the coverage: a story names its competencies, values and people name their stories. */
export function linkStory(prep: Prep, line: CoverageLine, story: Story): StoryLink {
  if (line.kind === 'competency') {
    return { path: story.note.path, edit: (note) => addCompetency(note, oneLine(line.text)) };
  }
  return { path: line.place.path, edit: (note) => addStory(note, line, story, prep.stories) };
}

function addCompetency(note: Note, name: string): EditResult {
  const { frontMatter } = note;
  if (frontMatter.problems.length > 0) return { problem: 'broken-front-matter' };
  const before = competenciesIn(frontMatter);
  if (before.includes(normalized(name))) return { edits: [] };
  const edits = frontMatter.range.end === 0 ? newKey(note, name) : addToList(note, 'competencies', name);
  if (!edits) return { problem: 'no-list' };
  const after = readFrontMatter(applyEdits(note.text, edits));
  const isRead =
    isSame(competenciesIn(after), [...before, normalized(name)]) && isSame(othersIn(after), othersIn(frontMatter));
  return isRead ? { edits } : { problem: 'no-list' };
}

function newKey(note: Note, name: string): readonly TextEdit[] | undefined {
  const made = setKeys(note, { competencies: name });
  return 'edits' in made ? made.edits : undefined;
}

function competenciesIn({ entries }: FrontMatter): readonly string[] {
  return listValue(entries.get('competencies')).map(normalized);
}

/** What the other keys say. */
function othersIn({ entries, problems }: FrontMatter): readonly string[] {
  const others = [...entries].filter(([key]) => key !== 'competencies');
  return [
    ...others.map(([key, { value }]) => JSON.stringify([key, value])),
    ...problems.map(({ message }) => message.template),
  ];
}

/** Names a story in the entry of a line; where several say the same, in the nearest to where it stood. */
function addStory(note: Note, line: CoverageLine, story: Story, stories: readonly Story[]): EditResult {
  if (note.frontMatter.problems.length > 0) return { problem: 'broken-front-matter' };
  const entry = entryOf(note, line);
  if (!entry) return { problem: 'note-changed' };
  const before = storiesOf(entry, stories);
  if (before.includes(story)) return { edits: [] };
  const { edits } = addToField(note, entry, 'story', storyLink(note, story));
  const problem = problemOf(note, edits, entry, (after) => isSameSet(storiesOf(after, stories), [...before, story]));
  return problem === undefined ? { edits } : { problem };
}

function entryOf(note: Note, { kind, text, place }: CoverageLine): Entry | undefined {
  const entries = note.sections.get(kind === 'value' ? 'values' : 'panel')?.entries ?? [];
  const distance = ({ place: { range } }: Entry): number => Math.abs(range.start - place.range.start);
  return entries.filter((entry) => entry.text === text).sort((a, b) => distance(a) - distance(b))[0];
}

function storiesOf(entry: Entry, stories: readonly Story[]): readonly Story[] {
  return storiesIn(stories, fieldOf(entry, 'story')).flatMap(({ target }) => target ?? []);
}

/** Why an edit of an entry is not made: below a comment that is never closed, for one, it would not be read. */
function problemOf(
  note: Note,
  edits: readonly TextEdit[],
  entry: Entry,
  isMeant: (after: Entry) => boolean,
): EditProblem | undefined {
  const before = entriesIn(note);
  const after = entriesIn(parseNote({ path: note.path, text: applyEdits(note.text, edits) }, definitions));
  const changed = after[before.indexOf(entry)];
  const isRead =
    changed !== undefined &&
    isMeant(changed) &&
    isSame(
      after.map((one) => said(one, one === changed)),
      before.map((one) => said(one, one === entry)),
    );
  return isRead ? undefined : 'no-place';
}

function entriesIn(note: Note | undefined): readonly Entry[] {
  return [...(note?.sections.values() ?? [])].flatMap(({ entries }) => entries);
}

/** All that an entry says; of the one that is changed, without its stories. */
function said({ section, text, fields, details }: Entry, isChanged: boolean): string {
  const kept = fields.filter(({ key }) => !isChanged || key !== 'story');
  return JSON.stringify([
    section,
    text,
    kept.map(({ key, markdown }) => [key, markdown]),
    details.map((one) => one.text),
  ]);
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function isSameSet<T>(a: readonly T[], b: readonly T[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && a.every((member) => other.has(member));
}
