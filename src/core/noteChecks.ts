import { closest, distance } from 'fastest-levenshtein';
import type { Finding, Fix } from './check';
import { isStatus, statuses } from './definition';
import { setKeys } from './edits';
import { newStoryFile, renameFix, replaceAt, storyLink } from './fixes';
import { message, type Message } from './message';
import { normalized, textValue, type Entry, type Field, type Note, type Place } from './note';
import { fileName } from './notePath';
import { allNotes, peopleIn, peopleOfFirstName, storiesIn, type LogProblem, type Prep, type Reference } from './prep';
import type { Story } from './story';
import type { Range } from './text';

/** Checks of every note alike. They give findings only and are part of no total. */
export const noteCheckIds = ['note/front-matter', 'note/links', 'note/told-already'] as const;

/** Front matter parses, ids and statuses are known, each tip has one note, logs can be read. */
export function frontMatterFindings(prep: Prep, tipIds: readonly string[]): readonly Finding[] {
  const findings = allNotes(prep).flatMap((note) => [
    ...note.frontMatter.problems.map((problem) => frontMatterFinding(note, problem.range, problem.message)),
    ...(note.type === 'tip' ? tipFindings(prep, note, tipIds) : []),
  ]);
  return [...findings, ...prep.logProblems.map((problem) => logFinding(prep, problem))];
}

/** A log is no note: what is wrong with it stands at the title of `prep.md`. */
function logFinding({ note }: Prep, { message: text, isWholeFile }: LogProblem): Finding {
  return {
    check: 'note/front-matter',
    place: { path: note.path, range: note.titleRange },
    severity: isWholeFile ? 'warning' : 'information',
    message: text,
  };
}

function frontMatterFinding(note: Note, range: Range, text: Message, fixes: readonly Fix[] = []): Finding {
  const place = { path: note.path, range };
  return { check: 'note/front-matter', place, severity: 'warning', message: text, fixes };
}

function tipFindings(prep: Prep, note: Note, tipIds: readonly string[]): readonly Finding[] {
  if (note.frontMatter.problems.length > 0) return [];
  return [...tipIdFindings(prep, note, tipIds), ...statusFindings(note)];
}

function tipIdFindings(prep: Prep, note: Note, tipIds: readonly string[]): readonly Finding[] {
  const { entries, range: block } = note.frontMatter;
  if (block.end === 0) return [lostFrontMatter(note)];
  const range = (entries.get('tip') ?? entries.get('type'))?.valueRange ?? note.titleRange;
  if (note.tip === undefined) {
    return [
      frontMatterFinding(note, range, message('Which tip is this? Add a line such as "tip: {0}".', tipIds[0] ?? '')),
    ];
  }
  if (!tipIds.includes(note.tip)) {
    return [unknownName(note, range, note.tip, tipIds, 'tip')];
  }
  const first = prep.tips.get(note.tip);
  if (!first || first === note) return [];
  const text = message('A second note for this tip: only {0} is read.', relativeTo(prep, first));
  return [{ ...frontMatterFinding(note, range, text), unnecessary: true }];
}

/** A value that is none of those there are: with the nearest, or with all of them when none is near. */
function unknownName(
  note: Note,
  range: Range,
  written: string,
  names: readonly string[],
  kind: 'status' | 'tip',
): Finding {
  const near = nearest(written, names);
  if (near === undefined) {
    const text =
      kind === 'tip'
        ? message('There is no tip "{0}". There are: {1}.', written, names.join(', '))
        : message('There is no status "{0}". There are: {1}.', written, names.join(', '));
    return frontMatterFinding(note, range, text);
  }
  const text =
    kind === 'tip'
      ? message('There is no tip "{0}". Did you mean "{1}"?', written, near)
      : message('There is no status "{0}". Did you mean "{1}"?', written, near);
  return frontMatterFinding(note, range, text, [renameFix({ path: note.path, range }, near)]);
}

/** The name nearest to what was written; none when more than half of it differs. */
function nearest(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const near = closest(normalized(written), names.map(normalized));
  const isNear = distance(normalized(written), near) <= Math.max(written.length, near.length) / 2;
  return isNear ? names.find((name) => normalized(name) === near) : undefined;
}

/** The note is known by its name alone: one rename, and it is nobody's. */
function lostFrontMatter(note: Note): Finding {
  const start = note.text.startsWith('\uFEFF') ? 1 : 0;
  const result = setKeys(note, { type: 'tip', tip: note.tip ?? '', status: 'todo' });
  const edits = 'edits' in result ? [{ path: note.path, edits: result.edits }] : [];
  const fix: Fix = { title: message('Write its front matter'), edits, mends: true };
  const text = message('This note has no front matter: only its name tells what it is.');
  return frontMatterFinding(note, { start, end: start }, text, [fix]);
}

