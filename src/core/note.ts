import type { FieldDefinition, NoteDefinition, NoteType, SectionDefinition } from './definition';
import { readFrontMatter, type FrontMatter, type FrontMatterProblem } from './frontMatter';
import type { FrontMatterEntry } from './frontMatterEntry';
import { kept } from './kept';
import type { ListItem } from './listItem';
import { plainText } from './markdown';
import { rememberedOf } from './memo';
import { detailsOf, readOutline, type Outline, type Paragraph, type Section } from './outline';
import { fileName, folderOf } from './notePath';
import { LineMap, trimRange, type Range } from './text';

/** A file as its host hands it over; the path has `/` between its names and is decoded. */
export interface NoteSource {
  readonly path: string;
  readonly text: string;
}

/** A span in one of the notes. */
export interface Place {
  readonly path: string;
  readonly range: Range;
}

/** One value of an entry, written as a nested item `- key: value`. */
export interface Field {
  readonly key: string;
  /** In markdown, nested text included. Never empty: an empty field is absent. */
  readonly markdown: string;
  readonly text: string;
  readonly place: Place;
}

/** A top-level list item with text in a known section. */
export interface Entry {
  readonly section: string;
  readonly text: string;
  readonly markdown: string;
  readonly place: Place;
  readonly item: ListItem;
  readonly fields: readonly Field[];
  /** What else is nested in it: text of its own, whatever its depth. */
  readonly details: readonly Paragraph[];
}

/** A known section as it stands in a note; one that is written twice reads as one. */
export interface NoteSection {
  readonly definition: SectionDefinition;
  readonly heading: Place;
  readonly entries: readonly Entry[];
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Paragraph[];
  /** Lines from the heading to behind the section, from 0, of its first appearance. */
  readonly line: number;
  readonly endLine: number;
}

/** A parsed note. Its ranges are offsets in `text`. */
export interface Note {
  readonly path: string;
  readonly text: string;
  readonly lines: LineMap;
  readonly type: NoteType;
  /** The tip's id as written, for a note of type tip; it need not be a known one. */
  readonly tip: string | undefined;
  /** Undefined for a tip nobody knows. */
  readonly definition: NoteDefinition | undefined;
  readonly frontMatter: FrontMatter;
  readonly title: string;
  readonly titleRange: Range;
  readonly sections: ReadonlyMap<string, NoteSection>;
  readonly tasks: readonly ListItem[];
  /** Ids of checks that are not to be judged here. */
  readonly ignored: ReadonlySet<string>;
}

/** The definitions notes are read by. */
export interface NoteDefinitions {
  readonly prep: NoteDefinition;
  readonly story: NoteDefinition;
  readonly tip: (id: string) => NoteDefinition | undefined;
  /** The id of the tip whose note has that name when it is fresh. */
  readonly tipOfFile: (fileName: string) => string | undefined;
}

/** The file that makes a folder a prep. */
export const prepFileName = 'prep.md';

/** The folder of a prep, or above several, that holds stories. */
export const storiesFolderName = 'stories';

/**
 * Reads a note. Undefined when the file is none of ours: no `type` of ours in its front matter, and neither its
 * name (`prep.md`) nor its folder (`stories/`, with a story's heading in it) says what it is.
 */
export function parseNote({ path, text }: NoteSource, definitions: NoteDefinitions): Note | undefined {
  const frontMatter = readFrontMatter(text);
  const identity = identityOf(path, text, frontMatter, definitions);
  if (!identity) return undefined;
  const { type, tip } = identity;
  const lines = new LineMap(text);
  const bodyStart = frontMatter.range.end > 0 ? frontMatter.range.end : text.startsWith('\uFEFF') ? 1 : 0;
  const outline = readOutline(text, lines, bodyStart);
  const definition = type === 'tip' ? definitions.tip(tip ?? '') : definitions[type];
  const sections = readSections(path, text, outline, definition);
  if (
    type === 'story' &&
    !frontMatter.entries.has('type') &&
    frontMatter.problems.length === 0 &&
    sections.size === 0
  ) {
    return undefined;
  }
  return {
    path,
    text,
    lines,
    type,
    tip,
    definition,
    frontMatter,
    title: outline.title?.text ?? '',
    titleRange: outline.title?.range ?? { start: bodyStart, end: bodyStart },
    sections,
    tasks: outline.tasks,
    ignored: new Set(listValue(frontMatter.entries.get('ignore'))),
  };
}

