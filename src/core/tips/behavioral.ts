import { commonKeys, tipKeys } from '../definition';
import { storyItem } from '../briefing/storyItem';
import { storiesOf } from '../prep';
import { isBegun } from '../story';
import type { TipDefinition } from '../tip';
import { storyChecks } from './storyChecks';

const id = 'behavioral';

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
  checks: storyChecks,
  briefing: [
    {
      id: 'stories',
      title: 'Stories to tell',
      order: 500,
      importance: 72,
      decline: 5,
      build: (prep) => {
        const told = new Set(prep.panel.flatMap((person) => storiesOf(prep, person.entry)));
        return prep.stories.filter((story) => isBegun(story) && !told.has(story)).map((story) => storyItem(story));
      },
    },
  ],
};
