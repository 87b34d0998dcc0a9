import assert from 'node:assert/strict';
import fc from 'fast-check';
import { earlierStories, earlierStoryAt, missingStories, type EarlierStory } from '../../src/core/earlierStories';
import type { Prep } from '../../src/core/prep';
import { copiedStories } from '../../src/core/storyCopies';
import { withStoryLinks } from '../../src/core/storyLinks';
import { anyText } from './support/arbitraries';
import { prepText, tipText } from './support/checks';
import { freshPrep, indexOf, storyText, type Files } from './support/preps';
import { searched } from './support/fuzz';

const company = (name: string, panel = ''): string => prepText(panel).replace('Acme', name);

/** Two earlier preps, the second a later round with a copy of a story of the first, and a shared story. */
const old: Files = {
  'jobs/north/prep.md': company('Northwind', '- Dana Li\n  - story: night\n'),
  'jobs/north/1.md': tipText('first-interview', '## What they asked\n- Why?\n  - answer: strong\n  - story: Big\n'),
  'jobs/north/3.md': tipText(
    'behavioral',
    '## Questions to expect\n- When did you *fail*? ([notes](x.md))\n  - competency: failure\n  - story: [Big](../stories/big.md)\n',
  ),
  'jobs/north/stories/night.md': storyText('Night', 'id: night\ncompetencies: [failure]\n'),
  'jobs/north/stories/sub/quiet.md': storyText('Quiet').replace(
    'It was late.',
    'As in [Night](../night.md), [Big](../../../stories/big.md#task) and [paper](../../p.pdf).',
  ),
  'jobs/north/stories/empty.md': '---\ntype: story\n---\n\n# Empty\n\n## Task\n',
  'jobs/south/prep.md': company('Southwind'),
  'jobs/south/stories/night.md': storyText('Night', 'id: night\ntold: [Eastwind round 2]\n'),
  'jobs/south/stories/quiet.md': storyText('Calm'),
  'jobs/stories/big.md': storyText('Big', 'competencies: [conflict]\n'),
  'jobs/stories/spare.md': storyText('Spare', 'competencies: [conflict]\n'),
};
const folder = 'jobs/new';

function offers(files: Files, own: Prep['stories'] = []): readonly EarlierStory[] {
  const index = indexOf(files);
  return missingStories(earlierStories(index.preps, index.storiesAbove(folder)), own);
}

/** The new prep with these stories, by title. */
function made(files: Files, titles: readonly string[]): { files: Record<string, string>; prep: Prep } {
  const { preps } = indexOf(files);
  const chosen = offers(files).filter(({ story }) => titles.includes(story.title));
  const fresh = Object.entries(freshPrep({ company: 'New' }, '')).map(([path, text]) => ({
    path: path.slice(1),
    text,
  }));
  const all = [
    ...fresh.map((file) => withStoryLinks(file, folder, chosen, preps)),
    ...copiedStories(chosen, { folder, stories: [], fileNames: [] }),
  ];
  const own = Object.fromEntries(all.map(({ path, text }) => [`${folder}/${path}`, text]));
  const prep = indexOf({ ...files, ...own }).preps.find((one) => one.folder === folder);
  assert.ok(prep);
  return { files: own, prep };
}

describe('Stories of earlier preps', () => {
  it('are offered once each, with where they were told; those not begun are not', () => {
    assert.deepEqual(
      offers(old).map(({ story, isShared, companies, told }) => [story.title, isShared, companies, told]),
      [
        ['Night', false, ['Northwind', 'Southwind'], ['Northwind round 2 (planned for Dana Li)', 'Eastwind round 2']],
        ['Quiet', false, ['Northwind'], []],
        ['Big', true, ['Northwind'], ['Northwind round 1']],
        ['Calm', false, ['Southwind'], []],
        ['Spare', true, [], []],
      ],
    );
  });

  it('are not offered where the prep has one of that id or title', () => {
    const { prep } = made(old, ['Night', 'Big']);
    assert.deepEqual(
      offers(old, prep.stories).map(({ story }) => story.title),
      ['Quiet', 'Calm', 'Spare'],
    );
  });

  it('are found by each of their files, and a copy that is named is the one that is meant', () => {
    const { story } = earlierStoryAt(offers(old), 'jobs/south/stories/night.md') ?? {};
    assert.equal(story?.note.path, 'jobs/south/stories/night.md');
    assert.equal(earlierStoryAt(offers(old), 'jobs/stories/big.md')?.isShared, true);
    assert.equal(earlierStoryAt(offers(old), 'jobs/north/prep.md'), undefined);
  });

  it('are none where there is no earlier prep', () => assert.deepEqual(offers({}), []));

  it('that lie above are none of a prep elsewhere, and are copied there', () => {
    const index = indexOf(old);
    const chosen = earlierStories(index.preps, index.storiesAbove('else/new'));
    assert.deepEqual(
      chosen.map(({ story, isShared }) => [story.title, isShared]),
      [
        ['Night', false],
        ['Quiet', false],
        ['Big', false],
        ['Calm', false],
      ],
    );
  });
});

