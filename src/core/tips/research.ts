import { about, always, counted, judged, nameOf, pending, type Check, type Finding, type Fix } from '../check';
import { commonKeys, tipKeys, type FieldDefinition } from '../definition';
import { roomFor, setField } from '../fixes';
import { message } from '../message';
import { fieldOf, fieldText, textValue, type Entry, type Note } from '../note';
import { tipEntries, type Prep } from '../prep';
import { addDays, dateAt, daysBetween, firstDateIn, type CalendarDate } from '../time';
import { entryItem, fieldItem, type DraftItem } from '../briefing/item';
import type { TipDefinition } from '../tip';

const id = 'research';

/** Every finding, those since round one last. */
export function researchOf(prep: Prep): readonly Entry[] {
  return [...tipEntries(prep, id, 'findings'), ...tipEntries(prep, id, 'since')];
}

function checkedOn(entry: Entry): CalendarDate | undefined {
  const written = fieldText(entry, 'checked');
  return written === undefined ? undefined : firstDateIn(written);
}

const findings: Check = {
  id: 'research/findings',
  label: 'Findings with source and date',
  why: 'A fact you cannot place or date is a fact you cannot defend when somebody who works there asks.',
  section: 'findings',
  thresholds: {
    minimum: { default: 5, minimum: 1, maximum: 50, description: 'Findings with source and date that are needed.' },
  },
  weight: 3,
  minutes: 30,
  early: true,
  advice: always('Find out more about the company, with source and date'),
  evaluate: (prep, { now, threshold }) => {
    const all = researchOf(prep);
    const note = prep.tips.get(id);
    if (all.length === 0 || !note) return pending(threshold('minimum'));
    const today = dateAt(now, prep.timeZone);
    return judged(all, threshold('minimum'), nameOf, (entry) => sourceAndDate(note, entry, today));
  },
};

function sourceAndDate(note: Note, entry: Entry, today: CalendarDate): Finding[] {
  const found: Finding[] = [];
  const common = { check: 'research/findings', severity: 'information' } as const;
  if (fieldText(entry, 'source') === undefined) {
    const text = message('No source: where did you read or hear this?');
    found.push({ ...common, place: entry.place, message: text, fixes: [roomFor(note, entry, 'source')] });
  }
  if (checkedOn(entry) === undefined) {
    const field = fieldOf(entry, 'checked');
    const text = message('No date: when did you check this? Write it as 2026-11-30.');
    found.push({
      ...common,
      place: field?.place ?? entry.place,
      message: text,
      fixes: [checkedToday(note, entry, today)],
    });
  }
  return found;
}

function checkedToday(note: Note, entry: Entry, today: CalendarDate): Fix {
  return { title: message('Checked today'), edits: [setField(note, entry, 'checked', today)], mends: true };
}

const fresh: Check = {
  id: 'research/fresh',
  label: 'Checked again shortly before the interview',
  why: 'Companies change: a figure or a name that was right a month ago may embarrass you on the day.',
  section: 'findings',
  thresholds: {
    days: {
      default: 7,
      minimum: 1,
      maximum: 365,
      description: 'Days before the interview a finding may have been checked.',
    },
  },
  weight: 2,
  minutes: 10,
  advice: about('Look again at what may have changed: "{0}"', 'Date your findings, so that you know what is stale'),
  evaluate: (prep, { now, threshold }) => {
    const days = threshold('days');
    const dated = researchOf(prep).filter((entry) => checkedOn(entry) !== undefined);
    const note = prep.tips.get(id);
    if (dated.length === 0 || !note) return pending(0);
    const { interview } = prep;
    const today = dateAt(now, prep.timeZone);
    if (!interview || today < addDays(interview.date, -days)) return counted(dated.length, dated.length);
    return judged(dated, dated.length, nameOf, (entry) => {
      const late = daysBetween(checkedOn(entry) ?? interview.date, interview.date) - days;
      return late > 0 ? [stale(note, entry, late, today)] : [];
    });
  },
};

