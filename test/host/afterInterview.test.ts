import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { closeEditors, filesIn, newFolder, write } from './support/folders';
import { User } from './support/user';

/** The day before now, in UTC. */
const yesterday = (): string => new Date(Date.now() - 3 * 3_600_000).toISOString().slice(0, 16);
const prepText = (): string =>
  `---\ntype: prep\ncompany: Acme\ntimezone: UTC\ninterview: ${yesterday()}\n---\n\n## Panel\n\n- Dana Li\n  - hook: her talk on queues\n- Tom Ray\n`;
const closing = '---\ntype: tip\ntip: closing\n---\n\n## After\n\n- Tom Ray\n  - note: Dear Tom\n';

async function newPrep(note = closing): Promise<Uri> {
  const folder = await newFolder();
  await write(Uri.joinPath(folder, '9.md'), note);
  await write(Uri.joinPath(folder, 'prep.md'), prepText());
  return folder;
}

function shown(): string {
  return window.activeTextEditor?.document.getText() ?? '';
}

describe('After the interview', () => {
  let user: User;
  beforeEach(() => {
    user = new User();
  });
  afterEach(async () => {
    user.leave();
    await closeEditors();
  });

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`a thank-you begins in the closing note, with the hours that are left, and undo takes it back, in ${name}`, async () => {
      const before = closing.replaceAll('\n', eol);
      const prep = await newPrep(before);
      const uri = await commands.executeCommand<Uri>('secondRound.thank', { prep, person: 'Dana' });
      assert.equal(uri.path, `${prep.path}/9.md`);
      const added =
        '- Dana Li\n  - note: Dear Dana Li, thank you for your time. What stayed with me: her talk on queues ';
      assert.equal(shown(), `${before}${added.replaceAll('\n', eol)}${eol}`);
      assert.deepEqual(user.statuses, ['Thank-you to Dana Li: 21 hours left']);
      // The first tab stop is selected, to be written over.
      const editor = window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), 'Dear Dana Li, thank you for your time.');
      assert.equal(editor.document.isDirty, true);
      await commands.executeCommand('undo');
      assert.equal(shown(), before);
    });
  }

  it('a thank-you that is begun is gone to, and nothing is written', async () => {
    const prep = await newPrep();
    await commands.executeCommand('secondRound.thank', { prep, person: 'Tom Ray' });
    assert.equal(shown(), closing);
    const { document, selection } = window.activeTextEditor ?? {};
    assert.equal(document?.lineAt(selection?.active.line ?? 0).text, '  - note: Dear Tom');
  });

  it('opens and writes nothing for somebody who is not on the panel', async () => {
    const prep = await newPrep();
    const before = await filesIn(prep);
    assert.equal(await commands.executeCommand('secondRound.thank', { prep, person: 'Nobody' }), undefined);
    assert.deepEqual(await filesIn(prep), before);
  });

  it('writes into no note whose front matter is broken', async () => {
    const broken = closing.replace('tip: closing', 'tip: closing\nstatus: [');
    const prep = await newPrep(broken);
    await workspace.fs.rename(Uri.joinPath(prep, '9.md'), Uri.joinPath(prep, '9-opening-and-closing.md'));
    await commands.executeCommand('secondRound.thank', { prep, person: 'Dana Li' });
    await commands.executeCommand('secondRound.debrief', { prep });
    assert.equal((await filesIn(prep))['9-opening-and-closing.md'], broken);
    assert.equal(shown(), broken);
  });

  it('the debrief gets a section of its own, once', async () => {
    const prep = await newPrep();
    await commands.executeCommand('secondRound.debrief', { prep });
    const written = shown();
    assert.match(written, /\n\n## Debrief\n\n<!--\n(.+\n)+-->\n\n- \n {2}- answer: \n {2}- story: \n {2}- lesson: \n$/);
    await commands.executeCommand('secondRound.debrief', { prep });
    assert.equal(shown(), written);
  });
});
