import { addLines } from './edits';
import { yamlList } from './frontMatter';
import { fieldOf, listValue, parseNote, type Entry, type Note, type NoteSource } from './note';
import { oneLine } from './noteText';
import { storiesIn, storiesOf, tipEntries, type Prep } from './prep';
import { applyEdits, insertion, lineEndingOf } from './text';
import { answerOf } from './tips/firstInterview';
import { definitions } from './tips/index';

/** Where a prep says that a story was told, or was to be told, as `told` in its front matter says it. */
export function placesTold(prep: Prep, story: Note): readonly string[] {
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

/** The text of a story with these places in its `told`: those that stand there stay, the others are added. */
export function toldIn({ path, text }: NoteSource, places: readonly string[]): string {
  const note = parseNote({ path, text }, definitions);
  if (!note || note.frontMatter.problems.length > 0) return text;
  const entry = note.frontMatter.entries.get('told');
  const known = listValue(entry);
  const all = [...new Set([...known, ...places])];
  if (all.length === known.length) return text;
  const line = `told: ${yamlList(all)}`;
  const marked = entry
    ? applyEdits(text, [{ range: { start: entry.keyRange.start, end: entry.valueRange.end }, newText: line }])
    : note.frontMatter.range.end === 0
      ? applyEdits(text, [insertion(text.startsWith('\uFEFF') ? 1 : 0, newBlock(line, lineEndingOf(text)))])
      : applyEdits(text, [addLines(note, [line])]);
  const read = parseNote({ path, text: marked }, definitions)?.frontMatter;
  return read?.problems.length === 0 && listValue(read.entries.get('told')).length === all.length ? marked : text;
}

function newBlock(line: string, lineEnding: string): string {
  return ['---', 'type: story', line, '---', '', ''].join(lineEnding);
}
