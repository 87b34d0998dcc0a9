import { addLines } from './edits';
import { yamlList } from './frontMatter';
import { linksIn } from './inlineLinks';
import { fieldOf, listValue, parseNote, type Entry, type Note, type NoteSource } from './note';
import { oneLine } from './noteText';
import { folderOf, isBelow, relativeLink, resolveLink } from './notePath';
import { storiesIn, storiesOf, tipEntries, type Prep } from './prep';
import { answerOf } from './tips/firstInterview';
import { definitions } from './tips/index';
import { applyEdits, type TextEdit } from './text';

/** Notes on their way from one prep's folder to another's. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** The old paths of the notes that come along. */
  readonly moved: ReadonlySet<string>;
}

/**
 * The text of a note as it reads in the new folder: its relative links lead to where they led, or to the copy where
 * that came along. `folder` is where it will stand, unless it stands as deep as before.
 */
export function copyOf({ path, text }: NoteSource, { from, to, moved }: Move, folder?: string): string {
  const old = folderOf(path);
  const now = folder ?? to + old.slice(from.length);
  const edits = linksIn(text).flatMap(({ range, target }): TextEdit[] => {
    const leadsTo = resolveLink(old, target);
    if (leadsTo === undefined) return [];
    const wanted = moved.has(leadsTo) && isBelow(leadsTo, from) ? to + leadsTo.slice(from.length) : leadsTo;
    if (resolveLink(now, target) === wanted) return [];
    const start = text.indexOf(target, text.indexOf('](', range.start) + 2);
    const behind = /[?#].*$/s.exec(target)?.[0] ?? '';
    return [{ range: { start, end: start + target.length }, newText: relativeLink(now, wanted) + behind }];
  });
  return applyEdits(text, edits);
}

/** An entry as one writes it: its text, its fields, what else is nested in it, each on a line. */
export function entryText(
  { markdown, fields, details }: Pick<Entry, 'markdown' | 'fields' | 'details'>,
  ...more: readonly string[]
): string {
  const nested = [
    ...fields.map((field) => `${field.key}: ${oneLine(field.markdown)}`),
    ...details.map((detail) => safeStart(oneLine(detail.markdown))),
    ...more,
  ];
  return [safeStart(oneLine(markdown)), ...nested.map((line) => `  - ${line}`)].join('\n');
}

/** A box that was taken off may leave what begins another list. */
function safeStart(markdown: string): string {
  return markdown.replace(/^(?:[-+*#>](?=\s|$)|[`~]{3}|<!--|\[(?=[ xX]\]\s))/, '\\$&');
}

/** Where a story was told already, or was to be told, as its front matter says it. */
function placesTold(prep: Prep, story: Note): readonly string[] {
  const names = (entry: Entry): boolean => storiesOf(prep, entry).some(({ note }) => note.path === story.path);
  const place = (round: number): string => `${oneLine(prep.company)} round ${String(round)}`;
  const before = tipEntries(prep, 'first-interview', 'asked').filter(names).map(answerOf);
  const debrief = tipEntries(prep, 'closing', 'debrief').filter((entry) =>
    storiesIn(prep.stories, fieldOf(entry, 'story')).some(({ target }) => target?.note.path === story.path),
  );
  const planned = prep.panel.filter(({ entry }) => names(entry)).map(({ name }) => oneLine(name));
  return [
    ...(before.some((answer) => answer === 'strong' || answer === 'ok') ? [place(prep.round - 1)] : []),
    ...(debrief.length > 0 ? [place(prep.round)] : []),
    ...(debrief.length === 0 && planned.length > 0
      ? [`${place(prep.round)} (planned for ${planned.join(' and ')})`]
      : []),
  ];
}

/** The copy of a story with `told` in its front matter: where it was told before stays, where it is told now is added. */
export function toldIn(prep: Prep, story: Note, text: string): string {
  const note = parseNote({ path: story.path, text }, definitions);
  if (!note || note.frontMatter.problems.length > 0) return text;
  const entry = note.frontMatter.entries.get('told');
  const known = listValue(entry);
  const all = [...new Set([...known, ...placesTold(prep, story)])];
  if (all.length === known.length) return text;
  const line = `told: ${yamlList(all)}`;
  const marked = entry
    ? applyEdits(text, [{ range: { start: entry.keyRange.start, end: entry.valueRange.end }, newText: line }])
    : note.frontMatter.range.end === 0
      ? `---\ntype: story\n${line}\n---\n\n${text.replace(/^\uFEFF/, '')}`
      : applyEdits(text, [addLines(note, [line])]);
  const read = parseNote({ path: story.path, text: marked }, definitions)?.frontMatter;
  return read?.problems.length === 0 && listValue(read.entries.get('told')).length === all.length ? marked : text;
}
