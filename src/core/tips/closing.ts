import { counted, notApplicable, pending, type Check } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { fieldText } from '../note';
import { findPerson, sectionOf, tipEntries, type Person, type Prep } from '../prep';
import { partOf } from '../prepDefinition';
import type { BriefingItem, TipDefinition } from '../tip';

const id = 'closing';

/** With whom rapport decides most. */
const decisiveParts: ReadonlySet<string | undefined> = new Set(['senior leader', 'hiring manager', 'future manager']);

/** What connects the two of you: said in the rapport section, else in the panel. */
function hookFor(prep: Prep, person: Person): string | undefined {
  const entry = tipEntries(prep, id, 'rapport').find(({ text }) => findPerson(prep.panel, text) === person);
  return (entry && fieldText(entry, 'hook')) ?? person.hook;
}

const thanks: Check = {
  id: 'closing/thanks',
  label: 'A thank-you that names something from round one',
  section: 'thanks',
  evaluate: (prep) => {
    const said = sectionOf(prep.tips.get(id), 'thanks')?.statements ?? [];
    return said.length === 0 ? pending(1) : counted(said.length, 1);
  },
};

const points: Check = {
  id: 'closing/points',
  label: 'Three points to land',
  section: 'points',
  evaluate: (prep) => {
    const all = tipEntries(prep, id, 'points');
    return all.length === 0 ? pending(3) : counted(all.length, 3);
  },
};

const rapport: Check = {
  id: 'closing/rapport',
  label: 'A hook for every leader and manager you will meet',
  section: 'rapport',
  evaluate: (prep) => {
    if (prep.panel.length === 0) return pending(1);
    const decisive = prep.panel.filter((person) => decisiveParts.has(partOf(person)));
    if (decisive.length === 0) return notApplicable;
    const missing = decisive.filter((person) => hookFor(prep, person) === undefined).map(({ name }) => name);
    if (missing.length === decisive.length) return pending(decisive.length, missing);
    return counted(decisive.length - missing.length, decisive.length, { missing });
  },
};

const after: Check = {
  id: 'closing/after',
  label: 'A thank-you note for each person',
  section: 'after',
  evaluate: (prep, { now }) => {
    if (!prep.interview || now < prep.interview.instant) return notApplicable;
    if (prep.panel.length === 0) return pending(1);
    const started = new Set(
      tipEntries(prep, id, 'after')
        .filter((entry) => fieldText(entry, 'note') !== undefined)
        .map(({ text }) => findPerson(prep.panel, text)),
    );
    const missing = prep.panel.filter((person) => !started.has(person)).map(({ name }) => name);
    return counted(prep.panel.length - missing.length, prep.panel.length, { missing });
  },
};

function statementItems(prep: Prep, section: string): readonly BriefingItem[] {
  const note = prep.tips.get(id);
  return (sectionOf(note, section)?.statements ?? []).map(({ markdown, range }): BriefingItem => {
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
      fields: [{ key: 'note', purpose: 'The thank-you note, or its beginning.' }],
    },
  ],
  checks: [thanks, points, rapport, after],
  briefing: [
    { id: 'points', title: 'Points to land', order: 100, build: (prep) => statementItems(prep, 'points') },
    { id: 'thanks', title: 'Open with thanks', order: 300, build: (prep) => statementItems(prep, 'thanks') },
    { id: 'closing', title: 'Close with', order: 850, build: (prep) => statementItems(prep, 'closing-line') },
  ],
};