describe('A new prep', () => {
  it('gets a copy that differs in `told` alone', () => {
    const { files } = made(old, ['Night']);
    const told = 'told: [Northwind round 2 (planned for Dana Li), Eastwind round 2]\n';
    const source = old['jobs/north/stories/night.md'] ?? '';
    assert.equal(files['jobs/new/stories/night.md'], source.replace('---\n\n#', `${told}---\n\n#`));
  });

  it('gets a copy whose links lead to where they led, and to what came along', () => {
    const links = (titles: readonly string[]): readonly string[] =>
      [...(made(old, titles).files['jobs/new/stories/quiet.md'] ?? '').matchAll(/\]\((.*?)\)/g)].map(
        ([, to = '']) => to,
      );
    assert.deepEqual(links(['Quiet']), [
      '../../north/stories/night.md',
      '../../stories/big.md#task',
      '../../north/p.pdf',
    ]);
    assert.deepEqual(links(['Quiet', 'Night']), ['night.md', '../../stories/big.md#task', '../../north/p.pdf']);
  });

  for (const [name, text] of [
    ['line ends of Windows', storyText('Plain', 'id: x\n').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${storyText('Plain')}`],
    ['no line end at its end, and blanks', `${storyText('Plain')}\t  `],
    ['front matter that cannot be read', '---\ntype: story\na: [\n---\n\n# Plain\n\n## Task\nGo.\n'],
    ['no front matter', '# Plain\r\n\r\n## Task\r\nGo.'],
  ] as const) {
    it(`gets every byte of a story with ${name} that was never told`, () => {
      const { files } = made({ 'jobs/a/prep.md': company('A'), 'jobs/a/stories/plain.md': text }, ['Plain']);
      assert.equal(files['jobs/new/stories/plain.md'], text);
    });
  }

  it('gets a copy without front matter that says where it was told, in its own line ends', () => {
    const files = {
      'jobs/a/prep.md': company('A', '- Ann\n  - story: plain\n'),
      'jobs/a/stories/plain.md': '\uFEFF# Plain\r\n\r\n## Task\r\nGo.',
    };
    assert.equal(
      made(files, ['Plain']).files['jobs/new/stories/plain.md'],
      '\uFEFF---\r\ntype: story\r\ntold: [A round 2 (planned for Ann)]\r\n---\r\n\r\n# Plain\r\n\r\n## Task\r\nGo.',
    );
  });

  it('gets two of one name under two names, and of one id under two ids', () => {
    const files = {
      ...old,
      'jobs/east/prep.md': company('Eastwind'),
      'jobs/east/stories/Quiet.md': storyText('Third', 'id: night # mine\n'),
    };
    const { prep, files: own } = made(files, ['Quiet', 'Calm', 'Night', 'Third']);
    assert.deepEqual(
      prep.stories.map(({ note, id, title }) => [note.path.slice(folder.length + 9), id, title]),
      [
        ['Quiet.md', 'night', 'Third'],
        ['night.md', 'night-2', 'Night'],
        ['quiet-2.md', 'quiet-2', 'Quiet'],
        ['quiet-3.md', 'quiet-3', 'Calm'],
      ],
    );
    assert.equal(Object.keys(own).filter((path) => path.includes('/stories/')).length, 4);
  });

  it('takes no name that a file there has', () => {
    const [story] = offers(old);
    assert.ok(story);
    const copies = copiedStories([story], { folder, stories: [], fileNames: ['NIGHT.md', 'night-2.md'] });
    assert.deepEqual(
      copies.map(({ path, from }) => [path, from]),
      [['stories/night-3.md', 'jobs/north/stories/night.md']],
    );
  });

  it('names shared stories beside a question, so that they are its own, and leaves their files alone', () => {
    const { prep, files } = made(old, ['Big', 'Spare']);
    assert.deepEqual(
      prep.stories.map(({ note }) => note.path),
      ['jobs/stories/big.md', 'jobs/stories/spare.md'],
    );
    assert.ok(
      files['jobs/new/3-behavioral-questions.md']?.endsWith(
        '- When did you *fail*? ([notes](../north/x.md))\n  - competency: failure\n  - story: [Big](../stories/big.md)\n' +
          '- Tell me about a disagreement at work that mattered. What did you do?\n  - story: [Spare](../stories/spare.md)\n',
      ),
    );
    assert.deepEqual(
      Object.keys(files).filter((path) => path.includes('stories/')),
      [],
    );
  });

  it('is what it would be without, when nothing is chosen', () => {
    const plain = Object.fromEntries(
      Object.entries(freshPrep({ company: 'New' }, folder)).filter(([path]) => path.endsWith('.md')),
    );
    assert.deepEqual(made(old, []).files, plain);
  });

  it('has each shared story, whatever the questions hold', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const body = `## Questions to expect\n- ${question}\n  - story: [Big](../stories/big.md)\n`;
        const { prep } = made({ ...old, 'jobs/north/3.md': tipText('behavioral', body) }, ['Big']);
        assert.deepEqual(
          prep.stories.map(({ title }) => title),
          ['Big'],
        );
      }),
      searched({ seed: 17, numRuns: 30 }),
    );
  });
});
