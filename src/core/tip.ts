import type { BriefingBlock } from './briefing/item';
import type { Check } from './check';
import type { NoteDefinition } from './definition';

/** A note that readiness is computed for: `prep.md` or a tip's. */
export interface RowDefinition extends NoteDefinition {
  readonly id: string;
  readonly fileName: string;
  readonly checks: readonly Check[];
  readonly briefing: readonly BriefingBlock[];
  /** The stories are part of it: their tasks count here. */
  readonly ownsStories?: boolean;
  /** No prep begins with its note: it is made when it is wanted, and counts from then on. */
  readonly optional?: boolean;
}

/** Everything the product knows of one tip. */
export interface TipDefinition extends RowDefinition {
  readonly type: 'tip';
}
