/** What a value names, so that completion, hover and link checks know it. */
export type ValueKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'date-time' }
  | { readonly kind: 'number' }
  | { readonly kind: 'people' }
  | { readonly kind: 'stories' }
  | { readonly kind: 'competencies' }
  | { readonly kind: 'checks' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** A field of an entry: a nested item `- key: value`. */
export interface FieldDefinition {
  readonly key: string;
  /** What the field is for, in a sentence a hover shows. */
  readonly purpose: string;
  readonly value?: ValueKind;
}

/** A key of a note's front matter. */
export interface KeyDefinition {
  readonly key: string;
  readonly purpose: string;
  readonly value?: ValueKind;
  /** Written into a fresh note, empty; other keys are only offered. */
  readonly scaffolded?: boolean;
}

/** A level-2 heading that a note may hold, and what is under it. */
export interface SectionDefinition {
  readonly id: string;
  readonly heading: string;
  /** What the section is for, in a sentence a hover shows. */
  readonly purpose: string;
  /** Lines of the comment a fresh note shows below the heading. */
  readonly prompts: readonly string[];
  /** What one entry is ("question they asked"); a section without it holds prose or tasks. */
  readonly entry?: string;
  /** The text of an entry is the name of somebody of the panel. */
  readonly namesPeople?: boolean;
  readonly fields?: readonly FieldDefinition[];
  /** Tasks a fresh note starts with. */
  readonly tasks?: readonly string[];
  /** Not in a fresh note: it is written when it is wanted. */
  readonly isOnDemand?: boolean;
}

export type NoteType = 'prep' | 'tip' | 'story';

/** Everything the product knows of one kind of note: scaffold, parsing, completion and hover are read from it. */
export interface NoteDefinition {
  readonly type: NoteType;
  readonly title: string;
  /** Lines of the comment below the title of a fresh note. */
  readonly prompts: readonly string[];
  readonly keys: readonly KeyDefinition[];
  readonly sections: readonly SectionDefinition[];
}

/** Statuses a tip may have, in the order a candidate passes through them. */
export const statuses = ['todo', 'doing', 'done', 'skipped'] as const;
export type Status = (typeof statuses)[number];

export function isStatus(text: unknown): text is Status {
  return statuses.some((status) => status === text);
}

/** Keys that every note may have. */
export const commonKeys: readonly KeyDefinition[] = [
  { key: 'tags', purpose: 'Words of your own to group notes by.' },
  { key: 'ignore', purpose: 'Ids of checks that are not to be judged in this note.', value: { kind: 'checks' } },
];

/** Keys that every tip's note has, before its own. */
export const tipKeys: readonly KeyDefinition[] = [
  {
    key: 'status',
    purpose: 'Where you stand with this tip. Done overrules the checks; skipped needs a reason.',
    value: { kind: 'choice', choices: statuses },
    scaffolded: true,
  },
  { key: 'reason', purpose: 'Why the tip is skipped, for instance "recruiter confirmed: no assessment".' },
];
