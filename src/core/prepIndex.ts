import type { FrontMatterProblem } from './frontMatter';
import { message, type Message } from './message';
import {
  isBinary,
  parseNote,
  prepFileName,
  storiesFolderName,
  unreadableNote,
  type Note,
  type NoteSource,
} from './note';
import { isRehearsalLog } from './noteFiles';
import { fileName, folderOf, isBelow, joinPath } from './notePath';
import { readPrep, storiesIn, type LogProblem, type Prep } from './prep';
import { readLog, type Rehearsal } from './rehearsal/log';
import { readStory, type Story } from './story';
import { definitions } from './tips/index';

/** Which preps differ since the last refresh. */
export interface PrepChanges {
  readonly changed: readonly Prep[];
  /** Folders that are no longer preps. */
  readonly removed: readonly string[];
}

/**
 * The notes that are known, as preps. A note is parsed when it is put, and only then; a refresh reads again just
 * the preps whose notes changed.
 */
export class PrepIndex {
  readonly #notes = new Map<string, Note>();
  readonly #unreadable = new Set<string>();
  readonly #stories = new Map<string, Story>();
  /** What was rehearsed, and what cannot be read of it, by the path of the log. */
  readonly #logs = new Map<string, Log>();
  readonly #preps = new Map<string, Prep>();
  /** The paths of the notes of each prep, and of shared stories by the folder above their `stories/`. */
  #members = new Map<string, string[]>();
  #shared = new Map<string, string[]>();
  readonly #touched = new Set<string>();
  #regroup = false;

