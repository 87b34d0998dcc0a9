import assert from 'node:assert/strict';
import { concernsPreps } from '../../src/core/noteFiles';

describe('concernsPreps', () => {
  const preps = new Set(['file:///w/acme', 'file:///w/jobs/globex']);
  const rows: readonly (readonly [path: string, concerns: boolean])[] = [
    ['file:///w/acme/prep.md', true],
    ['file:///w/acme/8-salary.md', true],
    ['file:///w/acme/deep/er/note.md', true],
    ['file:///w/acme/rehearsals/2026.jsonl', true],
    ['file:///w/acme/picture.png', false],
    ['file:///w/acme/2026.jsonl', false],
    ['file:///w/acmes/note.md', false],
    ['file:///w/elsewhere/PREP.md', true],
    ['file:///w/elsewhere/note.md', false],
    ['file:///w/stories/one.md', true],
    ['file:///w/stories/deeper/one.md', true],
    ['file:///w/jobs/stories/one.md', true],
    ['file:///w/other/stories/one.md', false],
    ['note.md', false],
  ];
  for (const [path, concerns] of rows) {
    it(`${concerns ? 'takes' : 'leaves'} ${path}`, () => assert.equal(concernsPreps(path, preps), concerns));
  }

  it('takes every note below a prep that is the whole tree', () => {
    assert.equal(concernsPreps('note.md', new Set([''])), true);
  });
});
