import { coverageOf } from '../coverage';
import { message } from '../message';
import { escapeMarkdown } from '../noteText';
import type { Prep } from '../prep';
import type { DraftItem } from './item';
import type { DraftSection } from './worded';

/**
 * Which story to tell when they ask for a competency: a line each, with the names of the stories. What has none stands
 * under what is missing, and the stories of values and people stand with these, so neither is said here again.
 */
export function coverageSection(prep: Prep): DraftSection {
  const { stories, lines } = coverageOf(prep);
  const items = lines
    .filter(({ kind, isGap }) => kind === 'competency' && !isGap)
    .flatMap(({ name, cells }): readonly DraftItem[] => {
      const told = stories.filter((_, index) => cells[index]?.state === 'told');
      const [first] = told;
      if (!first) return [];
      const place = { path: first.note.path, range: first.note.titleRange };
      return [{ label: name, markdown: told.map(({ title }) => escapeMarkdown(title)).join(', '), place }];
    });
  return { id: 'coverage', title: message('Which story for what'), importance: 40, decline: 1, items };
}
