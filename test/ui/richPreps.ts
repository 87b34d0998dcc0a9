import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { filesBelow } from '../../scripts/lib/sample.mjs';
import type { Files } from '../unit/support/preps';

/** The notes of a fixture, by path. */
export function fixtureFiles(fixture: string): Files {
  const folder = inRoot('test', 'fixtures', fixture);
  const notes = filesBelow(folder).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(notes.map((path) => [join('prep', relative(folder, path)), readFileSync(path, 'utf8')]));
}

/** The same prep with every entry, person and story there three times, under names of their own. */
export function threeTimesAsRich(files: Files): Files {
  const copies = ['', ' again', ' once more'];
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      if (!path.includes('stories/')) return [[path, withEntriesAgain(text, copies)]];
      return copies.map((copy, index) => {
        const told = text.replace(/^id: (.*)$/m, `id: $1-${index}`).replace(/^# (.*)$/m, `# $1${copy}`);
        return [path.replace('.md', `${index === 0 ? '' : `-${index}`}.md`), told];
      });
    }),
  );
}

/** Each top-level item with what is nested in it, as often as there are copies. */
function withEntriesAgain(text: string, copies: readonly string[]): string {
  return text.replace(/^- (.*)\n((?:[ \t]+.*\n)*)/gm, (_, first: string, nested: string) =>
    copies.map((copy) => `- ${first}${copy}\n${nested}`).join(''),
  );
}

const words =
  'clinic onboarding team release customers quarter internationalisation on-call responsibilities incident platform we I improved migrated reduced shipped the a of and with because in to for 38 % 412 £1.2m'.split(
    ' ',
  );

/** A prep of random words, sparse or rich by its seed. */
export function randomPrep(seed: number): Files {
  let state = seed;
  const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const scale = seed;
  const say = (most: number): string =>
    Array.from({ length: 1 + upTo(most) }, () => words[upTo(words.length - 1)]).join(' ');
  const list = (most: number, entry: () => string): string =>
    Array.from({ length: upTo(most * scale) }, entry).join('');
  const note = (tip: string, body: string): string => `---\ntype: tip\ntip: ${tip}\n---\n\n${body}`;
  const people = Array.from({ length: upTo(4 * scale) }, (_, index) => `Person ${index} ${say(2)}`);
  const person = (): string => people[upTo(people.length - 1)] ?? 'nobody';
  const story = (): string => `story-${upTo(6 * scale)}`;
  const panel = people.map(
    (name) =>
      `- ${name}\n  - part: peer\n  - title: ${say(6)}\n  - lens: ${say(25)}\n  - hook: ${say(30)}\n  - story: ${story()}\n`,
  );
  const stories = Array.from({ length: upTo(8 * scale) }, (_, index): [string, string] => [
    `prep/stories/story-${index}.md`,
    `---\ntype: story\nheadline: ${say(15)}\n---\n\n# ${say(6)}\n\n## Situation\n${say(30)}.\n\n## Task\n${say(30)}.\n\n## Action\n${say(40)}.\n\n## Result\n${say(40)}.\n`,
  ]);
  return {
    'prep/prep.md': `---\ntype: prep\ncompany: ${say(4)}\nrole: ${say(6)}\ninterview: 2026-12-03T14:00\ntimezone: Europe/London\nlocation: ${say(12)}\n---\n\n## Panel\n\n${panel.join('')}\n## Logistics\n\n${list(8, () => `- [ ] ${say(15)}\n`)}`,
    'prep/1.md': note(
      'first-interview',
      `## What they asked\n\n${list(7, () => `- ${say(20)}\n  - answer: rough\n  - fix: ${say(40)}\n`)}`,
    ),
    'prep/2.md': note('research', `## Since round one\n\n${list(9, () => `- ${say(30)}\n  - so what: ${say(25)}\n`)}`),
    'prep/4.md': note('questions', `## Questions to ask\n\n${list(14, () => `- ${say(25)}?\n  - for: ${person()}\n`)}`),
    'prep/5.md': note(
      'resume',
      `## Claims\n\n${list(9, () => `- ${say(30)}\n  - story: ${story()}\n  - defence: ${say(30)}\n`)}`,
    ),
    'prep/6.md': note(
      'culture',
      `## Values\n\n${list(6, () => `- ${say(8)}\n  - looks like: ${say(20)}\n  - story: ${story()}\n`)}`,
    ),
    'prep/8.md': note('salary', `## What I will say\n\n${list(5, () => `- ${say(30)}\n`)}`),
    'prep/9.md': note(
      'closing',
      `## Thank them for\n\n${list(2, () => `- ${say(60)}\n`)}\n## Points to land\n\n${list(2, () => `- ${say(30)}\n`)}\n## Closing line\n\n${say(90)}\n`,
    ),
    ...Object.fromEntries(stories),
  };
}
