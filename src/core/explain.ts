import { linksIn } from './inlineLinks';
import { keyOf, normalized, sectionNamed, type Note } from './note';
import { folderOf, resolveLink } from './notePath';
import { bodyOutline, itemOn } from './placedItem';
import { storiesIn, type Prep } from './prep';
import type { CheckResult, Readiness } from './readiness';
import type { Story } from './story';
import { keysOf } from './suggest/frontMatter';
import { listSlot } from './suggest/slot';
import type { Range } from './text';

/** What a word of a note is for. Never a value: those of the salary note are nobody else's business. */
export interface Meaning {
  readonly kind: 'title' | 'section' | 'field' | 'key';
  /** What it explains, in the note. */
  readonly range: Range;
  /** As the product calls it: English, like the purpose, for the host to translate. */
  readonly name: string;
  readonly purpose: string | undefined;
  /** The checks that read it, as far as they say which section is theirs. */
  readonly checks: readonly CheckResult[];
}

/** A story that a note names. */
export interface NamedStory {
  readonly kind: 'story';
  readonly range: Range;
  readonly story: Story;
}

/** What can be said about the thing at an offset of a note. */
export function explanationAt(note: Note, offset: number, readiness: Readiness): Meaning | NamedStory | undefined {
  const { frontMatter, definition, titleRange } = note;
  if (offset < frontMatter.range.end) return keyAt(note, offset);
  if (definition && note.type !== 'story' && note.title !== '' && isIn(titleRange, offset)) {
    const { title: name } = definition;
    return { kind: 'title', range: titleRange, name, purpose: undefined, checks: checksOf(note, readiness) };
  }
  return headingAt(note, offset, readiness) ?? linkAt(note, offset, readiness.prep) ?? fieldAt(note, offset, readiness);
}

function isIn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

function keyAt(note: Note, offset: number): Meaning | undefined {
  const entry = [...note.frontMatter.entries.values()].find(({ keyRange }) => isIn(keyRange, offset));
  const known = entry && keysOf(note).find(({ key }) => key === entry.key);
  return known && { kind: 'key', range: entry.keyRange, name: known.key, purpose: known.purpose, checks: [] };
}

function headingAt(note: Note, offset: number, readiness: Readiness): Meaning | undefined {
  const heading = bodyOutline(note).sections.find(({ headingRange }) => isIn(headingRange, offset));
  const section = heading && sectionNamed(note.definition, heading.heading);
  if (!section) return undefined;
  const { id, heading: name, purpose } = section;
  return { kind: 'section', range: heading.headingRange, name, purpose, checks: checksOf(note, readiness, id) };
}

/** The checks of a note, or of one of its sections. */
function checksOf(note: Note, { rows }: Readiness, section?: string): readonly CheckResult[] {
  const row = rows.find(({ definition }) => definition === note.definition);
  const ids = new Set(
    row?.definition.checks.filter((check) => section === undefined || check.section === section).map(({ id }) => id),
  );
  return row?.checks.filter(({ id }) => ids.has(id)) ?? [];
}

/** A link to a story, wherever it stands. */
function linkAt(note: Note, offset: number, { stories }: Prep): NamedStory | undefined {
  const { line } = note.lines.positionAt(offset);
  const start = note.lines.lineStart(line);
  const link = linksIn(note.lines.lineText(line)).find(({ range }) => isIn(range, offset - start));
  const path = link && resolveLink(folderOf(note.path), link.target);
  const story = stories.find((one) => one.note.path === path);
  return (
    link && story && { kind: 'story', range: { start: start + link.range.start, end: start + link.range.end }, story }
  );
}

/** The key of a field, or a story that it names by its id. */
function fieldAt(note: Note, offset: number, readiness: Readiness): Meaning | NamedStory | undefined {
  const { line } = note.lines.positionAt(offset);
  const placed = itemOn(note, line, bodyOutline(note));
  const written = placed?.entry && keyOf(placed.item);
  const field = placed?.section.fields?.find(({ key }) => normalized(key) === written?.key);
  if (!placed || !written || !field) return undefined;
  const { item, section } = placed;
  const colon = item.markdown.search(/[:：]/);
  const range = { start: item.range.start, end: item.offsetAt(colon) };
  if (isIn(range, offset)) {
    const { key: name, purpose } = field;
    return { kind: 'field', range, name, purpose, checks: checksOf(note, readiness, section.id) };
  }
  if (field.value?.kind !== 'stories') return undefined;
  const value = { start: item.offsetAt(written.length), end: note.lines.lineEnd(line) };
  return isIn(value, offset) ? storyAt(note, value, offset, readiness.prep) : undefined;
}

function storyAt(note: Note, value: Range, offset: number, { stories }: Prep): NamedStory | undefined {
  const { range, current } = listSlot(note.text, value, offset);
  const place = { path: note.path, range };
  const [named] = storiesIn(stories, { markdown: current, place });
  return named?.target && { kind: 'story', range, story: named.target };
}
