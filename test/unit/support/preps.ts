import { PrepIndex } from '../../../src/core/prepIndex';
import { evaluatePrep, type CheckResult, type Readiness, type Row } from '../../../src/core/readiness';
import type { Finding } from '../../../src/core/check';
import { inEnglish } from '../../../src/core/message';
import type { Prep } from '../../../src/core/prep';
import { scaffoldPrep, type PrepDetails } from '../../../src/core/scaffold';

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

/** A moment five days before `interview` of the samples made here. */
export const noon = Date.parse('2026-11-28T12:00:00Z');

/** An index of these files, refreshed once. */
export function indexOf(files: Files): PrepIndex {
  const index = new PrepIndex();
  for (const [path, text] of Object.entries(files)) index.put({ path, text });
  index.refresh();
  return index;
}

/** The only prep of these files, or the one of that folder. */
export function prepOf(files: Files, folder?: string): Prep {
  const { preps } = indexOf(files);
  const prep = folder === undefined ? preps[0] : preps.find((one) => one.folder === folder);
  if (!prep) throw new Error(`no prep among ${Object.keys(files).join(', ')}`);
  return prep;
}

/** The readiness of the only prep of these files. */
export function readinessOf(files: Files, now = noon): Readiness {
  return evaluatePrep(prepOf(files), { now });
}

/** The row of `prep.md` or of a tip. */
export function rowOf({ rows }: Readiness, id: string): Row {
  const row = rows.find(({ definition }) => definition.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

/** What a check says. */
export function checkOf({ rows }: Readiness, id: string): CheckResult {
  const check = rows.flatMap(({ checks }) => checks).find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
}

/** A finding as a row of a test: its check, its file and the text it points at. */
function pointsAt(files: Files, { check, place }: Finding): readonly [string, string, string] {
  return [check, place.path, (files[place.path] ?? '').slice(place.range.start, place.range.end)];
}

/** The findings of one check as rows. */
export function findingsOf(files: Files, check: string, now = noon): (readonly [string, string, string])[] {
  return readinessOf(files, now)
    .findings.filter((finding) => finding.check === check)
    .map((finding) => pointsAt(files, finding));
}

/** The messages of one check's findings, in English. */
export function messagesOf(files: Files, check: string, now = noon): string[] {
  return readinessOf(files, now)
    .findings.filter((finding) => finding.check === check)
    .map(({ message }) => inEnglish(message));
}

/** The files a fresh prep begins with, in a folder. */
export function freshPrep(details: PrepDetails, folder = 'acme'): Record<string, string> {
  const files = scaffoldPrep(details, { paths: new Set(), notes: [] });
  return Object.fromEntries(files.map(({ path, text }) => [`${folder}/${path}`, text]));
}

/** A tip's note with this body, beside a `prep.md` with that one. */
export function prepWith(tip: string, body: string, more: Files = {}): Record<string, string> {
  return {
    'acme/prep.md': '---\ntype: prep\ncompany: Acme\ninterview: 2026-12-03T14:00\ntimezone: Europe/London\n---\n',
    [`acme/${tip}.md`]: `---\ntype: tip\ntip: ${tip}\n---\n\n${body}`,
    ...more,
  };
}

/** A complete story. */
export function storyText(title: string, frontMatter = ''): string {
  return `---\ntype: story\n${frontMatter}---\n\n# ${title}\n\n## Situation\nIt was late.\n\n## Task\nI had to act.\n\n## Action\nI acted.\n\n## Result\nIt took three days.\n`;
}
