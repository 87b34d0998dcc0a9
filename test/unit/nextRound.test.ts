import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isNextRound, nextRound, nextRoundFolder } from '../../src/core/nextRound';
import { inEnglish } from '../../src/core/message';
import { textValue } from '../../src/core/note';
import type { Prep } from '../../src/core/prep';
import { anyText } from './support/arbitraries';
import { prepText, tipText } from './support/checks';
import { anyName, oddNames } from './support/oddNames';
import { indexOf, prepOf, storyText, type Files } from './support/preps';
import { searched } from './support/fuzz';

const old: Files = {
  'jobs/acme/prep.md':
    '---\ntype: prep\ncompany: Acme\nrole: Lead\nround: 2\ninterview: 2026-12-03T14:00 # at two\ntimezone: Europe/London\nformat: video\nmine: kept\n---\n\n# Acme: Lead\n\n## Panel\n\n- Dana Li\n  - part: peer\n  - hook: chess\n  - story: night\n\n## Logistics\n\n- [x] Link tested\n',
  'jobs/acme/1-first-interview.md': tipText(
    'first-interview',
    '## What they asked\n- Why us?\n  - answer: strong\n  - story: [Big](../stories/big.md)\n\n## What I asked\n- How big is the team?\n\n## What I learned\n- They grow\n\n## Left open\n- The budget\n  - fix: done, sent it\n- The team size\n  - fix: ask Dana\n',
    'date: 2026-11-20\n',
  ),
  'jobs/acme/2-company-research.md': tipText(
    'research',
    '## Findings\n- Founded in a shed\n\n## Since round one\n- New CFO\n  - source: [paper](cfo.pdf)\n',
    'status: done\n',
  ),
  'jobs/acme/notes/claims.md': tipText(
    'resume',
    '## Claims\n- Cut costs by 40 %\n  - story: [Night](../stories/night.md)\n',
  ),
  'jobs/acme/4-questions-to-ask.md': tipText(
    'questions',
    '## Questions to ask\n- What hurts most?\n  - for: Dana Li\n\n## In reserve\n- Who was here before?\n',
  ),
  'jobs/acme/8-salary.md': tipText('salary', '', 'target: 90000\nwalk_away: 80000\n'),
  'jobs/acme/9-opening-and-closing.md': tipText(
    'closing',
    "- [ ] send the paper\n- [x] book the train\n\n## After\n- Dana Li\n  - note: Thank you. I'll send the graph on Monday.\n\n## Debrief\n\nIt went well.\n\n- Tell me about a failure\n  - answer: ok\n  - story: night\n  - lesson: shorter\n- Why now?\n  - answer: rough\n",
  ),
  'jobs/acme/stories/night.md': storyText('Night', 'id: night\n'),
  'jobs/acme/stories/quiet.md': storyText('Quiet', 'told: [Other round 2]\n'),
  'jobs/stories/big.md': storyText('Big'),
};

/** The files of the next round by path, the shared story with them. */
function made(files: Files, folder = 'jobs/acme-round-3'): Record<string, string> {
  const result = nextRound(prepOf(files, 'jobs/acme'), folder);
  assert.ok('files' in result);
  const paths = result.files.map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length, 'no path twice');
  return Object.fromEntries(result.files.map(({ path, text }) => [`${folder}/${path}`, text]));
}

function nextOf(files: Files): Prep {
  const index = indexOf({ ...files, ...made(files) });
  const prep = index.preps.find(({ folder }) => folder === 'jobs/acme-round-3');
  assert.ok(prep);
  return prep;
}

/** A section of a tip, an entry a line, its fields and what else is nested behind bars. */
function linesOf(prep: Prep, tip: string, section: string): readonly string[] {
  return (prep.tips.get(tip)?.sections.get(section)?.entries ?? []).map(({ text, fields, details }) =>
    [text, ...fields.map(({ key, text: value }) => `${key}: ${value}`), ...details.map((one) => one.text)].join(' | '),
  );
}

