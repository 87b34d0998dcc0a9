import { about, counted, judged, nameOf, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { choices, roomFor } from '../fixes';
import { isMeasurable } from '../judgement/measurable';
import { catalogued, message } from '../message';
import { fieldOf, type Entry, type Note } from '../note';
import { isInEnglish, tipEntries, type Prep } from '../prep';
import { entryItem, fieldItem, type DraftItem } from '../briefing/item';
import type { SectionDefinition } from '../definition';
import type { TipDefinition } from '../tip';

const id = 'first-90-days';

const fields: SectionDefinition['fields'] = [
  { key: 'outcome', purpose: 'What somebody else can measure or see by then.' },
  { key: 'for', purpose: 'The person of the panel it matters to.', value: { kind: 'people' } },
];

/** The three parts of the plan, in the order of the days. */
const parts: readonly SectionDefinition[] = [
  {
    id: 'learn',
    heading: 'Learn',
    purpose: 'What you must understand before you change anything.',
    prompts: [
      'The first month, mostly: whom will you ask, what will you read, what will you watch?',
      'outcome: how will somebody else see that you have learned it? for: to whom of the panel does it matter?',
    ],
    entry: 'thing to learn',
    fields,
  },
  {
    id: 'contribute',
    heading: 'Contribute',
    purpose: 'The first work of yours that helps somebody.',
    prompts: ['Small, useful, soon: which problem from round one could you take off somebody by the second month?'],
    entry: 'contribution',
    fields,
  },
  {
    id: 'own',
    heading: 'Own',
    purpose: 'What is yours at the end, without anybody asking after it.',
    prompts: ['By day ninety: for which result do they come to you?'],
    entry: 'thing to own',
    fields,
  },
];

function entriesOf(prep: Prep): readonly Entry[] {
  return parts.flatMap((part) => tipEntries(prep, id, part.id));
}

const planned: Check = {
  id: 'ninety-days/planned',
  label: 'Something to learn, to contribute and to own',
  why: 'A plan in three steps shows that you see the job from the inside: nobody owns what they have not understood.',
  section: 'learn',
  weight: 2,
  minutes: 20,
  advice: about('Plan your first ninety days: {0}', 'Plan your first ninety days: learn, contribute, own'),
  evaluate: (prep) => {
    const missing = parts
      .filter((part) => tipEntries(prep, id, part.id).length === 0)
      .map(({ heading }) => catalogued(heading));
    const have = parts.length - missing.length;
    return have === 0 ? pending(parts.length, missing) : counted(have, parts.length, { missing });
  },
};

/** A day or a week to be done by is a measure as well, though it is no figure of a result. */
const deadline =
  /\d|\b(?:day|week|month|quarter|year|(?:mon|tues|wednes|thurs|fri)day)s?\b|\b(?:first|second|third) (?:sprint|release|review)\b/i;

const measurable: Check = {
  id: 'ninety-days/measurable',
  label: 'Each with an outcome that can be measured',
  why: '"Get to know the team" is a wish. An outcome that somebody else can see by a day is a plan.',
  section: 'learn',
  weight: 2,
  minutes: 10,
  advice: about('Say how one will see it: "{0}"', 'Give each part of your plan an outcome that can be measured'),
  evaluate: (prep) => {
    const all = entriesOf(prep);
    const note = prep.tips.get(id);
    if (all.length === 0 || !note) return pending(1);
    return judged(all, all.length, nameOf, (entry) => immeasurable(prep, note, entry));
  },
};

function immeasurable(prep: Prep, note: Note, entry: Entry): readonly Finding[] {
  const outcome = fieldOf(entry, 'outcome');
  const isFine = outcome && (!isInEnglish(prep) || isMeasurable(outcome.text) || deadline.test(outcome.text));
  if (isFine) return [];
  return [
    {
      check: 'ninety-days/measurable',
      place: outcome?.place ?? entry.place,
      severity: 'information',
      message: outcome
        ? message('Nothing measurable: name a figure, a change, or the day it is done by.')
        : message('No outcome: how will somebody else see that it is done?'),
      ...(outcome ? {} : { fixes: [roomFor(note, entry, 'outcome')] }),
    },
  ];
}

const people: Check = {
  id: 'ninety-days/people',
  label: 'Each for somebody you will meet',
  why: 'A plan convinces the one whose problem it solves: know who that is before you tell it.',
  section: 'learn',
  weight: 2,
  minutes: 5,
  advice: about('Say to whom it matters: "{0}"', 'Say to whom each part of your plan matters'),
  evaluate: (prep) => {
    const all = entriesOf(prep);
    const note = prep.tips.get(id);
    if (all.length === 0 || !note) return pending(1);
    return judged(all, all.length, nameOf, (entry) =>
      fieldOf(entry, 'for') === undefined ? [forNobody(prep, note, entry)] : [],
    );
  },
};

function forNobody({ panel }: Prep, note: Note, entry: Entry): Finding {
  // A name with a comma in it would read as two.
  const names = panel.map(({ name }) => name).filter((name) => !/[,;]/.test(name));
  return {
    check: 'ninety-days/people',
    place: entry.place,
    severity: 'information',
    message: message('To whom of the panel does this matter?'),
    fixes: names.length > 0 ? choices(note, entry, 'for', names) : [roomFor(note, entry, 'for')],
  };
}

function planItems(prep: Prep, { id: section, heading }: SectionDefinition): readonly DraftItem[] {
  return tipEntries(prep, id, section).map((entry) => {
    const below = [
      ...fieldItem(entry, 'outcome', { label: message('Outcome'), minor: 6 }),
      ...fieldItem(entry, 'for', { label: message('For'), minor: 14 }),
    ];
    return entryItem(entry, below, { label: catalogued(heading) });
  });
}

/** An optional note: what to learn, to contribute and to own in the first ninety days. */
export const ninetyDays: TipDefinition = {
  id,
  type: 'tip',
  optional: true,
  title: 'First ninety days',
  fileName: '10-first-90-days.md',
  prompts: [
    'Learn, contribute, own: one or two of each are enough. It is a plan to talk about, not a promise.',
    'Begin with what they told you in round one; say it as a question when you are not sure.',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: parts,
  checks: [planned, measurable, people],
  briefing: [
    {
      id: 'ninety-days',
      title: 'My first ninety days',
      order: 720,
      importance: 58,
      decline: 4,
      build: (prep) => parts.flatMap((part) => planItems(prep, part)),
    },
  ],
};
