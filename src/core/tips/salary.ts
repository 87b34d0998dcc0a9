import { counted, pending, type Check, type Finding } from '../check';
import { commonKeys, tipKeys } from '../definition';
import type { FrontMatterEntry } from '../frontMatter';
import { message } from '../message';
import { fieldText, textValue, type Note } from '../note';
import { sectionOf, tipEntries, type Prep } from '../prep';
import { firstDateIn } from '../time';
import type { BriefingItem, PrivateFigure, TipDefinition } from '../tip';

const id = 'salary';

/** The three figures, which must not fall in this order. */
const figureKeys = ['walk_away', 'target', 'anchor'] as const;

function figureEntry(note: Note | undefined, key: string): FrontMatterEntry | undefined {
  const entry = note?.frontMatter.entries.get(key);
  return entry?.value === undefined ? undefined : entry;
}

/** A figure as a number: 120000, "120,000", "120 000", "120k". Undefined when it is none. */
export function salaryFigure(note: Note | undefined, key: string): number | undefined {
  const entry = figureEntry(note, key);
  if (typeof entry?.value === 'number') return entry.value;
  const match = /^[^\d-]*(?:(\d{1,3}(?:[.,'\s]\d{3})+)|(\d+(?:[.,]\d{1,2})?))\s*(k)?[^\d]*$/i.exec(
    textValue(entry) ?? '',
  );
  if (!match) return undefined;
  const figure = Number(match[1]?.replace(/\D/g, '') ?? match[2]?.replace(',', '.'));
  return figure * (match[3] ? 1000 : 1);
}

const numbers: Check = {
  id: 'salary/numbers',
  label: 'Walk-away, target and anchor, in this order',
  evaluate: (prep) => {
    const note = prep.tips.get(id);
    const keys = [...figureKeys, 'currency'] as const;
    const written = keys.filter((key) => figureEntry(note, key));
    const missing = keys.filter((key) => !written.includes(key)).map((key) => key.replace('_', '-'));
    if (!note || written.filter((key) => key !== 'currency').length === 0) return pending(keys.length, missing);
    const findings = [...notNumbers(note), ...outOfOrder(note)];
    return counted(written.length, keys.length, { missing, findings });
  },
};

function notNumbers(note: Note): Finding[] {
  return figureKeys.flatMap((key): Finding[] => {
    const entry = figureEntry(note, key);
    if (!entry || salaryFigure(note, key) !== undefined) return [];
    const place = { path: note.path, range: entry.valueRange };
    const text = message('Not a figure: write it in digits, as in 120000.');
    return [{ check: 'salary/numbers', place, severity: 'warning', message: text }];
  });
}

/** Says which two are out of order, never how high they are: Problems may be seen by others. */
function outOfOrder(note: Note): Finding[] {
  const known = figureKeys.flatMap((key) => {
    const figure = salaryFigure(note, key);
    const entry = figureEntry(note, key);
    return figure === undefined || !entry ? [] : [{ key, figure, entry }];
  });
  return known.slice(1).flatMap((next, index): Finding[] => {
    const before = known[index];
    if (!before || before.figure <= next.figure) return [];
    return [
      {
        check: 'salary/numbers',
        place: { path: note.path, range: next.entry.valueRange },
        severity: 'warning',
        message: message(
          'Out of order: {0} should not be below {1}.',
          next.key.replace('_', '-'),
          before.key.replace('_', '-'),
        ),
      },
    ];
  });
}

const sources: Check = {
  id: 'salary/sources',
  label: 'Two dated market sources',
  section: 'market',
  evaluate: (prep) => {
    const market = tipEntries(prep, id, 'market');
    if (market.length === 0) return pending(2);
    const dated = market.filter(
      (entry) =>
        fieldText(entry, 'source') !== undefined && firstDateIn(fieldText(entry, 'checked') ?? '') !== undefined,
    );
    return counted(dated.length, 2);
  },
};

const beyond: Check = {
  id: 'salary/beyond',
  label: 'Three items beyond base pay, ranked',
  section: 'beyond',
  evaluate: (prep) => {
    const items = tipEntries(prep, id, 'beyond');
    return items.length === 0 ? pending(3) : counted(items.length, 3);
  },
};

const line: Check = {
  id: 'salary/line',
  label: 'A line to say when they ask',
  section: 'lines',
  evaluate: (prep) => {
    const lines = sectionOf(prep.tips.get(id), 'lines')?.statements ?? [];
    return lines.length === 0 ? pending(1) : counted(lines.length, 1);
  },
};

/** The figures the reader asked for by name; none by themselves. */
function figureItems(note: Note, include: ReadonlySet<PrivateFigure>): BriefingItem[] {
  const unit = [figureEntry(note, 'currency'), figureEntry(note, 'period')].map((entry) => textValue(entry) ?? '');
  return (['target', 'walk-away'] as const).flatMap((name): BriefingItem[] => {
    const entry = figureEntry(note, name.replace('-', '_'));
    if (!include.has(name) || !entry) return [];
    const [currency, period] = unit;
    const text = [textValue(entry), currency, period === '' ? '' : `a ${period ?? ''}`]
      .filter((word) => word !== '')
      .join(' ');
    const label = name === 'target' ? 'Target' : 'Walk-away';
    return [{ label, markdown: text, place: { path: note.path, range: entry.valueRange } }];
  });
}

function salaryItems(prep: Prep, include: ReadonlySet<PrivateFigure>): readonly BriefingItem[] {
  const note = prep.tips.get(id);
  if (!note) return [];
  const lines = sectionOf(note, 'lines')?.statements ?? [];
  return [
    ...figureItems(note, include),
    ...lines.map(({ markdown, range }): BriefingItem => ({ markdown, place: { path: note.path, range } })),
  ];
}

/** Tip 8: be ready to talk salary. */
export const salary: TipDefinition = {
  id,
  type: 'tip',
  title: 'Salary',
  fileName: '8-salary.md',
  prompts: [
    'Ask for their range first. Never volunteer the floor; it is written here so that you know it, not to be said.',
    'What beats walking away? Know it before you sit down.',
    'The figures above stay in this note: briefing and Problems show none unless you ask for one by name.',
  ],
  keys: [
    ...tipKeys,
    { key: 'currency', purpose: 'As in EUR, GBP or USD.', scaffolded: true },
    {
      key: 'period',
      purpose: 'What the figures are for.',
      value: { kind: 'choice', choices: ['year', 'month', 'day', 'hour'] },
      scaffolded: true,
    },
    {
      key: 'walk_away',
      purpose: 'Below this you say no. It never leaves this note unasked.',
      value: { kind: 'number' },
      scaffolded: true,
    },
    { key: 'target', purpose: 'What you would be glad to sign.', value: { kind: 'number' }, scaffolded: true },
    {
      key: 'anchor',
      purpose: 'What you name first, if you must name something.',
      value: { kind: 'number' },
      scaffolded: true,
    },
    { key: 'stated', purpose: 'The figure you named in round one, if any.', scaffolded: true },
    ...commonKeys,
  ],
  sections: [
    {
      id: 'market',
      heading: 'Market',
      purpose: 'What others pay for this job.',
      prompts: ['Two sources at least, each with the day you looked.'],
      entry: 'figure for this job',
      fields: [
        { key: 'source', purpose: 'Where the figure comes from.' },
        { key: 'checked', purpose: 'The day you looked.', value: { kind: 'date' } },
      ],
    },
    {
      id: 'beyond',
      heading: 'Beyond base',
      purpose: 'What else is worth something to you, the most wanted first.',
      prompts: ['Start date, days at home, training, shares, notice, holidays: what counts for you, in your order?'],
      entry: 'item beyond base pay',
    },
    {
      id: 'lines',
      heading: 'What I will say',
      purpose: 'Your words when the subject comes up.',
      prompts: [
        'Write it as you will say it, and say it aloud once. "What range have you set for the role?" is a good first line.',
      ],
    },
  ],
  checks: [numbers, sources, beyond, line],
  briefing: [{ id: 'salary', title: 'If it comes to salary', order: 800, build: salaryItems }],
};
