import type { FieldDefinition, SectionDefinition } from '../../src/core/definition';
import { noteText } from '../../src/core/noteText';
import { defaultCompetencies, prepDefinition } from '../../src/core/prepDefinition';
import { storyDefinition, storyShapes } from '../../src/core/story';
import type { TipDefinition } from '../../src/core/tip';
import type { Random } from './random';
import { paragraph, sentence, type SentenceKind } from './sentences';

/** What the notes of one prep know of each other. */
export interface Setting {
  readonly people: readonly [string, ...string[]];
  /** Ids of its stories; the file of each has the same name. */
  readonly stories: readonly [string, ...string[]];
}

const firstNames = [
  'Imogen',
  'Tomasz',
  'Margaret',
  'Devika',
  'Noor',
  'Aurélie',
  'Sam',
  'Joaquín',
  'Mei',
  'Olu',
] as const;
const lastNames = [
  'Farrow',
  'Wilk',
  'Osei',
  'Sundar',
  'Haddad',
  'Petit',
  'Okafor',
  'Lindqvist',
  'Chen',
  'Moreau',
] as const;
const parts = ['recruiter', 'future manager', 'senior leader', 'peer'] as const;

/** What the entries of a section say, by its id; facts where nothing is said here. */
const entryKinds: Readonly<Record<string, SentenceKind>> = {
  asked: 'question',
  'i-asked': 'question',
  open: 'advice',
  expected: 'question',
  planned: 'question',
  reserve: 'question',
  claims: 'claim',
  gaps: 'advice',
  values: 'value',
  needs: 'advice',
  drills: 'drill',
  thanks: 'thanks',
  points: 'claim',
  lines: 'advice',
};

/** Sections that are for afterwards. */
const later = new Set(['after', 'debrief']);

/** Two to four people, none of them twice. */
export function panelOf(random: Random): Setting['people'] {
  const start = random.between(0, 9);
  const name = (index: number): string =>
    `${firstNames[(start + index * 3) % 10] ?? ''} ${lastNames[(start + index * 7) % 10] ?? ''}`;
  return [name(0), ...random.times(random.between(1, 3), (index) => name(index + 1))];
}

/** `prep.md` of an interview some days before or after the moment the notes are judged at. */
export function prepText(random: Random, { people, stories }: Setting, company: string): string {
  const day = String(random.between(1, 28)).padStart(2, '0');
  const frontMatter = [
    'type: prep',
    `company: ${company}`,
    'role: Staff Engineer, Platform',
    'round: 2',
    `interview: 2026-12-${day}T14:00`,
    'timezone: Europe/London',
    'format: onsite',
    `location: ${company}, third floor, Quay Lane, Bristol`,
    `competencies: [${defaultCompetencies.join(', ')}]`,
    'lang: en',
  ];
  return noteText(frontMatter, `${company}: Staff Engineer`, prepDefinition, (section) =>
    section.id === 'panel'
      ? people.flatMap((name, index) => [
          `- ${name}`,
          '  - title: Engineering Manager',
          `  - part: ${parts[index % parts.length] ?? ''}`,
          `  - lens: ${sentence(random, 'advice')}`,
          `  - hook: ${sentence(random, 'fact')}`,
          `  - story: ${storyReference(random, stories)}`,
        ])
      : tasks(random, section),
  );
}

/** A tip's note as it comes from the scaffold, filled in. */
export function tipText(random: Random, tip: TipDefinition, setting: Setting): string {
  const keys: Readonly<Record<string, string>> = {
    status: random.of(['todo', 'doing', 'done']),
    date: '2026-11-17',
    with: setting.people[0],
    currency: 'GBP',
    period: 'year',
    walk_away: '91000',
    target: '98000',
    anchor: '105000',
    stated: '98000',
  };
  const scaffolded = tip.keys.filter((key) => key.scaffolded).map(({ key }) => `${key}: ${keys[key] ?? ''}`.trimEnd());
  const definition = { ...tip, sections: tip.sections.filter(({ isOnDemand }) => isOnDemand !== true) };
  return noteText(['type: tip', `tip: ${tip.id}`, ...scaffolded], tip.title, definition, (section) =>
    sectionLines(random, section, setting),
  );
}

function sectionLines(random: Random, section: SectionDefinition, setting: Setting): string[] {
  if (later.has(section.id)) return [];
  if (section.tasks) return tasks(random, section);
  if (section.namesPeople) return setting.people.flatMap((name) => entry(random, section, setting, name));
  const kind = entryKinds[section.id] ?? 'fact';
  if (section.entry === undefined) return [paragraph(random, kind === 'fact' ? 'story' : kind, random.between(1, 3))];
  const count = section.fields && section.fields.length > 1 ? random.between(2, 5) : random.between(1, 4);
  return random.times(count, () => entry(random, section, setting, sentence(random, kind))).flat();
}

function entry(random: Random, { fields = [] }: SectionDefinition, setting: Setting, text: string): string[] {
  const written = fields.filter(() => random.next() < 0.75);
  return [`- ${text}`, ...written.map((field) => `  - ${field.key}: ${fieldValue(random, field, setting)}`)];
}

function fieldValue(random: Random, { key, value }: FieldDefinition, { people, stories }: Setting): string {
  switch (value?.kind) {
    case 'stories':
      return storyReference(random, stories);
    case 'people':
      return random.of(people);
    case 'competencies':
      return defaultCompetencies[random.between(0, defaultCompetencies.length - 1)] ?? '';
    case 'choice':
      return value.choices[random.between(0, value.choices.length - 1)] ?? '';
    case 'date':
      return `2026-11-${random.between(10, 28)}`;
    case 'number':
      return String(random.between(10, 90));
    default:
      return sentence(random, key === 'source' ? 'source' : 'advice');
  }
}

function storyReference(random: Random, stories: Setting['stories']): string {
  const id = random.of(stories);
  return random.next() < 0.5 ? id : `[Story ${id}](stories/${id}.md)`;
}

function tasks(random: Random, section: SectionDefinition): string[] {
  return (section.tasks ?? []).map((task) => `- [${random.next() < 0.5 ? 'x' : ' '}] ${task}`);
}

/** How many sentences each part of a story has; together some 280 words. */
const lengths: Readonly<Record<string, number>> = { situation: 3, task: 2, action: 7, result: 2, reflection: 2 };

/** A story told in full. */
export function storyText(random: Random, id: string): string {
  const competencies = random.times(2, () => random.of(['leadership', 'conflict', 'failure', 'influence']));
  const frontMatter = [
    'type: story',
    `id: ${id}`,
    `competencies: [${[...new Set(competencies)].join(', ')}]`,
    `headline: "${sentence(random, 'claim')}"`,
  ];
  const written: readonly string[] = storyShapes.starr;
  const definition = {
    ...storyDefinition,
    sections: storyDefinition.sections.filter((section) => written.includes(section.id)),
  };
  const title = `${sentence(random, 'value')}, ${id}`;
  return noteText(frontMatter, title, definition, (section) => {
    const count = lengths[section.id];
    if (count !== undefined) return [paragraph(random, section.id === 'result' ? 'result' : 'story', count)];
    return random.times(2, () => [`- ${sentence(random, 'question')}`, `  - ${sentence(random, 'advice')}`]).flat();
  });
}
