import { counted, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys, type FieldDefinition } from '../definition';
import { message } from '../message';
import { fieldOf, fieldText, textValue, type Entry } from '../note';
import { tipEntries, type Prep } from '../prep';
import { addDays, dateAt, daysBetween, firstDateIn, type CalendarDate } from '../time';
import { fieldItem, type BriefingItem, type TipDefinition } from '../tip';

const id = 'research';

/** A finding checked longer before the interview than this may have been overtaken by events. */
const freshDays = 7;

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
  label: 'Five findings with source and date',
  section: 'findings',
  evaluate: (prep) => {
    const all = researchOf(prep);
    if (all.length === 0) return pending(5);
    const unsourced = all.filter((entry) => fieldText(entry, 'source') === undefined);
    const undated = all.filter((entry) => checkedOn(entry) === undefined);
    const sound = all.filter((entry) => !unsourced.includes(entry) && !undated.includes(entry));
    return counted(sound.length, 5, {
      findings: [
        ...unsourced.map((entry): Finding => ({
          check: 'research/findings',
          place: entry.place,
          severity: 'information',
          message: message('No source: where did you read or hear this?'),
        })),
        ...undated.map((entry): Finding => ({
          check: 'research/findings',
          place: fieldOf(entry, 'checked')?.place ?? entry.place,
          severity: 'information',
          message: message('No date: when did you check this? Write it as 2026-11-30.'),
        })),
      ],
    });
  },
};

const fresh: Check = {
  id: 'research/fresh',
  label: 'Checked again within the last week',
  section: 'findings',
  evaluate: (prep, { now }) => {
    const dated = researchOf(prep).filter((entry) => checkedOn(entry) !== undefined);
    if (dated.length === 0) return pending(0);
    const { interview } = prep;
    if (!interview || dateAt(now, prep.timeZone) < addDays(interview.date, -freshDays)) {
      return counted(dated.length, dated.length);
    }
    const stale = dated.flatMap((entry): Finding[] => {
      const days = daysBetween(checkedOn(entry) ?? interview.date, interview.date) - freshDays;
      if (days <= 0) return [];
      const place = fieldOf(entry, 'checked')?.place ?? entry.place;
      const text = message('Stale by {0} days on the day of the interview: look again.', days);
      return [{ check: 'research/fresh', place, severity: 'information', message: text }];
    });
    return counted(dated.length - stale.length, dated.length, { findings: stale });
  },
};

const newer: Check = {
  id: 'research/new',
  label: 'Something newer than round one',
  section: 'since',
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
  label: 'Two findings say so what',
  section: 'findings',
  evaluate: (prep) => {
    const all = researchOf(prep);
    return all.length === 0
      ? pending(2)
      : counted(all.filter((entry) => fieldText(entry, 'so what') !== undefined).length, 2);
  },
};

const findingFields: readonly FieldDefinition[] = [
  { key: 'source', purpose: 'Where it comes from: a page, a report, a person.' },
  { key: 'checked', purpose: 'The day you last looked, as in 2026-11-30.', value: { kind: 'date' } },
  { key: 'so what', purpose: 'What it means for the job you would do.' },
  { key: 'use', purpose: 'Where you will bring it in: an answer, a question.' },
];

function newsItem(entry: Entry): BriefingItem {
  const items = [...fieldItem(entry, 'so what', 'So what'), ...fieldItem(entry, 'use', 'Use')];
  return { markdown: entry.markdown, place: entry.place, items };
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
