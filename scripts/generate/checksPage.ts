import type { Check, Finding } from '../../src/core/check';
import { fileName } from '../../src/core/notePath';
import { inEnglish, listed } from '../../src/core/message';
import { noteCheckIds } from '../../src/core/noteChecks';
import { PrepIndex } from '../../src/core/prepIndex';
import { evaluatePrep, type Readiness } from '../../src/core/readiness';
import {
  exampleFiles,
  examplePath,
  usualMoment,
  type BadExample,
  type CheckExamples,
  type GoodExample,
} from '../../src/core/tips/examples/example';
import { examples } from '../../src/core/tips/examples/list';
import type { RowDefinition } from '../../src/core/tip';
import { rows } from '../../src/core/tips/index';
import { noteCheckLabels } from './checksSchema';

/** A note beside the first is shown up to so many lines; of a longer one its name is enough. */
const linesShown = 14;

/** Characters of a line that are shown. */
const lineLength = 240;

/** Values of a choice that are named one by one. */
const fixesNamed = 3;

const noteCheckReasons: Readonly<Record<(typeof noteCheckIds)[number], string>> = {
  'note/front-matter':
    'A note that cannot be read, or that says the wrong thing of itself, is missing from everything.',
  'note/links':
    'A name that leads nowhere is a slip of the pen, or a story that you still have to write; one that two share ' +
    'leads to the first of them alone.',
  'note/told-already':
    'Who heard a story in round one wants to hear something else, and people who meet you one after the other compare ' +
    'what they heard. It speaks of an answer that went strong or ok, and of somebody whom `with` names.',
};

const introduction = [
  '<!-- Made from the checks and their examples by `npm run generate`. -->',
  '# Checks',
  'What Second Round asks of your notes, and why. A check is **ready** when what its first line says is so. What is ' +
    'wrong in text that exists is a **finding** and stands in Problems; what is not there yet shows in the sidebar ' +
    'alone. Each finding can be silenced for its note by the quick fix _Ignore … in this note_, which adds the id of ' +
    'the check to `ignore`; with `ignore` in `prep.md` the whole prep is left alone.',
  'The setting `secondRound.checks` switches checks off and changes them:',
  '```json\n{\n  "secondRound.checks": {\n    "questions/open": false,\n' +
    '    "stories/length": { "severity": "warning", "seconds": 90 }\n  }\n}\n```',
];

/** The page about the checks, in markdown. */
export function checksPage(): string {
  const tips = rows.flatMap((row) => [`## ${row.title}`, whereItStands(row), ...row.checks.flatMap(checkParts)]);
  const everyNote = noteCheckIds.flatMap((id) =>
    checkParts({ id, label: noteCheckLabels[id], why: noteCheckReasons[id] }),
  );
  const parts = [...introduction, ...tips, '## Every note', 'They are part of no total.', ...everyNote];
  return `${parts.join('\n\n')}\n`;
}

function whereItStands({ fileName: file, checks, optional = false }: RowDefinition): string {
  const stories = checks.some(({ id }) => id.startsWith('stories/')) ? ' and `stories/`' : '';
  const when = optional ? ', an optional note that _Add Note_ makes: without it these checks count in no total' : '';
  return `In \`${file}\`${stories}${when}.`;
}

function checkParts(check: Pick<Check, 'id' | 'label' | 'why' | 'thresholds'>): string[] {
  const { id, label, why } = check;
  const { good, bad } = examplesOf(id);
  const severities = new Set(bad.flatMap((example) => findingsOf(id, example)).map(({ severity }) => severity));
  const severity = [...severities].map((one) => `_${one}_`).join(' or ');
  return [
    `### ${id}`,
    `**${label}.** ${why}`,
    severity === '' ? 'It has no findings: what is missing shows in the sidebar.' : `Findings: ${severity}.`,
    ...thresholdTable(check),
    ...good.flatMap((example) => [...exampleParts('Good', example), ...saidOfGood(example)]),
    ...bad.flatMap((example) => [...exampleParts('Not yet', example), saidOfBad(id, example)]),
  ];
}

