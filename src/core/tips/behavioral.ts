import { counted, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { message } from '../message';
import { normalized } from '../note';
import { storiesOf, tipEntries } from '../prep';
import { isBegun, isComplete, isTold, partNames, partTitles, type Story } from '../story';
import { storyItem, type BriefingItem, type TipDefinition } from '../tip';

const id = 'behavioral';

/** Every interviewer asks for these two, whatever the job. */
const alwaysAsked = ['failure', 'conflict'];

function incompleteParts(story: Story): Finding[] {
  if (!isBegun(story)) return [];
  return partNames
    .filter((part) => !isTold(story, part))
    .map((part): Finding => {
      const heading = story.parts.get(part)?.heading;
      return {
        check: 'stories/complete',
        place: heading ?? { path: story.note.path, range: story.note.titleRange },
        severity: 'warning',
        message: heading
          ? message('{0} is empty: the story stops short without it.', partTitles[part])
          : message('The story has no {0}: add the heading and a sentence or two.', partTitles[part]),
      };
    });
}

const enough: Check = {
  id: 'stories/enough',
  label: 'Four stories ready to tell',
  section: 'expected',
  evaluate: (prep) => {
    if (!prep.stories.some(isBegun)) return pending(4);
    return counted(prep.stories.filter(isComplete).length, 4);
  },
};

const complete: Check = {
  id: 'stories/complete',
  label: 'Every story has all four parts',
  evaluate: (prep) => {
    if (!prep.stories.some(isBegun)) return pending(prep.stories.length);
    const missing = prep.stories.filter((story) => !isComplete(story)).map(({ title }) => title);
    const findings = prep.stories.flatMap(incompleteParts);
    return counted(prep.stories.length - missing.length, prep.stories.length, { missing, findings });
  },
};

const coverage: Check = {
  id: 'stories/coverage',
  label: 'A story for every competency, failure and conflict',
  evaluate: (prep) => {
    const wanted = new Map([...prep.competencies, ...alwaysAsked].map((name) => [normalized(name), name]));
    const shown = new Set(
      prep.stories.filter(isComplete).flatMap(({ competencies }) => competencies.map((name) => normalized(name))),
    );
    const missing = [...wanted].filter(([key]) => !shown.has(key)).map(([, name]) => name);
    if (shown.size === 0) return pending(wanted.size, missing);
    return counted(wanted.size - missing.length, wanted.size, { missing });
  },
};

/** Tip 3: prepare for behavioural questions with STAR, and practise. */
export const behavioral: TipDefinition = {
  id,
  type: 'tip',
  title: 'Behavioural questions',
  fileName: '3-behavioral-questions.md',
  prompts: [
    'Situation, task, action, result: one story a file in stories/, four to six of them, one a failure, one a conflict.',
    'For each: what did you yourself decide, and why? Which alternatives were there? What would you change today?',
    'Then say them aloud, twice at least. Reading is not practising.',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'expected',
      heading: 'Questions to expect',
      purpose: 'Behavioural questions you should be ready for.',
      prompts: [
        '"Tell me about a time when …": what would you ask somebody for this job? Name the story you would tell.',
      ],
      entry: 'question to expect',
      fields: [
        { key: 'competency', purpose: 'What the question is after.', value: { kind: 'competencies' } },
        { key: 'story', purpose: 'The story you would tell.', value: { kind: 'stories' } },
      ],
    },
  ],
  ownsStories: true,
  checks: [enough, complete, coverage],
  briefing: [
    {
      id: 'stories',
      title: 'Stories to tell',
      order: 500,
      build: (prep) => {
        const told = new Set(prep.panel.flatMap((person) => storiesOf(prep, person.entry)));
        return prep.stories.filter((story) => isBegun(story) && !told.has(story)).map(storyItem);
      },
    },
    {
      id: 'expected',
      title: 'Questions to expect',
      order: 510,
      build: (prep) =>
        tipEntries(prep, id, 'expected').map(({ markdown, place }): BriefingItem => ({ markdown, place })),
    },
  ],
};