/**
 * A note for a file that cannot be read as text: listed with the reason, never written. Its name alone may tell which
 * tip it is about.
 */
export function unreadableNote(path: string, definitions: NoteDefinitions, problem: FrontMatterProblem): Note {
  const { type, tip } = identityOf(path, '', readFrontMatter(''), definitions) ?? { type: 'tip', tip: undefined };
  const keys = [`type: ${type}`, ...(tip === undefined ? [] : [`tip: ${tip}`])];
  const note = parseNote({ path, text: `---\n${keys.join('\n')}\n---\n` }, definitions);
  if (!note) throw new Error(`a note of type ${type} cannot be made`);
  const nowhere = { range: { start: 0, end: 0 }, entries: new Map<string, FrontMatterEntry>() };
  return { ...note, text: '', lines: new LineMap(''), frontMatter: { ...nowhere, problems: [problem] } };
}

/** Text with this character is a binary file that only has the name of a note. */
export function isBinary(text: string): boolean {
  return text.slice(0, 8192).includes('\0');
}

/** What kind of note a file is, and of which tip. */
interface Identity {
  readonly type: NoteType;
  readonly tip: string | undefined;
}

/**
 * The front matter says what a note is. Where there is none, or none that can be read, a name of ours says it, so
 * that the note is still listed and what is wrong with it can be said.
 */
function identityOf(
  path: string,
  text: string,
  frontMatter: FrontMatter,
  definitions: NoteDefinitions,
): Identity | undefined {
  const tip = writtenValue(text, frontMatter, 'tip');
  const written = writtenValue(text, frontMatter, 'type');
  if (written === 'tip') return { type: 'tip', tip };
  if (written === 'prep' || written === 'story') return { type: written, tip: undefined };
  if (written !== undefined) return undefined;
  if (fileName(path).toLowerCase() === prepFileName) return { type: 'prep', tip: undefined };
  if (fileName(folderOf(path)) === storiesFolderName) return { type: 'story', tip: undefined };
  const isLost = frontMatter.range.end === 0 || frontMatter.problems.length > 0;
  const known = isLost ? (tip ?? definitions.tipOfFile(fileName(path))) : undefined;
  return known === undefined ? undefined : { type: 'tip', tip: known };
}

