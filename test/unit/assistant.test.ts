import assert from 'node:assert/strict';
import { briefingForAssistant, prepsOfCompany, readinessForAssistant } from '../../src/core/assistant';
import { evaluatePrep } from '../../src/core/readiness';
import { tipText, prepText } from './support/checks';
import { indexOf, noon, readinessOf } from './support/preps';

const page = { view: { kind: 'page' }, pages: 'everything' } as const;
const figures = 'currency: EUR\nwalk_away: 91357\ntarget: 98642\nanchor: 107531\nstated: 94k\n';

/** A prep that states its figures wherever somebody may write them. */
const files = {
  'acme/prep.md': prepText(
    '- Dana Li\n  - part: hiring manager\n  - lens: knows I asked for 98,642\n  - hook: the talk\n- Tom\n',
  ),
  'acme/8.md': tipText(
    'salary',
    '## What I will say\n- I look for 107,531 EUR, or at least €98642.\n- Below 91.357 € I go.\n',
    figures,
  ),
  'acme/1.md': tipText(
    'first-interview',
    '## What they asked\n- What do you want? I said 94,000\n  - answer: rough\n- Is ninety-four thousand your last word?\n',
    'with: Dana Li\n',
  ),
  'acme/9.md': tipText('closing', '## Points to land\n- Worth 98 642 a year\n- Never under 91.357k or EUR 91357\n'),
  'acme/4.md': tipText('questions', '## Questions to ask\n- Would you pay 107531?\n  - for: Dana Li, Nobody\n'),
  'acme/5.md': tipText('resume', '## Claims\n- Raised my pay from 91357 to 98642\n'),
};
const readiness = readinessOf(files);

/** Every way the figures are written above. */
const leaks = /91[., ]?357|98[., ]?642|107[., ]?531|94[., ]?000|94k|ninety-four thousand/;

describe('what an assistant is told', () => {
  const briefing = briefingForAssistant(readiness, page);
  const told: Readonly<Record<string, string>> = {
    readiness: readinessForAssistant(readiness),
    briefing,
    'sheet of Dana': briefingForAssistant(readiness, {
      ...page,
      view: { kind: 'sheet', person: readiness.prep.panel[0] ?? assert.fail() },
    }),
  };
  for (const [name, text] of Object.entries(told)) {
    it(`holds no salary figure, wherever it is written: ${name}`, () => {
      assert.doesNotMatch(text, leaks);
      assert.match(text, /\((?:target|stated|walk-away|anchor)\)/, 'the test has figures to hide');
    });
  }

  it('leaves other figures alone', () => {
    const text = briefingForAssistant(
      readinessOf({ ...files, 'acme/9.md': tipText('closing', '## Points to land\n- 40 % less waste in 2024\n') }),
      page,
    );
    assert.match(text, /40 % less waste in 2024/);
  });

  it('has nothing of what stands under Salary in the briefing', () => {
    assert.doesNotMatch(briefing, /If it comes to salary|at least|I go/);
    assert.match(briefing, /knows I asked for/, 'what is noted of people is the user’s own');
  });

  it('is a report with what to do next, and with no path out of the prep', () => {
    const shared = {
      'work/stories/night.md': '# Night\n\n## Situation\nIt was late.\n\n## Action\n',
      'work/acme/prep.md': prepText('- Dana Li\n  - part: peer\n  - story: night\n'),
    };
    const text = readinessForAssistant(readinessOf(shared));
    const report = JSON.parse(text) as {
      company: string;
      next: { action: string; minutes: number }[];
      findings: { file: string }[];
    };
    assert.equal(report.company, 'Acme');
    assert.ok(report.next.length > 0 && report.next.every(({ action, minutes }) => action !== '' && minutes > 0));
    assert.ok(report.findings.some(({ file }) => file === 'stories/night.md'));
    assert.doesNotMatch(text, /work|\.\.\//);
    assert.ok(!('folder' in report));
  });
});

describe('prepsOfCompany', () => {
  const index = indexOf({
    'a/prep.md': '---\ntype: prep\ncompany: Acme\n---\n',
    'b/prep.md': '---\ntype: prep\ncompany: Acme Labs\n---\n',
    'c/prep.md': '---\ntype: prep\ncompany: Initech\n---\n',
  });
  const preps = index.preps.map((prep) => evaluatePrep(prep, { now: noon }));
  const rows = [
    ['ACME', ['Acme']],
    ['acme  labs', ['Acme Labs']],
    ['labs', ['Acme Labs']],
    ['c', ['Acme', 'Acme Labs', 'Initech']],
    ['Globex', []],
  ] as const;
  for (const [name, expected] of rows) {
    it(`finds ${expected.join(', ') || 'none'} by "${name}"`, () => {
      assert.deepEqual(
        prepsOfCompany(preps, name).map(({ prep }) => prep.company),
        expected,
      );
    });
  }
});
