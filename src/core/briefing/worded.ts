import { textIn, type Message, type Say } from '../message';
import type { BriefingSection } from './briefing';
import type { BriefingItem, DraftItem } from './item';

/** A heading and its lines before they are put into the user's language. */
export interface DraftSection extends Omit<BriefingSection, 'title' | 'items'> {
  readonly title: Message;
  readonly items: readonly DraftItem[];
}

/** A section in the user's language. */
export function wordedSection({ title, items, ...section }: DraftSection, say: Say): BriefingSection {
  return { ...section, title: say(title), items: items.map((item) => wordedItem(item, say)) };
}

function wordedItem({ label, isInitial, items, ...item }: DraftItem, say: Say): BriefingItem {
  const word = label === undefined ? undefined : textIn(label, say);
  return {
    ...item,
    ...(word === undefined ? {} : isInitial ? { label: initialOf(word), name: word } : { label: word }),
    ...(items ? { items: items.map((below) => wordedItem(below, say)) } : {}),
  };
}

/** The first letter of a word. */
function initialOf(word: string): string {
  return /\p{L}\p{M}*/u.exec(word)?.[0] ?? word;
}
