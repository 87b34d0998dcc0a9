import type { NoteDefinitions } from '../note';
import { prepDefinition } from '../prepDefinition';
import { storyDefinition } from '../story';
import type { RowDefinition, TipDefinition } from '../tip';
import { assessments } from './assessments';
import { behavioral } from './behavioral';
import { closing } from './closing';
import { culture } from './culture';
import { firstInterview } from './firstInterview';
import { questions } from './questions';
import { research } from './research';
import { resume } from './resume';
import { salary } from './salary';

/** The tips in the order a candidate meets them. The only place that lists them. */
export const tips: readonly TipDefinition[] = [
  firstInterview,
  research,
  behavioral,
  questions,
  resume,
  culture,
  assessments,
  salary,
  closing,
];

/** Everything readiness is computed for: `prep.md` and the tips. */
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
