import { always, counted, judged, pending, type Check, type Finding } from './check';
import { commonKeys } from './definition';
import { choices } from './fixes';
import { message, type Message } from './message';
import type { Entry } from './note';
import { audienceOf, hookOf, storiesOf, tipEntries, type Person, type Prep } from './prep';
import type { Story } from './story';
import type { InterviewTimeProblem } from './time';
import { detailItems, entryItem, fieldItem, questionLabel, type DraftItem } from './briefing/item';
import { storyItem, storyName } from './briefing/storyItem';
import { escapeMarkdown } from './noteText';
import type { RowDefinition } from './tip';

/** The parts a person may have in the interview. */
export const panelParts = ['recruiter', 'hiring manager', 'future manager', 'senior leader', 'peer', 'report'] as const;

/** Offered for a fresh prep; the candidate keeps what the job asks for. */
export const defaultCompetencies = [
  'leadership',
  'collaboration',
  'conflict',
  'failure',
  'initiative',
  'ambiguity',
  'problem solving',
  'customer focus',
  'prioritisation',
  'influence',
] as const;

const problemWords: Readonly<Record<InterviewTimeProblem, Message>> = {
  'not-a-date': message('This is not a date and time: write it as 2026-12-03T14:00.'),
  'no-such-time': message('The clocks skip this time on that day in that zone: ask for the right one.'),
  'no-such-zone': message('This time zone is not known: write it as Europe/London.'),
};

const when: Check = {
  id: 'prep/when',
  label: 'Date and time known',
  why: 'Everything else is planned back from it. A date that does not exist, or a time the clocks skip, is better found today.',
  weight: 4,
  minutes: 5,
  advice: always('Find out when the interview takes place'),
  evaluate: (prep) => {
    const { interview, interviewProblem } = prep;
    const { entries } = prep.note.frontMatter;
    const written = entries.get(interviewProblem === 'no-such-zone' ? 'timezone' : 'interview');
    if (interviewProblem && written) {
      const place = { path: prep.note.path, range: written.valueRange };
      const problem = problemWords[interviewProblem];
      return counted(0, 1, { findings: [{ check: 'prep/when', place, severity: 'warning', message: problem }] });
    }
    if (!interview) return pending(1, ['interview']);
    return interview.time === undefined ? counted(0, 1, { missing: [message('time of day')] }) : counted(1, 1);
  },
};

const panel: Check = {
  id: 'prep/panel',
  label: 'Who you will meet, each with a part',
  why: 'Leaders, managers and peers judge different things. Who knows their part knows what to tell them.',
  section: 'panel',
  weight: 4,
  minutes: 10,
  advice: always('Find out who you will meet, and in which part'),
  evaluate: (prep) => {
    if (prep.panel.length === 0) return pending(1, ['somebody you will meet']);
    return judged(
      prep.panel,
      prep.panel.length,
      ({ name }) => name,
      (person) => (person.part === undefined ? [withoutPart(prep, person)] : []),
    );
  },
};

function withoutPart({ note }: Prep, { name, entry }: Person): Finding {
  return {
    check: 'prep/panel',
    place: entry.place,
    severity: 'information',
    message: message('What is the part of {0}: recruiter, manager, leader, peer?', name),
    fixes: choices(note, entry, 'part', panelParts),
  };
}

/** Everybody of the panel. A story that several are to hear is told in full to the first, and named to the others. */
function panelItems(prep: Prep): readonly DraftItem[] {
  const told = new Set<Story>();
  const questions = questionsByPerson(prep);
  return prep.panel.map((person) => {
    const stories = storiesOf(prep, person.entry).map((story, index): DraftItem => {
      const details = { label: message('Tell'), minor: 12 + 14 * index };
      if (told.has(story)) return storyName(story, details);
      told.add(story);
      return storyItem(story, details);
    });
    const { entry, part } = person;
    return {
      ...(part === undefined ? {} : { label: part }),
      ...personLine(person),
      minor: 0,
      items: [
        ...fieldItem(entry, 'lens', { label: message('Looks for'), minor: 20, isPrivate: true }),
        ...hookItem(prep, person),
        ...stories,
        ...questionItems(questions.get(person) ?? []),
        ...detailItems(entry).map((item) => ({ ...item, isPrivate: true })),
      ],
    };
  });
}

/** A person's name and title. */
function personLine({ entry, title }: Person): Pick<DraftItem, 'markdown' | 'place'> {
  return {
    markdown: `**${entry.markdown}**${title === undefined ? '' : `, ${escapeMarkdown(title)}`}`,
    place: entry.place,
  };
}