function examplesOf(id: string): CheckExamples {
  const found = examples[id];
  if (!found) throw new Error(`${id} has no examples`);
  return found;
}

function thresholdTable({ thresholds = {} }: Pick<Check, 'thresholds'>): string[] {
  const lines = Object.entries(thresholds).map(
    ([name, { default: value, minimum, maximum, description }]) =>
      `| \`${name}\` | ${description} | ${value} | ${minimum} to ${maximum} |`,
  );
  return lines.length === 0 ? [] : [['| setting | | default | range |', '|---|---|---|---|', ...lines].join('\n')];
}

function exampleParts(kind: string, example: GoodExample | BadExample): string[] {
  const [first = '', ...others] = Object.keys(example.notes);
  const text = (name: string): string => (example.notes[name] ?? '').trimEnd();
  const isShort = (name: string): boolean => text(name).split('\n').length <= linesShown;
  const hidden = others.filter((name) => !isShort(name)).map((name) => `\`${shownPath(name)}\``);
  return [
    `${kind}: _${example.says}_`,
    fenced(first, text(first)),
    ...others.filter(isShort).flatMap((name) => [`with \`${shownPath(name)}\`:`, fenced(name, text(name))]),
    ...(hidden.length === 0
      ? []
      : [`with ${hidden.join(', ')}, ${hidden.length === 1 ? 'a' : 'each a'} complete story.`]),
  ];
}

function shownPath(name: string): string {
  return examplePath(name).replace(/^[^/]*\//, '');
}

function fenced(name: string, text: string): string {
  const lines = text.split('\n').map((line) => (line.length > lineLength ? `${line.slice(0, lineLength)} …` : line));
  return ['```' + (name.endsWith('.jsonl') ? 'jsonl' : 'markdown'), ...lines, '```'].join('\n');
}

function saidOfGood({ state }: GoodExample): string[] {
  return state === 'not-applicable' ? ['The check does not apply and counts in no total.'] : [];
}

function saidOfBad(check: string, example: BadExample): string {
  const findings = findingsOf(check, example);
  if (findings.length > 0) return findings.map((finding) => findingLine(example, finding)).join('\n');
  const result = readinessOf(example).rows.flatMap(({ checks }) => checks.filter(({ id }) => id === check))[0];
  if (!result) throw new Error(`${check} says nothing of "${example.says}"`);
  const { state, have, need, missing } = result;
  if (missing.length > 0) return `Missing: ${inEnglish(listed(missing))}.`;
  return state === 'pending' ? 'Nothing to judge yet.' : `${have} of ${need}.`;
}

function findingLine(example: BadExample, { place, message, fixes = [] }: Finding): string {
  const slice = (exampleFiles(example)[place.path] ?? '').slice(place.range.start, place.range.end);
  const where =
    place.path === examplePath(Object.keys(example.notes)[0] ?? '') ? '' : ` in \`${fileName(place.path)}\``;
  const titles = fixes.map(({ title }) => `_${inEnglish(title)}_`);
  const named = titles.slice(0, fixesNamed).join(', ') + (titles.length > fixesNamed ? ' …' : '');
  const offered = titles.length === 0 ? '' : ` Quick ${titles.length === 1 ? 'fix' : 'fixes'}: ${named}`;
  return `- \`${slice}\`${where}: ${inEnglish(message)}${offered}`;
}

function findingsOf(check: string, example: BadExample): readonly Finding[] {
  return readinessOf(example).findings.filter((finding) => finding.check === check);
}

function readinessOf(example: BadExample): Readiness {
  const index = new PrepIndex();
  for (const [path, text] of Object.entries(exampleFiles(example))) index.put({ path, text });
  index.refresh();
  const [prep] = index.preps;
  if (!prep) throw new Error(`"${example.says}" is no prep`);
  return evaluatePrep(prep, { now: Date.parse(example.now ?? usualMoment) });
}
