import { counted, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys, type FieldDefinition } from '../definition';
import { message } from '../message';
import { fieldText } from '../note';
import { audienceOf, tipEntries } from '../prep';
import type { BriefingItem, TipDefinition } from '../tip';

const id = 'questions';

/** Questions a person of the panel should be asked at least. */
const perPerson = 2;

const purposes = ['information', 'concern', 'differentiation', 'rapport'] as const;

const enough: Check = {
  id: 'questions/enough',
  label: 'Three questions, and two for each person',
  section: 'planned',
  evaluate: (prep) => {
    const planned = tipEntries(prep, id, 'planned');
    if (planned.length === 0) return pending(3);
    const audiences = planned.map((entry) => audienceOf(prep, entry));
    const missing = prep.panel
      .filter((person) => audiences.filter((people) => people.includes(person)).length < perPerson)
      .map(({ name }) => name);
    return counted(planned.length, 3, { missing });
  },
};

const purpose: Check = {
  id: 'questions/purpose',
  label: 'Each question has a purpose',
  section: 'planned',
  evaluate: (prep) => {
    const planned = tipEntries(prep, id, 'planned');
    if (planned.length === 0) return pending(1);
    const without = planned.filter((entry) => fieldText(entry, 'purpose') === undefined);
    const findings = without.map((entry): Finding => ({
      check: 'questions/purpose',
      place: entry.place,
      severity: 'information',
      message: message('No purpose: is it for information, a concern, to stand out, or for rapport?'),
    }));
    return counted(planned.length - without.length, planned.length, { findings });
  },
};

const questionFields: readonly FieldDefinition[] = [
  { key: 'for', purpose: 'Whom you will ask; several names with commas between.', value: { kind: 'people' } },
  {
    key: 'purpose',
    purpose: 'What the question does for you.',
    value: { kind: 'choice', choices: purposes },
  },
  { key: 'because', purpose: 'What you know that makes you ask: a finding, something they said.' },
];

/** Tip 4: bring new questions. */
export const questions: TipDefinition = {
  id,
  type: 'tip',
  title: 'Questions to ask',
  fileName: '4-questions-to-ask.md',
  prompts: [
    'Could the website answer it? Then it is no question for round two. Nor is one you asked before.',
    'Ask leaders about direction; managers about priorities, the team and what is hard now; peers about their days.',
    'Ask so that "yes" is no answer: how, what, which, tell me.',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'planned',
      heading: 'Questions to ask',
      purpose: 'What you will ask, best first.',
      prompts: ['One question an item, the best first. Two for each person you will meet.'],
      entry: 'question to ask',
      fields: questionFields,
    },
    {
      id: 'reserve',
      heading: 'In reserve',
      purpose: 'Questions for when the others have been answered before you could ask.',
      prompts: ['For when they answer your best ones before you ask.'],
      entry: 'question to keep ready',
      fields: questionFields,
    },
  ],
  checks: [enough, purpose],
  briefing: [
    {
      id: 'questions',
      title: 'Questions to ask',
      order: 700,
      // A question for somebody stands under that person.
      build: (prep) =>
        tipEntries(prep, id, 'planned')
          .filter((entry) => audienceOf(prep, entry).length === 0)
          .map(({ markdown, place }): BriefingItem => ({ markdown, place })),
    },
  ],
};