/** What connects you with a person, as a line of the briefing. */
export function hookItem(prep: Prep, person: Person): readonly DraftItem[] {
  const hook = hookOf(prep, person);
  if (!hook) return [];
  return [{ label: message('Hook'), markdown: hook.markdown, place: hook.place, minor: 14, isPrivate: true }];
}

/** The questions for each person. One that is for several stands under the first of them. */
function questionsByPerson(prep: Prep): ReadonlyMap<Person, readonly Entry[]> {
  const questions = new Map<Person, Entry[]>();
  for (const question of tipEntries(prep, 'questions', 'planned')) {
    const [first] = audienceOf(prep, question);
    if (first) questions.set(first, [...(questions.get(first) ?? []), question]);
  }
  return questions;
}

function questionItems(questions: readonly Entry[]): readonly DraftItem[] {
  return questions.map((question, index) => entryItem(question, [], { label: questionLabel, minor: 16 + 13 * index }));
}

/** Tasks. What is done already need not be read at the door. */
function logisticsItems({ note }: Prep): readonly DraftItem[] {
  let open = 0;
  return note.tasks.map(({ markdown, range, checkbox }): DraftItem => {
    const checked = checkbox?.checked ?? false;
    return { markdown, place: { path: note.path, range }, checked, minor: checked ? 60 : 3 * open++ };
  });
}

/** `prep.md`: what marks a folder as a prep, who will be there, what to bring. */
export const prepDefinition: RowDefinition = {
  id: 'prep',
  type: 'prep',
  title: 'The interview',
  fileName: 'prep.md',
  prompts: [
    'Everything in these notes is yours, on your disk alone. Comments like this one never count and never print.',
  ],
  keys: [
    { key: 'company', purpose: 'Who invited you.', scaffolded: true },
    { key: 'role', purpose: 'The job you talk about.', scaffolded: true },
    { key: 'round', purpose: 'Which interview this is; 2 when left out.', value: { kind: 'number' }, scaffolded: true },
    {
      key: 'interview',
      purpose: 'Local date and time where it takes place, as in 2026-12-03T14:00.',
      value: { kind: 'date-time' },
      scaffolded: true,
    },
    {
      key: 'timezone',
      purpose: 'The time zone of that time, as in Europe/London. Yours when left out.',
      scaffolded: true,
    },
    {
      key: 'format',
      purpose: 'How you will meet.',
      value: { kind: 'choice', choices: ['onsite', 'video', 'phone'] },
      scaffolded: true,
    },
    { key: 'location', purpose: 'The address, or the link of the call.', scaffolded: true },
    {
      key: 'competencies',
      purpose: 'What the job asks for. Each should have a story; failure and conflict are asked for everywhere.',
      value: { kind: 'competencies' },
      scaffolded: true,
    },
    {
      key: 'lang',
      purpose: 'The language of your notes, as in en or fr; checks that need English are silent elsewhere.',
    },
    ...commonKeys,
  ],
  sections: [
    {
      id: 'panel',
      heading: 'Panel',
      purpose: 'The people you will meet.',
      prompts: [
        'One person an item. Ask the recruiter for names if you have none: it is a normal question.',
        'part: recruiter, hiring manager, future manager, senior leader, peer or report',
        'lens: what this person will judge you by; hook: what connects the two of you',
      ],
      entry: 'name',
      fields: [
        { key: 'title', purpose: 'Their job title.' },
        {
          key: 'part',
          purpose: 'Their part in the decision.',
          value: { kind: 'choice', choices: panelParts },
        },
        { key: 'lens', purpose: 'What they will judge you by.' },
        { key: 'hook', purpose: 'Something true that connects you: a talk, a place, a shared problem.' },
        { key: 'story', purpose: 'The story to tell this person.', value: { kind: 'stories' } },
      ],
    },
    {
      id: 'logistics',
      heading: 'Logistics',
      purpose: 'What has to be settled before the day.',
      prompts: ['Tick these off the day before; add your own.'],
      tasks: [
        'Agenda with the names of everybody I will meet',
        'Travel planned, or the link of the call tested',
        'Copies of the résumé',
        'Notepad and a working pen',
      ],
    },
  ],
  checks: [when, panel],
  briefing: [
    {
      id: 'panel',
      title: 'Who is in the room',
      order: 200,
      importance: 98,
      build: panelItems,
    },
    {
      id: 'logistics',
      title: 'Before you leave',
      order: 900,
      importance: 76,
      decline: 3,
      build: logisticsItems,
    },
  ],
};

/** The part of a person, in the words of `panelParts`; undefined when it is none of them. */
export function partOf(person: Person): (typeof panelParts)[number] | undefined {
  const written = person.part?.toLowerCase().trim();
  return panelParts.find((part) => part === written);
}
