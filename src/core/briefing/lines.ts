import { plainText } from '../markdown';
import type { Place } from '../note';
import type { BriefingItem } from '../tip';
import type { Briefing, BriefingGap } from './build';

/** A line of the briefing as its reader sees it, and the place it was taken from. */
export interface BriefingLine {
  readonly text: string;
  readonly place: Place;
}

/** What an item says, without markup: by this and its place the line is known again when the notes have changed. */
export function itemText({ markdown }: BriefingItem): string {
  return plainText(markdown);
}

/** What a gap says, with the names of what is missing. */
export function gapText({ label, missing }: BriefingGap): string {
  return missing.length > 0 ? `${label}: ${missing.join(', ')}` : label;
}

/** Every line that leads to a note, in the order of the page. */
export function briefingLines({ sections, gaps }: Briefing): readonly BriefingLine[] {
  return [
    ...sections.flatMap(({ items }) => items.flatMap(itemLines)),
    ...gaps.flatMap((gap) => (gap.place ? [{ text: gapText(gap), place: gap.place }] : [])),
  ];
}

function itemLines(item: BriefingItem): BriefingLine[] {
  return [{ text: itemText(item), place: item.place }, ...(item.items ?? []).flatMap(itemLines)];
}
