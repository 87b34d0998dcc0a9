import type { NoteDefinitions } from '../note';
import { prepDefinition } from '../prepDefinition';
import { storyDefinition } from '../story';
import type { RowDefinition, TipDefinition } from '../tip';
import { tips } from './list';

export { tips };

/** Everything readiness is computed for: `prep.md` and the tips; an optional one where its note exists. */
export const rows: readonly RowDefinition[] = [prepDefinition, ...tips];

/** The tip of that id. */
export function findTip(id: string): TipDefinition | undefined {
  return tips.find((tip) => tip.id === id);
}

/** What every kind of note holds. */
export const definitions: NoteDefinitions = {
  prep: prepDefinition,
  story: storyDefinition,
  tip: findTip,
  tipOfFile: (fileName) => tips.find((tip) => tip.fileName === fileName)?.id,
};
