import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../../scripts/lib/paths.mjs';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'out', 'test', 'cli.cjs');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(folder: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { code: status, out: stdout, error: stderr };
}

/** Every file below a folder with its text. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

describe('second-round', function () {
  let folder = '';

  // The program as it is built for users; built here so that no test runs an old one.
  before(() =>
    build({
      absWorkingDir: root,
      entryPoints: ['src/cli.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      format: 'cjs',
      target: 'node20',
      loader: { '.css': 'text' },
      logLevel: 'warning',
    }),
  );
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-round-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (name = 'acme', ...more: string[]): Outcome => {
    return run(
      folder,
      'new',
      name,
      '--company',
      'Acme',
      '--interview',
      '2026-12-03T14:00',
      '--timezone',
      'Europe/London',
      ...more,
    );
  };
  const report = (...args: string[]) => {
    const { out, code, error } = run(folder, 'check', ...args, '--json', '--now', '2026-11-28T12:00:00Z');
    assert.deepEqual([code, error], [0, '']);
    return JSON.parse(out) as {
      preps: {
        folder: string;
        tips: { tip: string; status: string | null }[];
        findings: { check: string; file: string; message: string }[];
      }[];
    };
  };

  // Arguments, and what the one line on standard error says.
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['dance'], /no such command: dance/],
    [['toString'], /no such command/],
    [['__proto__'], /no such command/],
    [['new', 'x'], /--company/],
    [['new', 'x', '--company', ' '], /--company/],
    [['new', '--company', 'A'], /name the folder/],
    [['new', 'x', 'y', '--company', 'A'], /one folder only/],
    [['new', 'x', '--company', 'A', '--interview', 'soon'], /not a date: soon/],
    [['new', 'x', '--company', 'A', '--interview', '2026-03-29T01:30', '--timezone', 'Europe/London'], /no such time/],
    [['new', 'x', '--company', 'A', '--interview', '2026-12-03T14:00', '--timezone', 'Mars'], /no such zone/],
    [['check'], /name the folder/],
    [['check', '.'], /no prep found/],
    [['check', 'nowhere'], /no prep found in nowhere/],
    [['check', '.', '--fast'], /--fast/],
    [['check', '.', '--json', '--matrix'], /--json and --matrix exclude each other/],
    [['check', '.', '--now', 'later'], /--now/],
    [['briefing', '.', '--format', 'pdf'], /html or md/],
    [['briefing', '.'], /no prep found/],
    [['plan'], /name the folder/],
    [['plan', '.'], /no prep found/],
    [['plan', '.', '--hours', 'many'], /--hours is a number above 0, at most 100: many/],
    [['plan', '.', '--hours', ''], /--hours/],
    [['plan', '.', '--hours=-1'], /--hours/],
    [['plan', '.', '--hours', '1e9'], /--hours/],
    [['plan', '.', '--now', 'later'], /--now/],
  ];
  for (const [args, line] of wrong) {
    it(`says in one line what is wrong with "${args.join(' ')}"`, () => {
      const { code, out, error } = run(folder, ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, line);
      assert.match(error, /^second-round: [^\n]+\n$/);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('shows how it is used, as an error when nothing is asked', () => {
    assert.equal(run(folder, '--help').code, 0);
    assert.equal(run(folder).code, 2);
  });

  it('makes a prep, and changes no byte when it is made again', () => {
    assert.equal(make().code, 0);
    const before = filesOf(folder);
    assert.equal(Object.keys(before).length, 10);
    assert.deepEqual(readdirSync(join(folder, 'acme', 'stories')), []);
    const again = run(folder, 'new', 'acme', '--company', 'Other', '--role', 'Else');
    assert.deepEqual([again.code, again.out], [0, '']);
    assert.deepEqual(filesOf(folder), before);
  });

  it('adds only what is missing, whatever the other notes are called', () => {
    make();
    const salary = join(folder, 'acme', '8-salary.md');
    writeFileSync(join(folder, 'acme', 'money.md'), readFileSync(salary));
    rmSync(salary);
    rmSync(join(folder, 'acme', '5-resume.md'));
    assert.equal(make().out, `${join('acme', '5-resume.md')}\n`);
  });

  it('keeps the notes out of git inside a work tree only, and only when that is wanted', () => {
    make('out');
    mkdirSync(join(folder, '.git'));
    make('in');
    make('open', '--no-gitignore');
    const ignored = ['out', 'in', 'open'].filter((name) => readdirSync(join(folder, name)).includes('.gitignore'));
    assert.deepEqual(ignored, ['in']);
  });

  it('reports every prep of a folder in the form that is documented', () => {
    make('many/a');
    make('many/b');
    mkdirSync(join(folder, '.vscode'));
    mkdirSync(join(folder, 'stories'));
    writeFileSync(join(folder, 'stories', 's.md'), '---\ntype: story\n---\n# S\n## Situation\nx\n## Task\n');
    for (const name of ['a', 'b']) {
      writeFileSync(
        join(folder, 'many', name, 'prep.md'),
        '---\r\ntype: prep\r\ncompany: "A"\r\n---\r\n## Panel\r\n- D\r\n  - part: peer\r\n  - story: s\r\n',
      );
    }
    const { preps } = report('many');
    assert.deepEqual(
      preps.map((prep) => prep.folder),
      ['a', 'b'],
    );
    const [first, second] = preps;
    assert.deepEqual(Object.keys(first ?? {}), [
      'folder',
      'company',
      'role',
      'interview',
      'progress',
      'ready',
      'tips',
      'findings',
    ]);
    assert.equal(first?.tips.length, 10);
    assert.deepEqual([first.tips[0]?.tip, first.tips[0]?.status], ['prep', null]);
    assert.deepEqual(Object.keys(first.tips[1] ?? {}), ['tip', 'status', 'ready', 'progress', 'tasks', 'checks']);
    const task = first.findings.find(({ message }) => message.startsWith('Task'));
    const expected = {
      check: 'stories/complete',
      file: '../stories/s.md',
      line: 7,
      column: 4,
      endLine: 7,
      endColumn: 8,
      severity: 'warning',
    };
    assert.deepEqual({ ...task, message: '' }, { ...expected, message: '' });
    assert.equal(second?.findings.length, 0, 'a shared story is reported once');
    assert.deepEqual(
      report('many/a').preps.map((prep) => prep.folder),
      ['.'],
    );
  });

  it('exits with 1 when something is not ready and that is asked', () => {
    make();
    assert.equal(run(folder, 'check', 'acme').code, 0);
    assert.equal(run(folder, 'check', 'acme', '--strict').code, 1);
    assert.equal(run(root, 'check', 'test/fixtures/half-way', '--strict', '--now', '2026-11-28').code, 1);
  });

  it('prints what the stories cover, gaps in words', () => {
    const { out, code } = run(root, 'check', 'test/fixtures/complete', '--matrix', '--now', '2026-11-28');
    assert.equal(code, 0);
    assert.match(out, /have a story\n(?: {2}[1-6] {2}\S.*\n){6}/);
    assert.match(out, /^ {2}1 2 3 4 5 6 {2}Competencies\n {2}(?:[✓·] ){6} leadership$/m);
    const half = run(root, 'check', 'test/fixtures/half-way', '--matrix', '--strict');
    assert.match(half.out, /: no story$/m);
    assert.equal(half.code, 1);
  });

  it('ends at once at links to outside, to the parent and to nothing', () => {
    make();
    const acme = join(folder, 'acme');
    symlinkSync('..', join(acme, 'parent'));
    symlinkSync('/', join(acme, 'outside'));
    symlinkSync('nowhere.md', join(acme, 'gone.md'));
    symlinkSync('loop.md', join(acme, 'loop.md'));
    assert.deepEqual(
      report('acme').preps.map((prep) => prep.folder),
      ['.'],
    );
    symlinkSync('acme', join(folder, 'link'));
    assert.deepEqual(
      report('.').preps.map((prep) => prep.folder),
      ['acme'],
    );
    assert.deepEqual(
      report('link').preps.map((prep) => prep.folder),
      ['.'],
      'a link that is asked for by name is followed',
    );
  });

  it('skips a file of 60 MB with a finding and lists the others', () => {
    make();
    const file = openSync(join(folder, 'acme', 'dump.md'), 'w');
    ftruncateSync(file, 60 * 1024 * 1024);
    closeSync(file);
    writeFileSync(join(folder, 'acme', 'picture.md'), Buffer.from([0x89, 0x50, 0, 0, 1]));
    const [prep] = report('acme').preps;
    assert.deepEqual(
      prep?.findings.map(({ check, file: path }) => [check, path]),
      [
        ['note/front-matter', 'dump.md'],
        ['note/front-matter', 'picture.md'],
      ],
    );
    assert.equal(prep.tips.length, 10);
  });

  it('reads a log of a hundred thousand lines, and says what it does not read', () => {
    make();
    const logs = join(folder, 'acme', 'rehearsals');
    mkdirSync(logs);
    const line = '{"at":"2026-11-20T18:00:00Z","card":"s","seconds":90,"rating":"good"}\n';
    writeFileSync(join(logs, 'long.jsonl'), line.repeat(100_000) + line.slice(0, 30));
    const file = openSync(join(logs, 'dump.jsonl'), 'w');
    ftruncateSync(file, 33 * 1024 * 1024);
    closeSync(file);
    const [prep] = report('acme').preps;
    assert.deepEqual(prep?.findings.map(({ file: path, message }) => [path, message]).sort(), [
      ['prep.md', 'One line of long.jsonl cannot be read and does not count.'],
      ['prep.md', 'dump.jsonl is larger than 32 MB and is not read.'],
    ]);
    writeFileSync(join(folder, 'acme', 'stories', 's.md'), '---\ntype: story\n---\n\n# S\n\n## Situation\n\nx\n');
    const { out } = run(folder, 'plan', 'acme', '--json', '--now', '2026-11-30T12:00:00Z');
    assert.match(out, /"times": 100000/);
  });

  it('writes the briefing to a file or to standard output, as markdown or HTML', () => {
    make();
    const markdown = run(folder, 'briefing', 'acme', '--now', '2026-11-28T12:00:00Z');
    assert.equal(markdown.code, 0);
    assert.match(markdown.out, /^# Acme\n/);
    const before = filesOf(join(folder, 'acme'));
    assert.deepEqual(run(folder, 'briefing', 'acme', '--format', 'html', '-o', 'sheet.html').out, '');
    assert.match(readFileSync(join(folder, 'sheet.html'), 'utf8'), /^<!DOCTYPE html>/i);
    assert.deepEqual(filesOf(join(folder, 'acme')), before);
    make('other');
    assert.match(run(folder, 'briefing', '.').error, /several preps/);
  });

  // What is asked for, from the folder above two preps, and what the one line on standard error says.
  for (const [output, line] of [
    ['acme/8-salary.md', /8-salary\.md is one of your notes and stays as it is/],
    ['acme/prep.md', /prep\.md is one of your notes/],
    ['acme/large.md', /large\.md is one of your notes/],
    ['other/prep.md', /prep\.md is one of your notes/],
    ['link.html', /8-salary\.md is one of your notes/],
    ['acme/rehearsals/a.jsonl', /a\.jsonl is one of your notes/],
    ['new/prep.md', /with the name prep\.md would be taken for a note/],
    ['acme', /EISDIR/],
  ] as const) {
    it(`never writes a briefing over a note, nor as one: ${output}`, () => {
      make();
      make('other');
      mkdirSync(join(folder, 'new'));
      mkdirSync(join(folder, 'acme', 'rehearsals'));
      writeFileSync(join(folder, 'acme', 'rehearsals', 'a.jsonl'), '');
      writeFileSync(join(folder, 'acme', 'large.md'), ' '.repeat(1024 * 1024 + 1));
      symlinkSync(join('acme', '8-salary.md'), join(folder, 'link.html'));
      const before = filesOf(folder);
      for (const format of ['md', 'html']) {
        const { code, out, error } = run(folder, 'briefing', 'acme', '--format', format, '-o', output);
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, /^second-round: [^\n]+\n$/);
        assert.match(error, line);
      }
      assert.deepEqual(filesOf(folder), before);
    });
  }

  it('writes the briefing that is asked for: its length, its view, private figures', () => {
    const sample = inRoot('test', 'fixtures', 'complete');
    const briefing = (...args: string[]): string =>
      run(folder, 'briefing', sample, '--now', '2026-12-02T10:00Z', ...args).out;
    const everything = briefing();
    const one = briefing('--pages', 'one');
    assert.ok(one.length < briefing('--pages', 'two').length);
    assert.equal(briefing('--pages', '1'), one);
    assert.equal(briefing('--pages', 'everything'), everything);
    assert.match(briefing('--interviewer', 'Tomasz'), /^# Tomasz Wilk\n/);
    assert.match(briefing('--card'), /## Figures/);
    assert.doesNotMatch(everything, /98000|91000/);
    assert.match(briefing('--include', 'target'), /\*Target:\* 98000 GBP/);
    assert.doesNotMatch(briefing('--hide-private'), /Looks for|If it comes to salary/);
    assert.match(run(folder, 'briefing', sample, '-o', 'sheet.md').error, /^left out: target, walk-away /);
  });

  for (const [args, problem] of [
    [['--interviewer', 'Nobody'], /nobody on the panel is called Nobody; there are Imogen Farrow, Tomasz Wilk/],
    [['--interviewer', 'Tomasz', '--card'], /exclude each other/],
    [['--pages', 'three'], /--pages is one or two or everything/],
    [['--include', 'anchor'], /--include is target or walk-away/],
  ] as const) {
    it(`says in one line what is wrong with a briefing ${args.join(' ')}`, () => {
      const { code, error } = run(folder, 'briefing', inRoot('test', 'fixtures', 'complete'), ...args);
      assert.equal(code, 2);
      assert.match(error, problem);
      assert.equal(error.split('\n').length, 2);
    });
  }

  it('plans day by day until the interview, and names no folder of the machine', () => {
    const { code, out, error } = run(root, 'plan', 'test/fixtures/complete', '--now', '2026-12-01T12:00:00Z');
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /^# Rehearsal plan: Ferncross, Staff Engineer, Clinic Platform\n/);
    assert.match(out, /^## Tuesday, December 1, 2026, \d\d:\d\d \(\d+ minutes\)$/m);
    for (const [, link] of out.matchAll(/\]\(([^)]*)\)/g)) {
      assert.ok(existsSync(join(root, 'test/fixtures/complete', link ?? '')), link);
    }
    assert.ok(!out.includes(root));
  });

  it('reports the plan in the form that is documented', () => {
    make();
    mkdirSync(join(folder, 'acme', 'stories'), { recursive: true });
    writeFileSync(join(folder, 'acme', 'stories', 's.md'), '---\ntype: story\n---\n\n# S\n\n## Situation\n\nx\n');
    const { out } = run(folder, 'plan', 'acme', '--json', '--hours', '0.25', '--now', '2026-11-30T12:00:00Z');
    const { preps } = JSON.parse(out) as {
      preps: { days: { cards: object[] }[]; time: { steps: { minutes: number }[]; planned: number } }[];
    };
    const [prep] = preps;
    assert.deepEqual(Object.keys(prep ?? {}), ['folder', 'company', 'interview', 'due', 'days', 'calmRead', 'time']);
    const { days, time, ...rest } = prep ?? { days: [], time: { steps: [], planned: 0 } };
    assert.deepEqual(rest, {
      folder: '.',
      company: 'Acme',
      interview: '2026-12-03T14:00',
      due: ['s'],
      calmRead: '2026-12-03T13:00:00Z',
    });
    assert.deepEqual(
      { ...days[0], cards: days[0]?.cards[0] },
      {
        date: '2026-11-30',
        at: '2026-11-30T19:00:00Z',
        minutes: 3,
        cards: {
          id: 's',
          kind: 'story',
          question: 'Tell me about this, from beginning to end: S',
          times: 0,
          file: 'stories/s.md',
          line: 5,
        },
      },
    );
    assert.deepEqual(Object.keys(time), ['minutes', 'available', 'planned', 'steps', 'left']);
    assert.ok(time.planned > 0 && time.planned <= 15);
    assert.deepEqual(Object.keys(time.steps[0] ?? {}), ['kind', 'id', 'what', 'minutes', 'file', 'line']);
    const days2 = run(folder, 'plan', 'acme', '--json', '--now', '2026-11-30T12:00:00Z').out;
    assert.match(days2, /"time": null/);
    assert.match(run(folder, 'plan', 'acme', '--hours', '2').out, /^# 2 h for Acme\n/);
  });

  it('says in one line that a folder cannot be written', function () {
    if (process.getuid?.() === 0) this.skip();
    chmodSync(folder, 0o500);
    const { code, error } = make();
    chmodSync(folder, 0o700);
    assert.equal(code, 2);
    assert.match(error, /^second-round: [^\n]*(?:EACCES|permission)[^\n]*\n$/);
  });

  it('says in one line that the folder is a file', () => {
    writeFileSync(join(folder, 'acme'), 'x');
    const { code, error } = make();
    assert.equal(code, 2);
    assert.match(error, /^second-round: [^\n]+\n$/);
    assert.equal(readFileSync(join(folder, 'acme'), 'utf8'), 'x');
  });
});
