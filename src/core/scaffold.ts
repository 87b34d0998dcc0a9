import { storiesFolderName, type Note, type NoteSource } from './note';
import { yamlList, yamlScalar } from './frontMatter';
import type { KeyDefinition, NoteDefinition, SectionDefinition } from './definition';
import { defaultCompetencies, prepDefinition } from './prepDefinition';
import { freeName, slugOf } from './slug';
import { storyDefinition, storyShapes, type StoryShape } from './story';
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
 * The files a prep still lacks, paths relative to its folder. A tip that has a note, under whatever name, gets no
 * second one, and a path that is taken is left alone.
 */
export function scaffoldPrep(details: PrepDetails, existing: ExistingPrep): readonly NoteSource[] {
  const files: NoteSource[] = [{ path: prepDefinition.fileName, text: prepText(details) }];
  for (const tip of tips) {
    if (!existing.notes.some((note) => note.tip === tip.id)) files.push({ path: tip.fileName, text: tipText(tip) });
  }
  return files.filter(({ path }) => !existing.paths.has(path));
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
  return noteText(frontMatter, tip.title, tip, starterLines);
}

/** What a new story is made from. */
export interface StoryDetails {
  readonly title: string;
  readonly competencies?: readonly string[] | undefined;
  readonly shape?: StoryShape | undefined;
}

/** A new story's file, relative to the prep's folder, with an id of its own. */
export function scaffoldStory(details: StoryDetails, isTaken: (path: string) => boolean): NoteSource {
  const pathOf = (name: string): string => `${storiesFolderName}/${name}.md`;
  const id = freeName(slugOf(details.title, 'story'), (name) => isTaken(pathOf(name)));
  const written: readonly string[] = storyShapes[details.shape ?? 'starr'];
  const competencies = yamlList((details.competencies ?? []).map(oneLine));
  const frontMatter = ['type: story', `id: ${yamlScalar(id)}`, `competencies: ${competencies}`, 'headline:'];
  const shape = {
    ...storyDefinition,
    sections: written.flatMap((section) => storyDefinition.sections.filter(({ id: known }) => known === section)),
  };
  return { path: pathOf(id), text: noteText(frontMatter, oneLine(details.title), shape, () => []) };
}

function noteText(
  frontMatter: readonly string[],
  title: string,
  { prompts, sections }: Pick<NoteDefinition, 'prompts' | 'sections'>,
  linesOf: (section: SectionDefinition) => readonly string[],
): string {
  const blocks = [`# ${escapeMarkdown(title)}`, comment(prompts)];
  for (const section of sections) {
    blocks.push(`## ${section.heading}`, comment(section.prompts));
    const lines = linesOf(section);
    if (lines.length > 0) blocks.push(lines.join('\n'));
  }
  return ['---', ...frontMatter, '---', '', blocks.join('\n\n'), ''].join('\n');
}

/** What a fresh section holds: its tasks, or one placeholder that shows the fields, with a blank to write behind. */
function starterLines({ entry, fields = [], tasks = [] }: SectionDefinition): readonly string[] {
  if (tasks.length > 0) return tasks.map((task) => `- [ ] ${task}`);
  return entry === undefined ? [] : ['- ', ...fields.map(({ key }) => `  - ${key}: `)];
}

function comment(lines: readonly string[]): string {
  return lines.length === 1 ? `<!-- ${lines.join('')} -->` : ['<!--', ...lines, '-->'].join('\n');
}

function keyLine(key: KeyDefinition['key'], value: string | undefined): string {
  return value === undefined || value === '' ? `${key}:` : `${key}: ${yamlScalar(oneLine(value))}`;
}

/** Names come from outside: line breaks and control characters in them would end the line they are written on. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** Text that markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:[-+#=]|\d+(?=[.)]))/, (marker) => (/\d/.test(marker) ? marker : `\\${marker}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<!\\)#+$/, (marks) => `\\${[...marks].join('\\')}`);
}
