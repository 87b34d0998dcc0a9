import { describeCheck } from '../support/checks';

describeCheck('resume/backed', 'resume', [
  { name: 'nothing', body: '## Claims\n-\n  - story:\n', says: ['pending', 0, 1] },
  {
    name: 'claims with a story or a defence',
    body: '## Claims\n- a\n  - story: s\n- b\n  - defence: d\n',
    says: ['met', 2, 2],
  },
  {
    name: 'a bare claim',
    body: '## Claims\n- a\n  - story: s\n- Cut *costs*\n  - my part: all\n',
    says: ['unmet', 1, 2, ['Cut costs'], ['Cut *costs*']],
  },
  { name: 'an empty defence', body: '## Claims\n- a\n  - defence:\n', says: ['unmet', 0, 1, ['a'], ['a']] },
]);

describeCheck('resume/gaps', 'resume', [
  { name: 'no gaps', body: '## Claims\n- a\n', says: ['not-applicable', 0, 0] },
  { name: 'a placeholder', body: '## Gaps\n-\n  - answer:\n', says: ['not-applicable', 0, 0] },
  { name: 'a gap with an answer', body: '## Gaps\n- 2024\n  - answer: I cared for my father.\n', says: ['met', 1, 1] },
  { name: 'a gap without one', body: '## Gaps\n- 2024\n- 2025\n  - answer: x\n', says: ['unmet', 1, 2, ['2024']] },
]);
