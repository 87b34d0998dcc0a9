import assert from 'node:assert/strict';
import { gapsOf } from '../../src/core/readiness';
import { tips } from '../../src/core/tips/index';
import { tipText, prepText } from './support/checks';
import { checkOf, findingsOf, freshPrep, noon, prepWith, readinessOf, rowOf, storyText } from './support/preps';

const afterwards = Date.parse('2027-01-01T00:00:00Z');
/** The tips a fresh prep has notes of. */
const begun = tips.filter(({ optional = false }) => !optional);
const panel = [
  { name: 'Dana Li', part: 'hiring manager' },
  { name: 'Tom Ray', part: 'peer' },
];

describe('a fresh prep', () => {
  const details = [
    { company: 'Acme' },
    { company: 'Acme', interview: '2026-12-03T14:00' },
    { company: 'Acme', interview: '2026-12-03T14:00', panel },
    { company: 'Acme', interview: '2026-12-03', panel: [{ name: 'Tom', part: 'peer' }] },
  ];
  for (const detail of details) {
    for (const now of [noon, afterwards]) {
      it(`has nothing met in its tips and no finding: ${JSON.stringify(detail)}, ${new Date(now).toISOString()}`, () => {
        for (const ending of ['\n', '\r\n']) {
          const files = Object.entries(freshPrep(detail)).map(
            ([path, text]) => [path, text.replaceAll('\n', ending)] as const,
          );
          const readiness = readinessOf(Object.fromEntries(files), now);
          const ofTips = readiness.rows.filter(({ definition }) => definition.type === 'tip');
          assert.equal(ofTips.length, 9);
          assert.deepEqual(
            ofTips.flatMap(({ checks }) => checks).filter(({ state }) => state === 'met'),
            [],
          );
          assert.deepEqual(
            ofTips.map(({ progress }) => progress.met),
            begun.map(() => 0),
          );
          assert.deepEqual(
            ofTips.map(({ status, ready }) => [status, ready]),
            begun.map(() => ['todo', false]),
          );
          assert.deepEqual(readiness.findings, []);
          assert.equal(readiness.ready, false);
        }
      });
    }
  }

  it('counts the tasks of its logistics', () => {
    assert.equal(rowOf(readinessOf(freshPrep({ company: 'Acme' })), 'prep').tasks.length, 4);
  });
});

describe('a status', () => {
  // Front matter of the note, then status, ready, and whether it counts in the progress of the prep.
  const rows: readonly (readonly [string, string, boolean, boolean])[] = [
    ['status: todo\n', 'todo', false, true],
    ['status: doing\n', 'doing', false, true],
    ['status: done\n', 'done', true, true],
    ['status: "done" # really\n', 'done', true, true],
    ['status: skipped\nreason: none\n', 'skipped', true, false],
    ['status: skipped\n', 'skipped', false, false],
    ['status: skipped\nreason:\n', 'skipped', false, false],
    ['status: finished\n', 'todo', false, true],
    ['status: [done]\n', 'done', true, true],
    ['', 'todo', false, true],
  ];
  for (const [frontMatter, status, ready, counts] of rows) {
    it(`is ${status} for ${JSON.stringify(frontMatter)}`, () => {
      const readiness = readinessOf(
        prepWith('salary', '', { 'acme/salary.md': tipText('salary', '- [ ] one\n', frontMatter) }),
      );
      const row = rowOf(readiness, 'salary');
      assert.deepEqual([row.status, row.ready], [status, ready]);
      const others = readiness.rows
        .filter((other) => other !== row)
        .reduce((sum, { progress }) => sum + progress.total, 0);
      assert.equal(readiness.progress.total, others + (counts ? row.progress.total : 0));
      assert.equal(gapsOf(row), 5);
    });
  }

  it('is ready without being ticked when all checks are met', () => {
    const body =
      '## What I will say\n- a\n## Beyond base\n- a\n- b\n- c\n## Market\n- a\n  - source: b\n  - checked: 2026-01-01\n- a\n  - source: b\n  - checked: 2026-01-01\n';
    const files = {
      ...prepWith('salary', ''),
      'acme/salary.md': tipText(
        'salary',
        body,
        'walk_away: 1\ntarget: 2\nanchor: 3\ncurrency: EUR\nignore: salary/consistent\n',
      ),
    };
    const row = rowOf(readinessOf(files), 'salary');
    assert.deepEqual([row.status, row.ready, gapsOf(row)], ['todo', true, 0]);
  });
});