function stale(note: Note, entry: Entry, days: number, today: CalendarDate): Finding {
  return {
    check: 'research/fresh',
    place: fieldOf(entry, 'checked')?.place ?? entry.place,
    severity: 'information',
    message:
      days === 1
        ? message('Stale by a day when the interview comes: look again.')
        : message('Stale by {0} days when the interview comes: look again.', days),
    fixes: [checkedToday(note, entry, today)],
  };
}

const newer: Check = {
  id: 'research/new',
  label: 'Something newer than round one',
  why: 'It shows that you went on looking after the first interview, which few do.',
  section: 'since',
  weight: 3,
  minutes: 15,
  advice: always('Look for news about the company since round one'),
  evaluate: (prep) => {
    if (researchOf(prep).length === 0) return pending(1);
    const roundOne = firstDateIn(textValue(prep.tips.get('first-interview')?.frontMatter.entries.get('date')) ?? '');
    const isNewer = (entry: Entry): boolean => {
      const date = checkedOn(entry);
      if (date !== undefined && roundOne !== undefined) return date > roundOne;
      return entry.section === 'since';
    };
    return counted(researchOf(prep).filter(isNewer).length, 1);
  },
};

const useful: Check = {
  id: 'research/useful',
  label: 'Findings say so what',
  why: 'A fact impresses nobody. What it means for the job you would do is what you can talk about.',
  section: 'findings',
  thresholds: {
    minimum: { default: 2, minimum: 1, maximum: 50, description: 'Findings with a "so what" that are needed.' },
  },
  weight: 3,
  minutes: 5,
  advice: always('Say of your best findings what they mean for the job'),
  evaluate: (prep, { threshold }) => {
    const all = researchOf(prep);
    if (all.length === 0) return pending(threshold('minimum'));
    return counted(all.filter((entry) => fieldText(entry, 'so what') !== undefined).length, threshold('minimum'));
  },
};

const findingFields: readonly FieldDefinition[] = [
  { key: 'source', purpose: 'Where it comes from: a page, a report, a person.' },
  { key: 'checked', purpose: 'The day you last looked, as in 2026-11-30.', value: { kind: 'date' } },
  { key: 'so what', purpose: 'What it means for the job you would do.' },
  { key: 'use', purpose: 'Where you will bring it in: an answer, a question.' },
];

function newsItem(entry: Entry): DraftItem {
  const items = [
    ...fieldItem(entry, 'so what', { label: message('So what'), minor: 3 }),
    ...fieldItem(entry, 'use', { label: message('Use'), minor: 30 }),
  ];
  return entryItem(entry, items);
}

/** Tip 2: keep researching the company. */
export const research: TipDefinition = {
  id,
  type: 'tip',
  title: 'Company research',
  fileName: '2-company-research.md',
  prompts: [
    'Look past the front page: history, culture, values, products, customers, competitors, news of the last weeks.',
    'What did they tell you in round one that you can now discuss better than they expect?',
    'A finding is worth as much as its "so what": what does it change for the job you would do?',
  ],
  keys: [...tipKeys, ...commonKeys],
  sections: [
    {
      id: 'findings',
      heading: 'Findings',
      purpose: 'What you found out about the company.',
      prompts: ['One fact an item, with its source and the day you checked it. Five are a good start.'],
      entry: 'fact about the company',
      fields: findingFields,
    },
    {
      id: 'since',
      heading: 'Since round one',
      purpose: 'What happened at the company since you last spoke.',
      prompts: ['Something new since you last spoke shows that you kept looking.'],
      entry: 'news since round one',
      fields: findingFields,
    },
    {
      id: 'people',
      heading: 'People',
      purpose: 'What is public about the people there: their talks, their writing, their way to this job.',
      prompts: ['What have the people you will meet said or written in public?'],
      entry: 'name',
      fields: [{ key: 'note', purpose: 'What you found, and where.' }],
    },
  ],
  checks: [findings, fresh, newer, useful],
  briefing: [
    {
      id: 'news',
      title: 'New at the company',
      order: 600,
      importance: 66,
      decline: 4,
      build: (prep) => {
        const since = tipEntries(prep, id, 'since');
        const meaningful = tipEntries(prep, id, 'findings').filter(
          (entry) => fieldText(entry, 'so what') !== undefined,
        );
        return [...since, ...meaningful].map(newsItem);
      },
    },
  ],
};
