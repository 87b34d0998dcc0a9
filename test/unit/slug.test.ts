import assert from 'node:assert/strict';
import fc from 'fast-check';
import { prepFolderName } from '../../src/core/scaffold';
import { freeName, slugOf } from '../../src/core/slug';
import { anyName, oddNames } from './support/oddNames';
import { searched } from './support/fuzz';

describe('slugOf', () => {
  const rows = [
    ['Ferncross Ltd.', 'ferncross-ltd'],
    ["O'Neill’s Bar", 'oneills-bar'],
    ['Åäö  GmbH & Co', 'åäö-gmbh-co'],
    ['../../etc', 'etc'],
    ['%2e%2e', '2e-2e'],
    ['CON', 'con-prep'],
    ['COM¹', 'com1-prep'],
    ['con.txt', 'con-txt'],
    ['😀', 'prep'],
    ['', 'prep'],
    ['--a--', 'a'],
  ] as const;
  for (const [text, slug] of rows)
    it(`makes ${slug} of ${JSON.stringify(text)}`, () => assert.equal(slugOf(text, 'prep'), slug));

  const check = (text: string): void => {
    const slug = slugOf(text, 'prep');
    assert.match(slug, /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
    assert.ok([...slug].length <= 80 && new TextEncoder().encode(`${slug}-99.md`).length <= 255, slug);
    assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
    assert.equal(new URL(`file:///parent/${encodeURIComponent(slug)}`).pathname.split('/').length, 3);
    assert.equal(slugOf(slug, 'prep'), slug);
  };
  for (const name of oddNames) {
    it(`makes a direct child of ${JSON.stringify(name.slice(0, 20))}`, () => {
      check(name);
      assert.equal(prepFolderName({ company: name, role: name }).includes('/'), false);
    });
  }
  it('makes a direct child of anything', () =>
    fc.assert(fc.property(anyName, check), searched({ seed: 13, numRuns: 500 })));

  it('finds the first free name', () => {
    const taken = new Set(['a', 'a-2']);
    assert.equal(
      freeName('a', (name) => taken.has(name)),
      'a-3',
    );
    assert.equal(
      freeName('b', (name) => taken.has(name)),
      'b',
    );
  });
});
