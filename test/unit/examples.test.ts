import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../src/core/check';
import { inEnglish, textIn } from '../../src/core/message';
import { noteCheckIds } from '../../src/core/noteChecks';
import type { Readiness } from '../../src/core/readiness';
import {
  exampleFiles,
  examplePath,
  usualMoment,
  type BadExample,
  type GoodExample,
} from '../../src/core/tips/examples/example';
import { examples } from '../../src/core/tips/examples/list';
import { rows } from '../../src/core/tips/index';
import { afterFix, entriesOf, fixesOf, keyOf } from './support/fixes';
import { checkOf, readinessOf, type Files } from './support/preps';

const checkIds = [...rows.flatMap(({ checks }) => checks.map(({ id }) => id)), ...noteCheckIds];

function isOfNotes(check: string): boolean {
  return noteCheckIds.some((id) => id === check);
}

/** The line endings a note may have. */
const endings = [
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
] as const;

function momentOf({ now = usualMoment }: GoodExample | BadExample): number {
  return Date.parse(now);
}

function filesOf(example: GoodExample | BadExample, ending: (text: string) => string): Files {
  return Object.fromEntries(Object.entries(exampleFiles(example)).map(([path, text]) => [path, ending(text)]));
}

/** What one check finds, as "path: text". */
function pointsOf(check: string, files: Files, now: number): string[] {
  return readinessOf(files, now)
    .findings.filter((finding) => finding.check === check)
    .map(({ place }) => `${place.path}: ${(files[place.path] ?? '').slice(place.range.start, place.range.end)}`)
    .sort();
}

describe('the examples', () => {
  it('show every check of the catalogue, and no other', () => {
    assert.deepEqual(Object.keys(examples).sort(), [...checkIds].sort());
  });

  for (const [check, { good, bad }] of Object.entries(examples)) {
    it(`${check} has a good one and two bad ones, each with a sentence of its own`, () => {
      assert.ok(good.length >= 1 && bad.length >= 2);
      const said = [...good, ...bad].map(({ says }) => says);
      assert.equal(new Set(said).size, said.length);
      for (const sentence of said) assert.match(sentence, /^[A-Z"].*[.?]$/);
    });
  }
});

for (const [ending, write] of endings) {
  describe(`the examples with ${ending}`, () => {
    for (const [check, { good, bad }] of Object.entries(examples)) {
      for (const example of good) {
        it(`${check}, good: ${example.says}`, () => {
          const files = filesOf(example, write);
          assert.deepEqual(pointsOf(check, files, momentOf(example)), []);
          if (isOfNotes(check)) return;
          assert.equal(checkOf(readinessOf(files, momentOf(example)), check).state, example.state ?? 'met');
        });
      }
      for (const example of bad) {
        it(`${check}, bad: ${example.says}`, () => testBad(check, example, filesOf(example, write)));
        if (example.findings) {
          it(`${check}, mended: ${example.says}`, () => testFixes(check, example, filesOf(example, write)));
        }
      }
    }
  });
}

function testBad(check: string, example: BadExample, files: Files): void {
  const { notes, findings = [], missing, state = 'unmet' } = example;
  const first = Object.keys(notes)[0] ?? '';
  const expected = findings.map((finding) => `${examplePath(finding.in ?? first)}: ${finding.at}`).sort();
  assert.deepEqual(pointsOf(check, files, momentOf(example)), expected);
  if (isOfNotes(check)) return;
  const result = checkOf(readinessOf(files, momentOf(example)), check);
  assert.equal(result.state, state);
  assert.ok(result.state === 'unmet' || findings.length === 0, 'what is not there yet has no finding');
  if (missing)
    assert.deepEqual(
      result.missing.map((name) => textIn(name, inEnglish)),
      missing,
    );
}

/** Every fix of every finding, the promised one among them. */
function testFixes(check: string, example: BadExample, files: Files): void {
  const now = momentOf(example);
  const readiness = readinessOf(files, now);
  for (const finding of readiness.findings.filter((one) => one.check === check)) {
    const { path, range } = finding.place;
    const slice = (files[path] ?? '').slice(range.start, range.end);
    const promised = example.findings?.find(({ at }) => at === slice)?.mend;
    const fixes = fixesOf(readiness, finding);
    const mending = fixes.filter(({ mends }) => mends).map(({ title }) => inEnglish(title));
    if (promised !== undefined) assert.ok(mending.includes(promised), `${promised} is not among ${mending.join(', ')}`);
    for (const fix of fixes) {
      const after = afterFix(files, fix);
      const title = inEnglish(fix.title);
      testMending({ files, readiness, finding }, fix, after, readinessOf(after, now));
      testRest(files, finding, after, title);
      for (const edit of fix.edits) testLineEndings(files[edit.path] ?? '', after[edit.path] ?? '', title);
    }
  }
}

interface Found {
  readonly files: Files;
  readonly readiness: Readiness;
  readonly finding: Finding;
}

/** A fix that mends leaves no such finding, and any other changes nothing when it is chosen again. */
function testMending({ files, readiness, finding }: Found, fix: Fix, after: Files, again: Readiness): void {
  const title = inEnglish(fix.title);
  const key = keyOf(files, finding);
  const same = again.findings.filter((one) => keyOf(after, one) === key);
  const before = readiness.findings.filter((one) => keyOf(files, one) === key);
  const count = ({ findings }: Readiness): number => findings.filter((one) => one.check === finding.check).length;
  if (fix.mends) assert.equal(same.length, before.length - 1, `"${title}" mends: ${key}`);
  if (fix.mends) assert.ok(count(again) < count(readiness), `"${title}" moves it only: ${key}`);
  for (const one of fix.mends ? [] : same) {
    for (const offered of fixesOf(again, one).filter((other) => inEnglish(other.title) === title)) {
      assert.deepEqual(afterFix(after, offered), after, `"${title}" twice changes nothing`);
    }
  }
  const broken = ({ findings }: Readiness): number =>
    findings.filter((one) => one.check === 'note/front-matter').length;
  assert.ok(broken(again) <= broken(readiness), `"${title}" leaves the front matter readable`);
}

/** Every entry but the one the finding stands in is as it was, and at most one is new. */
function testRest(files: Files, finding: Finding, after: Files, title: string): void {
  const all = entriesOf(files);
  const left = entriesOf(after);
  for (const [path, others] of entriesOf(files, finding.place)) {
    const entries = left.get(path) ?? [];
    const kept = entries.filter((line) => others.includes(line));
    assert.deepEqual(kept, others, `"${title}" leaves the rest of ${path}`);
    assert.ok(entries.length <= (all.get(path)?.length ?? 0) + 1);
  }
}

function testLineEndings(before: string, after: string, title: string): void {
  assert.doesNotMatch(after, before.includes('\r\n') ? /(?<!\r)\n/ : /\r/, `"${title}" keeps the line endings`);
}
