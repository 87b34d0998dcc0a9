import type { Range } from './text';

/** A value as the product reads it: what YAML calls null is absent, and everything else is text, a number or a list. */
export type FrontMatterValue = string | number | boolean | readonly string[];

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  /** Where the value stands; empty, behind the colon, when there is none. */
  readonly valueRange: Range;
  readonly value: FrontMatterValue | undefined;
  /** The places of a list's items, in their order. */
  readonly itemRanges: readonly Range[];
}
