/**
 * How right the judgements of text are: precision and recall on one half of the labelled sentences, and what they
 * missed, with what comparing questions takes.
 */
import { isClosedQuestion } from '../../src/core/judgement/closedQuestion';
import { contradiction } from '../../src/core/judgement/contradiction';
import { isMeasurable } from '../../src/core/judgement/measurable';
import { statesOutcome } from '../../src/core/judgement/outcome';
import { asksTheSame, readQuestion, resembles } from '../../src/core/judgement/resembles';
import { saysWeMoreThanI, spokenWords } from '../../src/core/judgement/speaking';
import { statementsOf } from '../../test/unit/support/statements';
import { workOf } from '../support/clock';
import { measure, readLabelled, type Half, type LabelledLine } from '../support/labelled';
import { runTask } from '../support/task';

/** How right one judgement is. */
export interface JudgementResult {
  readonly name: string;
  /** Labelled lines. */
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  /** Each line that it was wrong about, and how. */
  readonly misses: readonly string[];
}

export interface JudgementsResult {
  readonly judgements: readonly JudgementResult[];
  /** Milliseconds to read 200 + 200 questions, and to compare each with each. */
  readonly read: number;
  readonly compare: number;
}

interface Judgement {
  readonly name: string;
  /** In test/labelled. */
  readonly file: string;
  /** Whether the judgement raises its alarm on a line of the file; takes the fields that it reads. */
  readonly predict: (line: never) => boolean;
}

const judgements: readonly Judgement[] = [
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

/** The fields of a line that a judgement reads, on one line. */
function shown(line: LabelledLine): string {
  const { label: _label, half: _half, kind, ...fields } = line;
  return `${kind}: ${Object.values(fields).map(String).join('  ||  ')}`;
}

function timeComparison(half: Half): Pick<JudgementsResult, 'read' | 'compare'> {
  const lines = readLabelled<LabelledLine & { asked: string; planned: string }>('resembles.jsonl', half);
  const texts = (side: 'asked' | 'planned'): string[] =>
    Array.from({ length: 200 }, (_, index) => lines[index % lines.length]?.[side] ?? '');
  let asked: ReturnType<typeof readQuestion>[] = [];
  let planned: ReturnType<typeof readQuestion>[] = [];
  const read = workOf(() => {
    asked = texts('asked').map(readQuestion);
    planned = texts('planned').map(readQuestion);
  });
  const compare = workOf(() => {
    for (const one of planned) for (const other of asked) asksTheSame(other, one);
  });
  return { read, compare };
}

await runTask(({ half }: { half: Half }): JudgementsResult => {
  const results = judgements.map(({ name, file, predict }): JudgementResult => {
    const {
      n: count,
      falseAlarms,
      missed,
      ...shares
    } = measure(readLabelled(file, half), predict as (line: LabelledLine) => boolean);
    const misses = [
      ...falseAlarms.map((line) => `false alarm  ${shown(line)}`),
      ...missed.map((line) => `missed       ${shown(line)}`),
    ];
    return { name, count, ...shares, misses };
  });
  timeComparison(half);
  return { judgements: results, ...timeComparison(half) };
});
