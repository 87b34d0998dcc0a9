import assert from 'node:assert/strict';
import { message } from '../../src/core/message';
import type { PrepIndex } from '../../src/core/prepIndex';
import { indexOf, prepOf, storyText, type Files } from './support/preps';

const prep = (company: string): string => `---\ntype: prep\ncompany: ${company}\n---\n`;
const tip = (id: string, body = ''): string => `---\ntype: tip\ntip: ${id}\n---\n\n${body}`;
const naming = (story: string): string => tip('behavioral', `## Questions to expect\n- Q?\n  - story: ${story}\n`);

const two: Files = {
  'w/a/prep.md': prep('A'),
  'w/a/4.md': tip('questions'),
  'w/b/prep.md': prep('B'),
  'w/b/4.md': tip('questions'),
};

/** Folders of the preps that a change to the index makes differ, and of those that it takes away. */
function changesOf(
  index: PrepIndex,
  change: (index: PrepIndex) => void,
): readonly [readonly string[], readonly string[]] {
  change(index);
  const { changed, removed } = index.refresh();
  return [changed.map(({ folder }) => folder).sort(), removed];
}

describe('PrepIndex: which preps there are', () => {
  const rows: readonly (readonly [string, Files, readonly string[]])[] = [
    ['each folder with a prep.md', two, ['w/a', 'w/b']],
    ['a prep within a prep', { 'w/prep.md': prep('W'), 'w/a/prep.md': prep('A') }, ['w', 'w/a']],
    ['a prep at the root', { 'prep.md': prep('R') }, ['']],
    ['a prep.md without a type beside a tip', { 'w/prep.md': '# Mine\n', 'w/4.md': tip('questions') }, ['w']],
    ['an empty prep.md', { 'w/prep.md': '' }, ['w']],
    ['a prep.md whose front matter is broken', { 'w/prep.md': '---\nx: "\n---\n' }, ['w']],
    ['a prep.md in capitals', { 'w/PREP.md': prep('W') }, ['w']],
    ['no prep for a foreign prep.md', { 'w/prep.md': '# How to prep vegetables\n' }, []],
    ['no prep for a foreign prep.md above a prep', { 'w/prep.md': '# Notes\n', 'w/a/prep.md': prep('A') }, ['w/a']],
    [
      'no prep for a prep.md of another type',
      { 'w/prep.md': '---\ntype: recipe\n---\n', 'w/4.md': tip('questions') },
      [],
    ],
    ['no prep for type: prep under another name', { 'w/x.md': prep('X') }, []],
    ['no prep without prep.md', { 'w/4.md': tip('questions'), 'w/stories/a.md': storyText('A') }, []],
    ['folders whose names begin alike', { 'w/a/prep.md': prep('A'), 'w/ab/prep.md': prep('AB') }, ['w/a', 'w/ab']],
  ];
  for (const [name, files, folders] of rows) {
    it(`finds ${name}`, () =>
      assert.deepEqual(
        indexOf(files).preps.map(({ folder }) => folder),
        folders,
      ));
  }

  it('gives each note to the nearest prep above it', () => {
    const files = {
      'w/prep.md': prep('W'),
      'w/4.md': tip('questions'),
      'w/a/prep.md': prep('A'),
      'w/a/deep/er/8.md': tip('salary'),
    };
    assert.deepEqual(
      prepOf(files, 'w').notes.map(({ path }) => path),
      ['w/4.md', 'w/prep.md'],
    );
    assert.deepEqual(
      prepOf(files, 'w/a').notes.map(({ path }) => path),
      ['w/a/deep/er/8.md', 'w/a/prep.md'],
    );
  });

  it('reads the same from any order of files', () => {
    const files = { ...two, 'w/stories/s.md': storyText('S'), 'w/a/3.md': naming('s') };
    const read = (entries: [string, string][]) =>
      indexOf(Object.fromEntries(entries)).preps.map(({ folder, notes, stories }) => [
        folder,
        notes.map(({ path }) => path),
        stories.length,
      ]);
    assert.deepEqual(read(Object.entries(files).reverse()), read(Object.entries(files)));
  });
});

