import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fileName,
  folderOf,
  isBelow,
  joinPath,
  movedPath,
  relativeLink,
  resolveLink,
  stepsBetween,
} from '../../src/core/notePath';
import { plainText } from '../../src/core/markdown';
import { searched } from './support/fuzz';

describe('resolveLink', () => {
  const rows = [
    ['w/a', 'b.md', 'w/a/b.md'],
    ['w/a', './b.md#c', 'w/a/b.md'],
    ['w/a', '../stories/b%20c.md?d', 'w/stories/b c.md'],
    ['w/a', '../../b.md', 'b.md'],
    ['w/a', '../../../b.md', undefined],
    ['', 'b.md', 'b.md'],
    ['', '../b.md', undefined],
    ['w', '/b.md', undefined],
    ['w', '#b', undefined],
    ['w', '', undefined],
    ['w', 'https://b.example', undefined],
    ['w', 'file:///b.md', undefined],
    ['w', '100%.md', 'w/100%.md'],
    ['w', 'a//b.md', 'w/a/b.md'],
  ] as const;
  for (const [folder, link, path] of rows) {
    it(`leads from "${folder}" by "${link}" to ${path}`, () => assert.equal(resolveLink(folder, link), path));
  }
});

describe('movedPath', () => {
  const rows = [
    ['w/a', 'w/a', 'w/b', 'w/b'],
    ['w/a/b.md', 'w/a', 'v', 'v/b.md'],
    ['w/ab', 'w/a', 'w/b', undefined],
    ['w', 'w/a', 'w/b', undefined],
  ] as const;
  for (const [path, from, to, moved] of rows) {
    it(`of "${path}", when "${from}" becomes "${to}", is ${moved}`, () =>
      assert.equal(movedPath(path, from, to), moved));
  }
});

describe('relativeLink', () => {
  it('leads back to the path it was made for, also as a link of markdown', () => {
    const name = fc.constantFrom(
      'a',
      'b c',
      'd%20e',
      '(f)',
      'g#h',
      'i?j',
      '日本',
      '[k]',
      '<l>',
      'm\\n',
      '..o',
      '&amp;',
      '*p*',
    );
    const property = fc.property(
      fc.array(name, { maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 4 }),
      (folder, path) => {
        const link = relativeLink(folder.join('/'), path.join('/'));
        assert.equal(resolveLink(folder.join('/'), link), path.join('/'));
        assert.equal(plainText(`[text](${link})`), 'text');
      },
    );
    fc.assert(property, searched({ seed: 15, numRuns: 500 }));
  });
});

describe('paths', () => {
  it('are cut and joined at their last name', () => {
    const rows = [
      ['w/a/b.md', 'w/a', 'b.md'],
      ['b.md', '', 'b.md'],
      ['file:///w/b.md', 'file:///w', 'b.md'],
    ] as const;
    for (const [path, folder, name] of rows) {
      assert.deepEqual([folderOf(path), fileName(path), joinPath(folder, name)], [folder, name, path]);
    }
  });

  it('lie below a folder by whole names', () => {
    assert.deepEqual(
      [isBelow('w/a/b', 'w/a'), isBelow('w/ab', 'w/a'), isBelow('w/a', 'w/a'), isBelow('b', '')],
      [true, false, false, true],
    );
  });

  it('are reached upwards where they lie outside', () => {
    assert.deepEqual(
      [stepsBetween('/w/a', '/w/stories/s.md'), stepsBetween('/w', '/w/a')],
      [['..', 'stories', 's.md'], ['a']],
    );
  });
});
