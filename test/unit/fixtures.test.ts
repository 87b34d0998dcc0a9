import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder, notePath } from '../../src/cli/noteFolder';
import { summaryOf } from '../../src/cli/summary';
import { evaluatePrep, type Readiness } from '../../src/core/readiness';
import { scaffoldPrep } from '../../src/core/scaffold';

const fixtures = join(__dirname, '..', 'fixtures');
const now = Date.parse('2026-12-01T10:00:00Z');

function evaluate(name: string): Readiness {
  const [prep] = indexFolder(join(fixtures, name)).preps;
  assert.ok(prep);
  return evaluatePrep(prep, { now });
}

/** The findings as the command line prints them. */
function findingsOf(name: string): string {
  const lines = summaryOf([evaluate(name)], notePath(join(fixtures, name))).split('\n');
  return lines.filter((line) => /^\S+:\d+:\d+: /.test(line)).join('\n');
}

describe('The sample preps', () => {
  it('complete: everything is ready and nothing wrong', () => {
    const { ready, findings, rows } = evaluate('complete');
    const unmet = rows
      .flatMap(({ checks }) => checks)
      .filter(({ state }) => state !== 'met' && state !== 'not-applicable');
    assert.deepEqual([ready, findings, unmet], [true, [], []]);
  });

  it('fresh: no check of a tip is met and nothing wrong, and it is what a scaffold writes', () => {
    const { findings, rows } = evaluate('fresh');
    const met = rows
      .slice(1)
      .flatMap(({ checks }) => checks)
      .filter(({ state }) => state === 'met');
    assert.deepEqual([met, findings], [[], []]);
    const details = {
      company: 'Larkfield Library Trust',
      role: 'Outreach Librarian',
      interview: '2026-12-10T09:30',
      timezone: 'Europe/Dublin',
      format: 'onsite',
      location: '12 Quay Street',
    };
    const files = scaffoldPrep(details, { paths: new Set(), notes: [] });
    assert.deepEqual(
      files.map(({ path }) => path).sort(),
      readdirSync(join(fixtures, 'fresh'))
        .filter((name) => name.endsWith('.md'))
        .sort(),
    );
    for (const { path, text } of files) assert.equal(readFileSync(join(fixtures, 'fresh', path), 'utf8'), text, path);
  });

  for (const name of ['half-way', 'broken']) {
    it(`${name}: what a coach says of it, line by line`, () => {
      assert.equal(findingsOf(name), readFileSync(join(fixtures, `${name}.findings.txt`), 'utf8').trimEnd());
    });
  }
});
