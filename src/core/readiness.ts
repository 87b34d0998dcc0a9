import { notApplicable, type Check, type CheckState, type Evaluation, type Finding } from './check';
import { defaultCheckSettings, thresholdOf, type CheckSettings } from './checkSettings';
import { isStatus, type Status } from './definition';
import type { Text } from './message';
import type { ListItem } from './listItem';
import { textValue, type Note, type Place } from './note';
import { sharedNameFindings } from './nameChecks';
import { frontMatterFindings, linkFindings } from './noteChecks';
import { noteAt, sectionOf, type Prep } from './prep';
import { dateAt, daysBetween } from './time';
import type { RowDefinition } from './tip';
import { rows as allRows, tips } from './tips/index';
import { toldAlreadyFindings } from './toldAlready';

/** A check with what it says of a prep. */
export interface CheckResult {
  readonly id: string;
  readonly label: string;
  readonly state: CheckState;
  readonly have: number;
  readonly need: number;
  readonly missing: readonly Text[];
  /** How many findings it has. */
  readonly wrong: number;
  /** Where to go on with it; undefined when its note is not there. */
  readonly place: Place | undefined;
}

export interface Progress {
  readonly met: number;
  readonly total: number;
}

/** A task and the note it stands in. */
export interface Task {
  readonly note: Note;
  readonly item: ListItem;
  readonly done: boolean;
}

/** The readiness of `prep.md` or of one tip. */
export interface Row {
  readonly definition: RowDefinition;
  readonly note: Note | undefined;
  /** Null for `prep.md`, which has none. */
  readonly status: Status | null;
  readonly reason: string | undefined;
  /** Done, or skipped with a reason, or all its checks met. */
  readonly ready: boolean;
  readonly progress: Progress;
  readonly checks: readonly CheckResult[];
  readonly tasks: readonly Task[];
}

/** What is ready in a prep, and what a coach would still ask for. */
export interface Readiness {
  readonly prep: Prep;
  readonly rows: readonly Row[];
  readonly progress: Progress;
  /** Every row is ready. */
  readonly ready: boolean;
  readonly findings: readonly Finding[];
  /** Calendar days until the interview, in its time zone; negative when it is past. */
  readonly daysLeft: number | undefined;
  /** The interview has begun. */
  readonly isOver: boolean;
}

/** What a prep is judged by. */
export interface EvaluationContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly settings?: CheckSettings;
}

/** Evaluates every check over a prep. */
export function evaluatePrep(prep: Prep, context: EvaluationContext): Readiness {
  const { now, settings = defaultCheckSettings } = context;

  const findings: Finding[] = [];
  const rows = allRows
    .filter((definition) => isPartOf(prep, definition))
    .map((definition) => evaluateRow(prep, definition, { now, settings }, findings));
  const tipIds = tips.map(({ id }) => id);
  findings.push(...frontMatterFindings(prep, tipIds), ...linkFindings(prep));
  findings.push(...sharedNameFindings(prep), ...toldAlreadyFindings(prep));
  const counted = rows.filter(({ status }) => status !== 'skipped').map(({ progress }) => progress);
  const { interview } = prep;
  return {
    prep,
    rows,
    progress: { met: sum(counted.map(({ met }) => met)), total: sum(counted.map(({ total }) => total)) },
    ready: rows.every(({ ready }) => ready),
    findings: ordered(findings.filter((finding) => !isIgnored(prep, finding, settings)).map(withSeverity(settings))),
    daysLeft: interview && daysBetween(dateAt(now, interview.timeZone), interview.date),
    isOver: interview !== undefined && now >= interview.instant,
  };
}

/** Every tip is part of a prep, but an optional one only where its note exists. */
function isPartOf(prep: Prep, { id, optional = false }: RowDefinition): boolean {
  return !optional || prep.tips.has(id);
}

function evaluateRow(
  prep: Prep,
  definition: RowDefinition,
  context: Required<EvaluationContext>,
  findings: Finding[],
): Row {
  const note = definition.type === 'prep' ? prep.note : prep.tips.get(definition.id);
  const checks = definition.checks.map((check): CheckResult => {
    const evaluation = evaluate(prep, note, check, context);
    findings.push(...evaluation.findings);
    const { state, have, need, missing, findings: wrong } = evaluation;
    const place = placeOf(note, check, evaluation);
    return { id: check.id, label: check.label, state, have, need, missing, wrong: wrong.length, place };
  });
  const notes = [note, ...(definition.ownsStories ? prep.stories.map((story) => story.note) : [])];
  const tasks = notes.flatMap((owner) => (owner ? owner.tasks.map((item) => taskOf(owner, item)) : []));
  const applicable = checks.filter(({ state }) => state !== 'not-applicable');
  const met = applicable.filter(({ state }) => state === 'met').length;
  const status = definition.type === 'prep' ? null : statusOf(note);
  const reason = textValue(note?.frontMatter.entries.get('reason'));
  return {
    definition,
    note,
    status,
    reason,
    ready: status === 'done' || (status === 'skipped' && reason !== undefined) || met === applicable.length,
    progress: { met: met + tasks.filter(({ done }) => done).length, total: applicable.length + tasks.length },
    checks,
    tasks,
  };
}

function evaluate(prep: Prep, note: Note | undefined, check: Check, context: Required<EvaluationContext>): Evaluation {
  const { id } = check;
  const { now, settings } = context;
  if (note?.ignored.has(id) || prep.note.ignored.has(id) || settings.off.has(id)) return notApplicable;
  return check.evaluate(prep, {
    now,
    threshold: (name) => thresholdOf(settings, check, name),
    findingsOf: (other, notes) => evaluate(notes, note, other, context).findings,
  });
}

function isIgnored(prep: Prep, { check, place }: Finding, settings: CheckSettings): boolean {
  const note = noteAt(prep, place.path);
  return (note?.ignored.has(check) ?? false) || prep.note.ignored.has(check) || settings.off.has(check);
}

function withSeverity({ severities }: CheckSettings): (finding: Finding) => Finding {
  return (finding) => {
    const severity = severities.get(finding.check);
    return severity === undefined ? finding : { ...finding, severity };
  };
}

/** The first thing wrong, else the section the check is about, else the note. */
function placeOf(note: Note | undefined, check: Check, evaluation: Evaluation): Place | undefined {
  const [finding] = evaluation.findings;
  if (finding) return finding.place;
  if (!note) return undefined;
  const heading = check.section === undefined ? undefined : sectionOf(note, check.section)?.heading;
  return heading ?? { path: note.path, range: note.titleRange };
}

function taskOf(note: Note, item: ListItem): Task {
  return { note, item, done: item.checkbox?.checked ?? false };
}

/** The status as written; `todo` when it is absent or unknown. */
function statusOf(note: Note | undefined): Status {
  const written = textValue(note?.frontMatter.entries.get('status'));
  return isStatus(written) ? written : 'todo';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** By note and place, so that the same notes always give the same list. */
function ordered(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.place.path, b.place.path) || a.place.range.start - b.place.range.start || compare(a.check, b.check),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many checks and tasks a row marked done still lacks. */
export function gapsOf(row: Row): number {
  return row.progress.total - row.progress.met;
}
