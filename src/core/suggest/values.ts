import type { KeyDefinition, ValueKind } from '../definition';
import { catalogued, message } from '../message';
import { normalized, type Note } from '../note';
import { noteCheckIds } from '../noteChecks';
import { folderOf, relativeLink } from '../notePath';
import { findPerson, storiesIn, type Person, type Prep } from '../prep';
import { defaultCompetencies } from '../prepDefinition';
import type { Story } from '../story';
import { addDays, dateAt } from '../time';
import { rows } from '../tips/index';
import type { Candidate, Slot } from './slot';
import type { SuggestContext } from './suggestion';

/** A key with its colon, and whether there is something to offer behind it. */
export function keyCandidate({ key, purpose, value }: Pick<KeyDefinition, 'key' | 'purpose' | 'value'>): Candidate {
  const continues = key === 'timezone' || (value !== undefined && value.kind !== 'number' && value.kind !== 'text');
  return { kind: 'key', label: key, purpose: catalogued(purpose), snippet: `${key}: `, continues };
}

/** What a value of that kind can be at a slot of a note, those left out that the list names already. */
export function candidatesFor(kind: ValueKind, slot: Slot, note: Note, context: SuggestContext): readonly Candidate[] {
  switch (kind.kind) {
    case 'choice':
      return choiceCandidates(kind.choices, slot);
    case 'people':
      return personCandidates(context.prep, slot.others);
    case 'stories':
      return storyCandidates(note, context.prep, slot.others);
    case 'competencies':
      return without(slot.others, competenciesFor(note, context.prep)).map((label) => ({ kind: 'choice', label }));
    case 'date':
      return /^[\d-]*$/.test(slot.current) ? dateCandidates(context) : [];
    case 'date-time':
      return /^[\dT:-]*$/.test(slot.current) ? timeCandidates(context) : [];
    case 'checks':
      return checkCandidates(note, slot.others);
    case 'number':
    case 'text':
      return [];
  }
}

/** A value with words of the user's own ("rough, I lost the thread") is left alone. */
function choiceCandidates(choices: readonly string[], { current }: Slot): readonly Candidate[] {
  const written = current.toLowerCase();
  return choices.some((choice) => choice.startsWith(written))
    ? choices.map((label) => ({ kind: 'choice', label }))
    : [];
}

/** The people of the panel. A name with a comma in it would read as two, so it is not offered. */
export function personCandidates(prep: Prep, named: readonly string[]): readonly Candidate[] {
  const taken = new Set(named.map((name) => findPerson(prep.panel, name)));
  return prep.panel.filter((person) => !taken.has(person) && !/[,;]/.test(person.name)).map(personCandidate);
}

function personCandidate({ name, title, part, entry }: Person): Candidate {
  return { kind: 'person', label: name, detail: [title, part].filter(Boolean).join(', '), text: entry.markdown };
}

function storyCandidates(note: Note, prep: Prep, others: readonly string[]): readonly Candidate[] {
  const markdown = others.join(', ');
  const place = { path: note.path, range: { start: 0, end: 0 } };
  const named = storiesIn(prep.stories, { markdown, place }).map(({ target }) => target);
  return prep.stories
    .filter((story) => !named.includes(story))
    .map((story) => ({
      ...storyCandidate(story),
      text: `[${linkText(story.title)}](${linkTo(note, story)})`,
    }));
}

/** Stories for the brackets of a link whose text is written already. */
export function linkTargetCandidates(note: Note, { stories }: Prep): readonly Candidate[] {
  return stories.map((story) => ({ ...storyCandidate(story), text: linkTo(note, story) }));
}

function storyCandidate({ title, headline, id }: Story): Candidate {
  return { kind: 'story', label: title, detail: headline, words: id };
}

function linkTo(note: Note, story: Story): string {
  return relativeLink(folderOf(note.path), story.note.path);
}

/** A title inside the square brackets of a link: its own brackets would end them. */
function linkText(title: string): string {
  return title
    .replace(/[\\`*_<>]/g, '\\$&')
    .replaceAll('[', '(')
    .replaceAll(']', ')');
}

/** The words of `prep.md`; there itself, and while it has none, those every job asks for. */
function competenciesFor(note: Note, prep: Prep): readonly string[] {
  return note.type === 'prep' || prep.competencies.length === 0 ? defaultCompetencies : prep.competencies;
}

function without(taken: readonly string[], names: readonly string[]): readonly string[] {
  const known = new Set(taken.map((name) => normalized(name.replace(/^["']|["']$/g, ''))));
  return names.filter((name) => !known.has(normalized(name)));
}

/** Today's date where the interview takes place. */
export function todayOf({ prep, now }: SuggestContext): string {
  return dateAt(now, prep.timeZone);
}

function dateCandidates(context: SuggestContext): readonly Candidate[] {
  const today = todayOf(context);
  const interview = context.prep.interview?.date;
  const dates = new Map([
    [today, message('Today')],
    [addDays(today, -1), message('Yesterday')],
  ]);
  if (interview !== undefined && !dates.has(interview)) dates.set(interview, message('The day of the interview'));
  return [...dates].map(([label, purpose]) => ({ kind: 'date', label, purpose }));
}

function timeCandidates(context: SuggestContext): readonly Candidate[] {
  const today = todayOf(context);
  const days = [
    [1, message('Tomorrow')],
    [7, message('In a week')],
    [14, message('In two weeks')],
  ] as const;
  return days.map(([later, purpose]) => {
    const date = addDays(today, later);
    return { kind: 'date', label: date, purpose, snippet: `${date}T\${1:10:00}` };
  });
}

/** The checks that can be silenced in a note: in `prep.md` all of them. */
function checkCandidates(note: Note, named: readonly string[]): readonly Candidate[] {
  const own = rows.filter(
    (row) => note.type === 'prep' || row === note.definition || (note.type === 'story' && row.ownsStories),
  );
  const checks = own.flatMap((row) => row.checks);
  const labels = new Map(checks.map(({ id, label }) => [id, catalogued(label)]));
  const ids = note.type === 'story' ? [...labels.keys()].filter((id) => id.startsWith('stories/')) : [...labels.keys()];
  return without(named, [...ids, ...noteCheckIds]).map((id) => ({
    kind: 'choice',
    label: id,
    purpose: labels.get(id),
  }));
}
