import { about, always, counted, judged, nameOf, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import { choices, roomFor, storyFixes } from '../fixes';
import { message } from '../message';
import { fieldOf, fieldText, type Entry, type Note } from '../note';
import { storiesOf, tipEntries, type Prep } from '../prep';
import { entryItem, fieldItem, type DraftItem } from '../briefing/item';
import { storyName } from '../briefing/storyItem';
import type { TipDefinition } from '../tip';

const id = 'first-interview';

/** How an answer went. */
export const grades = ['strong', 'ok', 'rough'] as const;

/** How the answer to a question of round one went. */
export function answerOf(entry: Entry): (typeof grades)[number] | undefined {
  const written = fieldText(entry, 'answer')?.toLowerCase() ?? '';
  return grades.find((grade) => new RegExp(`^${grade}\\b`).test(written));
}

function isClosed(entry: Entry): boolean {
  return fieldText(entry, 'fix') !== undefined || fieldText(entry, 'story') !== undefined;
}

/** Rough answers and open points: what round two has to put right. */
function loopsOf(prep: Prep): readonly Entry[] {
  const rough = tipEntries(prep, id, 'asked').filter((entry) => answerOf(entry) === 'rough');
  return [...rough, ...tipEntries(prep, id, 'open')];
}

const recalled: Check = {
  id: 'first/recalled',
  label: 'Questions they asked, each graded',
  why: 'What they asked once they will ask again, deeper. A grade says where to work: rough answers first.',
  section: 'asked',
  thresholds: { minimum: { default: 3, minimum: 1, maximum: 20, description: 'Graded questions that are needed.' } },
  weight: 5,
  minutes: 15,
  early: true,
  advice: always('Write down what they asked in round one, and how it went'),
  evaluate: (prep, { threshold }) => {
    const asked = tipEntries(prep, id, 'asked');
    const note = prep.tips.get(id);
    if (asked.length === 0 || !note) return pending(threshold('minimum'));
    return judged(asked, threshold('minimum'), nameOf, (entry) =>
      answerOf(entry) === undefined ? [ungraded(note, entry)] : [],
    );
  },
};

function ungraded(note: Note, entry: Entry): Finding {
  return {
    check: 'first/recalled',
    place: fieldOf(entry, 'answer')?.place ?? entry.place,
    severity: 'information',
    message: message('How did this answer go: strong, ok or rough?'),
    fixes: choices(note, entry, 'answer', grades),
  };
}

const learned: Check = {
  id: 'first/learned',
  label: 'Something learned about the role',
  why: 'A second interview builds on the first: what they told you is what they expect you to have thought about.',
  section: 'learned',
  weight: 2,
  minutes: 5,
  advice: always('Write down what you learned about the role in round one'),
  evaluate: (prep) => {
    const facts = tipEntries(prep, id, 'learned');
    return facts.length === 0 ? pending(1) : counted(facts.length, 1);
  },
};

const loopsClosed: Check = {
  id: 'first/loops-closed',
  label: 'Every rough answer and open point has a fix or a story',
  why: 'The second round is the chance to put right what went wrong in the first. Nobody does it unprepared.',
  section: 'open',
  weight: 5,
  minutes: 15,
  advice: about('Decide how to put right what you left open: "{0}"', 'Write down what was left open in round one'),
  evaluate: (prep) => {
    const loops = loopsOf(prep);
    const note = prep.tips.get(id);
    if (!note || (loops.length === 0 && tipEntries(prep, id, 'asked').length === 0)) return pending(0);
    return judged(loops, loops.length, nameOf, (entry) => (isClosed(entry) ? [] : [openLoop(prep, note, entry)]));
  },
};

function openLoop(prep: Prep, note: Note, entry: Entry): Finding {
  return {
    check: 'first/loops-closed',
    place: entry.place,
    severity: 'warning',
    message: message('Left open in round one: say how you will put it right, or name the story that does.'),
    get fixes() {
      return [roomFor(note, entry, 'fix'), ...storyFixes(prep, note, entry)];
    },
  };
}

/** What is open, and what puts it right: the fix, else the story that shows it. */
function loopItem(prep: Prep, entry: Entry): DraftItem {
  const fix = fieldItem(entry, 'fix', { minor: 1 });
  const stories = storiesOf(prep, entry).map((story) => storyName(story, { label: message('Tell'), minor: 1 }));
  return entryItem(entry, fix.length > 0 ? fix : stories);
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
    {
      id: 'loops',
      title: 'Put right from round one',
      order: 400,
      importance: 80,
      build: (prep) => loopsOf(prep).map((entry) => loopItem(prep, entry)),
    },
  ],
};