describe('PrepIndex: what a change touches', () => {
  const rows: readonly (readonly [string, (index: PrepIndex) => void, readonly string[], readonly string[]])[] = [
    ['nothing', () => undefined, [], []],
    ['a note with the same text', (index) => index.put({ path: 'w/a/4.md', text: tip('questions') }), [], []],
    ['a note', (index) => index.put({ path: 'w/a/4.md', text: tip('questions', 'x') }), ['w/a'], []],
    ['a new note', (index) => index.put({ path: 'w/a/8.md', text: tip('salary') }), ['w/a'], []],
    ['a note that goes', (index) => index.remove('w/b/4.md'), ['w/b'], []],
    ['a note that becomes another file', (index) => index.put({ path: 'w/b/4.md', text: '# Other\n' }), ['w/b'], []],
    ['a file that is no note', (index) => index.put({ path: 'w/a/README.md', text: '# Hello\n' }), [], []],
    ['a path nobody knows', (index) => index.remove('w/c/4.md'), [], []],
    ['prep.md', (index) => index.put({ path: 'w/a/prep.md', text: prep('AA') }), ['w/a'], []],
    ['prep.md that goes', (index) => index.remove('w/a/prep.md'), [], ['w/a']],
    [
      'prep.md of another type',
      (index) => index.put({ path: 'w/a/prep.md', text: '---\ntype: x\n---\n' }),
      [],
      ['w/a'],
    ],
    ['a new prep', (index) => index.put({ path: 'w/c/prep.md', text: prep('C') }), ['w/c'], []],
    ['a new prep above', (index) => index.put({ path: 'w/prep.md', text: prep('W') }), ['w'], []],
    [
      'a note that moves',
      (index) => {
        index.remove('w/a/4.md');
        index.put({ path: 'w/b/moved.md', text: tip('questions') });
      },
      ['w/a', 'w/b'],
      [],
    ],
    [
      'a folder that is renamed',
      (index) => {
        for (const name of ['prep.md', '4.md']) {
          index.remove(`w/a/${name}`);
          index.put({ path: `w/z/${name}`, text: two[`w/a/${name}`] ?? '' });
        }
      },
      ['w/z'],
      ['w/a'],
    ],
  ];
  for (const [name, change, changed, removed] of rows) {
    it(`is right for ${name}`, () => {
      const index = indexOf(two);
      const before = new Map(index.preps.map((one) => [one.folder, one]));
      assert.deepEqual(changesOf(index, change), [changed, removed]);
      for (const one of index.preps) {
        assert.equal(
          one === before.get(one.folder),
          !changed.includes(one.folder),
          `${one.folder} is read again only if touched`,
        );
      }
    });
  }

  it('hands the notes of a nested prep to the one above when it goes, and back', () => {
    const index = indexOf({ 'w/prep.md': prep('W'), 'w/a/prep.md': prep('A'), 'w/a/4.md': tip('questions') });
    assert.deepEqual(
      changesOf(index, () => index.remove('w/a/prep.md')),
      [['w'], ['w/a']],
    );
    assert.deepEqual([...(index.preps[0]?.tips.keys() ?? [])], ['questions']);
    assert.deepEqual(
      changesOf(index, () => index.put({ path: 'w/a/prep.md', text: prep('A') })),
      [['w', 'w/a'], []],
    );
  });

  it('makes a prep of a foreign prep.md when a tip comes to stand beside it', () => {
    const index = indexOf({ 'w/prep.md': '# Mine\n' });
    assert.deepEqual(
      changesOf(index, () => index.put({ path: 'w/8.md', text: tip('salary') })),
      [['w'], []],
    );
    assert.deepEqual(
      changesOf(index, () => index.remove('w/8.md')),
      [[], ['w']],
    );
  });

  it('follows a PREP.md in capitals that becomes a prep and ceases to be one', () => {
    const index = indexOf({ 'w/PREP.md': '# Mine\n' });
    assert.deepEqual(
      changesOf(index, () => index.put({ path: 'w/PREP.md', text: prep('W') })),
      [['w'], []],
    );
    assert.deepEqual(
      changesOf(index, () => index.put({ path: 'w/PREP.md', text: '# Mine\n' })),
      [[], ['w']],
    );
  });
});

