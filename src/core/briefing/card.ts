import type { Prep } from '../prep';
import type { BriefingSection } from './briefing';
import type { BriefingItem } from './item';
import { figureLine } from './storyItem';

/** As many as one keeps in mind while walking through a door. */
const few = 3;

/** More figures than these are a table, and nobody reads a table in the last minute. */
const mostFigures = 5;

/** What one looks at in the last minute: points to land, names, the opening, three questions, the figures. */
export function cardSections(prep: Prep, blocks: readonly BriefingSection[]): readonly BriefingSection[] {
  const itemsOf = (id: string): readonly BriefingItem[] => blocks.find((block) => block.id === id)?.items ?? [];
  const people = itemsOf('panel');
  return [
    section('points', 'Points to land', 100, itemsOf('points').slice(0, few).map(alone)),
    section('names', 'Who is in the room', 96, people.map(alone)),
    section('opening', 'Open with', 92, itemsOf('thanks').slice(0, 1).map(alone)),
    section('questions', 'Ask', 84, questionsOf(people, itemsOf('questions')).map(alone)),
    section('figures', 'Figures', 76, figureItems(prep)),
  ];
}

function section(id: string, title: string, importance: number, items: readonly BriefingItem[]): BriefingSection {
  return { id, title, importance, decline: 2, items };
}

/** A line without what stands below it. */
function alone({ markdown, place, label, isPrivate }: BriefingItem): BriefingItem {
  return {
    markdown,
    place,
    ...(label === undefined || label === 'Ask' ? {} : { label }),
    ...(isPrivate ? { isPrivate } : {}),
  };
}

/** One question of each person first, so that nobody is left unasked; then the others in their order. */
function questionsOf(people: readonly BriefingItem[], others: readonly BriefingItem[]): readonly BriefingItem[] {
  const asked = people.map(({ items = [] }) => items.filter(({ label }) => label === 'Ask'));
  const first = asked.flatMap((questions) => questions.slice(0, 1));
  return [...first, ...others, ...asked.flatMap((questions) => questions.slice(1))].slice(0, few);
}

/** What each story is remembered by. */
function figureItems({ stories }: Prep): readonly BriefingItem[] {
  return stories.flatMap((story) => figureLine(story) ?? []).slice(0, mostFigures);
}
