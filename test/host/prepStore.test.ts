import assert from 'node:assert/strict';
import { Position, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Readiness } from '../../src/core/readiness';
import { notePath } from '../../src/host/convert';
import { PrepStore } from '../../src/host/prepStore';
import { closeEditors, newFolder, until, write } from './support/folders';
import { silent } from './support/silent';

const now = Date.UTC(2026, 10, 20, 12);
const prepText = (company: string, interview = ''): string =>
  `---\ntype: prep\ncompany: ${company}\ninterview: ${interview}\n---\n`;
const points = '---\ntype: tip\ntip: closing\n---\n\n## Points to land\n\n- one\n- two\n';

describe('The store', () => {
  let store: PrepStore;
  beforeEach(() => {
    store = new PrepStore(() => now, silent);
  });
  afterEach(async () => {
    store.dispose();
    await closeEditors();
  });

  const prepIn = (folder: Uri): Readiness | undefined =>
    store.preps.find(({ prep }) => prep.folder === notePath(folder));
  const pointsIn = (folder: Uri): number | undefined =>
    prepIn(folder)
      ?.rows.flatMap(({ checks }) => checks)
      .find(({ id }) => id === 'closing/points')?.have;

  it('reads the preps that are there', async () => {
    const folder = await newFolder();
    await write(Uri.joinPath(folder, 'deep', 'down', 'prep.md'), prepText('Deep'));
    await store.ready();
    assert.equal(prepIn(Uri.joinPath(folder, 'deep', 'down'))?.prep.company, 'Deep');
  });

  it('takes unsaved text for the truth, and the file again when it is thrown away', async () => {
    const folder = await newFolder();
    const note = Uri.joinPath(folder, 'closing.md');
    await write(Uri.joinPath(folder, 'prep.md'), prepText('Acme'));
    await write(note, points);
    await store.ready();
    assert.equal(pointsIn(folder), 2);
    const document = await workspace.openTextDocument(note);
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(note, new Position(document.lineCount - 1, 0), '- three\n');
    await workspace.applyEdit(edit);
    await until(store.onDidChange, () => pointsIn(folder) === 3);
    assert.equal(document.isDirty, true);
    await closeEditors();
    await until(store.onDidChange, () => pointsIn(folder) === 2);
  });

  it('sees files that appear, change, move and go', async () => {
    const folder = await newFolder();
    await store.ready();
    await write(Uri.joinPath(folder, 'closing.md'), points);
    await write(Uri.joinPath(folder, 'prep.md'), prepText('Acme'));
    await until(store.onDidChange, () => pointsIn(folder) === 2);
    await write(Uri.joinPath(folder, 'closing.md'), `${points}- three\n`);
    await until(store.onDidChange, () => pointsIn(folder) === 3);
    const moved = new WorkspaceEdit();
    moved.renameFile(Uri.joinPath(folder, 'closing.md'), Uri.joinPath(folder, 'end.md'));
    await workspace.applyEdit(moved);
    await until(store.onDidChange, () => prepIn(folder)?.prep.tips.get('closing')?.path.endsWith('end.md') ?? false);
    await workspace.fs.delete(folder, { recursive: true });
    await until(store.onDidChange, () => prepIn(folder) === undefined);
  });

  it('sorts preps by their interview, past ones last', async () => {
    const folder = await newFolder();
    const dates = { past: '2026-11-01T10:00', later: '2026-12-24T10:00', undated: '', next: '2026-11-23T10:00' };
    for (const [name, date] of Object.entries(dates)) {
      await write(Uri.joinPath(folder, name, 'prep.md'), prepText(name, date));
    }
    await store.ready();
    const own = store.preps.filter(({ prep }) => prep.folder.startsWith(notePath(folder)));
    assert.deepEqual(
      own.map(({ prep }) => prep.company),
      ['next', 'later', 'undated', 'past'],
    );
  });

  it('lists a note that cannot be read, and goes on with the others', async () => {
    const folder = await newFolder();
    await write(Uri.joinPath(folder, 'prep.md'), prepText('Acme'));
    await write(Uri.joinPath(folder, 'closing.md'), points);
    await write(Uri.joinPath(folder, '8-salary.md'), '---\ntype: tip\ntip: salary\nstatus: [\n---\n');
    await store.ready();
    const readiness = prepIn(folder);
    assert.deepEqual(
      readiness?.findings.map(({ check, place }) => [check, place.path.endsWith('8-salary.md')]),
      [['note/front-matter', true]],
    );
    assert.equal(pointsIn(folder), 2);
  });
});
