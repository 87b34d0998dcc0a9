import { about, always, counted, nameOf, pending, type Check, type Finding, type Fix } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { addEntry } from '../fixes';
import { message } from '../message';
import { fieldText, normalized, textValue, type Entry, type Note, type NoteSection } from '../note';
import { sectionOf, tipEntries, type Prep } from '../prep';
import { entryItem, fieldItem } from '../briefing/item';
import type { TipDefinition } from '../tip';

const id = 'assessments';

function isSkippedWithReason(prep: Prep): boolean {
  const entries = prep.tips.get(id)?.frontMatter.entries;
  return textValue(entries?.get('status')) === 'skipped' && textValue(entries?.get('reason')) !== undefined;
}

function grade(entry: Entry, key: string): number | undefined {
  const digits = /^[1-5](?!\d)/.exec(fieldText(entry, key) ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function isBelowNeed(skill: Entry): boolean {
  const level = grade(skill, 'level');
  const needed = grade(skill, 'needed');
  return level !== undefined && needed !== undefined && level < needed;
}

const known: Check = {
  id: 'assessments/known',
  label: 'What to expect, confirmed with someone',
  why: 'Preparing for the wrong test is worse than asking. Skipping with a reason counts: "recruiter confirmed: none".',
  section: 'expect',
  weight: 4,
  minutes: 5,
  advice: always('Ask what the assessment will be, and with whom'),
  evaluate: (prep) => {
    if (isSkippedWithReason(prep)) return counted(1, 1);
    const facts = tipEntries(prep, id, 'expect');
    if (facts.length === 0) return pending(1);
    return counted(facts.filter((fact) => fieldText(fact, 'confirmed with') !== undefined).length, 1);
  },
};

const drilled: Check = {
  id: 'assessments/drilled',
  label: 'A drill for each skill to sharpen, one against the clock',
  why: 'Knowing a thing and doing it while somebody watches are two skills. Only a drill trains the second.',
  section: 'drills',
  weight: 4,
  minutes: 45,
  early: true,
  advice: about('Drill "{0}"', 'Rate the skills they will test, and drill the weakest'),
  evaluate: (prep) => {
    const skills = tipEntries(prep, id, 'skills');
    const drills = tipEntries(prep, id, 'drills');
    const note = prep.tips.get(id);
    if ((skills.length === 0 && drills.length === 0) || !note) return pending(1);
    const practised = drills.map(({ text, item }) =>
      normalized([text, ...item.items.map((nested) => nested.text)].join(' ')),
    );
    const below = skills.filter(isBelowNeed);
    const without = below.filter((skill) => !practised.some((text) => text.includes(normalized(skill.text))));
    const timed = drills.some((drill) => fieldText(drill, 'minutes') !== undefined);
    return counted(below.length - without.length + (timed ? 1 : 0), below.length + 1, {
      missing: [...without.map(nameOf), ...(timed ? [] : [message('a drill with its minutes')])],
      findings: without.map((skill) => undrilled(note, skill)),
    });
  },
};

function undrilled(note: Note, skill: Entry): Finding {
  const drills = sectionOf(note, 'drills');
  return {
    check: 'assessments/drilled',
    place: skill.place,
    severity: 'information',
    message: message('Below what is needed, and no drill names it: plan one for "{0}".', nameOf(skill)),
    fixes: drills ? [addDrill(note, drills, skill)] : [],
  };
}

function addDrill(note: Note, section: NoteSection, skill: Entry): Fix {
  const edit = addEntry(note, section, skill.markdown, ['date', 'minutes', 'result', 'lesson']);
  return { title: message('Plan a drill for it'), edits: [edit], mends: true };
}

/** Tip 7: get ready for assessments. */
export const assessments: TipDefinition = {
  id,
  type: 'tip',
  title: 'Assessments',
  fileName: '7-assessments.md',
  prompts: [
    'Ask the recruiter what to expect: a case, a test, a presentation, a pair exercise? Skipping is fine when the answer is "none".',
    'Practise explaining your method, not only reaching the answer: they watch how you think.',
    'Drill against the clock, the weakest skill first.',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'expect',
      heading: 'What to expect',
      purpose: 'The format of the assessment.',
      prompts: ['Format, length, tools, who watches. Confirm it: guessing is expensive.'],
      entry: 'fact about the assessment',
      fields: [
        { key: 'confirmed with', purpose: 'Who told you.' },
        { key: 'on', purpose: 'When they told you.', value: { kind: 'date' } },
      ],
    },
    {
      id: 'skills',
      heading: 'Skills',
      purpose: 'What the assessment asks for, and where you stand.',
      prompts: ['level and needed from 1 to 5; be honest, nobody else reads this.'],
      entry: 'skill',
      fields: [
        {
          key: 'level',
          purpose: 'Where you are, 1 to 5.',
          value: { kind: 'choice', choices: ['1', '2', '3', '4', '5'] },
        },
        {
          key: 'needed',
          purpose: 'What it takes, 1 to 5.',
          value: { kind: 'choice', choices: ['1', '2', '3', '4', '5'] },
        },
      ],
    },
    {
      id: 'drills',
      heading: 'Drills',
      purpose: 'What you practised and learned.',
      prompts: ['One drill an item, with the skill in its name. minutes makes it count: it was timed.'],
      entry: 'drill, with the skill it is for',
      fields: [
        { key: 'date', purpose: 'When you did it.', value: { kind: 'date' } },
        { key: 'minutes', purpose: 'How long it took.', value: { kind: 'number' } },
        { key: 'result', purpose: 'How it went.' },
        { key: 'lesson', purpose: 'What to do differently next time.' },
      ],
    },
  ],
  checks: [known, drilled],
  briefing: [
    {
      id: 'assessment',
      title: 'The assessment',
      order: 660,
      importance: 70,
      decline: 5,
      build: (prep) => [
        ...tipEntries(prep, id, 'expect').map((entry) => entryItem(entry)),
        ...tipEntries(prep, id, 'drills').flatMap((drill) => fieldItem(drill, 'lesson', { label: message('Lesson') })),
      ],
    },
  ],
};
