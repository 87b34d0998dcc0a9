import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../src/core/message';
import { examplePath } from '../../src/core/tips/examples/example';
import { tips } from '../../src/core/tips/index';
import { anyLines } from './support/arbitraries';
import { prepText, tipText } from './support/checks';
import { afterFix, entriesOf, fixesOf, keyOf } from './support/fixes';
import { noon, readinessOf, type Files } from './support/preps';
import { searched } from './support/fuzz';

/** The same cases on every run. */
const parameters = { seed: 20261203, numRuns: 40 } as const;

/** Checks that find something in every entry: where it stands, and the fields it needs for that. */
const everywhere = [
  { check: 'prep/panel', note: 'prep', heading: 'Panel', fields: ['lens: figures'] },
  { check: 'first/recalled', note: 'first-interview', heading: 'What they asked', fields: ['fix: begin earlier'] },
  { check: 'first/loops-closed', note: 'first-interview', heading: 'Left open', fields: [] },
  {
    check: 'research/findings',
    note: 'research',
    heading: 'Findings',
    fields: ['checked: 2026-11-27', 'use: closing'],
  },
  { check: 'questions/purpose', note: 'questions', heading: 'Questions to ask', fields: ['because: they said so'] },
  { check: 'resume/backed', note: 'resume', heading: 'Claims', fields: ['my part: all of it'] },
  { check: 'culture/values', note: 'culture', heading: 'Values', fields: ['source: careers page'] },
  { check: 'assessments/drilled', note: 'assessments', heading: 'Skills', fields: ['level: 1', 'needed: 4'] },
] as const;

/** What people put below an entry that is neither text of it nor a field. */
const asides = [
  ['  - something else', '    - deeper: still', '      - and deeper'],
  ['', '  A paragraph of its own.', ''],
  ['  ```', '  - for: nobody', '  ## Not a heading', '  ```'],
  ['  | a | b |', '  | - | - |', '  | - for: x | y |', ''],
  ['  > - somebody else: said so', ''],
  ['  <!-- - purpose: concern -->'],
  ['  1. first', '  2. second'],
  [`  - ${'a very long line '.repeat(400).trim()}`],
  [''],
] as const;

const words = fc.array(
  fc.constantFrom(
    'grew',
    '*sales*',
    'of',
    'the',
    '`shop`',
    '**by**',
    '18 %',
    'naïve',
    '日本',
    '😀',
    'a_b',
    '[x](y.md)',
    '&amp;',
  ),
  { maxLength: 8 },
);

const entry = fc.record({
  words,
  isLong: fc.boolean(),
  before: fc.array(fc.constantFrom(...asides), { maxLength: 2 }),
  after: fc.array(fc.constantFrom(...asides), { maxLength: 2 }),
});
type GeneratedEntry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

function textOf({ words: some, isLong }: GeneratedEntry, index: number): string {
  return [`Entry ${index}`, ...some, ...(isLong ? ['word'.repeat(3000)] : []), 'end'].join(' ');
}

/** How a list is written: the mark of an item, and what indents the lines below it. */
const styles = [
  ['- ', '  '],
  ['* ', '  '],
  ['1. ', '   '],
  ['10) ', '    '],
  ['-   ', '    '],
  ['-\t', '\t'],
  ['- [ ] ', '  '],
] as const;
const plain = { style: styles[0], ending: '\n' };

/** A note of that row with these entries in its section. */
function filesOf(
  row: (typeof everywhere)[number],
  entries: readonly GeneratedEntry[],
  { style: [mark, indent], ending }: { readonly style: (typeof styles)[number]; readonly ending: string },
): Files {
  const lines = entries.flatMap((one, index) => [
    mark + textOf(one, index),
    ...[...one.before.flat(), ...row.fields.map((field) => `  - ${field}`), ...one.after.flat()].map((line) =>
      line.replace(/^ {2}/, indent),
    ),
  ]);
  const drills = row.check === 'assessments/drilled' ? ['', '## Drills'] : [];
  const list = [...lines, ...drills, ''].join('\n');
  const files: Files =
    row.note === 'prep'
      ? { 'acme/prep.md': prepText(list) }
      : { 'acme/prep.md': prepText(''), [examplePath(row.note)]: tipText(row.note, `## ${row.heading}\n${list}`) };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/\n/g, ending)]));
}

/** What the findings of a check point at. */
function slicesOf(check: string, files: Files): string[] {
  return readinessOf(files)
    .findings.filter((finding) => finding.check === check)
    .map(({ place }) => (files[place.path] ?? '').slice(place.range.start, place.range.end));
}

const format = fc.record({ style: fc.constantFrom(...styles), ending: fc.constantFrom('\n', '\r\n') });

describe('findings in lists', () => {
  for (const row of everywhere) {
    it(`${row.check} points at each entry, whatever stands between its lines`, () => {
      fc.assert(
        fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), format, (entries, written) => {
          assert.deepEqual(slicesOf(row.check, filesOf(row, entries, written)), entries.map(textOf));
        }),
        searched(parameters),
      );
    });

    it(`${row.check} is mended in each entry, whatever stands between its lines`, () => {
      fc.assert(
        fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), format, (entries, written) => {
          const files = filesOf(row, entries, written);
          const readiness = readinessOf(files);
          for (const finding of readiness.findings.filter(({ check }) => check === row.check)) {
            for (const fix of finding.fixes ?? []) {
              const after = afterFix(files, fix);
              const again = readinessOf(after).findings;
              const same = again.filter((one) => keyOf(after, one) === keyOf(files, finding));
              assert.equal(same.length, fix.mends ? 0 : 1, inEnglish(fix.title));
              const twice = same[0]?.fixes?.find(({ title }) => inEnglish(title) === inEnglish(fix.title));
              if (twice) assert.deepEqual(afterFix(after, twice), after);
            }
          }
        }),
        searched({ ...parameters, numRuns: 15 }),
      );
    });

    it(`${row.check} points at each of a thousand entries`, () => {
      const entries = Array.from({ length: 1000 }, () => ({ words: [], isLong: false, before: [], after: [] }));
      assert.deepEqual(slicesOf(row.check, filesOf(row, entries, plain)), entries.map(textOf));
    });
  }
});

describe('findings in any text', () => {
  const headings = tips.flatMap(({ id, sections }) => sections.map(({ heading }) => [id, heading] as const));

  it('lie inside the text, and their fixes apply', () => {
    fc.assert(
      fc.property(fc.constantFrom(...headings), anyLines, anyLines, ([tip, heading], before, after) => {
        const body = [...before, `## ${heading}`, ...after.map((line) => `- ${line}`)].join('\n');
        const files = {
          'acme/prep.md': prepText('- Ann\n', 'competencies: [influence]\n'),
          [examplePath(tip)]: tipText(tip, body),
          'acme/stories/any.md': body,
        };
        const readiness = readinessOf(files, noon);
        for (const finding of readiness.findings) {
          const { path, range } = finding.place;
          assert.ok(range.start >= 0 && range.start <= range.end, finding.check);
          assert.ok(range.end <= (files[path]?.length ?? -1), finding.check);
          for (const fix of fixesOf(readiness, finding)) entriesOf(afterFix(files, fix));
        }
      }),
      searched({ ...parameters, numRuns: 200 }),
    );
  });
});
