import { about, counted, judged, nameOf, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys, type FieldDefinition } from '../definition';
import { choices } from '../fixes';
import { isClosedQuestion } from '../judgement/closedQuestion';
import { contentStems, sharedContentWords } from '../judgement/contentWords';
import { asksTheSame, readQuestion } from '../judgement/resembles';
import { remembered } from '../memo';
import { message } from '../message';
import { fieldText, type Entry, type Note } from '../note';
import { audienceOf, isInEnglish, tipEntries, type Prep } from '../prep';
import { entryItem } from '../briefing/item';
import type { TipDefinition } from '../tip';
import { researchOf } from './research';

const id = 'questions';

const purposes = ['information', 'concern', 'differentiation', 'rapport'] as const;

/** Reading a question takes longer than comparing two; a few hundred are more than any prep holds. */
const meaningOf = remembered(readQuestion, 1000);
const isYesOrNo = remembered(isClosedQuestion, 1000);

const enough: Check = {
  id: 'questions/enough',
  label: 'Questions enough, and for each person',
  why: 'Everybody you meet will ask what you want to know. "Nothing" is the one answer they remember.',
  section: 'planned',
  thresholds: {
    minimum: { default: 3, minimum: 1, maximum: 30, description: 'Questions that are needed in all.' },
    perPerson: {
      default: 2,
      minimum: 0,
      maximum: 10,
      description: 'Questions that are needed for each person of the panel.',
    },
  },
  weight: 4,
  minutes: 10,
  advice: about('Prepare a question for {0}', 'Prepare questions to ask'),
  evaluate: (prep, { threshold }) => {
    const planned = tipEntries(prep, id, 'planned');
    if (planned.length === 0) return pending(threshold('minimum'));
    const audiences = planned.map((entry) => audienceOf(prep, entry));
    const missing = prep.panel
      .filter((person) => audiences.filter((people) => people.includes(person)).length < threshold('perPerson'))
      .map(({ name }) => name);
    return counted(planned.length, threshold('minimum'), { missing });
  },
};

const fresh: Check = {
  id: 'questions/new',
  label: 'None repeats round one',
  why: 'Asking again what was answered says that you did not listen.',
  section: 'planned',
  weight: 4,
  minutes: 5,
  advice: about('Replace the question that repeats round one: "{0}"', 'Prepare questions to ask'),
  evaluate: (prep) => {
    const planned = questionsOf(prep);
    if (planned.length === 0) return pending(1);
    const asked = isInEnglish(prep)
      ? tipEntries(prep, 'first-interview', 'i-asked').map((entry) => ({ entry, meaning: meaningOf(entry.text) }))
      : [];
    return judged(planned, planned.length, nameOf, (entry) => {
      const meaning = meaningOf(entry.text);
      const earlier = asked.find((one) => asksTheSame(one.meaning, meaning))?.entry;
      return earlier ? [repeated(entry, earlier)] : [];
    });
  },
};

function repeated(entry: Entry, earlier: Entry): Finding {
  return {
    check: 'questions/new',
    place: entry.place,
    severity: 'warning',
    message: message('You asked this in round one: "{0}"', nameOf(earlier)),
    related: [{ place: earlier.place, message: message('Asked in round one') }],
  };
}

const open: Check = {
  id: 'questions/open',
  label: 'None can be answered by yes or no',
  why: 'A yes ends the conversation. How, what and which make people tell.',
  section: 'planned',
  weight: 3,
  minutes: 5,
  advice: about('Reword the question so that "yes" is no answer: "{0}"', 'Prepare questions to ask'),
  evaluate: (prep) => {
    const planned = questionsOf(prep);
    if (planned.length === 0) return pending(1);
    const isClosed = (entry: Entry): boolean => isInEnglish(prep) && isYesOrNo(entry.text);
    return judged(planned, planned.length, nameOf, (entry) => (isClosed(entry) ? [closed(entry)] : []));
  },
};

function closed(entry: Entry): Finding {
  return {
    check: 'questions/open',
    place: entry.place,
    severity: 'information',
    message: message('Yes or no would answer this: begin with how, what, which or tell me.'),
  };
}

/** What will be asked, and what is kept in reserve. */
function questionsOf(prep: Prep): readonly Entry[] {
  return [...tipEntries(prep, id, 'planned'), ...tipEntries(prep, id, 'reserve')];
}

const purpose: Check = {
  id: 'questions/purpose',
  label: 'Each has a purpose, one rests on research',
  why: 'A question shows what you care about. One that rests on what you found out shows that you did the work.',
  section: 'planned',
  weight: 2,
  minutes: 5,
  advice: about('Say what the question is for: "{0}"', 'Let a question rest on your research: say why in "because"'),
  evaluate: (prep) => {
    const planned = tipEntries(prep, id, 'planned');
    const note = prep.tips.get(id);
    if (planned.length === 0 || !note) return pending(1);
    const result = judged(planned, planned.length, nameOf, (entry) =>
      fieldText(entry, 'purpose') === undefined ? [withoutPurpose(note, entry)] : [],
    );
    const met = result.state === 'met' && !planned.some((entry) => restsOnResearch(prep, entry));
    return met ? { ...result, state: 'unmet' } : result;
  },
};

function withoutPurpose(note: Note, entry: Entry): Finding {
  return {
    check: 'questions/purpose',
    place: entry.place,
    severity: 'information',
    message: message('No purpose: is it for information, a concern, to stand out, or for rapport?'),
    fixes: choices(note, entry, 'purpose', purposes),
  };
}

/** Its reason shares a word that carries meaning with something found out. */
function restsOnResearch(prep: Prep, entry: Entry): boolean {
  const reason = contentStems(fieldText(entry, 'because') ?? '');
  return researchOf(prep).some(({ text, fields }) =>
    [text, ...fields.map((field) => field.text)].some((told) => sharedContentWords(reason, contentStems(told)) > 0),
  );
}

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
  checks: [enough, fresh, open, purpose],
  briefing: [
    {
      id: 'questions',
      title: 'Questions to ask',
      order: 700,
      importance: 74,
      decline: 5,
      // A question for somebody stands under that person.
      build: (prep) =>
        tipEntries(prep, id, 'planned')
          .filter((entry) => audienceOf(prep, entry).length === 0)
          .map((entry) => entryItem(entry)),
    },
  ],
};
