import assert from 'node:assert/strict';
import { buildBriefing } from '../../../src/core/briefing/build';
import type { Briefing } from '../../../src/core/briefing/briefing';
import type { BriefingItem } from '../../../src/core/briefing/item';
import { briefingLines } from '../../../src/core/briefing/lines';
import { printedHeight } from '../../../src/core/briefing/weighed';
import { inEnglish } from '../../../src/core/message';
import { prepText, tipText } from '../support/checks';
import { readinessOf, storyText, type Files } from '../support/preps';

const entries = (count: number, entry: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => entry(index)).join('');

/** A prep with so many of everything. */
function prepOfSize(count: number): Files {
  const panel = entries(4, (i) => `- Person${i} Li\n  - part: peer\n  - lens: lens ${i}\n  - hook: hook ${i}\n`);
  return {
    'acme/prep.md': `${prepText(panel)}\n## Logistics\n- [ ] Pack\n- [x] Print\n`,
    'acme/2.md': tipText(
      'research',
      `## Since round one\n${entries(count, (i) => `- news ${i} ${'of the day '.repeat(14)}\n  - so what: therefore ${i}\n`)}`,
    ),
    'acme/4.md': tipText('questions', `## Questions to ask\n${entries(count, (i) => `- question ${i}?\n`)}`),
    'acme/5.md': tipText('resume', `## Claims\n${entries(count, (i) => `- claim ${i}\n  - defence: defence ${i}\n`)}`),
    'acme/9.md': tipText(
      'closing',
      '## Points to land\n- POINT one\n- POINT two\n- POINT three\n## Closing line\nLAST words\n',
    ),
    ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`acme/stories/s${i}.md`, storyText(`Story ${i}`)])),
  };
}

const texts = (briefing: Briefing): readonly string[] => briefingLines(briefing).map(({ text }) => text);
const sectionOf = ({ sections }: Briefing, wanted: string): readonly BriefingItem[] =>
  sections.find(({ id }) => id === wanted)?.items ?? [];

describe('The page budget', () => {
  const rich = readinessOf(prepOfSize(30));
  const everything = buildBriefing(rich);
  const one = buildBriefing(rich, { pages: 'one' });
  const two = buildBriefing(rich, { pages: 'two' });

  it('changes nothing that fits', () => {
    const small = readinessOf(prepOfSize(2));
    assert.deepEqual(buildBriefing(small, { pages: 'two' }), buildBriefing(small));
  });

  it('keeps more on two pages than on one, and less than everything', () => {
    assert.ok(printedHeight(one) < printedHeight(two));
    assert.ok(printedHeight(two) < printedHeight(everything));
  });

  it('keeps what matters most: points, people, what to close with', () => {
    for (const text of ['POINT one', 'POINT two', 'POINT three', 'LAST words', 'lens 3', 'hook 0', 'Pack']) {
      assert.ok(texts(one).includes(text), text);
    }
  });

  it('shortens long lines that matter little, and drops what matters less', () => {
    const news = sectionOf(one, 'news').map(({ markdown }) => markdown);
    assert.match(news.at(-1) ?? '', /…$/);
    assert.ok(news.length < 30);
    assert.ok(sectionOf(one, 'claims').length < 30);
  });

  it('keeps the beats of a story together or drops them all', () => {
    const counts = new Map<number, number>();
    for (let size = 4; size <= 30; size++) {
      const briefing = buildBriefing(readinessOf(prepOfSize(size)), { pages: size % 2 === 0 ? 'one' : 'two' });
      for (const { items = [] } of sectionOf(briefing, 'stories')) {
        counts.set(items.length, (counts.get(items.length) ?? 0) + 1);
      }
    }
    assert.deepEqual([...counts.keys()].sort(), [0, 4]);
  });

  it('drops a list from its end', () => {
    const kept = sectionOf(one, 'questions').map(({ markdown }) => markdown);
    assert.deepEqual(
      kept,
      Array.from(kept, (_, index) => `question ${index}?`),
    );
  });

  it('says how many lines went, and counts right', () => {
    assert.equal(everything.leftOut, undefined);
    const said = inEnglish(one.leftOut ?? assert.fail());
    const gone = [...said.matchAll(/\((\d+)\)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    assert.equal(gone, texts(everything).length - texts(one).length);
  });

  it('is the same every time', () => {
    assert.deepEqual(buildBriefing(rich, { pages: 'one' }), one);
  });

  it('cuts a title and facts that would fill the page', () => {
    const long = readinessOf({
      'acme/prep.md': prepText('- Dana', `role: ${'long '.repeat(200)}\nlocation: ${'far '.repeat(200)}\n`),
    });
    const { title, facts } = buildBriefing(long, { pages: 'one' });
    for (const text of [title, ...facts]) assert.ok(text.length <= 90, text);
  });
});
