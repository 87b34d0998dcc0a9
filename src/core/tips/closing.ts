import { about, always, counted, notApplicable, pending, type Check } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { contentStems, sharedContentWords } from '../judgement/contentWords';
import { message } from '../message';
import { fieldText, textValue } from '../note';
import { findPerson, hookOf, sectionOf, tipEntries, type Person, type Prep } from '../prep';
import { partOf } from '../prepDefinition';
import type { DraftItem } from '../briefing/item';
import type { TipDefinition } from '../tip';
import { grades } from './firstInterview';

const id = 'closing';

/** With whom rapport decides most. */
const decisiveParts: ReadonlySet<string | undefined> = new Set(['senior leader', 'hiring manager', 'future manager']);

const thanks: Check = {
  id: 'closing/thanks',
  label: 'A thank-you that names something from round one',
  why: 'A thank-you for something that really happened opens the room; a general one is not heard.',
  section: 'thanks',
  weight: 3,
  minutes: 5,
  advice: always('Find something from round one to thank them for'),
  evaluate: (prep) => {
    const said = sectionOf(prep.tips.get(id), 'thanks')?.statements ?? [];
    if (said.length === 0) return pending(1);
    const roundOne = new Set(toldOfRoundOne(prep).flatMap((text) => [...contentStems(text)]));
    const isSpecific =
      roundOne.size === 0 || said.some(({ text }) => sharedContentWords(contentStems(text), roundOne) > 0);
    return counted(isSpecific ? 1 : 0, 1, isSpecific ? {} : { missing: [message('something from round one')] });
  },
};

/** Everything the first note tells of round one, and the names of the people there. */
function toldOfRoundOne(prep: Prep): readonly string[] {
  const note = prep.tips.get('first-interview');
  const told = [...(note?.sections.values() ?? [])].flatMap(({ statements }) => statements.map(({ text }) => text));
  const names = [textValue(note?.frontMatter.entries.get('with')) ?? '', ...prep.panel.map(({ name }) => name)];
  return [...told, ...names];
}

const points: Check = {
  id: 'closing/points',
  label: 'Points to land',
  why: 'Two hours later they remember three things about you. Choose which.',
  section: 'points',
  thresholds: { minimum: { default: 3, minimum: 1, maximum: 10, description: 'Points to land that are needed.' } },
  weight: 5,
  minutes: 10,
  advice: always('Choose the points they must remember about you'),
  evaluate: (prep, { threshold }) => {
    const all = tipEntries(prep, id, 'points');
    return all.length === 0 ? pending(threshold('minimum')) : counted(all.length, threshold('minimum'));
  },
};

const rapport: Check = {
  id: 'closing/rapport',
  label: 'A hook for every leader and manager you will meet',
  why: 'Senior people and your future manager decide. Something true that connects you is where a talk begins.',
  section: 'rapport',
  weight: 3,
  minutes: 10,
  advice: about(
    'Find something that connects you with {0}',
    'Find something that connects you with the people you will meet',
  ),
  evaluate: (prep) => {
    if (prep.panel.length === 0) return pending(1);
    const decisive = prep.panel.filter((person) => decisiveParts.has(partOf(person)));
    if (decisive.length === 0) return notApplicable;
    const missing = decisive.filter((person) => hookOf(prep, person) === undefined).map(({ name }) => name);
    if (missing.length === decisive.length) return pending(decisive.length, missing);
    return counted(decisive.length - missing.length, decisive.length, { missing });
  },
};

const after: Check = {
  id: 'closing/after',
  label: 'A thank-you note for each person',
  why: 'Within a day, one note a person, with one thing only they said: it is read, and it is rare.',
  section: 'after',
  weight: 5,
  minutes: 10,
  isAfterwards: true,
  advice: about('Write {0} a thank-you note', 'Write a thank-you note to each person you met'),
  evaluate: (prep, { now }) => {
    if (!prep.interview || now < prep.interview.instant) return notApplicable;
    if (prep.panel.length === 0) return pending(1);
    const thanked = thankedPeople(prep);
    const missing = prep.panel.filter((person) => !thanked.has(person)).map(({ name }) => name);
    return counted(prep.panel.length - missing.length, prep.panel.length, { missing });
  },
};