/** A value of the front matter as text; where the block cannot be read, from the raw lines above the first heading. */
function writtenValue(text: string, frontMatter: FrontMatter, key: string): string | undefined {
  if (frontMatter.problems.length === 0) return textValue(frontMatter.entries.get(key));
  const [block = ''] = text.slice(0, 4096).split(/^#/m, 1);
  return new RegExp(`^${key}:[ \\t]*["']?([\\w-]+)`, 'm').exec(block)?.[1];
}

/** A front matter value as text: what was written, quotes gone; undefined where there is none. */
export function textValue(entry: FrontMatterEntry | undefined): string | undefined {
  if (entry?.value === undefined) return undefined;
  const text = typeof entry.value === 'object' ? entry.value.join(', ') : String(entry.value);
  return text.trim() === '' ? undefined : text.trim();
}

/** A front matter value as a list: a YAML list, or text separated by commas. */
export function listValue(entry: FrontMatterEntry | undefined): readonly string[] {
  if (entry?.value === undefined) return [];
  const { value } = entry;
  const items = typeof value === 'object' ? value : String(value).split(',');
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Text that is in its normal form already. */
const isAscii = /^[\0-\x7f]*$/;

/** The form in which headings, keys and names are compared. */
export function normalized(text: string): string {
  const composed = isAscii.test(text) ? text : text.normalize('NFKC');
  return composed.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The section a heading begins, whatever its case and with or without a colon behind it. */
export function sectionNamed(definition: NoteDefinition | undefined, heading: string): SectionDefinition | undefined {
  const name = normalized(heading).replace(/\s*[:：]$/, '');
  return definition && sectionsByName(definition).get(name);
}

const sectionsByName = rememberedOf(
  ({ sections }: NoteDefinition) => new Map(sections.map((section) => [normalized(section.heading), section])),
);

const fieldsByName = rememberedOf(
  ({ fields }: SectionDefinition) => new Map((fields ?? []).map((field) => [normalized(field.key), field])),
);

function readSections(
  path: string,
  text: string,
  outline: Outline,
  definition: NoteDefinition | undefined,
): Map<string, NoteSection> {
  const sections = new Map<string, NoteSection>();
  for (const section of outline.sections) {
    const known = sectionNamed(definition, section.heading);
    if (!known) continue;
    const read = readSection(path, text, section, known);
    const before = sections.get(known.id);
    sections.set(known.id, before ? joined(before, read) : read);
  }
  return sections;
}

function joined(first: NoteSection, second: NoteSection): NoteSection {
  return {
    ...first,
    entries: [...first.entries, ...second.entries],
    paragraphs: [...first.paragraphs, ...second.paragraphs],
    statements: [...first.statements, ...second.statements],
  };
}

function readSection(path: string, text: string, section: Section, definition: SectionDefinition): NoteSection {
  const fields = fieldsByName(definition);
  const entries = section.items
    .filter((item) => item.text !== '' && !isEmptyField(item, fields))
    .map((item): Entry => {
      const place = { path, range: item.range };
      return {
        section: definition.id,
        text: item.text,
        markdown: item.markdown,
        place,
        item,
        fields: kept(item.items.flatMap((nested) => readField(path, text, nested, fields) ?? [])),
        // Paragraphs below the first, and nested items whose key the section does not know.
        details: kept(
          detailsOf(
            item,
            item.items.filter((nested) => !fields.has(keyOf(nested)?.key ?? '')),
          ),
        ),
      };
    });
  return {
    definition,
    heading: { path, range: section.headingRange },
    entries,
    paragraphs: section.paragraphs,
    statements: section.statements,
    line: section.line,
    endLine: section.endLine,
  };
}

/** A key, in bold or not, and its colon. */
const keyPattern = /^(\*\*|__|\*|_)?([^:：*_\n]{1,40}?)\1?\s*[:：]\1?\s*/;

/** The key an item begins with, and how much of its markdown the key takes. */
export function keyOf(item: ListItem): { readonly key: string; readonly length: number } | undefined {
  const match = keyPattern.exec(item.markdown);
  return match?.[2] === undefined ? undefined : { key: normalized(match[2]), length: match[0].length };
}

function readField(
  path: string,
  text: string,
  item: ListItem,
  known: ReadonlyMap<string, FieldDefinition>,
): Field | undefined {
  const written = keyOf(item);
  const definition = written && known.get(written.key);
  if (!definition) return undefined;
  const own = item.markdown.slice(written.length).trim();
  // Names below each other are as good as names with commas between.
  const separator = isListOfNames(definition) ? ', ' : ' ';
  const join = (lines: readonly string[]): string => lines.filter((line) => line !== '').join(separator);
  const paragraphs = item.paragraphs.map((paragraph) => paragraph.markdown);
  const markdown = join([own, ...paragraphs, ...item.items.map((inner) => inner.markdown)]);
  if (markdown === '') return undefined;
  const ownText = own === '' ? '' : item.text.slice(item.text.search(/[:：]/) + 1).trim();
  const valueText = join([ownText, ...paragraphs.map(plainText), ...item.items.map((inner) => inner.text)]);
  const value = { start: item.offsetAt(written.length), end: item.range.end };
  const range = own === '' ? item.range : trimRange(text, value);
  return { key: definition.key, markdown, text: valueText, place: { path, range } };
}

/** A field without a value, cut off from its placeholder by a blank line. */
function isEmptyField(item: ListItem, known: ReadonlyMap<string, FieldDefinition>): boolean {
  const written = keyOf(item);
  return written?.length === item.markdown.length && known.has(written.key) && item.items.length === 0;
}

function isListOfNames({ value }: FieldDefinition): boolean {
  return value?.kind === 'people' || value?.kind === 'stories' || value?.kind === 'competencies';
}

/** The text of an entry's field, undefined when it is absent. Keys are compared without regard to case. */
export function fieldText(entry: Entry, key: string): string | undefined {
  return fieldOf(entry, key)?.text;
}

/** The first field of that key. */
export function fieldOf(entry: Entry, key: string): Field | undefined {
  return entry.fields.find((field) => field.key === key);
}
