import assert from 'node:assert/strict';
import { PrepIndex } from '../../src/core/prepIndex';
import { NoteFiles } from '../../src/host/noteFiles';
import { MemoryFiles } from './support/memoryFiles';
import { silent } from './support/silent';

const prep = '---\ntype: prep\ncompany: Acme\n---\n';

describe('Files that are no notes', () => {
  let files: MemoryFiles;
  let index: PrepIndex;
  let notes: NoteFiles;
  beforeEach(() => {
    files = new MemoryFiles();
    index = new PrepIndex();
    notes = new NoteFiles(index, () => undefined, silent);
  });
  afterEach(() => {
    notes.dispose();
    files.dispose();
  });

  it('cost nothing, ten thousand of them: none is read', async () => {
    for (let number = 0; number < 10_000; number++) {
      files.put(`vault/${String(number % 100)}/${String(number)}.md`, '# Mine\n');
    }
    assert.equal(await notes.scanFolder(files.uri('vault')), true);
    assert.deepEqual([files.callsOf('readFile'), files.callsOf('stat'), index.paths()], [0, 0, []]);
    assert.equal(files.callsOf('readDirectory'), 101);
  });

  it('are linked folders: to outside, to the parent, to themselves; they are not looked into', async () => {
    files.put('work/prep.md', prep);
    for (const name of ['outside', 'parent', 'self']) files.put(`work/${name}/prep.md`, prep);
    files.linked = /^\/work\/(?:outside|parent|self)$/;
    assert.equal(await notes.scanFolder(files.uri('work')), true);
    assert.deepEqual(index.paths().map((path) => path.slice(-8)), ['/prep.md']); // prettier-ignore
    assert.deepEqual(files.calls.filter(({ operation, path }) => operation === 'readDirectory' && path !== '/work'), []); // prettier-ignore
  });

  it('are too large to be notes: never read, listed with the reason, and the others are there', async () => {
    files.put('work/prep.md', prep);
    files.put('work/8-salary.md', '---\ntype: tip\ntip: salary\n---\n');
    files.put('work/recording.md', 'x'.repeat(1024 * 1024 + 1));
    assert.equal(await notes.scanFolder(files.uri('work')), true);
    index.refresh();
    assert.deepEqual(files.calls.filter(({ operation, path }) => operation === 'readFile' && path.includes('recording')), []); // prettier-ignore
    const read = index.preps[0]?.notes.map(({ path, frontMatter }) => [path.slice(path.lastIndexOf('/')), frontMatter.problems.length]); // prettier-ignore
    assert.deepEqual(read, [['/8-salary.md', 0], ['/prep.md', 0], ['/recording.md', 1]]); // prettier-ignore
  });

  it('are files that have a link as their kind, which are read as what they lead to', async () => {
    files.put('work/prep.md', prep);
    files.linked = /prep\.md$/;
    await notes.scanFolder(files.uri('work'));
    assert.equal(index.paths().length, 1);
  });
});
