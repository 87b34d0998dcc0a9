import { counted, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { message } from '../message';
import { fieldOf, fieldText, type Entry } from '../note';
import { tipEntries, type Prep } from '../prep';
import { fieldItem, type BriefingItem, type TipDefinition } from '../tip';

const id = 'first-interview';

/** How an answer went. */
const grades = ['strong', 'ok', 'rough'] as const;

function gradeOf(entry: Entry): (typeof grades)[number] | undefined {
  const written = fieldText(entry, 'answer')?.toLowerCase() ?? '';
  return grades.find((grade) => new RegExp(`^${grade}\\b`).test(written));
}

function isClosed(entry: Entry): boolean {
  return fieldText(entry, 'fix') !== undefined || fieldText(entry, 'story') !== undefined;
}

/** Rough answers and open points: what round two has to put right. */
function loopsOf(prep: Prep): readonly Entry[] {
  const rough = tipEntries(prep, id, 'asked').filter((entry) => gradeOf(entry) === 'rough');
  return [...rough, ...tipEntries(prep, id, 'open')];
}

const recalled: Check = {
  id: 'first/recalled',
  label: 'Three questions they asked, each graded',
  section: 'asked',
  evaluate: (prep) => {
    const asked = tipEntries(prep, id, 'asked');
    if (asked.length === 0) return pending(3);
    const ungraded = asked.filter((entry) => gradeOf(entry) === undefined);
    const findings = ungraded.map((entry): Finding => ({
      check: 'first/recalled',
      place: fieldOf(entry, 'answer')?.place ?? entry.place,
      severity: 'information',
      message: message('How did this answer go: strong, ok or rough?'),
    }));
    return counted(asked.length - ungraded.length, 3, { findings });
  },
};

const learned: Check = {
  id: 'first/learned',
  label: 'Something learned about the role',
  section: 'learned',
  evaluate: (prep) => {
    const facts = tipEntries(prep, id, 'learned');
    return facts.length === 0 ? pending(1) : counted(facts.length, 1);
  },
};

const loopsClosed: Check = {
  id: 'first/loops-closed',
  label: 'Every rough answer and open point has a fix or a story',
  section: 'open',
  evaluate: (prep) => {
    const loops = loopsOf(prep);
    if (loops.length === 0 && tipEntries(prep, id, 'asked').length === 0) return pending(0);
    const open = loops.filter((entry) => !isClosed(entry));
    const findings = open.map((entry): Finding => ({
      check: 'first/loops-closed',
      place: entry.place,
      severity: 'warning',
      message: message('Left open in round one: say how you will put it right, or name the story that does.'),
    }));
    return counted(loops.length - open.length, loops.length, { findings });
  },
};

function loopItem(entry: Entry): BriefingItem {
  return { markdown: entry.markdown, place: entry.place, items: fieldItem(entry, 'fix') };
}

/** Tip 1: review the first interview. */
export const firstInterview: TipDefinition = {
  id,
  type: 'tip',
  title: 'First interview',
  fileName: '1-first-interview.md',
  prompts: [
    'Write down what you remember today; tomorrow it is half as much.',
    'What held their attention? Which goals or problems did they name, in which words?',
    'What would you answer differently now? Which figure did you state, for salary above all?',
  ],
  keys: [
    ...tipKeys,
    { key: 'date', purpose: 'The day of the first interview.', value: { kind: 'date' }, scaffolded: true },
    { key: 'with', purpose: 'Who you spoke with.', scaffolded: true },
    ...commonKeys,
  ],
  sections: [
    {
      id: 'asked',
      heading: 'What they asked',
      purpose: 'Their questions, and how your answers went.',
      prompts: [
        'One question an item. answer: strong, ok or rough. Give every rough one a fix, or the story that does it better.',
      ],
      entry: 'question they asked',
      fields: [
        { key: 'answer', purpose: 'How your answer went.', value: { kind: 'choice', choices: grades } },
        { key: 'story', purpose: 'The story you told, or should tell.', value: { kind: 'stories' } },
        { key: 'fix', purpose: 'What you will say this time.' },
      ],
    },
    {
      id: 'i-asked',
      heading: 'What I asked',
      purpose: 'Your own questions of round one, so that round two brings new ones.',
      prompts: ['Every question you put to them, in your words. Round two must not repeat one.'],
      entry: 'question I asked',
    },
    {
      id: 'learned',
      heading: 'What I learned',
      purpose: 'Facts about the role, the team and their problems that the advertisement did not hold.',
      prompts: ['What do you know now about the job that the advertisement did not say?'],
      entry: 'fact about the role',
    },
    {
      id: 'open',
      heading: 'Left open',
      purpose: 'Points you failed to get across, or must clear up.',
      prompts: ['What did they not hear that they should have? What did you promise to send?'],
      entry: 'point left open',
      fields: [
        { key: 'fix', purpose: 'How you will bring it up, or what you did about it.' },
        { key: 'story', purpose: 'The story that makes the point.', value: { kind: 'stories' } },
      ],
    },
  ],
  checks: [recalled, learned, loopsClosed],
  briefing: [
    { id: 'loops', title: 'Put right from round one', order: 400, build: (prep) => loopsOf(prep).map(loopItem) },
  ],
};
