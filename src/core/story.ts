import { commonKeys, type NoteDefinition } from './definition';
import { plainText } from './markdown';
import { remembered } from './memo';
import type { Paragraph } from './outline';
import { listValue, textValue, type Note, type Place } from './note';
import { fileName } from './notePath';

/** The four parts of STAR, in the order they are told. */
export const partNames = ['situation', 'task', 'action', 'result'] as const;
export type PartName = (typeof partNames)[number];

/** What the parts are called, in headings and messages. */
export const partTitles: Readonly<Record<PartName, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
};

/** One part of a story as written. */
export interface StoryPart {
  readonly heading: Place;
  /** What the writer says in it: quotations and prompts left out. Empty when there is only a heading. */
  readonly statements: readonly Paragraph[];
}

/** One STAR story. */
export interface Story {
  readonly note: Note;
  readonly id: string;
  readonly title: string;
  readonly headline: string | undefined;
  readonly competencies: readonly string[];
  /** Where a part is told under another shape's heading (challenge, obstacle), that one stands here. */
  readonly parts: ReadonlyMap<PartName, StoryPart>;
}

/** What a story file holds. Challenge and Obstacle are the other shapes' names for parts of STAR. */
export const storyDefinition: NoteDefinition = {
  type: 'story',
  title: 'Story',
  prompts: [
    'Two minutes when told aloud: about 280 words in all, the Situation no more than a third of them.',
    'Say what you did, not what the team did. End with something that can be counted or named.',
  ],
  keys: [
    { key: 'id', purpose: 'The name notes know this story by. It survives when the file is renamed.' },
    {
      key: 'competencies',
      purpose: 'What this story shows about you, the words of prep.md.',
      value: { kind: 'competencies' },
      scaffolded: true,
    },
    {
      key: 'headline',
      purpose: 'The story in one line, as you would call it to yourself in the room.',
      scaffolded: true,
    },
    { key: 'told', purpose: 'Where you told it already: the company, the round, who heard it.' },
    ...commonKeys,
  ],
  sections: [
    {
      id: 'situation',
      heading: 'Situation',
      purpose: 'Where, when, and what was at stake: just enough for a stranger.',
      prompts: ['Where were you, and why did it matter? Two or three sentences are enough.'],
    },
    {
      id: 'task',
      heading: 'Task',
      purpose: 'What you, yourself, had to achieve.',
      prompts: ['What was yours to achieve, and what made it hard?'],
    },
    {
      id: 'action',
      heading: 'Action',
      purpose: 'What you did and why, step by step.',
      prompts: ['What did you decide, and why? Which alternatives did you turn down? Who did you bring along?'],
    },
    {
      id: 'result',
      heading: 'Result',
      purpose: 'What came of it, in figures or in a change somebody could see.',
      prompts: ['What can be counted or named? From what to what, how much, how soon, for whom?'],
    },
    {
      id: 'reflection',
      heading: 'Reflection',
      purpose: 'What you learned and would change.',
      prompts: ['What would you do differently, and where did you use the lesson since?'],
    },
    {
      id: 'follow-ups',
      heading: 'Follow-ups',
      purpose: 'Questions an interviewer may ask about this story, and lines to improve when you tell it.',
      prompts: ['What would a sceptical listener ask next?'],
      entry: 'a question they may ask next',
    },
    {
      id: 'challenge',
      heading: 'Challenge',
      purpose: 'Situation and task in one, as the CAR shape has it.',
      prompts: ['What was the problem, and why was it yours?'],
    },
    {
      id: 'obstacle',
      heading: 'Obstacle',
      purpose: 'What stood in the way: the task of the SOAR shape.',
      prompts: ['What stood in the way?'],
    },
  ],
};

/** Which headings tell a part, the usual one first. */
const headingsOfPart: Readonly<Record<PartName, readonly string[]>> = {
  situation: ['situation', 'challenge'],
  task: ['task', 'obstacle', 'challenge'],
  action: ['action'],
  result: ['result'],
};

/** Shapes a new story can take, by the ids of their sections. */
export const storyShapes = {
  star: ['situation', 'task', 'action', 'result'],
  starr: ['situation', 'task', 'action', 'result', 'reflection', 'follow-ups'],
  car: ['challenge', 'action', 'result'],
  soar: ['situation', 'obstacle', 'action', 'result'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StoryShape = keyof typeof storyShapes;

/** Reads a story from its note. */
export function readStory(note: Note): Story {
  const stem = fileName(note.path).replace(/\.md$/i, '');
  const { entries } = note.frontMatter;
  const parts = new Map<PartName, StoryPart>();
  for (const name of partNames) {
    const told = headingsOfPart[name].map((id) => note.sections.get(id)).filter((section) => section !== undefined);
    const section = told.find(({ statements }) => statements.length > 0) ?? told[0];
    if (section) parts.set(name, { heading: section.heading, statements: section.statements });
  }
  return {
    note,
    id: textValue(entries.get('id')) ?? stem,
    title: note.title === '' ? stem : note.title,
    headline: textValue(entries.get('headline')),
    competencies: listValue(entries.get('competencies')),
    parts,
  };
}

/** Whether the part has text. */
export function isTold(story: Story, part: PartName): boolean {
  return (story.parts.get(part)?.statements.length ?? 0) > 0;
}

/** A story is begun when one of its parts has text. */
export function isBegun(story: Story): boolean {
  return partNames.some((part) => isTold(story, part));
}

/** A story is told when all four parts have text. */
export function isComplete(story: Story): boolean {
  return partNames.every((part) => isTold(story, part));
}

/** The first sentence of a part, as plain text: its one-liner. Empty when the part is. */
export function firstSentence(part: StoryPart | undefined): string {
  const first = part?.statements[0];
  return first ? firstSentenceOf(plainText(first.markdown)) : '';
}

/** What a part says, as plain text. */
export function plainPart(part: StoryPart | undefined): string {
  return (part?.statements ?? []).map(({ markdown }) => plainText(markdown)).join(' ');
}

/** Making one takes longer than a hundred uses of it. */
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** An abbreviation or an initial is no end of a sentence: "e.g. ", "Dr. ", "J. ". */
const unended = /(?:^|\s)(?:[eE]\.g|[iI]\.e|etc|vs|approx|[Nn]o|Dr|Mr|Mrs|Ms|St|Prof|\p{Lu})\.\s*$/u;

/** The sentences of a text without markup, each without the blanks around it. */
export function* sentencesIn(text: string): Generator<string, void, undefined> {
  let start = 0;
  for (const { segment, index } of sentences.segment(text)) {
    const end = index + segment.length;
    if (unended.test(text.slice(Math.max(start, end - 40), end)) && end < text.length) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') yield sentence;
    start = end;
  }
}

/** The first sentence of a text without markup. */
export const firstSentenceOf = remembered((text: string): string => sentencesIn(text).next().value ?? '', 2000);
