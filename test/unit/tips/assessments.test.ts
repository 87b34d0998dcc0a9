import { describeCheck, tipText } from '../support/checks';

const skipped = (reason: string) => ({
  'acme/assessments.md': tipText('assessments', '', `status: skipped\n${reason}`),
});

describeCheck('assessments/known', 'assessments', [
  { name: 'nothing', body: '', says: ['pending', 0, 1] },
  {
    name: 'a format that is confirmed',
    body: '## What to expect\n- a case\n- a test\n  - confirmed with: Dana\n',
    says: ['met', 1, 1],
  },
  {
    name: 'a guess',
    body: '## What to expect\n- a case\n  - confirmed with:\n  - on: 2026-11-20\n',
    says: ['unmet', 0, 1],
  },
  { name: 'none, for a reason', body: '', more: skipped('reason: none, says the recruiter\n'), says: ['met', 1, 1] },
  { name: 'none, without a reason', body: '', more: skipped('reason:\n'), says: ['pending', 0, 1] },
]);

const skill = (name: string, level: string, needed: string): string =>
  `- ${name}\n  - level: ${level}\n  - needed: ${needed}\n`;

describeCheck('assessments/drilled', 'assessments', [
  { name: 'nothing', body: '## Skills\n-\n  - level:\n', says: ['pending', 0, 1] },
  {
    name: 'a skill with a timed drill',
    body: `## Skills\n${skill('SQL', '2', '4')}\n## Drills\n- sql joins\n  - minutes: 20\n`,
    says: ['met', 2, 2],
  },
  {
    name: 'a drill without its minutes',
    body: `## Skills\n${skill('SQL', '2', '4')}\n## Drills\n- SQL\n`,
    says: ['unmet', 1, 2, ['a drill with its minutes']],
  },
  {
    name: 'a skill without a drill',
    body: `## Skills\n${skill('Go', '1', '2')}\n## Drills\n- SQL\n  - minutes: 20\n`,
    says: ['unmet', 1, 2, ['Go'], ['Go']],
  },
  {
    name: 'skills that are good enough',
    body: `## Skills\n${skill('Go', '3', '3')}${skill('C', '5 of 5', '2')}\n## Drills\n- x\n  - minutes: 20\n`,
    says: ['met', 1, 1],
  },
  {
    name: 'grades that are none',
    body: `## Skills\n${skill('Go', '12', '30')}${skill('C', 'low', 'high')}\n## Drills\n- x\n  - minutes: 20\n`,
    says: ['met', 1, 1],
  },
]);
