import assert from 'node:assert/strict';
import type { CheckState } from '../../../src/core/check';
import { inEnglish, textIn } from '../../../src/core/message';
import { checkOf, findingsOf, noon, prepWith, readinessOf, type Files } from './preps';

/** What a check says of a note: its state, have of need, what is missing, the texts its findings point at. */
export type Verdict = readonly [
  state: CheckState,
  have: number,
  need: number,
  missing?: readonly string[],
  points?: readonly string[],
];

export interface CheckRow {
  /** "is unmet for …" */
  readonly name: string;
  /** The body of the tip's note. */
  readonly body: string;
  readonly more?: Files;
  readonly now?: number;
  readonly says: Verdict;
}

/** One test for each row of a check; its findings may stand in any file. */
export function describeCheck(check: string, tip: string, rows: readonly CheckRow[]): void {
  describe(check, () => {
    for (const { name, body, more = {}, now = noon, says } of rows) {
      const [state, have, need, missing = [], points = []] = says;
      it(`is ${state} for ${name}`, () => {
        const files = prepWith(tip, body, more);
        const result = checkOf(readinessOf(files, now), check);
        const named = result.missing.map((name) => textIn(name, inEnglish));
        assert.deepEqual([result.state, result.have, result.need, named], [state, have, need, missing]);
        assert.deepEqual(
          findingsOf(files, check, now).map(([, , text]) => text),
          points,
        );
      });
    }
  });
}

/** A `prep.md` with a panel. */
export function prepText(panel: string, frontMatter = ''): string {
  return `---\ntype: prep\ncompany: Acme\ninterview: 2026-12-03T14:00\ntimezone: Europe/London\n${frontMatter}---\n\n## Panel\n${panel}`;
}

/** A tip's note. */
export function tipText(tip: string, body: string, frontMatter = ''): string {
  return `---\ntype: tip\ntip: ${tip}\n${frontMatter}---\n\n${body}`;
}
