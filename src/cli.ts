import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { buildBriefing } from './core/briefing/build';
import { privateFigures, type PrivateFigure } from './core/briefing/item';
import { briefingMarkdown } from './core/briefing/markdown';
import { pageBudgetNamed, pageBudgets, type BriefingView } from './core/briefing/options';
import { briefingPage } from './core/briefing/page';
import { findPerson, type Prep } from './core/prep';
import { mostHours } from './core/timePlan';
import type { PrepIndex } from './core/prepIndex';
import { evaluatePrep, type Readiness } from './core/readiness';
import { reportOf } from './core/report';
import { gitignoreFile, scaffoldPrep } from './core/scaffold';
import { readInterviewTime, systemTimeZone } from './core/time';
import { writeGenerated } from './cli/generatedFile';
import { indexFolder, isInGitWorkTree, notePath } from './cli/noteFolder';
import { matrixOf } from './cli/matrix';
import { planText } from './cli/plan';
import { summaryOf } from './cli/summary';
import style from '../media/briefing.css';

const usage = `Usage:
  second-round new DIR --company NAME [--role NAME] [--interview 2026-12-03T14:00] [--timezone ZONE]
                       [--format onsite|video|phone] [--location TEXT] [--no-gitignore]
  second-round check DIR [--json | --matrix] [--strict] [--now ISO]
  second-round plan DIR [--json] [--now ISO] [--hours N]
  second-round briefing DIR [--format html|md] [-o FILE] [--pages one|two|everything]
                            [--interviewer NAME | --card] [--include target,walk-away]
                            [--hide-private] [--now ISO]
`;

/** A call that cannot be carried out; said in one line, exit code 2. */
class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The folder and the options of a call. */
function readArguments(
  args: readonly string[],
  options: Options,
): { folder: string; values: Record<string, string | boolean | undefined> } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
  const [folder, ...more] = parsed.positionals;
  if (folder === undefined) throw new UsageError('name the folder');
  if (more.length > 0) throw new UsageError(`one folder only, not also "${more.join(' ')}"`);
  return { folder: resolve(folder), values: parsed.values as Record<string, string | boolean | undefined> };
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** `new`: makes the prep in the folder, or adds to it what is missing. */
function makePrep(args: readonly string[]): number {
  const { folder, values } = readArguments(args, {
    company: text,
    role: text,
    interview: text,
    timezone: text,
    format: text,
    location: text,
    'no-gitignore': flag,
  });
  const value = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key].trim() : undefined);
  const company = value('company');
  if (company === undefined || company === '') throw new UsageError('name the company: --company NAME');
  const interview = value('interview');
  if (interview !== undefined) {
    const time = readInterviewTime(interview, value('timezone') ?? systemTimeZone());
    if ('problem' in time) throw new UsageError(`--interview: ${time.problem.replaceAll('-', ' ')}: ${interview}`);
  }
  const index = indexFolder(folder);
  const existing = index.preps.find((prep) => prep.folder === notePath(folder));
  const details = {
    company,
    role: value('role'),
    interview,
    timezone: value('timezone'),
    format: value('format'),
    location: value('location'),
  };
  const files = [...scaffoldPrep(details, { paths: new Set(), notes: existing?.notes ?? [] })];
  if (values['no-gitignore'] !== true && isInGitWorkTree(dirname(folder))) files.push(gitignoreFile);
  mkdirSync(join(folder, 'stories'), { recursive: true });
  for (const file of files) {
    if (createFile(join(folder, file.path), file.text))
      process.stdout.write(`${relative('', join(folder, file.path))}\n`);
  }
  return 0;
}