describe('nextRound', () => {
  const next = nextOf(old);

  it('counts the round on, keeps the panel whole, and has neither date nor packed bag', () => {
    const { round, interview, company, role, format, timeZone, panel } = next;
    assert.deepEqual(
      [round, interview, company, role, format, timeZone],
      [3, undefined, 'Acme', 'Lead', 'video', 'Europe/London'],
    );
    assert.deepEqual(
      panel.map(({ name, part, hook }) => [name, part, hook]),
      [['Dana Li', 'peer', 'chess']],
    );
    assert.deepEqual(
      next.note.tasks.map(({ text, checkbox }) => [text, checkbox?.checked]),
      [['Link tested', false]],
    );
    assert.match(next.note.text, /^round: 3\ninterview: # at two\n.*\n.*\nmine: kept$/m);
  });

  const rows: readonly (readonly [tip: string, section: string, lines: readonly string[]])[] = [
    [
      'first-interview',
      'asked',
      [
        'Tell me about a failure | answer: ok | story: night | fix: shorter | round 2',
        'Why now? | answer: rough | round 2',
        'Why us? | answer: strong | story: Big | round 1',
      ],
    ],
    [
      'first-interview',
      'i-asked',
      ['What hurts most? | planned for round 2: strike it if you did not ask it', 'How big is the team? | round 1'],
    ],
    ['first-interview', 'learned', ['It went well.', 'They grow']],
    [
      'first-interview',
      'open',
      ['send the paper', "To Dana Li: I'll send the graph on Monday.", 'The team size | fix: ask Dana'],
    ],
    ['research', 'findings', ['Founded in a shed', 'New CFO | source: paper']],
    ['research', 'since', []],
    ['resume', 'claims', ['Cut costs by 40 % | story: Night']],
    ['questions', 'planned', []],
    ['questions', 'reserve', ['Who was here before?']],
    ['closing', 'debrief', []],
  ];
  for (const [tip, section, lines] of rows) {
    it(`holds of ${tip}, ${section}: ${lines.join('; ') || 'nothing'}`, () =>
      assert.deepEqual(linesOf(next, tip, section), lines));
  }

  it('says when and with whom the round before was', () => {
    const value = (key: string): string | undefined =>
      textValue(next.tips.get('first-interview')?.frontMatter.entries.get(key));
    assert.deepEqual([value('date'), value('with'), value('status')], ['2026-12-03', 'Dana Li', 'doing']);
    assert.equal(textValue(next.tips.get('research')?.frontMatter.entries.get('status')), 'doing');
    assert.equal(textValue(next.tips.get('salary')?.frontMatter.entries.get('target')), '90000');
  });

  it('copies its own stories, marked with where they were told, and links the shared one', () => {
    const told = next.stories.map(({ note, id }) => [note.path, id, textValue(note.frontMatter.entries.get('told'))]);
    assert.deepEqual(told, [
      ['jobs/acme-round-3/stories/night.md', 'night', 'Acme round 2'],
      ['jobs/acme-round-3/stories/quiet.md', 'quiet', 'Other round 2'],
      ['jobs/stories/big.md', 'big', undefined],
    ]);
    assert.equal(made(old)['jobs/acme-round-3/stories/quiet.md'], old['jobs/acme/stories/quiet.md']);
  });

  it('says of a story that was only planned that it was planned', () => {
    const { 'jobs/acme/9-opening-and-closing.md': _, ...files } = old;
    assert.match(
      made(files)['jobs/acme-round-3/stories/night.md'] ?? '',
      /^told: \[Acme round 2 \(planned for Dana Li\)\]$/m,
    );
  });

  it('leads links to files that stay behind to where they are', () => {
    assert.match(made(old)['jobs/acme-round-3/2-company-research.md'] ?? '', /\[paper\]\(\.\.\/acme\/cfo\.pdf\)/);
    assert.match(made(old)['jobs/acme-round-3/notes/claims.md'] ?? '', /\(\.\.\/stories\/night\.md\)/);
  });

  it('claims nothing of a round that nobody wrote down', () => {
    const fresh = nextOf({ 'jobs/acme/prep.md': prepText('- Dana Li\n  - part: peer\n') });
    for (const section of ['asked', 'i-asked', 'learned', 'open']) {
      assert.deepEqual(linesOf(fresh, 'first-interview', section), []);
    }
    assert.equal(textValue(fresh.tips.get('first-interview')?.frontMatter.entries.get('status')), 'todo');
  });

  for (const [name, frontMatter, expected] of [
    ['without a round', '---\ntype: prep\n---\n', '---\ntype: prep\nround: 3\n---\n'],
    ['without a front matter', '', '---\ntype: prep\nround: 3\n---\n\n'],
    [
      'with line ends of Windows',
      '---\r\ntype: prep\r\nround: 4\r\n---\r\n',
      '---\r\ntype: prep\r\nround: 5\r\n---\r\n',
    ],
    ['with a round that is none', '---\ntype: prep\nround: last\n---\n', '---\ntype: prep\nround: 3\n---\n'],
  ] as const) {
    it(`counts on in a prep.md ${name}`, () => {
      const files = { 'jobs/acme/prep.md': frontMatter, 'jobs/acme/8-salary.md': tipText('salary', '') };
      assert.equal(made(files)['jobs/acme-round-3/prep.md'], expected);
    });
  }

  it('is refused while prep.md cannot be read', () => {
    const result = nextRound(prepOf({ 'jobs/acme/prep.md': '---\ntype: prep\na: [\n---\n' }), 'jobs/new');
    assert.match('problem' in result ? inEnglish(result.problem) : '', /cannot be read/);
  });

  it('reads back whatever the old notes hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyName, (asked, prose, name) => {
        const files = {
          ...old,
          'jobs/acme/9-opening-and-closing.md': tipText('closing', `## Debrief\n- ${asked}\n\n${prose}\n`),
          'jobs/acme/4-questions-to-ask.md': tipText('questions', `## Questions to ask\n- ${name}\n${prose}\n`),
        };
        const before = prepOf(files, 'jobs/acme');
        const recorded = before.tips.get('closing')?.sections.get('debrief')?.entries.length ?? 0;
        const after = nextOf(files);
        assert.equal(linesOf(after, 'first-interview', 'asked').length, recorded + 1);
        assert.deepEqual(after.tips.get('first-interview')?.frontMatter.problems, []);
      }),
      searched({ seed: 21, examples: [['\u00a01. ', '', '']] }),
    );
  });
});

describe('nextRoundFolder', () => {
  const rows: readonly (readonly [folder: string, name: string])[] = [
    ['acme-lead', 'acme-lead-round-3'],
    ['acme-round-2', 'acme-round-3'],
    ['Acme Corp', 'acme-corp-round-3'],
    ['..', 'prep-round-3'],
  ];
  for (const [folder, name] of rows) {
    it(`is ${name} for ${folder}`, () => assert.equal(nextRoundFolder({ ...prepOf(old), folder }), name));
  }
  for (const name of oddNames) {
    it(`is one name that ends with the round for ${JSON.stringify(name.slice(0, 20))}`, () => {
      const folder = nextRoundFolder({ ...prepOf(old), folder: `jobs/${name.replaceAll('/', '')}` });
      assert.match(folder, /^[\p{L}\p{M}\p{N}-]+-round-3$/u);
      assert.ok(folder.length <= 72);
    });
  }

  it('is known again by company and round', () => {
    assert.ok(isNextRound(nextOf(old), prepOf(old, 'jobs/acme')));
    assert.ok(!isNextRound(prepOf(old, 'jobs/acme'), prepOf(old, 'jobs/acme')));
  });
});
