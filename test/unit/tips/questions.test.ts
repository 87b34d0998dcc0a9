import { describeCheck, prepText } from '../support/checks';

const panel = (text: string) => ({ 'acme/prep.md': prepText(text) });
const ask = (...lines: string[]): string => `## Questions to ask\n${lines.join('\n')}\n`;

describeCheck('questions/enough', 'questions', [
  { name: 'nothing', body: ask('-', '  - for:'), says: ['pending', 0, 3] },
  { name: 'three without a panel', body: ask('- a', '- b', '- c'), says: ['met', 3, 3] },
  { name: 'two', body: ask('- a', '- b'), says: ['unmet', 2, 3] },
  { name: 'those in reserve', body: '## In reserve\n- a\n- b\n- c\n', says: ['pending', 0, 3] },
  {
    name: 'a person with one question only',
    body: ask('- a', '  - for: Dana Li', '- b', '  - for: tom', '- c', '  - for: Dana li'),
    more: panel('- Dana Li\n- Tom Ray\n- Eve Oh\n'),
    says: ['unmet', 3, 3, ['Tom Ray', 'Eve Oh']],
  },
  {
    name: 'two for each, some for everyone',
    body: ask('- a', '  - for: everyone', '- b', '  - for: all', '- c'),
    more: panel('- Dana Li\n- Tom Ray\n'),
    says: ['met', 3, 3],
  },
  {
    name: 'a first name that two people share',
    body: ask('- a', '  - for: Dana', '- b', '  - for: Dana', '- c'),
    more: panel('- Dana Li\n- Dana Ray\n'),
    says: ['unmet', 3, 3, ['Dana Li', 'Dana Ray']],
  },
]);

describeCheck('questions/purpose', 'questions', [
  { name: 'nothing', body: '', says: ['pending', 0, 1] },
  {
    name: 'a question without a purpose',
    body: ask('- Why?', '  - purpose:', '- b', '  - purpose: rapport'),
    says: ['unmet', 1, 2, ['Why?'], ['Why?']],
  },
]);
