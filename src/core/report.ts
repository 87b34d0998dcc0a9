import { inEnglish, textIn } from './message';
import { stepsBetween } from './notePath';
import { noteAt } from './prep';
import type { Finding } from './check';
import type { Progress, Readiness, Row } from './readiness';

/** The readiness of preps in the form `second-round check --json` prints. Lines and columns count from 1, ends are exclusive. */
export interface Report {
  readonly preps: readonly PrepReport[];
}

export interface PrepReport {
  readonly folder: string;
  readonly company: string;
  readonly role: string | null;
  readonly interview: string | null;
  readonly progress: Progress;
  readonly ready: boolean;
  readonly tips: readonly TipReport[];
  readonly findings: readonly FindingReport[];
}

interface TipReport {
  readonly tip: string;
  readonly status: string | null;
  readonly ready: boolean;
  readonly progress: Progress;
  readonly tasks: { readonly done: number; readonly total: number };
  readonly checks: readonly {
    readonly id: string;
    readonly label: string;
    readonly state: string;
    readonly have: number;
    readonly need: number;
    readonly missing: readonly string[];
  }[];
}

interface FindingReport {
  readonly check: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: string;
  readonly message: string;
}

/** Reports preps with paths relative to `root`. A finding of a story that several preps share is reported once. */
export function reportOf(preps: readonly Readiness[], root: string): Report {
  const seen = new Set<string>();
  return {
    preps: preps.map((readiness) => {
      const { prep, rows, progress, ready } = readiness;
      const { interview } = prep;
      return {
        folder: relativePath(prep.folder, root) || '.',
        company: prep.company,
        role: prep.role ?? null,
        interview: interview ? [interview.date, interview.time].filter((part) => part !== undefined).join('T') : null,
        progress,
        ready,
        tips: rows.map(tipReport),
        findings: unseen(readiness, seen).map((finding) => findingReport(readiness, finding, root)),
      };
    }),
  };
}

/** The findings nobody has seen yet; marks them as seen. */
function unseen({ findings }: Readiness, seen: Set<string>): Finding[] {
  return findings.filter(({ check, place, message }) => {
    const key = JSON.stringify([check, place.path, place.range.start, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function tipReport({ definition, status, ready, progress, tasks, checks }: Row): TipReport {
  return {
    tip: definition.id,
    status,
    ready,
    progress,
    tasks: { done: tasks.filter(({ done }) => done).length, total: tasks.length },
    checks: checks.map(({ id, label, state, have, need, missing }) => {
      return { id, label, state, have, need, missing: missing.map((name) => textIn(name, inEnglish)) };
    }),
  };
}

function findingReport({ prep }: Readiness, { check, place, severity, message }: Finding, root: string): FindingReport {
  const note = noteAt(prep, place.path);
  const start = note?.lines.positionAt(place.range.start);
  const end = note?.lines.positionAt(place.range.end);
  return {
    check,
    file: relativePath(place.path, root),
    line: (start?.line ?? 0) + 1,
    column: (start?.character ?? 0) + 1,
    endLine: (end?.line ?? 0) + 1,
    endColumn: (end?.character ?? 0) + 1,
    severity,
    message: inEnglish(message),
  };
}

function relativePath(path: string, root: string): string {
  return path === root ? '' : stepsBetween(root, path).join('/');
}
