import { always, counted, notApplicable, pending, type Check, type Finding, type Fix } from '../check';
import { commonKeys, tipKeys } from '../definition';
import type { FrontMatterEntry } from '../frontMatterEntry';
import { contradiction } from '../judgement/contradiction';
import { listed, message, type Message } from '../message';
import { fieldText, textValue, type Note } from '../note';
import { sectionOf, tipEntries, type Prep } from '../prep';
import type { TextEdit } from '../text';
import { firstDateIn } from '../time';
import type { DraftItem, PrivateFigure } from '../briefing/item';
import type { TipDefinition } from '../tip';

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

/** What a key is called in sentences. */
function keyWord(key: (typeof figureKeys)[number] | 'currency'): Message {
  const words = {
    walk_away: message('walk-away'),
    target: message('target'),
    anchor: message('anchor'),
    currency: message('currency'),
  };
  return words[key];
}

const numbers: Check = {
  id: 'salary/numbers',
  label: 'Walk-away, target and anchor, in this order',
  why: 'Who has not decided before the talk decides during it, under pressure and too low.',
  weight: 4,
  minutes: 10,
  advice: always('Write down your three salary figures and their currency'),
  evaluate: (prep) => {
    const note = prep.tips.get(id);
    const keys = [...figureKeys, 'currency'] as const;
    const written = keys.filter((key) => figureEntry(note, key));
    const missing = keys.filter((key) => !written.includes(key)).map(keyWord);
    if (!note || written.every((key) => key === 'currency')) return pending(keys.length, missing);
    const findings = [...notNumbers(note), ...outOfOrder(note), ...incomplete(note, missing)];
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

/** Some figures stand there and others do not: said once, at the first that does. */
function incomplete(note: Note, missing: readonly Message[]): Finding[] {
  const first = figureKeys.map((key) => figureEntry(note, key)).find((entry) => entry !== undefined);
  if (missing.length === 0 || !first) return [];
  const place = { path: note.path, range: first.keyRange };
  const text = message('Still missing beside it: {0}.', listed(missing));
  return [{ check: 'salary/numbers', place, severity: 'information', message: text }];
}

/** Says which two are out of order, never how high they are: Problems may be seen by others. */
function outOfOrder(note: Note): Finding[] {
  const known = figureKeys.flatMap((key) => {
    const figure = salaryFigure(note, key);
    const entry = figureEntry(note, key);
    return figure === undefined || !entry ? [] : [{ key, figure, entry }];
  });
  const ascending = [...known].sort((a, b) => a.figure - b.figure);
  const edits = known.flatMap(({ entry }, index): TextEdit[] => {
    const source = ascending[index]?.entry;
    if (!source || source === entry) return [];
    return [{ range: entry.valueRange, newText: note.text.slice(source.valueRange.start, source.valueRange.end) }];
  });
  const reorder: Fix = { title: message('Put the figures in order'), edits: [{ path: note.path, edits }], mends: true };
  return known.slice(1).flatMap((next, index): Finding[] => {
    const before = known[index];
    if (!before || before.figure <= next.figure) return [];
    return [
      {
        check: 'salary/numbers',
        place: { path: note.path, range: next.entry.valueRange },
        severity: 'warning',
        message: message('Out of order: {0} should not be below {1}.', keyWord(next.key), keyWord(before.key)),
        fixes: [reorder],
      },
    ];
  });
}

const sources: Check = {
  id: 'salary/sources',
  label: 'Dated market sources',
  why: 'A figure from nowhere is a wish; two sources with a date are an argument.',
  section: 'market',
  thresholds: {
    minimum: {
      default: 2,
      minimum: 1,
      maximum: 20,
      description: 'Market figures with source and date that are needed.',
    },
  },
  weight: 3,
  minutes: 20,
  advice: always('Look up what others pay for this job, with source and date'),
  evaluate: (prep, { threshold }) => {
    const market = tipEntries(prep, id, 'market');
    if (market.length === 0) return pending(threshold('minimum'));
    const dated = market.filter(
      (entry) =>
        fieldText(entry, 'source') !== undefined && firstDateIn(fieldText(entry, 'checked') ?? '') !== undefined,
    );
    return counted(dated.length, threshold('minimum'));
  },
};

const beyond: Check = {
  id: 'salary/beyond',
  label: 'Items beyond base pay, ranked',
  why: 'When the figure is fixed, something else may not be. Know what you would trade for.',
  section: 'beyond',
  thresholds: {
    minimum: { default: 3, minimum: 1, maximum: 20, description: 'Items beyond base pay that are needed.' },
  },
  weight: 2,
  minutes: 5,
  advice: always('List what else counts for you, the most wanted first'),
  evaluate: (prep, { threshold }) => {
    const items = tipEntries(prep, id, 'beyond');
    return items.length === 0 ? pending(threshold('minimum')) : counted(items.length, threshold('minimum'));
  },
};

const consistent: Check = {
  id: 'salary/consistent',
  label: 'The target fits what you said in round one',
  why: 'They wrote your figure down. Another one without a reason looks like a game.',
  weight: 5,
  minutes: 5,
  advice: always('Decide how to explain your target after what you said in round one'),
  evaluate: (prep) => {
    const note = prep.tips.get(id);
    const stated = textValue(figureEntry(note, 'stated'));
    const target = figureEntry(note, 'target');
    if (!note || stated === undefined) return notApplicable;
    if (!target || salaryFigure(note, 'target') === undefined) return pending(1, ['target']);
    const differs = contradiction(`I said ${stated}`, `target: ${String(target.value)}`) !== undefined;
    return counted(differs ? 0 : 1, 1, differs ? { findings: [changedTarget(note, target)] } : {});
  },
};

function changedTarget(note: Note, target: FrontMatterEntry): Finding {
  const stated = figureEntry(note, 'stated');
  return {
    check: 'salary/consistent',
    place: { path: note.path, range: target.valueRange },
    severity: 'warning',
    message: message('Not what you stated in round one: have a reason ready, or mend one of the two.'),
    ...(stated
      ? { related: [{ place: { path: note.path, range: stated.valueRange }, message: message('Stated in round one') }] }
      : {}),
  };
}

const line: Check = {
  id: 'salary/line',
  label: 'A line to say when they ask',
  why: 'The first sentence about money is the hardest. Who has said it aloud once says it calmly.',
  section: 'lines',
  weight: 4,
  minutes: 5,
  advice: always('Write the line you will say when they ask about salary'),
  evaluate: (prep) => {
    const lines = sectionOf(prep.tips.get(id), 'lines')?.statements ?? [];
    return lines.length === 0 ? pending(1) : counted(lines.length, 1);
  },
};

/** The figures the reader asked for by name; none by themselves. */
function figureItems(note: Note, include: ReadonlySet<PrivateFigure>): DraftItem[] {
  const unit = [figureEntry(note, 'currency'), figureEntry(note, 'period')].map((entry) => textValue(entry) ?? '');
  return (['target', 'walk-away'] as const).flatMap((name): DraftItem[] => {
    const entry = figureEntry(note, name.replace('-', '_'));
    if (!include.has(name) || !entry) return [];
    const [currency, period] = unit;
    const text = [textValue(entry), currency, period === '' ? '' : `/ ${period ?? ''}`]
      .filter((word) => word !== '')
      .join(' ');
    const label = name === 'target' ? message('Target') : message('Walk-away');
    return [{ label, markdown: text, place: { path: note.path, range: entry.valueRange }, minor: 0, isPrivate: true }];
  });
}

function salaryItems(prep: Prep, include: ReadonlySet<PrivateFigure>): readonly DraftItem[] {
  const note = prep.tips.get(id);
  if (!note) return [];
  const lines = sectionOf(note, 'lines')?.statements ?? [];
  return [
    ...figureItems(note, include),
    ...lines.map(({ markdown, range }): DraftItem => {
      return { markdown, place: { path: note.path, range }, isPrivate: true };
    }),
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
  checks: [numbers, sources, beyond, consistent, line],
  briefing: [
    { id: 'salary', title: 'If it comes to salary', order: 800, importance: 64, decline: 5, build: salaryItems },
  ],
};
