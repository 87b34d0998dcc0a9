import { message, type Text } from '../message';
import { fieldOf, type Entry, type Place } from '../note';
import type { Prep } from '../prep';

/** What a line is, whatever language it is in. */
interface ItemContent<Item> {
  /** Inline markdown. */
  readonly markdown: string;
  readonly place: Place;
  /** What stands below it. */
  readonly items?: readonly Item[];
  /** Ticked, open, or no task at all. */
  readonly checked?: boolean;
  /**
   * How much less it matters than what it stands under, from 0 to 100: when the page is full, the least important
   * lines shorten and go first. Without it, a line matters a little less than the one above it.
   */
  readonly minor?: number;
  /** What stands below it says something only as a whole: all of it stays, or nothing. */
  readonly together?: boolean;
  /** Not for other eyes: hidden while the screen is shared. */
  readonly isPrivate?: boolean;
}

/** One line of the briefing, and where it comes from. */
export interface BriefingItem extends ItemContent<BriefingItem> {
  /** Said before the text, in small: a person's part, a figure's name. */
  readonly label?: string;
  /** The word whose first letter the label is: who listens gets the word. */
  readonly name?: string;
}

/** A line before it is put into the user's language. */
export interface DraftItem extends ItemContent<DraftItem> {
  readonly label?: Text;
  /** Only the first letter of the label is shown. */
  readonly isInitial?: boolean;
}

/** What stands before a question to somebody. */
export const questionLabel = message('Ask');

/** What is private until it is asked for by name. */
export const privateFigures = ['target', 'walk-away'] as const;
export type PrivateFigure = (typeof privateFigures)[number];

/** One heading of the briefing, filled from the notes of a prep. */
export interface BriefingBlock {
  readonly id: string;
  readonly title: string;
  /** Where it stands; blocks are sorted by it. The page begins at 0 and ends at 1000. */
  readonly order: number;
  /** How much its first line matters ninety seconds before the door opens, from 0 to 100. */
  readonly importance: number;
  /** How much less each further line matters; 6 unless told. */
  readonly decline?: number;
  readonly build: (prep: Prep, include: ReadonlySet<PrivateFigure>) => readonly DraftItem[];
}

/** How an item differs from a plain one. */
type ItemDetails = Pick<DraftItem, 'label' | 'minor' | 'isPrivate'>;

/** A field of an entry as a line of the briefing; nothing when the field is absent. */
export function fieldItem(entry: Entry, key: string, details: ItemDetails = {}): readonly DraftItem[] {
  const field = fieldOf(entry, key);
  return field ? [{ ...details, markdown: field.markdown, place: field.place }] : [];
}

/** An entry as a line of the briefing: its text, the given lines, and what else it says. */
export function entryItem(entry: Entry, items: readonly DraftItem[] = [], details: ItemDetails = {}): DraftItem {
  const { markdown, place } = entry;
  const below = [...items, ...detailItems(entry)];
  return { ...details, markdown, place, ...(below.length > 0 ? { items: below } : {}) };
}

/** What an entry says besides its text and its fields. */
export function detailItems({ details, place }: Entry): readonly BriefingItem[] {
  return details.map(({ markdown, range }) => ({ markdown, place: { path: place.path, range }, minor: 40 }));
}
