import { describeCheck } from '../support/checks';

const value = (name: string, story: string): string => `- ${name}\n  - source: site\n  - story: ${story}\n`;

describeCheck('culture/values', 'culture', [
  { name: 'nothing', body: '', says: ['pending', 0, 3] },
  {
    name: 'three values, two stories',
    body: `## Values\n${value('a', 'x')}${value('b', 'y')}${value('c', 'x')}`,
    says: ['met', 3, 3],
  },
  {
    name: 'three values, one story',
    body: `## Values\n${value('a', 'x')}${value('b', 'x')}${value('c', 'x')}`,
    says: ['unmet', 3, 3, ['a second story']],
  },
  { name: 'two values', body: `## Values\n${value('a', 'x')}${value('b', 'y')}`, says: ['unmet', 2, 3] },
  {
    name: 'a value without a source',
    body: `## Values\n${value('a', 'x')}${value('b', 'y')}- c\n  - story: z\n`,
    says: ['unmet', 2, 3],
  },
  {
    name: 'a value without an example',
    body: `## Values\n${value('a', 'x')}${value('b', 'y')}${value('c', 'y')}- Own it\n  - story:\n`,
    says: ['unmet', 3, 3, ['Own it'], ['Own it']],
  },
]);

describeCheck('culture/tested', 'culture', [
  { name: 'nothing', body: '## What I need\n- quiet\n', says: ['pending', 0, 1] },
  {
    name: 'a question that tests a value',
    body: '## Values\n- a\n- b\n  - test: When did you last say no?\n',
    says: ['met', 1, 1],
  },
  { name: 'values without one', body: '## Values\n- a\n  - test: \n', says: ['unmet', 0, 1] },
]);
