import type { KeyDefinition, SectionDefinition } from './definition';
import { yamlScalar } from './frontMatter';
import type { Note, NoteSource } from './note';
import { escapeMarkdown, noteText, oneLine } from './noteText';
import { defaultCompetencies, prepDefinition } from './prepDefinition';
import { slugOf } from './slug';
import { tips } from './tips/index';
import type { TipDefinition } from './tip';

/** What is known of an opportunity when its prep is made. */
export interface PrepDetails {
  readonly company: string;
  readonly role?: string | undefined;
  /** Local date and time, `2026-12-03T14:00`. */
  readonly interview?: string | undefined;
  readonly timezone?: string | undefined;
  readonly format?: string | undefined;
  readonly location?: string | undefined;
  readonly panel?:
    | readonly { readonly name: string; readonly part?: string | undefined; readonly title?: string | undefined }[]
    | undefined;
}

/** The name of the folder for a prep: company and role, safe on every file system. */
export function prepFolderName({ company, role }: PrepDetails): string {
  return slugOf([company, role ?? ''].join(' '), 'prep');
}

/** What a prep's folder already holds. */
export interface ExistingPrep {
  /** Paths of its files, relative to the folder. */
  readonly paths: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/**
 * The files a prep still lacks, paths relative to its folder; optional notes are none of them. A tip that has a note, under whatever name, gets no
 * second one, and a path that is taken is left alone.
 */
export function scaffoldPrep(details: PrepDetails, existing: ExistingPrep): readonly NoteSource[] {
  const files: NoteSource[] = [{ path: prepDefinition.fileName, text: prepText(details) }];
  for (const tip of tips) {
    if (tip.optional || existing.notes.some((note) => note.tip === tip.id)) continue;
    files.push(scaffoldTip(tip));
  }
  return files.filter(({ path }) => !existing.paths.has(path));
}

/** The optional tips that have no note in a prep yet. */
export function absentOptionalTips(notes: readonly Note[]): readonly TipDefinition[] {
  return tips.filter(({ id, optional }) => optional && !notes.some(({ tip }) => tip === id));
}

/** A fresh note of a tip, its path relative to the prep's folder. */
export function scaffoldTip(tip: TipDefinition): NoteSource {
  return { path: tip.fileName, text: tipText(tip) };
}

/** A file that keeps everything beside it, and itself, out of git. */
export const gitignoreFile: NoteSource = {
  path: '.gitignore',
  text: '# These notes hold salaries and career histories: keep them out of the repository.\n*\n',
};

function prepText(details: PrepDetails): string {
  const { company, role, panel = [] } = details;
  const values: Readonly<Record<string, string | undefined>> = {
    company,
    role,
    interview: details.interview,
    timezone: details.timezone,
    format: details.format,
    location: details.location,
  };
  const given: Readonly<Record<string, string>> = {
    round: 'round: 2',
    competencies: `competencies: [${defaultCompetencies.join(', ')}]`,
  };
  const frontMatter = [
    'type: prep',
    ...prepDefinition.keys
      .filter(({ scaffolded }) => scaffolded)
      .map(({ key }) => given[key] ?? keyLine(key, values[key])),
  ];
  const title = [company, role ?? '']
    .map(oneLine)
    .filter((name) => name !== '')
    .join(': ');
  const people = panel.flatMap(({ name, part, title: job }) => [
    `- ${escapeMarkdown(name)}`,
    ...(job === undefined ? [] : [`  - title: ${escapeMarkdown(job)}`]),
    ...(part === undefined ? [] : [`  - part: ${escapeMarkdown(part)}`]),
  ]);
  return noteText(frontMatter, title, prepDefinition, (section) =>
    section.id === 'panel' && people.length > 0 ? people : starterLines(section),
  );
}

function tipText(tip: TipDefinition): string {
  const keys = tip.keys.filter(({ scaffolded }) => scaffolded);
  const frontMatter = [
    'type: tip',
    `tip: ${tip.id}`,
    ...keys.map(({ key }) => keyLine(key, key === 'status' ? 'todo' : undefined)),
  ];
  const fresh = { ...tip, sections: tip.sections.filter(({ isOnDemand }) => isOnDemand !== true) };
  return noteText(frontMatter, tip.title, fresh, starterLines);
}

/** What a fresh section holds: its tasks, or one placeholder that shows the fields, with a blank to write behind. */
function starterLines({ entry, fields = [], tasks = [] }: SectionDefinition): readonly string[] {
  if (tasks.length > 0) return tasks.map((task) => `- [ ] ${task}`);
  return entry === undefined ? [] : ['- ', ...fields.map(({ key }) => `  - ${key}: `)];
}

function keyLine(key: KeyDefinition['key'], value: string | undefined): string {
  return value === undefined || value === '' ? `${key}:` : `${key}: ${yamlScalar(oneLine(value))}`;
}
