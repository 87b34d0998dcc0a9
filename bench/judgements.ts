/**
 * How right the judgements of text are: precision and recall on the labelled sentences, and every miss.
 *
 *     npx tsx bench/judgements.ts            the half kept for measuring
 *     npx tsx bench/judgements.ts --work     the half to work on
 *     npx tsx bench/judgements.ts resembles  only the judgements named
 */
import { isClosedQuestion } from '../src/core/judgement/closedQuestion';
import { contradiction } from '../src/core/judgement/contradiction';
import { isMeasurable } from '../src/core/judgement/measurable';
import { statesOutcome } from '../src/core/judgement/outcome';
import { asksTheSame, readQuestion, resembles } from '../src/core/judgement/resembles';
import { saysWeMoreThanI, spokenWords } from '../src/core/judgement/speaking';
import { statementsOf } from '../test/unit/support/statements';
import { measure, readLabelled, type Half, type LabelledLine } from './support/labelled';

interface Row {
  readonly name: string;
  /** In test/labelled. */
  readonly file: string;
  /** Whether the judgement raises its alarm on a line of the file; takes the fields that it reads. */
  readonly predict: (line: never) => boolean;
}

const rows: readonly Row[] = [
  {
    name: 'resembles',
    file: 'resembles.jsonl',
    predict: ({ asked, planned }: { asked: string; planned: string }) => resembles(asked, planned),
  },
  {
    name: 'yes-no',
    file: 'yes-no.jsonl',
    predict: ({ text }: { text: string }) => isClosedQuestion(text),
  },
  {
    name: 'measurable',
    file: 'measurable.jsonl',
    predict: ({ text }: { text: string }) => isMeasurable(text),
  },
  {
    name: 'outcome',
    file: 'outcome.jsonl',
    predict: ({ text }: { text: string }) => statesOutcome(text),
  },
  {
    name: 'contradiction',
    file: 'contradiction.jsonl',
    predict: ({ a, b }: { a: string; b: string }) => contradiction(a, b) !== undefined,
  },
  // Of a part of a story the product judges what its reader leaves: no markup, comments or quotations.
  {
    name: 'we-i',
    file: 'we-i.jsonl',
    predict: ({ text }: { text: string }) => saysWeMoreThanI(statementsOf(text)),
  },
  {
    name: 'spoken-length',
    file: 'spoken-length.jsonl',
    predict: ({ text, limit }: { text: string; limit: number }) => spokenWords(statementsOf(text), 'en') > limit,
  },
];

function percent(share: number): string {
  return share.toFixed(3).padStart(9);
}

/** The fields of a line that a judgement reads, on one line. */
function shown(line: LabelledLine): string {
  const { label: _label, half: _half, kind, ...fields } = line;
  return `${kind}: ${Object.values(fields).map(String).join('  ||  ')}`;
}

/** Milliseconds to read 200 + 200 questions, and to compare each with each. */
function timeComparison(half: Half): { readonly read: number; readonly compare: number } {
  const lines = readLabelled<LabelledLine & { asked: string; planned: string }>('resembles.jsonl', half);
  const texts = (side: 'asked' | 'planned'): string[] =>
    Array.from({ length: 200 }, (_, index) => lines[index % lines.length]?.[side] ?? '');
  const started = performance.now();
  const asked = texts('asked').map(readQuestion);
  const planned = texts('planned').map(readQuestion);
  const readAt = performance.now();
  for (const one of planned) for (const other of asked) asksTheSame(other, one);
  return { read: readAt - started, compare: performance.now() - readAt };
}

const options = process.argv.slice(2);
const half: Half = options.includes('--work') ? 'work' : 'measure';
const names = options.filter((option) => !option.startsWith('--'));
const chosen = rows.filter(({ name }) => names.length === 0 || names.includes(name));
const measured = chosen.map(({ name, file, predict }) => ({
  name,
  ...measure(readLabelled(file, half), predict as (line: LabelledLine) => boolean),
}));

console.log(['judgement'.padEnd(16), 'n'.padStart(5), 'precision'.padStart(10), 'recall'.padStart(9)].join(''));
for (const { name, n, precision, recall } of measured) {
  console.log(`${name.padEnd(16)}${String(n).padStart(5)} ${percent(precision)}${percent(recall)}`);
}
if (chosen.some(({ name }) => name === 'resembles')) {
  timeComparison(half);
  const { read, compare } = timeComparison(half);
  console.log(`\n200 × 200 questions: ${read.toFixed(1)} ms to read, ${compare.toFixed(1)} ms to compare`);
}
for (const { name, falseAlarms, missed } of measured) {
  console.log(`\nMisses of ${name}`);
  for (const line of falseAlarms) console.log(`  false alarm  ${shown(line)}`);
  for (const line of missed) console.log(`  missed       ${shown(line)}`);
}
