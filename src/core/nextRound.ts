import { addLines, setKeys, statusWhenUnticked, type EditResult } from './edits';
import { message, type Message } from './message';
import { entryText, newEntries } from './newEntries';
import { firstInterviewOf } from './nextRoundFirst';
import { parseNote, normalized, type Note, type NoteSource } from './note';
import { copyOf, type Move } from './noteCopy';
import { fileName, isBelow, joinPath } from './notePath';
import { tipEntries, type Prep } from './prep';
import { scaffoldPrep } from './scaffold';
import { beginningOf, slugOf } from './slug';
import { applyEdits, type TextEdit } from './text';
import { definitions } from './tips/index';
import { placesTold, toldIn } from './told';

/** Tips whose notes hold facts and preparation that no round ends: their notes are taken along whole. */
const lasting: ReadonlySet<string> = new Set([
  'research',
  'behavioral',
  'resume',
  'culture',
  'salary',
  'first-90-days',
]);

/** What a prep of the next round is made of. */
export interface NextRound {
  readonly round: number;
  /** Below the new folder. */
  readonly files: readonly NoteSource[];
}

/** The round after that of a prep; what is no round number counts as the second. */
function nextRoundOf({ round }: Prep): number {
  return (Number.isSafeInteger(round) && round > 0 && round < 1000 ? round : 2) + 1;
}

/** The name of the folder for the next round, beside the old one. */
export function nextRoundFolder(prep: Prep): string {
  const base = fileName(prep.folder).replace(/[-_ ]round[-_ ]\d+(?:-\d+)?$/i, '');
  return slugOf(`${beginningOf(slugOf(base, 'prep'), 56)}-round-${String(nextRoundOf(prep))}`, 'prep');
}

/** Whether a prep is that of the round after another's, so that it need not be made again. */
export function isNextRound(candidate: Prep, of: Prep): boolean {
  return candidate.round === nextRoundOf(of) && normalized(candidate.company) === normalized(of.company);
}

/**
 * The notes of the next round, in a folder beside that of the old prep, which is only read. What nobody wrote down is
 * not made up: it is left to fill in.
 */
export function nextRound(prep: Prep, folder: string): NextRound | { readonly problem: Message } {
  if (prep.note.frontMatter.problems.length > 0) {
    return { problem: message('The front matter of prep.md cannot be read. Mend it first: Problems shows where.') };
  }
  const stories = prep.stories.map(({ note }) => note).filter(({ path }) => isBelow(path, prep.folder));
  const notes = [...prep.tips].filter(([tip, note]) => lasting.has(tip) && note.text !== '').map(([, note]) => note);
  const round = nextRoundOf(prep);
  const below = (path: string): string => path.slice(prep.folder.length + 1);
  const places = new Map([...stories, ...notes].map(({ path }) => [path, joinPath(folder, below(path))]));
  const move: Move = { to: folder, places };
  const own = [
    ...notes.map((note) => ({ path: below(note.path), text: carriedTip(note, move) })),
    ...stories.map((note) => ({
      path: below(note.path),
      text: toldIn({ path: note.path, text: copyOf(note, move) }, placesTold(prep, note)),
    })),
    { path: 'prep.md', text: prepOfRound(prep, round, move) },
    { path: '1-first-interview.md', text: firstInterviewOf(prep, move) },
  ];
  const paths = new Set(own.map(({ path }) => path));
  const fresh = scaffoldPrep({ company: prep.company }, { paths, notes });
  return { round, files: [...own, ...fresh.map((file) => withReserve(prep, file, move))] };
}

/** A note that is taken along: what was done is done again for the new round; findings are no news any more. */
function carriedTip(note: Note, move: Move): string {
  const status = /^done$/.test(String(note.frontMatter.entries.get('status')?.value));
  const restarted = status ? edited(note, setKeys(note, { status: statusWhenUnticked(note) })) : note.text;
  const told = parseNote({ path: note.path, text: restarted }, definitions) ?? note;
  return copyOf({ path: note.path, text: withoutNews(told) }, move);
}

function edited(note: Note, result: EditResult): string {
  return 'problem' in result ? note.text : applyEdits(note.text, result.edits);
}

/** Moves what was new since round one to the other findings: it is older than the next round's "round one". */
function withoutNews(note: Note): string {
  const news = note.tip === 'research' ? note.sections.get('since') : undefined;
  if (!news || news.entries.length === 0) return note.text;
  const { text, lines } = note;
  const cuts = news.entries.map(({ item }): TextEdit => {
    return { range: { start: lines.lineStart(item.line), end: lines.lineStart(item.endLine) }, newText: '' };
  });
  const rest = parseNote({ path: note.path, text: applyEdits(text, cuts) }, definitions);
  if (!rest) return text;
  const result = newEntries(
    rest,
    'findings',
    news.entries.map((entry) => entryText(entry)),
  );
  return 'problem' in result ? text : applyEdits(rest.text, result.edits);
}

/** `prep.md` as it is, with the round counted on, no date yet, and nothing packed. */
function prepOfRound({ note, folder }: Prep, round: number, move: Move): string {
  const logistics = note.sections.get('logistics');
  const tasks = note.tasks.filter(({ line }) => logistics && line >= logistics.line && line < logistics.endLine);
  const unticked = tasks.flatMap(({ checkbox }): TextEdit[] =>
    checkbox?.checked === true ? [{ range: checkbox.range, newText: ' ' }] : [],
  );
  const { entries, range } = note.frontMatter;
  const set = (key: string, value: string): TextEdit[] => {
    const entry = entries.get(key);
    return entry ? [{ range: { start: entry.keyRange.end, end: entry.valueRange.end }, newText: `:${value}` }] : [];
  };
  const counted =
    entries.has('round') || range.end === 0
      ? set('round', ` ${String(round)}`)
      : [addLines(note, [`round: ${String(round)}`])];
  const text = applyEdits(note.text, [...unticked, ...set('interview', ''), ...counted]);
  const begun =
    range.end === 0 ? `---\ntype: prep\nround: ${String(round)}\n---\n\n${text.replace('\uFEFF', '')}` : text;
  return copyOf({ path: joinPath(folder, 'prep.md'), text: begun }, move);
}

/** Questions that were kept in reserve were not to be asked yet: they are the first to ask now. */
function withReserve(prep: Prep, file: NoteSource, move: Move): NoteSource {
  const note = parseNote({ path: joinPath(move.to, file.path), text: file.text }, definitions);
  if (note?.tip !== 'questions') return file;
  const reserve = tipEntries(prep, 'questions', 'reserve').map((entry) =>
    copyOf({ path: entry.place.path, text: entryText(entry) }, move),
  );
  return { path: file.path, text: edited(note, newEntries(note, 'reserve', reserve)) };
}