/** The people whose thank-you note is begun. */
export function thankedPeople(prep: Prep): ReadonlySet<Person> {
  const entries = tipEntries(prep, id, 'after').filter((entry) => fieldText(entry, 'note') !== undefined);
  return new Set(entries.flatMap(({ text }) => findPerson(prep.panel, text) ?? []));
}

function statementItems(prep: Prep, section: string): readonly DraftItem[] {
  const note = prep.tips.get(id);
  return (sectionOf(note, section)?.statements ?? []).map(({ markdown, range }): DraftItem => {
    return { markdown, place: { path: note?.path ?? '', range } };
  });
}

/** The ninth note: open with thanks, land three points, close well. */
export const closing: TipDefinition = {
  id,
  type: 'tip',
  title: 'Opening and closing',
  fileName: '9-opening-and-closing.md',
  prompts: [
    'Be positive, be specific, be professional: it is what they remember when the details are gone.',
    'Open with thanks for something that really happened in round one.',
    'Rapport first with the people who decide: senior leaders and your future manager.',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'thanks',
      heading: 'Thank them for',
      purpose: 'Your opening: thanks for something specific.',
      prompts: ['What did somebody say or show you in round one that you can thank them for?'],
    },
    {
      id: 'points',
      heading: 'Points to land',
      purpose: 'What they must know about you when you have left.',
      prompts: ['Three, no more: if they remember nothing else, what should it be?'],
      entry: 'point to land',
    },
    {
      id: 'rapport',
      heading: 'Rapport',
      purpose: 'What connects you with each of them.',
      prompts: ['Something true: a talk of theirs you liked, a place, a problem you both know.'],
      entry: 'name from the panel',
      namesPeople: true,
      fields: [{ key: 'hook', purpose: 'What connects the two of you.' }],
    },
    {
      id: 'closing-line',
      heading: 'Closing line',
      purpose: 'The last thing you say.',
      prompts: ['Say that you want the job, why, and ask what happens next.'],
    },
    {
      id: 'after',
      heading: 'After',
      purpose: 'Thank-you notes, one a person, within a day.',
      prompts: ['When it is over: one item a person, the note within a day, with one thing only they said.'],
      entry: 'name from the panel',
      namesPeople: true,
      fields: [{ key: 'note', purpose: 'The thank-you note, or its beginning.' }],
    },
    {
      id: 'debrief',
      heading: 'Debrief',
      purpose: 'What they asked and how it went, written down the same day.',
      prompts: [
        'Every question you remember, while you still do: a third round begins with it.',
        'What went well? What would you say next time?',
      ],
      entry: 'question they asked',
      fields: [
        { key: 'answer', purpose: 'How it went.', value: { kind: 'choice', choices: grades } },
        { key: 'story', purpose: 'The story you told.', value: { kind: 'stories' } },
        { key: 'lesson', purpose: 'What you would say next time.' },
      ],
      isOnDemand: true,
    },
  ],
  checks: [thanks, points, rapport, after],
  briefing: [
    {
      id: 'points',
      title: 'Points to land',
      order: 100,
      importance: 100,
      decline: 1,
      build: (prep) => statementItems(prep, 'points'),
    },
    {
      id: 'thanks',
      title: 'Open with thanks',
      order: 300,
      importance: 92,
      decline: 14,
      build: (prep) => statementItems(prep, 'thanks'),
    },
    {
      id: 'closing',
      title: 'Close with',
      order: 850,
      importance: 86,
      decline: 10,
      build: (prep) => statementItems(prep, 'closing-line'),
    },
  ],
};
