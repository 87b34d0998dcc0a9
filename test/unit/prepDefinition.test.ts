import assert from 'node:assert/strict';
import { buildBriefing } from '../../src/core/briefing/build';
import { briefingMarkdown } from '../../src/core/briefing/markdown';
import { describeCheck } from './support/checks';
import { readinessOf, storyText } from './support/preps';

const at = (lines: string) => ({ 'acme/prep.md': `---\ntype: prep\n${lines}---\n` });
const panel = (lines: string) => ({ 'acme/prep.md': `---\ntype: prep\n---\n\n## Panel\n${lines}` });

describeCheck('prep/when', 'salary', [
  { name: 'no date', body: '', more: at('interview:\n'), says: ['pending', 0, 1, ['interview']] },
  { name: 'date and time', body: '', more: at('interview: 2026-12-03T14:00\n'), says: ['met', 1, 1] },
  { name: 'a date alone', body: '', more: at('interview: 2026-12-03\n'), says: ['unmet', 0, 1, ['time of day']] },
  {
    name: 'no date at all',
    body: '',
    more: at('interview: "next week" # ask\n'),
    says: ['unmet', 0, 1, [], ['"next week"']],
  },
  {
    name: 'a day that does not exist',
    body: '',
    more: at('interview: 2026-02-30T10:00\n'),
    says: ['unmet', 0, 1, [], ['2026-02-30T10:00']],
  },
  {
    name: 'a time the clocks skip',
    body: '',
    more: at('interview: 2026-03-29T01:30\ntimezone: Europe/London\n'),
    says: ['unmet', 0, 1, [], ['2026-03-29T01:30']],
  },
  {
    name: 'a zone nobody knows',
    body: '',
    more: at('interview: 2026-12-03T14:00\ntimezone: Mars/Base\n'),
    says: ['unmet', 0, 1, [], ['Mars/Base']],
  },
  {
    name: 'a zone nobody knows, and no date',
    body: '',
    more: at('timezone: Mars/Base\n'),
    says: ['pending', 0, 1, ['interview']],
  },
]);

describeCheck('prep/panel', 'salary', [
  { name: 'nobody', body: '', more: panel('-\n  - part:\n'), says: ['pending', 0, 1, ['somebody you will meet']] },
  { name: 'a person with a part', body: '', more: panel('- Dana\n  - part: peer\n'), says: ['met', 1, 1] },
  {
    name: 'a person without a part',
    body: '',
    more: panel('- Dana\n  - part: peer\n- **Tom** Ray\n  - part:\n'),
    says: ['unmet', 1, 2, ['Tom Ray'], ['**Tom** Ray']],
  },
]);

describe('the panel in the briefing', () => {
  const panel = '## Panel\n- Dana Li\n  - hook: old\n  - story: s\n- Tom Ray\n  - story: s\n';
  const files = {
    'a/prep.md': `---\ntype: prep\ncompany: Acme\n---\n\n${panel}`,
    'a/9.md': '---\ntype: tip\ntip: closing\n---\n\n## Rapport\n- Dana Li\n  - hook: HOOK\n',
    'a/stories/s.md': storyText('Night'),
  };

  it('tells a story once, and takes the hook of the closing note', () => {
    const text = briefingMarkdown(buildBriefing(readinessOf(files)));
    assert.equal(text.split('It was late').length, 2);
    assert.match(text, /\*Tell:\* \*\*Night\*\*\n[^]*\*Tell:\* Night\n/);
    assert.match(text, /HOOK/);
    assert.doesNotMatch(text, /old/);
  });
});
