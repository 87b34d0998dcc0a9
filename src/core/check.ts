import { message, type Message, type Text } from './message';
import type { Entry, Place } from './note';
import type { Prep } from './prep';
import { beginningOf } from './slug';
import type { TextEdit } from './text';

export const severities = ['warning', 'information'] as const;
export type Severity = (typeof severities)[number];

/**
 * `met` and `unmet`; `pending` while what it judges is not there yet (counts as unmet, has no finding);
 * `not-applicable` is outside every total.
 */
export type CheckState = 'met' | 'unmet' | 'pending' | 'not-applicable';

/** Edits of one note; they all refer to its text as it was judged. */
export interface NoteEdit {
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** A change to notes that mends a finding, or makes room for what only the writer knows. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly NoteEdit[];
  /** Notes to create; never one that exists. */
  readonly creates?: readonly { readonly path: string; readonly text: string }[];
  /** The finding is gone afterwards. Where it is not, the user has to write something. */
  readonly mends: boolean;
}

/** Something wrong in text that exists. */
export interface Finding {
  readonly check: string;
  readonly place: Place;
  readonly severity: Severity;
  readonly message: Message;
  /** Other places that explain it: the question it resembles, the story whose figure differs. */
  readonly related?: readonly { readonly place: Place; readonly message: Message }[];
  /** The likeliest first. Those that take searching are made when somebody asks: most findings are never fixed that way. */
  readonly fixes?: readonly Fix[];
  /** The text can go without loss; the editor shows it faded. */
  readonly unnecessary?: boolean;
}

/** What a check says of a prep. */
export interface Evaluation {
  readonly state: CheckState;
  /** How much is there, and how much is needed; the same unit for both. */
  readonly have: number;
  readonly need: number;
  /** What is missing, by name: people, competencies, keys, claims; what has no name in the notes, as a message. */
  readonly missing: readonly Text[];
  readonly findings: readonly Finding[];
}

/** A number that decides when a check is met, and that the user may change. */
export interface Threshold {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** What it counts, with its unit. */
  readonly description: string;
}

/** What a check is evaluated with. */
export interface CheckContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The value of one of the check's thresholds. */
  readonly threshold: (name: string) => number;
  /** What another check finds in the notes, under the same settings; nothing when it is off or ignored. */
  readonly findingsOf: (check: Check, prep: Prep) => readonly Finding[];
}

/** One readiness criterion of a tip. */
export interface Check {
  readonly id: string;
  /** What is so when it is met: "Three questions they asked, each graded". */
  readonly label: string;
  /** What it looks for and why it matters, for its page. */
  readonly why: string;
  /** The section of the tip's note that a click on the check opens. */
  readonly section?: string;
  readonly thresholds?: Readonly<Record<string, Threshold>>;
  /** How much an interviewer notices when it is not met, 1 (hardly) to 5 (at once). */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  /** About how long it takes to meet it, in minutes. */
  readonly minutes: number;
  /** On the day before the interview its findings are no longer worth mending. */
  readonly early?: boolean;
  /** Belongs after the interview: then nothing else is worth doing any more. */
  readonly isAfterwards?: boolean;
  /** What to do next for it, in a sentence. `missing` names what is missing, if that has a name. */
  readonly advice: (missing: Text | undefined) => Message;
  readonly evaluate: (prep: Prep, context: CheckContext) => Evaluation;
}

/** What there is against what is needed; met when nothing is short, missing or wrong. */
export function counted(
  have: number,
  need: number,
  more: { readonly missing?: readonly Text[]; readonly findings?: readonly Finding[] } = {},
): Evaluation {
  const { missing = [], findings = [] } = more;
  const met = have >= need && missing.length === 0 && findings.length === 0;
  return { state: met ? 'met' : 'unmet', have, need, missing, findings };
}

/** What the check judges is not there yet. */
export function pending(need: number, missing: readonly Text[] = []): Evaluation {
  return { state: 'pending', have: 0, need, missing, findings: [] };
}

/** The check has nothing to say of this prep. */
export const notApplicable: Evaluation = { state: 'not-applicable', have: 0, need: 0, missing: [], findings: [] };

/**
 * Judges things one by one: those that have findings are missing, by name. Met when none has and there are as many
 * as are needed.
 */
export function judged<T>(
  things: readonly T[],
  need: number,
  nameOf: (thing: T) => string,
  findingsOf: (thing: T) => readonly Finding[],
): Evaluation {
  const results = things.map((thing) => ({ thing, findings: findingsOf(thing) }));
  const wrong = results.filter(({ findings }) => findings.length > 0);
  return counted(things.length - wrong.length, need, {
    missing: wrong.map(({ thing }) => nameOf(thing)),
    findings: wrong.flatMap(({ findings }) => findings),
  });
}

/** Longest name of an entry in a list or a sentence, in UTF-16 units. */
const nameLength = 60;

/** What an entry is called where it is named: its text, shortened. */
export function nameOf({ text }: Pick<Entry, 'text'>): string {
  const short = beginningOf(text, nameLength);
  return short === text ? text : `${short.trimEnd()}…`;
}

/** The same advice whatever is missing. */
export function always(template: string): Check['advice'] {
  return () => message(template);
}

/** Advice about the first thing that is missing, or a general one when nothing has a name. */
export function about(template: string, otherwise: string): Check['advice'] {
  return (missing) => (missing === undefined ? message(otherwise) : message(template, missing));
}
