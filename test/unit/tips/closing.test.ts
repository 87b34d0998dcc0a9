import { describeCheck, prepText } from '../support/checks';

const afterwards = Date.parse('2026-12-03T14:00:00Z');
const people = {
  'acme/prep.md': prepText(
    '- Dana Li\n  - part: Hiring manager\n- Tom Ray\n  - part: senior leader\n  - hook: sails\n- Eve\n  - part: peer\n',
  ),
};
const peers = { 'acme/prep.md': prepText('- Eve\n  - part: peer\n') };

describeCheck('closing/thanks', 'closing', [
  { name: 'nothing', body: '## Thank them for\n<!-- x -->\n', says: ['pending', 0, 1] },
  { name: 'prose', body: '## Thank them for\nThe tour.\n', says: ['met', 1, 1] },
  { name: 'an entry', body: '## Thank them for\n- The tour.\n', says: ['met', 1, 1] },
]);

describeCheck('closing/points', 'closing', [
  { name: 'nothing', body: '', says: ['pending', 0, 3] },
  { name: 'three', body: '## Points to land\n- a\n- b\n- c\n', says: ['met', 3, 3] },
  { name: 'two', body: '## Points to land\n- a\n- b\n', says: ['unmet', 2, 3] },
]);

describeCheck('closing/rapport', 'closing', [
  { name: 'no panel', body: '', says: ['pending', 0, 1] },
  { name: 'a panel of peers', body: '', more: peers, says: ['not-applicable', 0, 0] },
  { name: 'a hook in the panel only', body: '', more: people, says: ['unmet', 1, 2, ['Dana Li']] },
  { name: 'a hook for each', body: '## Rapport\n- dana li\n  - hook: chess\n', more: people, says: ['met', 2, 2] },
  { name: 'an empty hook', body: '## Rapport\n- Dana\n  - hook:\n', more: people, says: ['unmet', 1, 2, ['Dana Li']] },
]);

describeCheck('closing/after', 'closing', [
  {
    name: 'the time before the interview',
    body: '',
    more: people,
    now: afterwards - 1,
    says: ['not-applicable', 0, 0],
  },
  {
    name: 'nothing afterwards',
    body: '',
    more: people,
    now: afterwards,
    says: ['unmet', 0, 3, ['Dana Li', 'Tom Ray', 'Eve']],
  },
  { name: 'nobody to thank', body: '', now: afterwards, says: ['pending', 0, 1] },
  {
    name: 'a note for some',
    body: '## After\n- Dana\n  - note: Thank you\n- Eve\n  - note:\n',
    more: people,
    now: afterwards,
    says: ['unmet', 1, 3, ['Tom Ray', 'Eve']],
  },
  {
    name: 'a note for each',
    body: '## After\n- Dana\n  - note: a\n- Tom\n  - note: b\n- Eve\n  - note: c\n',
    more: people,
    now: afterwards,
    says: ['met', 3, 3],
  },
]);
