import assert from 'node:assert/strict';
import { buildBriefing } from '../../../src/core/briefing/build';
import { briefingMarkdown } from '../../../src/core/briefing/markdown';
import type { PageBudget } from '../../../src/core/briefing/options';
import { prepText } from '../support/checks';
import { readinessOf, storyText } from '../support/preps';

const files = {
  'acme/prep.md': prepText(
    '- Dana Li\n  - part: peer\n  - story: night\n',
    'competencies: [leadership, influence, ambiguity]\n',
  ),
  'acme/stories/day.md': storyText('Day * One', 'competencies: [Leadership, failure]\n'),
  'acme/stories/draft.md': '---\ntype: story\ncompetencies: [ambiguity]\n---\n\n# Draft\n\n## Situation\nEarly.\n',
  'acme/stories/night.md': storyText('Night', 'competencies: [leadership]\n'),
};

/** The briefing with so many pages. */
function markdownOf(pages: PageBudget, of: Readonly<Record<string, string>> = files): string {
  return briefingMarkdown(buildBriefing(readinessOf(of), { pages }));
}

/** The lines of the table. */
function linesIn(markdown: string): readonly string[] {
  return /## Which story for what\n\n((?:- .*\n)+)/.exec(markdown)?.[1]?.trim().split('\n') ?? [];
}

describe('which story for what, in the briefing', () => {
  it('names the stories of each competency that can be told', () => {
    assert.deepEqual(linesIn(markdownOf('everything')), [
      '- *leadership:* Day \\* One, Night',
      '- *failure:* Day \\* One',
    ]);
  });

  it('stands before what is missing, where the others are named once', () => {
    const text = markdownOf('everything');
    assert.match(text, /## Which story for what\n[^#]*## Still missing\n/);
    const lines = text.split('\n').filter((line) => line.includes('influence'));
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /A story for every competency.*influence, ambiguity, conflict/);
  });

  it('is only in the form that has room for everything, and only where there is a story', () => {
    for (const pages of ['one', 'two'] as const) assert.doesNotMatch(markdownOf(pages), /Which story/);
    assert.doesNotMatch(markdownOf('everything', { 'acme/prep.md': files['acme/prep.md'] }), /Which story/);
  });
});
