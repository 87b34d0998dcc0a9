import type { Note, Place } from './note';
import { tipEntries, type Prep } from './prep';
import type { Range } from './text';

/** Something of a prep that can be found by its name. */
export interface PrepSymbol {
  readonly kind: 'story' | 'person' | 'question';
  readonly name: string;
  readonly note: Note;
  readonly range: Range;
  readonly prep: Prep;
}

/** Where questions stand: those to ask, those to expect, those of round one. */
const questionSections = [
  ['questions', 'planned'],
  ['questions', 'reserve'],
  ['behavioral', 'expected'],
  ['first-interview', 'asked'],
  ['first-interview', 'i-asked'],
] as const;

/**
 * The stories, people and questions whose names have the letters of a query, in its order, whatever stands between
 * them. A story that several preps share is there once.
 */
export function symbolsIn(preps: readonly Prep[], query: string): readonly PrepSymbol[] {
  const fits = queryTest(query);
  const seen = new Set<string>();
  return preps
    .flatMap((prep) => [...people(prep), ...stories(prep), ...questions(prep)])
    .filter((symbol) => {
      const { kind, name, note, range } = symbol;
      const key = JSON.stringify([kind, note.path, range.start]);
      if (seen.has(key) || !fits(name)) return false;
      seen.add(key);
      return true;
    });
}

function people(prep: Prep): readonly PrepSymbol[] {
  return prep.panel.map(({ name, entry }) => symbolAt(prep, 'person', name, prep.note, entry.place));
}

function stories(prep: Prep): readonly PrepSymbol[] {
  return prep.stories.map(({ note, title }) => ({ kind: 'story', name: title, note, range: note.titleRange, prep }));
}

function questions(prep: Prep): readonly PrepSymbol[] {
  return questionSections.flatMap(([tip, section]) => {
    const note = prep.tips.get(tip);
    if (!note) return [];
    return tipEntries(prep, tip, section).map(({ text, place }) => symbolAt(prep, 'question', text, note, place));
  });
}

function symbolAt(prep: Prep, kind: PrepSymbol['kind'], name: string, note: Note, { range }: Place): PrepSymbol {
  return { kind, name, note, range, prep };
}

/** VS Code ranks what it is given; what lacks a letter of the query it would drop. */
function queryTest(query: string): (name: string) => boolean {
  const letters = [...folded(query).replace(/\s/g, '')];
  return (name) => {
    const text = folded(name);
    let from = 0;
    return letters.every((letter) => {
      const at = text.indexOf(letter, from);
      from = at + letter.length;
      return at >= 0;
    });
  };
}

/** Without regard to case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
