import type { CheckState } from '../../check';
import { prepFileName } from '../../note';
import { definitions, rows } from '../index';

/**
 * The notes of an example by name, the one it is about first: `prep`, a tip's id, `stories/<name>`; a name with a dot
 * is a file of the prep as it stands. The text is the note's body. Front matter before it is added to the keys that say
 * what the note is.
 */
export type ExampleNotes = Readonly<Record<string, string>>;

interface Example {
  /** What it shows, in a sentence. */
  readonly says: string;
  readonly notes: ExampleNotes;
  /** When it is judged; five days before the interview unless told. */
  readonly now?: string;
}

export interface GoodExample extends Example {
  /** Where the example shows that the check has nothing to say. */
  readonly state?: Extract<CheckState, 'not-applicable'>;
}

/** One finding a bad example has. */
export interface ExpectedFinding {
  /** The text it points at. */
  readonly at: string;
  /** The note it stands in, unless it is the first. */
  readonly in?: string;
  /** The title of the quick fix that mends it, in English. */
  readonly mend?: string;
}

export interface BadExample extends Example {
  /** Where nothing is wrong in the text, and something is not there: unmet unless told. */
  readonly state?: Extract<CheckState, 'unmet' | 'pending'>;
  readonly missing?: readonly string[];
  /** All that is found, by note and place. */
  readonly findings?: readonly ExpectedFinding[];
}

/** What shows a check at work. */
export interface CheckExamples {
  readonly good: readonly GoodExample[];
  readonly bad: readonly BadExample[];
}

/** Examples by the id of their check. */
export type ExamplesById = Readonly<Record<string, CheckExamples>>;

/** When examples are judged: five days before the interview of their `prep.md`. */
export const usualMoment = '2026-11-28T12:00:00Z';

/** The folder the notes of an example lie in. */
const folder = 'acme';

/** The front matter of a `prep.md` that says nothing else of it. */
const usualPrep = ['company: Acme', 'interview: 2026-12-03T14:00', 'timezone: Europe/London'];

/** A text over several lines, written with the indentation of the code around it. */
export function text({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  const [first = '', ...others] = raw;
  const whole = others.reduce((before, part, index) => `${before}${values[index] ?? ''}${part}`, first);
  const lines = whole.replace(/^\n/, '').trimEnd().split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

/** Where a note of an example lies. */
export function examplePath(name: string): string {
  const row = rows.find(({ id }) => id === name);
  return `${folder}/${row?.fileName ?? (name.includes('.') ? name : `${name}.md`)}`;
}

/** The files an example is made of, path → text; with a `prep.md` even where it names none. */
export function exampleFiles({ notes }: Pick<Example, 'notes'>): Record<string, string> {
  const files = Object.entries(notes).map(([name, body]) => [examplePath(name), fileText(name, body)] as const);
  return { [`${folder}/${prepFileName}`]: fileText('prep', ''), ...Object.fromEntries(files) };
}

function fileText(name: string, written: string): string {
  if (name.includes('.')) return written;
  const [whole, own] = /^---\n([\s\S]*?)---\n/.exec(written) ?? ['', undefined];
  const keys = [...typeOf(name), ...(name === 'prep' && own === undefined ? usualPrep : [])];
  return `---\n${keys.join('\n')}\n${own ?? ''}---\n\n${written.slice(whole.length)}`;
}

function typeOf(name: string): readonly string[] {
  if (name === 'prep') return ['type: prep'];
  return definitions.tip(name) ? ['type: tip', `tip: ${name}`] : ['type: story'];
}
