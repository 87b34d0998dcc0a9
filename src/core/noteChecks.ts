import { closest, distance } from 'fastest-levenshtein';
import type { Finding } from './check';
import { isStatus, statuses } from './definition';
import { message, type Message } from './message';
import { normalized, textValue, type Entry, type Field, type Note } from './note';
import { allNotes, peopleIn, storiesIn, type Prep } from './prep';
import type { Story } from './story';

/** Checks of every note alike. They give findings only and are part of no total. */
export const noteCheckIds = ['note/front-matter', 'note/links'] as const;

/** Front matter parses, ids and statuses are known, each tip has one note. */
export function frontMatterFindings(prep: Prep, tipIds: readonly string[]): readonly Finding[] {
  return allNotes(prep).flatMap((note) => [
    ...note.frontMatter.problems.map((problem) => frontMatterFinding(note, problem.range, problem.message)),
    ...(note.type === 'tip' ? tipFindings(prep, note, tipIds) : []),
  ]);
}

function frontMatterFinding(note: Note, range: Finding['place']['range'], text: Message): Finding {
  return { check: 'note/front-matter', place: { path: note.path, range }, severity: 'warning', message: text };
}

function tipFindings(prep: Prep, note: Note, tipIds: readonly string[]): Finding[] {
  if (note.frontMatter.problems.length > 0) return [];
  const { entries } = note.frontMatter;
  const findings: Finding[] = [];
  const idRange = (entries.get('tip') ?? entries.get('type'))?.valueRange ?? note.titleRange;
  if (note.tip === undefined) {
    findings.push(
      frontMatterFinding(note, idRange, message('Which tip is this? Add a line such as "tip: {0}".', tipIds[0] ?? '')),
    );
  } else if (!tipIds.includes(note.tip)) {
    const nearest = closest(note.tip, [...tipIds]);
    findings.push(
      frontMatterFinding(note, idRange, message('There is no tip "{0}". Did you mean "{1}"?', note.tip, nearest)),
    );
  } else {
    const first = prep.tips.get(note.tip);
    if (first && first !== note) {
      const text = message('A second note for this tip: only {0} is read.', relativeTo(prep, first));
      findings.push(frontMatterFinding(note, idRange, text));
    }
  }
  const status = entries.get('status');
  const written = textValue(status);
  if (status && written !== undefined && !isStatus(written)) {
    const nearest = closest(written, [...statuses]);
    const text = message('There is no status "{0}". Did you mean "{1}"?', written, nearest);
    findings.push(frontMatterFinding(note, status.valueRange, text));
  }
  return findings;
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
        const named = definition.entry === 'name from the panel' ? [nameOf(entry)] : [];
        return [
          ...[...written('people'), ...named].flatMap((field) => unknownPeople(prep, field)),
          ...written('stories').flatMap((field) => unknownStories(prep.stories, field)),
        ];
      }),
    ),
  );
}

/** An entry whose text is itself the name of a person. */
function nameOf(entry: Entry): Field {
  return { key: 'name', markdown: entry.markdown, text: entry.text, place: entry.place };
}

function unknownPeople(prep: Prep, field: Field): Finding[] {
  if (prep.panel.length === 0) return [];
  const names = prep.panel.map(({ name }) => name);
  return peopleIn(prep, field)
    .filter(({ target }) => target === undefined)
    .map(({ text }): Finding => {
      const unknown = message('Nobody of the panel is called "{0}". Did you mean "{1}"?', text, closest(text, names));
      return { check: 'note/links', place: field.place, severity: 'warning', message: unknown };
    });
}

function unknownStories(stories: readonly Story[], field: Field): Finding[] {
  return storiesIn(stories, field)
    .filter(({ target }) => target === undefined)
    .map(({ text }): Finding => {
      const near = nearestStory(stories, text);
      const unknown = near
        ? message('There is no story "{0}". Did you mean "{1}"?', text, near.id)
        : message('There is no story "{0}" yet: make one, or take the name away.', text);
      return { check: 'note/links', place: field.place, severity: 'warning', message: unknown };
    });
}

/** The story whose id is nearest to what was written. */
export function nearestStory(stories: readonly Story[], written: string): Story | undefined {
  const name = normalized(written.replace(/^.*\//, '').replace(/\.md$/i, ''));
  return [...stories].sort((a, b) => distance(name, normalized(a.id)) - distance(name, normalized(b.id)))[0];
}