/** Writes a file that is not there yet; false, and nothing touched, when it is. */
function createFile(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** `check`: what is ready and what is missing, or what the stories cover. */
function check(args: readonly string[]): number {
  const { folder, values } = readArguments(args, { json: flag, matrix: flag, strict: flag, now: text });
  if (values.json === true && values.matrix === true) throw new UsageError('--json and --matrix exclude each other');
  const preps = evaluateFolder(folder, instantOf(values.now));
  const root = notePath(folder);
  const summary = values.matrix === true ? matrixOf(preps) : summaryOf(preps, root);
  process.stdout.write(values.json === true ? `${JSON.stringify(reportOf(preps, root), null, 2)}\n` : summary);
  return values.strict === true && preps.some(({ ready }) => !ready) ? 1 : 0;
}

/** `plan`: what to rehearse day by day, or what to do in the hours that are left. */
function plan(args: readonly string[]): number {
  const { folder, values } = readArguments(args, { json: flag, hours: text, now: text });
  const hours = values.hours === undefined ? undefined : Number(values.hours || NaN);
  if (hours !== undefined && !(hours > 0 && hours <= mostHours)) {
    throw new UsageError(`--hours is a number above 0, at most ${mostHours}: ${String(values.hours)}`);
  }
  const now = instantOf(values.now);
  const preps = evaluateFolder(folder, now);
  process.stdout.write(planText(preps, { root: notePath(folder), now, hours, json: values.json === true }));
  return 0;
}

/** `briefing`: the consolidated sheet of one prep, the sheet for one interviewer, or the cards of the last minute. */
function briefing(args: readonly string[]): number {
  const { folder, values } = readArguments(args, {
    format: text,
    output: { ...text, short: 'o' },
    pages: text,
    interviewer: text,
    card: flag,
    include: text,
    'hide-private': flag,
    now: text,
  });
  const format = oneOf('format', values.format ?? 'md', ['html', 'md']);
  const pages = pageBudgetNamed(String(values.pages ?? 'everything'));
  if (!pages) throw new UsageError(`--pages is ${pageBudgets.join(' or ')}`);
  const now = instantOf(values.now);
  const index = indexFolder(folder);
  const [readiness, ...others] = evaluatePreps(index, folder, now);
  if (!readiness || others.length > 0) throw new UsageError(`${relative('', folder)} holds several preps: name one`);
  const view = viewOf(readiness.prep, values.interviewer, values.card === true);
  const sheet = buildBriefing(readiness, {
    view,
    pages,
    include: figuresNamed(values.include),
    isShared: values['hide-private'] === true,
  });
  const content = format === 'html' ? briefingPage(sheet, style) : briefingMarkdown(sheet);
  if (typeof values.output !== 'string') {
    process.stdout.write(content);
    return 0;
  }
  writeGenerated(values.output, content, (path) => index.note(path) !== undefined);
  const { withheld } = sheet;
  if (withheld.length > 0) {
    process.stderr.write(`left out: ${withheld.join(', ')} (asked for with --include ${withheld.join(',')})\n`);
  }
  return 0;
}

/** The value of an option that must be one of a few words. */
function oneOf<const T extends string>(option: string, value: unknown, words: readonly T[]): T {
  const word = words.find((one) => one === value);
  if (word === undefined) throw new UsageError(`--${option} is ${words.join(' or ')}`);
  return word;
}

function viewOf({ panel }: Prep, interviewer: unknown, card: boolean): BriefingView {
  if (typeof interviewer !== 'string') return { kind: card ? 'card' : 'page' };
  if (card) throw new UsageError('--interviewer and --card exclude each other');
  const person = findPerson(panel, interviewer);
  if (person) return { kind: 'sheet', person };
  throw new UsageError(
    `nobody on the panel is called ${interviewer}; there are ${panel.map(({ name }) => name).join(', ') || 'none'}`,
  );
}

function figuresNamed(written: unknown): ReadonlySet<PrivateFigure> {
  const names = typeof written === 'string' ? written.split(',').map((name) => name.trim()) : [];
  return new Set(names.map((name) => oneOf('include', name, privateFigures)));
}

function evaluateFolder(folder: string, now: number): Readiness[] {
  return evaluatePreps(indexFolder(folder), folder, now);
}

/** The preps of an index that lie in the folder. */
function evaluatePreps({ preps }: PrepIndex, folder: string, now: number): Readiness[] {
  const root = notePath(folder);
  const inside = preps.filter((prep) => prep.folder === root || prep.folder.startsWith(`${root}/`));
  if (inside.length === 0) throw new UsageError(`no prep found in ${relative('', folder) || '.'}`);
  return inside.map((prep) => evaluatePrep(prep, { now }));
}

/** Milliseconds since 1970. */
function instantOf(now: unknown): number {
  const instant = typeof now === 'string' ? Date.parse(now) : Date.now();
  if (Number.isNaN(instant)) throw new UsageError(`--now is not a time: ${String(now)}`);
  return instant;
}

const commands: Readonly<Record<string, (args: readonly string[]) => number>> = {
  new: makePrep,
  check,
  briefing,
  plan,
};

function run([name, ...args]: readonly string[]): number {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(`no such command: ${name}`);
    return command(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`second-round: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 2;
  }
}

process.exitCode = run(process.argv.slice(2));
