import type { Check } from './check';
import type { NoteDefinition } from './definition';
import { fieldOf, type Entry, type Place } from './note';
import { escapeMarkdown } from './noteText';
import type { Prep } from './prep';
import { firstSentence, partNames, partTitles, type Story } from './story';

/** One line of the briefing, and where it comes from. */
export interface BriefingItem {
  /** Inline markdown. */
  readonly markdown: string;
  readonly place: Place;
  /** Said before the text, in small: a person's part, a figure's name. */
  readonly label?: string;
  /** What stands below it. */
  readonly items?: readonly BriefingItem[];
  /** Ticked, open, or no task at all. */
  readonly checked?: boolean;
}

/** What is private until it is asked for by name. */
export const privateFigures = ['target', 'walk-away'] as const;
export type PrivateFigure = (typeof privateFigures)[number];

/** One heading of the briefing, filled from the notes of a prep. */
export interface BriefingBlock {
  readonly id: string;
  readonly title: string;
  /** Where it stands; blocks are sorted by it. The page begins at 0 and ends at 1000. */
  readonly order: number;
  readonly build: (prep: Prep, include: ReadonlySet<PrivateFigure>) => readonly BriefingItem[];
}

/** A field of an entry as a line of the briefing; nothing when the field is absent. */
export function fieldItem(entry: Entry, key: string, label?: string): readonly BriefingItem[] {
  const field = fieldOf(entry, key);
  if (!field) return [];
  return [{ ...(label === undefined ? {} : { label }), markdown: field.markdown, place: field.place }];
}

/** An entry as a line of the briefing: its text, what else it says, and the given lines. */
export function entryItem(entry: Entry, items: readonly BriefingItem[] = []): BriefingItem {
  const { markdown, place, details } = entry;
  const own = details.map((detail): BriefingItem => {
    return { markdown: detail.markdown, place: { path: place.path, range: detail.range } };
  });
  return own.length + items.length === 0 ? { markdown, place } : { markdown, place, items: [...own, ...items] };
}

/** A story in one line. */
export function storyLine(story: Story, label = 'Tell'): BriefingItem {
  const place = { path: story.note.path, range: story.note.titleRange };
  return { label, markdown: escapeMarkdown(story.headline ?? story.title), place };
}

/** A story with the first sentence of each part. */
export function storyItem(story: Story): BriefingItem {
  const beats = partNames.flatMap((part): BriefingItem[] => {
    const told = story.parts.get(part);
    const [first] = told?.statements ?? [];
    if (!first) return [];
    const label = partTitles[part].charAt(0);
    return [
      { label, markdown: escapeMarkdown(firstSentence(told)), place: { path: story.note.path, range: first.range } },
    ];
  });
  return { ...storyLine(story), items: beats };
}

/** A note that readiness is computed for: `prep.md` or a tip's. */
export interface RowDefinition extends NoteDefinition {
  readonly id: string;
  readonly fileName: string;
  readonly checks: readonly Check[];
  readonly briefing: readonly BriefingBlock[];
  /** The stories are part of it: their tasks count here. */
  readonly ownsStories?: boolean;
}

/** Everything the product knows of one tip. */
export interface TipDefinition extends RowDefinition {
  readonly type: 'tip';
}
