import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tips } from '../../src/core/tips/index';
import { panelOf, prepText, storyText, tipText, type Setting } from './notes';
import { Random } from './random';

/** Path → text. */
export type Notes = ReadonlyMap<string, string>;

/** The moment the notes are judged at, within the days that their interviews are in. */
export const judgedAt = Date.parse('2026-11-28T12:00:00Z');

/** A prep has `prep.md`, a note for each tip that a fresh prep has, and stories. */
const fresh = tips.filter(({ optional }) => optional !== true);

/** Notes of one prep, `prep.md` among them. */
const notesPerPrep = 20;

const storiesPerPrep = notesPerPrep - fresh.length - 1;

/** So many notes, the same ones for the same seed, in preps of twenty. */
export function manyPreps(notes: number, seed = 1): Notes {
  const random = new Random(seed);
  return new Map(
    random
      .times(Math.ceil(notes / notesPerPrep), (index) => [...prepNotes(random, `prep-${index}`, storiesPerPrep)])
      .flat()
      .slice(0, notes),
  );
}

/** One prep with so many stories. */
export function manyStories(stories: number, seed = 2): Notes {
  return new Map(prepNotes(new Random(seed), 'prep', stories));
}

/** Somebody else's notes: the same markdown, none of it in a prep. */
export function foreignNotes(notes: number): Notes {
  const texts = [...manyPreps(Math.min(notes, 200)).values()].map((text) => text.replace(/^---\n[^]*?\n---\n/, ''));
  return new Map(
    Array.from({ length: notes }, (_, index) => [
      `folder-${Math.floor(index / 100)}/note-${index}.md`,
      texts[index % texts.length] ?? '',
    ]),
  );
}

function prepNotes(random: Random, folder: string, stories: number): (readonly [path: string, text: string])[] {
  const [first = 'story-0', ...others] = random.times(stories, (index) => `story-${index}`);
  const setting: Setting = { people: panelOf(random), stories: [first, ...others] };
  return [
    [`${folder}/prep.md`, prepText(random, setting, `Company ${folder}`)],
    ...fresh.map((tip) => [`${folder}/${tip.fileName}`, tipText(random, tip, setting)] as const),
    ...setting.stories.map((id) => [`${folder}/stories/${id}.md`, storyText(random, id)] as const),
  ];
}

/** Writes notes below a folder. */
export function writeNotes(folder: string, notes: Notes): void {
  const made = new Set<string>();
  for (const [path, text] of notes) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

/** The size of notes on disk, in bytes. */
export function bytesOf(notes: Notes): number {
  return [...notes.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