  /** Every prep as of the last refresh, by folder. */
  get preps(): readonly Prep[] {
    return [...this.#preps.values()].sort((a, b) => byText(a.folder, b.folder));
  }

  /** The note at a path, undefined when the file is none of ours. */
  note(path: string): Note | undefined {
    return this.#notes.get(path);
  }

  /** The paths of all notes and logs. */
  paths(): readonly string[] {
    return [...this.#notes.keys(), ...this.#logs.keys()];
  }

  /** Adds a note, or replaces it. */
  put(source: NoteSource): void {
    const { path, text } = source;
    if (isRehearsalLog(path)) {
      const { rehearsals, broken } = readLog(text);
      this.#putLog(path, rehearsals, broken === 0 ? undefined : brokenLines(path, broken));
      return;
    }
    if (isBinary(text)) {
      this.putUnreadable(path, { message: message('This file is not text.'), range: { start: 0, end: 0 } });
      return;
    }
    const before = this.#notes.get(path);
    if (before && !this.#unreadable.has(path) && before.text === text) return;
    this.#replace(path, parseNote(source, definitions));
  }

  /** Adds a note that its host could not read: it is listed with the reason. */
  putUnreadable(path: string, problem: FrontMatterProblem): void {
    if (isRehearsalLog(path)) {
      this.#putLog(path, [], problem.message);
      return;
    }
    this.#replace(path, unreadableNote(path, definitions, problem));
    this.#unreadable.add(path);
  }

  #putLog(path: string, rehearsals: readonly Rehearsal[], problem: Message | undefined): void {
    this.#logs.set(path, { rehearsals, problem });
    this.#touched.add(path);
  }

  remove(path: string): void {
    if (this.#logs.delete(path)) this.#touched.add(path);
    this.#replace(path, undefined);
  }

  #replace(path: string, note: Note | undefined): void {
    const before = this.#notes.get(path);
    this.#unreadable.delete(path);
    if (!before && !note) return;
    if (note) this.#notes.set(path, note);
    else this.#notes.delete(path);
    if (note?.type === 'story') this.#stories.set(path, readStory(note));
    else this.#stories.delete(path);
    this.#touched.add(path);
    if (before?.type !== note?.type || saysPrep(before) !== saysPrep(note)) this.#regroup = true;
  }

  /** Brings the preps up to date with the notes and says which differ. */
  refresh(): PrepChanges {
    if (this.#regroup) this.#group();
    const stale = new Set([...this.#touched].flatMap((path) => this.#foldersOf(path)));
    const removed = [...this.#preps.keys()].filter((folder) => !this.#members.has(folder));
    for (const folder of removed) this.#preps.delete(folder);
    for (const folder of this.#members.keys()) if (!this.#preps.has(folder)) stale.add(folder);
    this.#touched.clear();
    const changed: Prep[] = [];
    for (const folder of stale) {
      const prep = this.#read(folder);
      if (!prep) continue;
      this.#preps.set(folder, prep);
      changed.push(prep);
    }
    return { changed, removed };
  }

  /** The preps a note is part of: the one it lies in, or for a shared story those below. */
  #foldersOf(path: string): string[] {
    const owner = nearest(this.#members, folderOf(path));
    if (owner !== undefined) return [owner];
    const base = sharedBase(path);
    return base === undefined ? [] : [...this.#members.keys()].filter((folder) => isBelow(folder, base));
  }

  #group(): void {
    this.#regroup = false;
    const before = this.#members;
    this.#members = new Map();
    this.#shared = new Map();
    for (const note of this.#notes.values()) {
      if (this.#marksPrep(note)) this.#members.set(folderOf(note.path), []);
    }
    for (const note of this.#notes.values()) {
      const owner = nearest(this.#members, folderOf(note.path));
      if (owner !== undefined) this.#members.get(owner)?.push(note.path);
      else if (note.type === 'story') addTo(this.#shared, sharedBase(note.path), note.path);
    }
    for (const [folder, paths] of this.#members) {
      paths.sort(byText);
      const old = before.get(folder);
      const same = old?.length === paths.length && old.every((path, index) => path === paths[index]);
      if (!same) this.#touched.add(joinPath(folder, prepFileName));
    }
  }

  /**
   * `prep.md` marks a prep, unless it is plainly somebody else's: readable, not empty, without `type: prep`, and
   * with no tip's note beside it.
   */
  #marksPrep(note: Note): boolean {
    const said = saysPrep(note);
    if (said !== undefined) return said;
    const folder = folderOf(note.path);
    return [...this.#notes.values()].some(({ path, tip }) => tip !== undefined && folderOf(path) === folder);
  }

  #read(folder: string): Prep | undefined {
    const members = this.#members.get(folder);
    if (!members) return undefined;
    const notes = members.flatMap((path) => this.#notes.get(path) ?? []);
    const note = notes.find(({ path }) => folderOf(path) === folder && fileName(path).toLowerCase() === prepFileName);
    if (!note) return undefined;
    const own = notes.flatMap(({ path }) => this.#stories.get(path) ?? []);
    const logs = [...this.#logs].filter(([path]) => folderOf(folderOf(path)) === folder);
    const problems = logs.flatMap(([, { rehearsals, problem }]): LogProblem[] =>
      problem ? [{ message: problem, isWholeFile: rehearsals.length === 0 }] : [],
    );
    const rehearsals = logs.flatMap(([, log]) => log.rehearsals);
    return readPrep(note, notes, [...own, ...this.#sharedStories(folder, notes)], rehearsals, problems);
  }

  /** The stories of the nearest shared folder above a prep's, or above where one is to be: its notes may name them. */
  storiesAbove(folder: string): readonly Story[] {
    const base = nearest(this.#shared, folderOf(folder));
    return (this.#shared.get(base ?? '') ?? []).flatMap((path) => this.#stories.get(path) ?? []);
  }

  /** Those of them that the prep's notes name. */
  #sharedStories(folder: string, notes: readonly Note[]): Story[] {
    const shared = this.storiesAbove(folder);
    if (shared.length === 0) return [];
    const named = new Set<Story>();
    for (const field of notes.flatMap(storyFields)) {
      for (const { target } of storiesIn(shared, field)) if (target) named.add(target);
    }
    return shared.filter((story) => named.has(story));
  }
}

/** What a log file holds, and why it, or some lines of it, could not be read. */
interface Log {
  readonly rehearsals: readonly Rehearsal[];
  readonly problem: Message | undefined;
}

function brokenLines(path: string, count: number): Message {
  return count === 1
    ? message('One line of {0} cannot be read and does not count.', fileName(path))
    : message('{0} lines of {1} cannot be read and do not count.', count, fileName(path));
}

/** Every value of a note that names stories. */
function storyFields(note: Note): Parameters<typeof storiesIn>[1][] {
  return [...note.sections.values()].flatMap(({ definition, entries }) => {
    const keys = new Set(definition.fields?.filter(({ value }) => value?.kind === 'stories').map(({ key }) => key));
    return entries.flatMap(({ fields }) => fields.filter(({ key }) => keys.has(key)));
  });
}

/** The folder above the `stories/` a path lies in; undefined when it lies in none. */
function sharedBase(path: string): string | undefined {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    if (fileName(folder) === storiesFolderName) return folderOf(folder);
  }
  return undefined;
}

/** The nearest folder, from the given one upwards, that the map has. */
function nearest(map: ReadonlyMap<string, unknown>, from: string): string | undefined {
  for (let folder = from; ; folder = folderOf(folder)) {
    if (map.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

/** Whether a note marks a prep, as far as it can say so itself; undefined where that is left to the notes beside it. */
function saysPrep(note: Note | undefined): boolean | undefined {
  if (note?.type !== 'prep' || fileName(note.path).toLowerCase() !== prepFileName) return false;
  const { frontMatter, text } = note;
  return frontMatter.entries.has('type') || frontMatter.problems.length > 0 || text.trim() === '' ? true : undefined;
}

function addTo(map: Map<string, string[]>, key: string | undefined, path: string): void {
  if (key === undefined) return;
  const paths = map.get(key);
  if (paths) paths.push(path);
  else map.set(key, [path]);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
