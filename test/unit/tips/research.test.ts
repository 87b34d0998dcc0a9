import assert from 'node:assert/strict';
import { describeCheck, tipText } from '../support/checks';
import { messagesOf, prepWith } from '../support/preps';

const finding = (name: string, checked = '2026-11-27', more = ''): string =>
  `- ${name}\n  - source: site\n  - checked: ${checked}\n${more}`;
const five = ['a', 'b', 'c', 'd', 'e'].map((name) => finding(name)).join('');
const roundOne = { 'acme/1.md': tipText('first-interview', '', 'date: 2026-11-16\n') };
const atNight = Date.parse('2026-11-25T23:59:59Z');

describeCheck('research/findings', 'research', [
  { name: 'nothing', body: '## Findings\n-\n  - source:\n', says: ['pending', 0, 5] },
  { name: 'five with source and date', body: `## Findings\n${five}`, says: ['met', 5, 5] },
  {
    name: 'five in both sections',
    body: `## Findings\n${finding('a')}${finding('b')}${finding('c')}\n## Since round one\n${finding('d')}${finding('e')}`,
    says: ['met', 5, 5],
  },
  {
    name: 'four',
    body: `## Findings\n${finding('a')}${finding('b')}${finding('c')}${finding('d')}`,
    says: ['unmet', 4, 5],
  },
  {
    name: 'no source',
    body: `## Findings\n${five}- f\n  - checked: 2026-11-27\n`,
    says: ['unmet', 5, 5, ['f'], ['f']],
  },
  { name: 'no date', body: `## Findings\n${five}- f\n  - source: site\n`, says: ['unmet', 5, 5, ['f'], ['f']] },
  {
    name: 'a date that is none',
    body: `## Findings\n${five}${finding('f', 'last week')}`,
    says: ['unmet', 5, 5, ['f'], ['last week']],
  },
  {
    name: 'a day that does not exist',
    body: `## Findings\n${five}${finding('f', '2026-02-30')}`,
    says: ['unmet', 5, 5, ['f'], ['2026-02-30']],
  },
  { name: 'neither source nor date', body: '## Findings\n- f\n', says: ['unmet', 0, 5, ['f'], ['f', 'f']] },
  { name: 'people, who are no findings', body: '## People\n- Dana\n', says: ['pending', 0, 5] },
]);

describeCheck('research/fresh', 'research', [
  { name: 'nothing dated', body: '## Findings\n- a\n', says: ['pending', 0, 0] },
  { name: 'findings of the last week', body: `## Findings\n${finding('a', '2026-11-26')}`, says: ['met', 1, 1] },
  {
    name: 'a finding of eight days before',
    body: `## Findings\n${finding('a', 'on 2026-11-25, at noon')}`,
    says: ['unmet', 0, 1, ['a'], ['on 2026-11-25, at noon']],
  },
  {
    name: 'an old finding while the interview is far',
    body: `## Findings\n${finding('a', '2026-01-01')}`,
    now: atNight,
    says: ['met', 1, 1],
  },
  {
    name: 'an old finding in the last week',
    body: `## Findings\n${finding('a', '2026-01-01')}`,
    now: atNight + 1000,
    says: ['unmet', 0, 1, ['a'], ['2026-01-01']],
  },
]);

describeCheck('research/new', 'research', [
  { name: 'nothing', body: '', says: ['pending', 0, 1] },
  {
    name: 'a finding newer than round one',
    body: `## Findings\n${finding('a', '2026-11-17')}`,
    more: roundOne,
    says: ['met', 1, 1],
  },
  {
    name: 'a finding of the day of round one',
    body: `## Findings\n${finding('a', '2026-11-16')}`,
    more: roundOne,
    says: ['unmet', 0, 1],
  },
  {
    name: 'an old one among the news',
    body: `## Since round one\n${finding('a', '2026-11-01')}`,
    more: roundOne,
    says: ['unmet', 0, 1],
  },
  {
    name: 'news when nobody knows the day of round one',
    body: `## Since round one\n${finding('a')}`,
    says: ['met', 1, 1],
  },
  {
    name: 'findings when nobody knows the day of round one',
    body: `## Findings\n${finding('a')}`,
    says: ['unmet', 0, 1],
  },
]);

describeCheck('research/useful', 'research', [
  { name: 'nothing', body: '', says: ['pending', 0, 2] },
  { name: 'two so whats', body: '## Findings\n- a\n  - so what: x\n- b\n  - So What: y\n', says: ['met', 2, 2] },
  {
    name: 'one so what and an empty one',
    body: '## Findings\n- a\n  - so what: x\n- b\n  - so what:\n',
    says: ['unmet', 1, 2],
  },
]);

describe('research/fresh', () => {
  it('says by how many days a finding is stale', () => {
    const files = prepWith('research', `## Findings\n${finding('a', '2026-11-20')}`);
    assert.match(messagesOf(files, 'research/fresh')[0] ?? '', /by 6 days/);
  });
});