describe('PrepIndex: shared stories', () => {
  const shared: Files = {
    'w/stories/calm.md': storyText('Calm', 'id: calm\n'),
    'w/stories/storm.md': storyText('Storm'),
    'w/a/prep.md': prep('A'),
    'w/a/3.md': naming('calm'),
    'w/b/prep.md': prep('B'),
    'w/b/3.md': naming('[the storm](../stories/storm.md), calm'),
    'w/c/prep.md': prep('C'),
    'w/c/3.md': naming('nobody'),
  };
  const storiesOf = (index: PrepIndex, folder: string): string[] =>
    index.preps.find((one) => one.folder === folder)?.stories.map(({ id }) => id) ?? [];

  it('belong to each prep whose notes name them', () => {
    const index = indexOf(shared);
    assert.deepEqual(
      ['w/a', 'w/b', 'w/c'].map((folder) => storiesOf(index, folder)),
      [['calm'], ['calm', 'storm'], []],
    );
  });

  it('come from the nearest folder above only', () => {
    const index = indexOf({ ...shared, 'stories/far.md': storyText('Far'), 'w/a/3.md': naming('far') });
    assert.deepEqual(storiesOf(index, 'w/a'), []);
    const alone = indexOf({ 'stories/far.md': storyText('Far'), 'w/a/prep.md': prep('A'), 'w/a/3.md': naming('far') });
    assert.deepEqual(storiesOf(alone, 'w/a'), ['far']);
  });

  it('stand behind the stories of the prep itself', () => {
    const index = indexOf({ ...shared, 'w/a/stories/calm.md': storyText('My own', 'id: mine\n') });
    assert.deepEqual(storiesOf(index, 'w/a'), ['mine', 'calm']);
  });

  it('touch the preps below when they change, come or go', () => {
    const index = indexOf(shared);
    const changed = (change: () => void): readonly string[] => changesOf(index, change)[0];
    assert.ok(
      changed(() => index.put({ path: 'w/stories/calm.md', text: storyText('Calmer', 'id: calm\n') })).includes('w/a'),
    );
    assert.equal(index.preps[0]?.stories[0]?.title, 'Calmer');
    assert.ok(changed(() => index.remove('w/stories/calm.md')).includes('w/a'));
    assert.deepEqual(storiesOf(index, 'w/a'), []);
    assert.ok(changed(() => index.put({ path: 'w/stories/nobody.md', text: storyText('New') })).includes('w/c'));
    assert.deepEqual(storiesOf(index, 'w/c'), ['nobody']);
  });

  it('follow the note that names them', () => {
    const index = indexOf(shared);
    assert.deepEqual(
      changesOf(index, () => index.put({ path: 'w/c/3.md', text: naming('storm') })),
      [['w/c'], []],
    );
    assert.deepEqual(storiesOf(index, 'w/c'), ['storm']);
  });
});

describe('PrepIndex: files that cannot be read', () => {
  const problem = { message: message('Too large.'), range: { start: 0, end: 0 } };

  it('lists them in the prep they lie in', () => {
    const index = indexOf(two);
    index.putUnreadable('w/a/big.md', problem);
    index.put({ path: 'w/a/stories/binary.md', text: 'a\0b' });
    assert.deepEqual(
      changesOf(index, () => undefined),
      [['w/a'], []],
    );
    const problems = index.preps[0]?.notes.flatMap(({ path, frontMatter }) => frontMatter.problems.map(() => path));
    assert.deepEqual(problems, ['w/a/big.md', 'w/a/stories/binary.md']);
  });

  it('reads them again as soon as they can be, even when they are empty', () => {
    const index = indexOf(two);
    index.putUnreadable('w/a/prep.md', problem);
    index.refresh();
    assert.deepEqual(
      changesOf(index, () => index.put({ path: 'w/a/prep.md', text: '' })),
      [['w/a'], []],
    );
    assert.deepEqual(index.preps[0]?.note.frontMatter.problems, []);
  });

  it('does not take a folder with one for a prep', () => {
    const index = indexOf({ 'w/prep.md': '# Mine\n' });
    index.putUnreadable('w/big.md', problem);
    index.refresh();
    assert.deepEqual(index.preps, []);
  });
});
