import type { Message } from './message';
import type { Place } from './note';
import type { Prep } from './prep';
import type { TextEdit } from './text';

export type Severity = 'warning' | 'information';

/**
 * `met` and `unmet`; `pending` while what it judges is not there yet (counts as unmet, has no finding);
 * `not-applicable` is outside every total.
 */
export type CheckState = 'met' | 'unmet' | 'pending' | 'not-applicable';

/** A change to notes that mends a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly { readonly path: string; readonly edits: readonly TextEdit[] }[];
  /** Notes to create; never one that exists. */
  readonly creates?: readonly { readonly path: string; readonly text: string }[];
}

/** Something wrong in text that exists. */
export interface Finding {
  readonly check: string;
  readonly place: Place;
  readonly severity: Severity;
  readonly message: Message;
  /** Other places that explain it: the question it resembles, the story whose figure differs. */
  readonly related?: readonly { readonly place: Place; readonly message: Message }[];
  readonly fixes?: readonly Fix[];
}

/** What a check says of a prep. */
export interface Evaluation {
  readonly state: CheckState;
  /** How much is there, and how much is needed; the same unit for both. */
  readonly have: number;
  readonly need: number;
  /** What is missing, by name: people, competencies, keys, claims. */
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a check is evaluated with. */
export interface CheckContext {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One readiness criterion of a tip. */
export interface Check {
  readonly id: string;
  /** What is so when it is met: "Three questions they asked, each graded". */
  readonly label: string;
  /** The section of the tip's note that a click on the check opens. */
  readonly section?: string;
  readonly evaluate: (prep: Prep, context: CheckContext) => Evaluation;
}

/** What there is against what is needed; met when nothing is short, missing or wrong. */
export function counted(
  have: number,
  need: number,
  more: { readonly missing?: readonly string[]; readonly findings?: readonly Finding[] } = {},
): Evaluation {
  const { missing = [], findings = [] } = more;
  const met = have >= need && missing.length === 0 && findings.length === 0;
  return { state: met ? 'met' : 'unmet', have, need, missing, findings };
}

/** What the check judges is not there yet. */
export function pending(need: number, missing: readonly string[] = []): Evaluation {
  return { state: 'pending', have: 0, need, missing, findings: [] };
}

/** The check has nothing to say of this prep. */
export const notApplicable: Evaluation = { state: 'not-applicable', have: 0, need: 0, missing: [], findings: [] };
