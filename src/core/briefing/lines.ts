import { plainText } from '../markdown';
import type { Place } from '../note';
import type { Briefing } from './briefing';
import type { BriefingItem } from './item';

/** A line of the briefing as its reader sees it, and the place it was taken from. */
export interface BriefingLine {
  readonly text: string;
  readonly place: Place;
}

/** What an item says, without markup: by this and its place the line is known again when the notes have changed. */
export function itemText({ markdown }: BriefingItem): string {
  return plainText(markdown);
}

/** Every line that leads to a note, in the order of the page. */
export function briefingLines({ sections }: Briefing): readonly BriefingLine[] {
  return sections.flatMap(({ items }) => items.flatMap(itemLines));
}

function itemLines(item: BriefingItem): BriefingLine[] {
  return [{ text: itemText(item), place: item.place }, ...(item.items ?? []).flatMap(itemLines)];
}
