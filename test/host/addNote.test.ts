import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { closeEditors, newFolder, read } from './support/folders';

const tip = 'first-90-days';

/** What `addNote` returns for a prep. */
function addNote(argument: unknown): Thenable<Uri | undefined> {
  return commands.executeCommand<Uri | undefined>('secondRound.addNote', argument);
}

describe('Add Note', () => {
  let prep: Uri;

  beforeEach(async () => {
    prep = await commands.executeCommand<Uri>('secondRound.newPrep', { parent: await newFolder(), company: 'Acme' });
  });
  afterEach(closeEditors);

  it('makes an optional note that New Prep leaves out, and opens it', async () => {
    assert.ok(!(await workspace.fs.readDirectory(prep)).some(([name]) => name.includes('90')));
    assert.equal(await commands.executeCommand('secondRound.openNote', { prep, tip }), undefined);
    const uri = await addNote({ prep, tip });
    assert.equal(uri?.path, `${prep.path}/10-first-90-days.md`);
    assert.equal(window.activeTextEditor?.document.uri.path, uri.path);
    assert.match(await read(uri), /^tip: first-90-days\nstatus: todo$[^]*^## Learn$[^]*^## Contribute$[^]*^## Own$/m);
    const opened = await commands.executeCommand<Uri>('secondRound.openNote', { prep, tip });
    assert.equal(opened.path, uri.path);
  });

  it('never makes a second one, whatever the first is called', async () => {
    const uri = await addNote({ prep, tip });
    assert.ok(uri);
    await workspace.fs.rename(uri, Uri.joinPath(prep, 'plan.md'));
    assert.equal(await addNote({ prep, tip }), undefined);
    const names = (await workspace.fs.readDirectory(prep)).map(([name]) => name);
    assert.ok(names.includes('plan.md') && !names.includes('10-first-90-days.md'));
  });

  it('leaves a file of that name alone', async () => {
    const taken = Uri.joinPath(prep, '10-first-90-days.md');
    await workspace.fs.writeFile(taken, new TextEncoder().encode('---\ntype: own\n---\nmine\n'));
    assert.equal(await addNote({ prep, tip }), undefined);
    assert.equal(await read(taken), '---\ntype: own\n---\nmine\n');
  });

  it('knows no note that is not optional', async () => {
    assert.equal(await addNote({ prep, tip: 'salary' }), undefined);
    assert.equal(await addNote({ prep, tip: 'nonsense' }), undefined);
  });
});
