import assert from 'node:assert/strict';
import { commands, FileType, Uri, window, workspace } from 'vscode';
import { closeEditors, filesIn, newFolder, read, write } from './support/folders';

const newPrep = (argument: object): Thenable<Uri | undefined> =>
  commands.executeCommand<Uri | undefined>('secondRound.newPrep', argument);

describe('New Prep', () => {
  afterEach(closeEditors);

  it('writes prep.md, nine notes and stories/, opens prep.md and returns the folder', async () => {
    const parent = await newFolder();
    const folder = await newPrep({ parent, company: 'Acme', role: 'Staff Engineer', interview: '2030-12-03T14:00' });
    assert.equal(folder?.path, `${parent.path}/acme-staff-engineer`);
    assert.deepEqual(Object.keys(await filesIn(folder)).sort(), [
      '1-first-interview.md',
      '2-company-research.md',
      '3-behavioral-questions.md',
      '4-questions-to-ask.md',
      '5-resume.md',
      '6-cultural-fit.md',
      '7-assessments.md',
      '8-salary.md',
      '9-opening-and-closing.md',
      'prep.md',
    ]);
    assert.deepEqual((await workspace.fs.stat(Uri.joinPath(folder, 'stories'))).type, FileType.Directory);
    assert.equal(window.activeTextEditor?.document.uri.path, `${folder.path}/prep.md`);
    assert.match(window.activeTextEditor.document.getText(), /^interview: 2030-12-03T14:00$/m);
  });

  it('writes the panel, the place and the zone that it is given', async () => {
    const folder = await newPrep({
      parent: await newFolder(),
      company: 'Acme: "the best"',
      timezone: 'Europe/London',
      format: 'video',
      location: 'link in the invitation',
      panel: [{ name: 'Dana Li', part: 'future manager', title: 'Director' }, { name: 'Sam *Oak*' }],
    });
    assert.ok(folder);
    const text = await read(Uri.joinPath(folder, 'prep.md'));
    assert.match(text, /^timezone: Europe\/London\nformat: video\nlocation: link in the invitation$/m);
    assert.match(text, /^- Dana Li\n {2}- title: Director\n {2}- part: future manager\n- Sam \\\*Oak\\\*$/m);
  });

  it('touches no file that is there, and adds only what is missing', async () => {
    const parent = await newFolder();
    const folder = await newPrep({ parent, company: 'Acme' });
    assert.ok(folder);
    await write(Uri.joinPath(folder, '8-salary.md'), 'my own words');
    await workspace.fs.rename(Uri.joinPath(folder, '5-resume.md'), Uri.joinPath(folder, 'cv.md'));
    await workspace.fs.delete(Uri.joinPath(folder, '9-opening-and-closing.md'));
    const before = await filesIn(folder);
    await newPrep({ parent, company: 'Acme' });
    const after = await filesIn(folder);
    assert.deepEqual(Object.keys(after).sort(), [...Object.keys(before), '9-opening-and-closing.md'].sort());
    for (const [path, text] of Object.entries(before)) assert.equal(after[path], text, path);
  });

  it('keeps the notes out of git inside a work tree, unless told not to', async () => {
    const parent = await newFolder();
    await write(Uri.joinPath(parent, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    const hidden = await newPrep({ parent, company: 'Hidden' });
    const seen = await newPrep({ parent, company: 'Seen', gitignore: false });
    assert.ok(hidden && seen);
    assert.match((await filesIn(hidden))['.gitignore'] ?? '', /^\*$/m);
    assert.equal((await filesIn(seen))['.gitignore'], undefined);
  });

  it('stays inside the parent whatever the company is called', async () => {
    const parent = await newFolder();
    for (const company of ['../../escape', '..', 'a/b\\c', 'CON', '%2e%2e', '\u202Egnp.exe', 'x'.repeat(300), '🦊']) {
      const folder = await newPrep({ parent, company });
      assert.ok(folder, company);
      const name = folder.path.slice(parent.path.length + 1);
      assert.ok(folder.path.startsWith(`${parent.path}/`) && !/[/\\]|^\.|^con$/i.test(name), `${company} → ${name}`);
      await workspace.fs.stat(Uri.joinPath(folder, 'prep.md'));
    }
    assert.deepEqual(
      (await workspace.fs.readDirectory(Uri.joinPath(parent, '..'))).filter(([name]) => name.includes('escape')),
      [],
    );
  });

  it('writes nothing when the arguments do not fit', async () => {
    const parent = await newFolder();
    for (const wrong of [
      { company: '' },
      { company: 'A', interview: 'soon' },
      { company: 'A', panel: [{}] },
      { company: 7 },
    ]) {
      assert.equal(await newPrep({ parent, ...wrong }), undefined);
    }
    assert.deepEqual(await filesIn(parent), {});
  });
});