function statusFindings(note: Note): readonly Finding[] {
  const status = note.frontMatter.entries.get('status');
  const written = textValue(status);
  if (!status || written === undefined || isStatus(written)) return [];
  return [unknownName(note, status.valueRange, written, statuses, 'status')];
}

function relativeTo(prep: Prep, note: Note): string {
  return prep.folder === '' ? note.path : note.path.slice(prep.folder.length + 1);
}

/** Links to stories and people resolve. */
export function linkFindings(prep: Prep): readonly Finding[] {
  return prep.notes.flatMap((note) =>
    [...note.sections.values()].flatMap(({ definition, entries }) =>
      entries.flatMap((entry) => {
        const kindOf = (key: string): string | undefined =>
          definition.fields?.find((field) => field.key === key)?.value?.kind;
        const written = (kind: string): readonly Field[] => entry.fields.filter(({ key }) => kindOf(key) === kind);
        const named = definition.namesPeople ? [nameOf(entry)] : [];
        return [
          ...[...written('people'), ...named].flatMap((field) => unknownPeople(prep, note, field)),
          ...written('stories').flatMap((field) => unknownStories(prep, note, field)),
        ];
      }),
    ),
  );
}

/** An entry whose text is itself the name of a person. */
function nameOf(entry: Entry): Field {
  return { key: 'name', markdown: entry.markdown, text: entry.text, place: entry.place };
}

function unknownPeople(prep: Prep, note: Note, field: Field): Finding[] {
  if (prep.panel.length === 0) return [];
  const names = prep.panel.map(({ name }) => name);
  return peopleIn(prep, field)
    .filter(({ target }) => target === undefined)
    .map((reference): Finding => {
      const shared = peopleOfFirstName(prep.panel, reference.text).map(({ name }) => name);
      if (shared.length > 1) {
        const text = message('Several people of the panel are called "{0}": write the whole name.', reference.text);
        return linkFinding(note, field, reference, text, ...shared);
      }
      const near = nearest(reference.text, names);
      const text =
        near === undefined
          ? message('Nobody of the panel is called "{0}".', reference.text)
          : message('Nobody of the panel is called "{0}". Did you mean "{1}"?', reference.text, near);
      return linkFinding(note, field, reference, text, ...(near === undefined ? [] : [near]));
    });
}

function unknownStories(prep: Prep, note: Note, field: Field): Finding[] {
  return storiesIn(prep.stories, field)
    .filter(({ target }) => target === undefined)
    .map((reference): Finding => {
      const near = nearestStory(prep.stories, reference.text);
      if (near) {
        const text = message('There is no story "{0}". Did you mean "{1}"?', reference.text, near.id);
        return linkFinding(note, field, reference, text, storyLink(note, near));
      }
      const text = message('There is no story "{0}" yet: make one, or take the name away.', reference.text);
      const found = linkFinding(note, field, reference, text);
      // Where the reference itself cannot be told from the rest of the field, nothing may be put in its place.
      if (found.place === field.place) return found;
      return {
        ...found,
        get fixes() {
          return [createStory(prep, note, found.place, reference)];
        },
      };
    });
}

/** A finding at the reference itself; at the whole value where its markup hides where exactly that is. */
function linkFinding(
  { path, text }: Note,
  { place }: Field,
  { written }: Reference<unknown>,
  said: Message,
  ...mends: readonly string[]
): Finding {
  const start = text.slice(place.range.start, place.range.end).indexOf(written);
  const from = place.range.start + start;
  const exact = start < 0 ? undefined : { path, range: { start: from, end: from + written.length } };
  const fixes = exact ? mends.map((mend) => renameFix(exact, mend)) : [];
  return { check: 'note/links', place: exact ?? place, severity: 'warning', message: said, fixes };
}

function createStory(prep: Prep, note: Note, place: Place, { text }: Reference<unknown>): Fix {
  const title = fileName(text).replace(/\.md$/i, '').replace(/[-_]+/g, ' ').trim() || text;
  const { path, text: content, link } = newStoryFile(prep, note, title);
  const creates = [{ path, text: content }];
  return { title: message('Write the story "{0}"', title), edits: [replaceAt(place, link)], creates, mends: true };
}

/** The story whose id is nearest to what was written; none when more than half of it differs. */
function nearestStory(stories: readonly Story[], written: string): Story | undefined {
  const near = nearest(
    fileName(written).replace(/\.md$/i, ''),
    stories.map(({ id }) => id),
  );
  return stories.find(({ id }) => id === near);
}
