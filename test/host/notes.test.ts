import assert from 'node:assert/strict';
import { commands, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { setTaskDone } from '../../src/core/edits';
import { NoteEditor, NoteNotChanged } from '../../src/host/noteEditor';
import { closeEditors, newFolder, read, write } from './support/folders';
import { MemoryFiles } from './support/memoryFiles';

const salary = '---\r\ntype: tip\r\ntip: salary\r\nstatus: todo # mine\r\n---\r\n\r\n# Salary\r\n\r\n- [ ] call Jo\r\n';

async function prepWith(text: string): Promise<{ readonly prep: Uri; readonly note: Uri }> {
  const prep = await newFolder();
  await write(Uri.joinPath(prep, 'prep.md'), '---\ntype: prep\ncompany: Acme\n---\n');
  const note = Uri.joinPath(prep, 'money.md');
  await write(note, text);
  return { prep, note };
}

const setStatus = (argument: object): Thenable<unknown> => commands.executeCommand('secondRound.setStatus', argument);

describe('A note', () => {
  afterEach(closeEditors);

  it('changes at its status alone, is saved when it was clean, and undo restores every byte', async () => {
    const { prep, note } = await prepWith(salary);
    await window.showTextDocument(note);
    await setStatus({ prep, tip: 'salary', status: 'doing' });
    assert.equal(await read(note), salary.replace('todo', 'doing'));
    const document = await workspace.openTextDocument(note);
    assert.equal(document.isDirty, false);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), salary);
  });

  it('keeps unsaved text and stays unsaved', async () => {
    const { prep, note } = await prepWith(salary);
    const document = await workspace.openTextDocument(note);
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(note, document.lineAt(6).range.end, ' talks');
    await workspace.applyEdit(edit);
    await setStatus({ prep, tip: 'salary', status: 'done' });
    assert.equal(document.getText(), salary.replace('todo', 'done').replace('# Salary', '# Salary talks'));
    assert.equal(document.isDirty, true);
    assert.equal(await read(note), salary);
  });

  it('is skipped with its reason', async () => {
    const { prep, note } = await prepWith(salary);
    await setStatus({ prep, tip: 'salary', status: 'skipped', reason: 'fixed by law: level 4' });
    assert.match(await read(note), /status: skipped # mine\r\nreason: "fixed by law: level 4"\r\n---\r\n/);
  });

  it('is refused while its front matter cannot be read', async () => {
    const broken = salary.replace('status: todo # mine', 'status: [');
    const { prep, note } = await prepWith(broken);
    await setStatus({ prep, tip: 'salary', status: 'done' });
    assert.equal(await read(note), broken);
  });

  it('takes fifty ticks at once', async () => {
    const tasks = Array.from({ length: 50 }, (_, index) => `- [ ] task ${String(index)}`).join('\n');
    const { note } = await prepWith(`---\ntype: tip\ntip: salary\n---\n\n${tasks}\n`);
    const editor = new NoteEditor();
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        editor.edit(note, (current) => setTaskDone(current, -1, `task ${String(index)}`, true)),
      ),
    );
    assert.equal((await read(note)).match(/- \[x\] task/g)?.length, 50);
  });

  it('that is gone gives a message and no new file', async () => {
    const { note } = await prepWith(salary);
    const editor = new NoteEditor();
    await workspace.fs.delete(note);
    await assert.rejects(
      editor.edit(note, (current) => setTaskDone(current, -1, 'call Jo', true)),
      /money\.md/,
    );
    await assert.rejects(async () => workspace.fs.stat(note));
  });

  it('whose task says something else by now is left alone', async () => {
    const { note } = await prepWith(salary);
    const editor = new NoteEditor();
    await assert.rejects(
      editor.edit(note, (current) => setTaskDone(current, 90, 'call Kim', true)),
      /has changed/,
    );
    assert.equal(await read(note), salary);
  });

  for (const [name, options, reason] of [
    ['a file system that cannot be written', { isReadonly: true }, 'money.md lies in a folder that cannot be written.'],
    ['a file system that refuses to', {}, 'money.md could not be saved.'],
  ] as const) {
    it(`in ${name} stays as it is, and the reason is said`, async () => {
      const files = new MemoryFiles(options);
      files.put('money.md', salary);
      files.broken.set('writeFile', 'the disk is full');
      const note = files.uri('money.md');
      const document = await workspace.openTextDocument(note);
      const edit = (): Promise<void> => new NoteEditor().edit(note, (now) => setTaskDone(now, -1, 'call Jo', true));
      await assert.rejects(edit(), { message: reason });
      assert.deepEqual([files.texts['/money.md'], document.getText()], [salary, salary]);
      files.dispose();
    });
  }

  it('that could not be saved once is saved the next time, though VS Code calls it unsaved', async () => {
    const files = new MemoryFiles();
    files.put('money.md', salary);
    const editor = new NoteEditor();
    const edit = (): Promise<void> =>
      editor.edit(files.uri('money.md'), (now) => setTaskDone(now, -1, 'call Jo', true));
    files.broken.set('writeFile', 'the disk is full');
    await assert.rejects(edit(), NoteNotChanged);
    files.broken.clear();
    await edit();
    assert.equal(files.texts['/money.md'], salary.replace('[ ]', '[x]'));
    files.dispose();
  });

  it('in UTF-16 with its mark keeps both', async () => {
    const { note } = await prepWith('');
    const units = (text: string): readonly number[] =>
      [...`\uFEFF${text}`].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]);
    const bytes = async (): Promise<readonly number[]> => [...(await workspace.fs.readFile(note))];
    await workspace.fs.writeFile(note, Uint8Array.from(units(salary)));
    await workspace.openTextDocument(note, { encoding: 'utf16le' });
    const tick = (done: boolean): Promise<void> =>
      new NoteEditor().edit(note, (now) => setTaskDone(now, -1, 'call Jo', done));
    await tick(true);
    assert.deepEqual(await bytes(), units(salary.replace('[ ]', '[x]')));
    await tick(false);
    assert.deepEqual(await bytes(), units(salary));
  });

  it('in another encoding keeps it', async () => {
    const { prep, note } = await prepWith('');
    const text = '---\ntype: tip\ntip: salary\nstatus: todo\n---\n\n# Gehälter für später\n';
    await workspace.fs.writeFile(
      note,
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
    const document = await workspace.openTextDocument(note, { encoding: 'windows1252' });
    assert.match(document.getText(), /Gehälter für später/);
    await setStatus({ prep, tip: 'salary', status: 'done' });
    const bytes = await workspace.fs.readFile(note);
    assert.equal(String.fromCharCode(...bytes), text.replace('todo', 'done'));
    assert.equal(document.getText(new Range(0, 0, 0, 3)), '---');
  });
});
