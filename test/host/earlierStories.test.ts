import assert from 'node:assert/strict';
import { commands, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { closeEditors, filesIn, newFolder, read, write } from './support/folders';
import { User } from './support/user';

const newPrep = (argument: object): Thenable<Uri | undefined> =>
  commands.executeCommand<Uri | undefined>('secondRound.newPrep', argument);

const story = (title: string, keys = ''): string =>
  `---\r\ntype: story\r\n${keys}---\r\n\r\n# ${title}\r\n\r\n## Task\r\nGo on.\r\n`;

const notes: Readonly<Record<string, string>> = {
  'northwind/prep.md':
    '---\ntype: prep\ncompany: Northwind\ninterview: 2020-12-03T14:00\n---\n\n## Panel\n- Dana Li\n  - story: night\n- Tom\n  - story: big\n',
  'northwind/stories/night.md': `\uFEFF${story('Night', 'id: night\r\ncompetencies: [failure, conflict]\r\n')}`,
  'northwind/stories/quiet.md': story('Quiet $(trash)'),
  'stories/big.md': story('Big'),
};

describe('New Prep, with stories of earlier preps,', () => {
  let parent: Uri;
  let user: User;
  let problems: string[];
  const { showErrorMessage } = window;
  const at = (...names: string[]): Uri => Uri.joinPath(parent, ...names);
  beforeEach(async () => {
    parent = await newFolder();
    for (const [path, text] of Object.entries(notes)) await write(at(path), text);
    await commands.executeCommand('secondRound.refresh');
    user = new User();
    problems = [];
    Object.defineProperty(window, 'showErrorMessage', {
      value: (text: string) => Promise.resolve(void problems.push(text)),
      configurable: true,
      writable: true,
    });
  });
  afterEach(async () => {
    user.leave();
    Object.defineProperty(window, 'showErrorMessage', { value: showErrorMessage, configurable: true, writable: true });
    await closeEditors();
  });

  const night = (): string =>
    notes['northwind/stories/night.md']?.replace(
      'conflict]\r\n',
      'conflict]\r\ntold: [Northwind round 2 (planned for Dana Li)]\r\n',
    ) ?? '';

  /** Everything that stood there before stands there still. */
  async function assertUntouched(): Promise<void> {
    const files = await filesIn(parent);
    for (const [path, text] of Object.entries(notes)) assert.equal(files[path], text, path);
  }

  it('offers them with where they were told, ticks none, and takes those that are ticked', async () => {
    user.picks.push('Acme', '', '', { ticks: ['Night', 'Big'] });
    const folder = await newPrep({ parent });
    assert.ok(folder);
    const own = user.items[0]?.filter((item) => /^(✓ )?(Night|Quiet|Big)/.test(item));
    assert.deepEqual(own, [
      'Night | failure, conflict | Told: Northwind round 2 (planned for Dana Li)',
      'Quiet \\$(trash) | From Northwind · Not told yet',
      'Big | Shared · Told: Northwind round 2 (planned for Tom)',
    ]);
    const made = await filesIn(folder);
    assert.deepEqual(
      Object.keys(made).filter((path) => path.startsWith('stories/')),
      ['stories/night.md'],
    );
    assert.equal(made['stories/night.md'], night());
    assert.match(made['3-behavioral-questions.md'] ?? '', /^ {2}- story: \[Big\]\(\.\.\/stories\/big\.md\)$/m);
    await assertUntouched();
  });

  it('adds nothing when none is ticked, and leaves nothing behind with escape', async () => {
    user.picks.push('Acme', '', '', { key: 'escape' });
    assert.equal(await newPrep({ parent }), undefined);
    assert.deepEqual(await filesIn(parent), notes);
    user.picks.push('Acme', '', '', { ticks: [] });
    const folder = await newPrep({ parent });
    assert.ok(folder);
    const plain = await newPrep({ parent: await newFolder(), company: 'Acme' });
    assert.ok(plain);
    assert.deepEqual(await filesIn(folder), await filesIn(plain));
  });

  it('goes back a step, and keeps what was ticked', async () => {
    await write(at('.git', 'HEAD'), 'ref: refs/heads/main\n');
    user.picks.push('Acme', '', '', { key: 'back' }, '', { ticks: ['Night'] }, { key: 'back' }, { key: 'escape' });
    assert.equal(await newPrep({ parent }), undefined);
    const ticked = user.items.map((items) => items.filter((item) => item.startsWith('✓')).length);
    assert.deepEqual(ticked, [0, 0, 0, 1]);
    const { '.git/HEAD': _, ...files } = await filesIn(parent);
    assert.deepEqual(files, notes);
  });

  it('does not ask where there is no story', async () => {
    user.picks.push('Acme', '', '2030-01-01');
    await Promise.all(Object.keys(notes).map((path) => workspace.fs.delete(at(path))));
    await commands.executeCommand('secondRound.refresh');
    const others = await newPrep({ parent });
    assert.ok(others);
    assert.deepEqual(user.choices, []);
  });

  it('takes what the editor has of a story that is not saved', async () => {
    const uri = at('northwind', 'stories', 'night.md');
    const document = await workspace.openTextDocument(uri);
    const edit = new WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, 'Not saved.\r\n');
    await workspace.applyEdit(edit);
    const folder = await newPrep({ parent, company: 'Acme', stories: [uri] });
    assert.ok(folder);
    assert.equal(await read(Uri.joinPath(folder, 'stories', 'night.md')), `${night()}Not saved.\r\n`);
    assert.equal(document.isDirty, true);
    await assertUntouched();
  });

  it('adds them to a prep that is there, none twice, and undo takes the link back', async () => {
    const folder = await newPrep({ parent, company: 'Acme' });
    assert.ok(folder);
    const stories = [at('northwind', 'stories', 'night.md').toString(), at('stories', 'big.md').toString()];
    await write(Uri.joinPath(folder, 'stories', 'night.md'), 'my own file');
    const expected = Uri.joinPath(folder, '3-behavioral-questions.md');
    const before = await read(expected);
    await newPrep({ parent, company: 'Acme', stories });
    const after = await filesIn(folder);
    assert.equal(after['stories/night.md'], 'my own file');
    assert.equal(after['stories/night-2.md'], night());
    await newPrep({ parent, company: 'Acme', stories });
    assert.deepEqual(await filesIn(folder), after);
    const editor = await window.showTextDocument(expected);
    assert.notEqual(editor.document.getText(), before);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await assertUntouched();
  });

  it('finds a story that was written a moment ago', async () => {
    const uri = at('northwind', 'stories', 'fresh.md');
    await write(uri, story('Fresh'));
    const folder = await newPrep({ parent, company: 'Acme', stories: [uri] });
    assert.ok(folder);
    assert.equal(await read(Uri.joinPath(folder, 'stories', 'fresh.md')), story('Fresh'));
  });

  it('says what is none, and writes nothing', async () => {
    for (const wrong of [at('northwind', 'prep.md'), at('missing.md')]) {
      assert.equal(await newPrep({ parent, company: 'Acme', stories: [at('stories', 'big.md'), wrong] }), undefined);
      assert.match(problems.at(-1) ?? '', /\.md is no story that was begun in an earlier prep\.$/);
    }
    assert.equal(await newPrep({ parent, company: 'Acme', stories: [7] }), undefined);
    assert.match(problems.at(-1) ?? '', /^The arguments do not fit: stories\.0/);
    assert.deepEqual(await filesIn(parent), notes);
  });

  it('makes a whole prep below another', async () => {
    const folder = await newPrep({ parent: at('northwind'), company: 'Acme' });
    assert.ok(folder);
    await newPrep({ parent: at('northwind'), company: 'Acme' });
    assert.equal(Object.keys(await filesIn(folder)).length, 10);
  });
});