describe('tasks', () => {
  it('count with the checks of their tip, those of stories in behavioral', () => {
    const files = prepWith('salary', '- [ ] a\n- [x] b\n\n> - [x] c\n', {
      'acme/stories/s.md': `${storyText('S')}\n- [x] polish\n- [ ] again\n`,
    });
    const readiness = readinessOf(files);
    const salary = rowOf(readiness, 'salary');
    assert.deepEqual(
      salary.tasks.map(({ item, done }) => [item.text, done]),
      [
        ['a', false],
        ['b', true],
      ],
    );
    const applicable = salary.checks.filter(({ state }) => state !== 'not-applicable').length;
    assert.deepEqual(salary.progress, { met: 1, total: applicable + 2 });
    assert.deepEqual(
      rowOf(readiness, 'behavioral').tasks.map(({ item }) => item.text),
      ['polish', 'again'],
    );
  });
});

describe('ignore', () => {
  const body = '## What they asked\n- Why?\n';
  const ignoring = (line: string) => ({ 'acme/first-interview.md': tipText('first-interview', body, line) });
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['nothing', {}, 'unmet'],
    ['a check of the note', ignoring('ignore: [first/recalled]\n'), 'not-applicable'],
    ['a check, as text', ignoring('ignore: x/y, first/recalled\n'), 'not-applicable'],
    ['another check', ignoring('ignore: first/learned\n'), 'unmet'],
    ['a check in prep.md', { 'acme/prep.md': prepText('', 'ignore: first/recalled\n') }, 'not-applicable'],
  ];
  for (const [name, more, state] of rows) {
    it(`of ${name} makes it ${state}`, () => {
      const files = { ...prepWith('first-interview', body), ...more };
      assert.equal(checkOf(readinessOf(files), 'first/recalled').state, state);
      assert.equal(findingsOf(files, 'first/recalled').length, state === 'unmet' ? 1 : 0);
    });
  }

  it('in a story, shared or not, hides its findings', () => {
    const begun = (line: string): string => `---\ntype: story\n${line}---\n# S\n## Situation\nx\n## Result\n`;
    const naming = prepWith('behavioral', '## Questions to expect\n- Q?\n  - story: s\n');
    for (const folder of ['acme/stories', 'stories']) {
      assert.equal(findingsOf({ ...naming, [`${folder}/s.md`]: begun('') }, 'stories/complete').length, 3, folder);
      const ignoring = begun('ignore: [stories/complete]\n');
      assert.deepEqual(findingsOf({ ...naming, [`${folder}/s.md`]: ignoring }, 'stories/complete'), [], folder);
    }
  });
});

describe('the time of a prep', () => {
  const rows: readonly (readonly [string, string, number | undefined, boolean])[] = [
    ['2026-12-03T14:00', '2026-12-01T23:59:00Z', 2, false],
    ['2026-12-03T14:00', '2026-12-03T13:59:59Z', 0, false],
    ['2026-12-03T14:00', '2026-12-03T14:00:00Z', 0, true],
    ['2026-12-03T14:00', '2026-12-05T00:00:00Z', -2, true],
    ['2026-12-03', '2026-12-03T23:59:59Z', 0, false],
    ['someday', '2026-12-03T23:59:59Z', undefined, false],
  ];
  for (const [interview, now, days, isOver] of rows) {
    it(`is ${days} days away from ${interview} on ${now}`, () => {
      const files = { 'acme/prep.md': `---\ntype: prep\ninterview: ${interview}\ntimezone: Europe/London\n---\n` };
      const readiness = readinessOf(files, Date.parse(now));
      assert.deepEqual([readiness.daysLeft, readiness.isOver], [days, isOver]);
    });
  }
});

describe('findings', () => {
  it('stand in the order of their places, whatever the order of the files', () => {
    const files = prepWith('culture', '## Values\n- a\n- b\n', {
      'acme/1.md': tipText('first-interview', '## Left open\n- z\n'),
    });
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    const read = (from: typeof files) =>
      readinessOf(from).findings.map(({ check, place }) => [check, place.path, place.range.start]);
    assert.deepEqual(read(backwards), read(files));
    assert.deepEqual(
      read(files).map(([, path]) => path),
      ['acme/1.md', 'acme/culture.md', 'acme/culture.md'],
    );
  });
});
