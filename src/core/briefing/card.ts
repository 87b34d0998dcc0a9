import { message, type Message } from '../message';
import type { Prep } from '../prep';
import { questionLabel, type DraftItem } from './item';
import { figureLine } from './storyItem';
import type { DraftSection } from './worded';

/** As many as one keeps in mind while walking through a door. */
const few = 3;

/** More figures than these are a table, and nobody reads a table in the last minute. */
const mostFigures = 5;

/** What one looks at in the last minute: points to land, names, the opening, three questions, the figures. */
export function cardSections(prep: Prep, blocks: readonly DraftSection[]): readonly DraftSection[] {
  const itemsOf = (id: string): readonly DraftItem[] => blocks.find((block) => block.id === id)?.items ?? [];
  const people = itemsOf('panel');
  return [
    section('points', message('Points to land'), 100, itemsOf('points').slice(0, few).map(alone)),
    section('names', message('Who is in the room'), 96, people.map(alone)),
    section('opening', message('Open with'), 92, itemsOf('thanks').slice(0, 1).map(alone)),
    section('questions', message('Ask'), 84, questionsOf(people, itemsOf('questions')).map(alone)),
    section('figures', message('Figures'), 76, figureItems(prep)),
  ];
}

function section(id: string, title: Message, importance: number, items: readonly DraftItem[]): DraftSection {
  return { id, title, importance, decline: 2, items };
}

/** A line without what stands below it. */
function alone({ markdown, place, label, isPrivate }: DraftItem): DraftItem {
  return {
    markdown,
    place,
    ...(label === undefined || label === questionLabel ? {} : { label }),
    ...(isPrivate ? { isPrivate } : {}),
  };
}

/** One question of each person first, so that nobody is left unasked; then the others in their order. */
function questionsOf(people: readonly DraftItem[], others: readonly DraftItem[]): readonly DraftItem[] {
  const asked = people.map(({ items = [] }) => items.filter(({ label }) => label === questionLabel));
  const first = asked.flatMap((questions) => questions.slice(0, 1));
  return [...first, ...others, ...asked.flatMap((questions) => questions.slice(1))].slice(0, few);
}

/** What each story is remembered by. */
function figureItems({ stories }: Prep): readonly DraftItem[] {
  return stories.flatMap((story) => figureLine(story) ?? []).slice(0, mostFigures);
}
