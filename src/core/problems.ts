import type { Finding } from './check';
import type { Readiness } from './readiness';
import { rows } from './tips/index';

/** The last stretch before the interview, in milliseconds: a day. */
const lastStretch = 24 * 60 * 60 * 1000;

/**
 * The findings worth showing as problems now: in the last day before the interview only what can still be mended
 * to some use, and after it only what is wrong with the notes as files.
 */
export function problemsOf({ findings, prep, isOver }: Readiness, now: number): readonly Finding[] {
  if (isOver) return findings.filter(({ check }) => isAboutFiles(check));
  const isLate = prep.interview !== undefined && prep.interview.instant - now <= lastStretch;
  if (!isLate) return findings;
  const early = new Set(rows.flatMap(({ checks }) => checks.filter((check) => check.early).map(({ id }) => id)));
  return findings.filter(({ check }) => !early.has(check));
}

function isAboutFiles(check: string): boolean {
  return check.startsWith('note/');
}
