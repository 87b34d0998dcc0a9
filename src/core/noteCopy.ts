import { linksIn } from './inlineLinks';
import type { NoteSource } from './note';
import { folderOf, relativeLink, resolveLink } from './notePath';
import { applyEdits, type TextEdit } from './text';

/** Notes on their way to another prep. */
export interface Move {
  /** The folder of the prep they go to: what is written anew stands there. */
  readonly to: string;
  /** Where the notes that come along go, by their old paths. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * The text of a note as it reads at its new place: its relative links lead to where they led, or to the copy where that
 * came along. Nothing else of it changes.
 */
export function copyOf({ path, text }: NoteSource, { to, places }: Move): string {
  const old = folderOf(path);
  const place = places.get(path);
  const now = place === undefined ? to : folderOf(place);
  const edits = linksIn(text).flatMap(({ range, target }): TextEdit[] => {
    const leadsTo = resolveLink(old, target);
    if (leadsTo === undefined) return [];
    const wanted = places.get(leadsTo) ?? leadsTo;
    if (resolveLink(now, target) === wanted) return [];
    const start = text.indexOf(target, text.indexOf('](', range.start) + 2);
    const behind = /[?#].*$/s.exec(target)?.[0] ?? '';
    return [{ range: { start, end: start + target.length }, newText: relativeLink(now, wanted) + behind }];
  });
  return applyEdits(text, edits);
}
