import assert from 'node:assert/strict';
import { buildBriefing } from '../../../src/core/briefing/build';
import { briefingMarkdown } from '../../../src/core/briefing/markdown';
import { scaffoldTip } from '../../../src/core/scaffold';
import { ninetyDays } from '../../../src/core/tips/ninetyDays';
import { describeCheck, prepText, tipText } from '../support/checks';
import { findingsOf, freshPrep, readinessOf, rowOf } from '../support/preps';

const panel = { 'acme/prep.md': prepText('- Dana Li\n  - part: hiring manager\n- Tom Ray\n  - part: peer\n') };
const all = '## Learn\n- a\n## Contribute\n- b\n## Own\n- c\n';
const withOutcome = (outcome: string): string => `## Learn\n- how it works\n  - outcome: ${outcome}\n`;

describeCheck('ninety-days/planned', 'first-90-days', [
  { name: 'nothing', body: '## Learn\n-\n', says: ['pending', 0, 3, ['Learn', 'Contribute', 'Own']] },
  { name: 'one of three', body: '## own\n- c\n', says: ['unmet', 1, 3, ['Learn', 'Contribute']] },
  { name: 'all three', body: all, says: ['met', 3, 3] },
]);

describeCheck('ninety-days/measurable', 'first-90-days', [
  { name: 'nothing', body: '', says: ['pending', 0, 1] },
  { name: 'no outcome', body: '## Own\n- c\n', says: ['unmet', 0, 1, ['c'], ['c']] },
  ...[
    'a good relationship with the team',
    'understanding of the product',
    'people trust me',
    'better communication',
  ].map((outcome) => {
    return {
      name: `"${outcome}"`,
      body: withOutcome(outcome),
      says: ['unmet', 0, 1, ['how it works'], [outcome]],
    } as const;
  }),
  ...[
    'release time halved',
    '20 % fewer tickets',
    'I have met every team lead by the end of the first month',
    'a map of it by day 30',
    'the handbook is written before the second release',
    'zero open questions from round one',
    'from weekly to daily releases',
    'ein gutes Verhältnis zu allen im Haus, das auch der Betriebsrat so sieht',
  ].map((outcome) => ({ name: `"${outcome}"`, body: withOutcome(outcome), says: ['met', 1, 1] }) as const),
]);

describeCheck('ninety-days/people', 'first-90-days', [
  { name: 'nothing', body: '', more: panel, says: ['pending', 0, 1] },
  {
    name: 'one for nobody',
    body: '## Learn\n- a\n  - for: Dana\n## Own\n- c\n  - for:\n',
    more: panel,
    says: ['unmet', 1, 2, ['c'], ['c']],
  },
  { name: 'each for somebody', body: '## Own\n- c\n  - for: Tom Ray, Dana\n', more: panel, says: ['met', 1, 1] },
]);

describe('the optional note of the first ninety days', () => {
  const { path, text } = scaffoldTip(ninetyDays);
  const fresh = freshPrep({ company: 'Acme' });

  it('is no row and in no total of a prep that does not have it', () => {
    const before = readinessOf(fresh);
    const after = readinessOf({ ...fresh, [`acme/${path}`]: text });
    assert.equal(before.rows.length, 10);
    assert.ok(!before.rows.some(({ definition }) => definition.id === ninetyDays.id));
    assert.equal(after.rows.length, 11);
    assert.equal(after.progress.total, before.progress.total + ninetyDays.checks.length);
    assert.deepEqual(rowOf(after, ninetyDays.id).progress, { met: 0, total: ninetyDays.checks.length });
    assert.deepEqual(after.findings, []);
  });

  it('says who of the panel is not known', () => {
    const files = { ...panel, 'acme/plan.md': tipText('first-90-days', '## Own\n- c\n  - for: Dena Li\n') };
    assert.deepEqual(findingsOf(files, 'note/links'), [['note/links', 'acme/plan.md', 'Dena Li']]);
  });

  it('stands in the briefing when it exists, and not when it is skipped', () => {
    const body = '## Learn\n- How it works\n  - outcome: a map\n  - for: Dana Li\n## Own\n- The rota\n';
    const markdown = (status: string): string =>
      briefingMarkdown(
        buildBriefing(readinessOf({ ...panel, 'acme/plan.md': tipText('first-90-days', body, status) })),
      );
    assert.match(markdown(''), /## My first ninety days\n\n- \*Learn:\* How it works\n\s+- \*Outcome:\* a map/);
    assert.doesNotMatch(markdown('status: skipped\n'), /ninety days/);
    assert.doesNotMatch(briefingMarkdown(buildBriefing(readinessOf(fresh))), /ninety days/);
  });
});
