import { describeCheck } from '../support/checks';

const asked = (...answers: string[]): string =>
  `## What they asked\n${answers.map((answer) => `- Q?\n  - answer: ${answer}\n`).join('')}`;

describeCheck('first/recalled', 'first-interview', [
  { name: 'nothing', body: '', says: ['pending', 0, 3] },
  { name: 'placeholders', body: '## What they asked\n-\n  - answer:\n', says: ['pending', 0, 3] },
  { name: 'three graded answers', body: asked('strong', 'OK', 'rough, very'), says: ['met', 3, 3] },
  { name: 'two graded answers', body: asked('strong', 'ok'), says: ['unmet', 2, 3] },
  {
    name: 'an ungraded answer',
    body: `${asked('strong', 'ok', 'rough')}- Why?\n  - fix: x\n`,
    says: ['unmet', 3, 3, ['Why?'], ['Why?']],
  },
  {
    name: 'a grade nobody knows',
    body: asked('strong', 'ok', 'rough', 'okay-ish', 'great'),
    says: ['unmet', 3, 3, ['Q?', 'Q?'], ['okay-ish', 'great']],
  },
  { name: 'an empty answer', body: asked('strong', 'ok', 'rough', ''), says: ['unmet', 3, 3, ['Q?'], ['Q?']] },
]);

describeCheck('first/learned', 'first-interview', [
  { name: 'nothing', body: '## What I learned\n-\n', says: ['pending', 0, 1] },
  { name: 'a fact', body: '## What I learned\n- They have no tests.\n', says: ['met', 1, 1] },
  { name: 'a quotation', body: '## What I learned\n> They have no tests.\n', says: ['pending', 0, 1] },
]);

describeCheck('first/loops-closed', 'first-interview', [
  { name: 'nothing', body: '', says: ['pending', 0, 0] },
  { name: 'answers that went well', body: asked('strong', 'ok'), says: ['met', 0, 0] },
  {
    name: 'a rough answer',
    body: '## What they asked\n- Why?\n  - answer: rough\n',
    says: ['unmet', 0, 1, ['Why?'], ['Why?']],
  },
  {
    name: 'a rough answer with a fix',
    body: '## What they asked\n- Why?\n  - answer: rough\n  - fix: say it\n',
    says: ['met', 1, 1],
  },
  {
    name: 'a rough answer with a story',
    body: '## What they asked\n- Why?\n  - answer: Rough\n  - story: s\n',
    says: ['met', 1, 1],
  },
  {
    name: 'an empty fix',
    body: '## What they asked\n- Why?\n  - answer: rough\n  - fix: <!-- say -->\n',
    says: ['unmet', 0, 1, ['Why?'], ['Why?']],
  },
  {
    name: 'an open point',
    body: '## Left open\n- My **notice** period <!-- x -->\n',
    says: ['unmet', 0, 1, ['My notice period'], ['My **notice** period']],
  },
  {
    name: 'open points that are closed',
    body: '## Left open\n- a\n  - fix: b\n- c\n  - story: d\n',
    says: ['met', 2, 2],
  },
]);
