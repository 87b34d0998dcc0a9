import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace } from 'vscode';
import { closeEditors, filesIn, newFolder, read, write } from './support/folders';
import { User } from './support/user';

const run = (argument: object): Thenable<unknown> => commands.executeCommand('secondRound.importResume', argument);

async function newPrep(parent: Uri): Promise<Uri> {
  const prep = await commands.executeCommand<Uri | undefined>('secondRound.newPrep', { parent, company: 'Acme' });
  assert.ok(prep);
  return prep;
}

const claimsIn = (text: string): readonly string[] =>
  [...(/## Claims\n[^#]*/.exec(text)?.[0] ?? '').matchAll(/^- (.+)$/gm)].map(([, claim = '']) => claim);

describe('Import Résumé', () => {
  let user: User;
  let problems: string[];
  const { showErrorMessage } = window;
  beforeEach(() => {
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

  it('adds those with a figure when they are accepted as shown, and nothing twice', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    const from = Uri.joinPath(parent, 'cv.json');
    const highlights = ['Wrote the guide', 'Cut costs by 40 %', 'Trained $(trash) 12 people'];
    await write(from, JSON.stringify({ work: [{ name: 'Old Co', highlights }] }));
    const note = Uri.joinPath(prep, '5-resume.md');
    user.picks.push('Cut costs');
    assert.deepEqual(await run({ prep, from }), { added: 2, known: 0 });
    assert.deepEqual(user.choices[0], ['Cut costs by 40 %', 'Trained \\$(trash) 12 people', 'Wrote the guide']);
    assert.deepEqual(claimsIn(await read(note)), ['Cut costs by 40 %', 'Trained $(trash) 12 people']);
    assert.deepEqual(await run({ prep, from, choose: 'all' }), { added: 1, known: 2 });
    const before = await filesIn(prep);
    assert.deepEqual(await run({ prep, from, choose: 'all' }), { added: 0, known: 3 });
    assert.deepEqual(await filesIn(prep), before);
    assert.deepEqual(
      user.messages.map(({ text }) => text),
      [
        '2 claims were added.',
        '1 claim was added. 2 were there already.',
        'All 3 points are among your claims already. Nothing was added.',
      ],
    );
  });

  it('says what it leaves out, before and after', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    const from = Uri.joinPath(parent, 'cv.md');
    const long = 'x'.repeat(1001);
    await write(from, `- One thing\n- Saved 40 %\n- ${long}\n- ${long}y\n`);
    user.picks.push('Saved');
    assert.deepEqual(await run({ prep, from }), { added: 1, known: 0 });
    assert.equal(user.prompts.at(-1), 'New in cv.md: 2, with a figure: 1, there already: 0, left out: 2');
    await run({ prep, from, choose: 'all' });
    await run({ prep, from, choose: 'all' });
    const left = '2 points were left out: they have more than 1000 characters, or stand beyond the first 1000.';
    assert.deepEqual(
      user.messages.map(({ text }) => text),
      [
        `1 claim was added. ${left}`,
        `1 claim was added. 1 was there already. ${left}`,
        `All 2 points are among your claims already. Nothing was added. ${left}`,
      ],
    );
    await write(from, `- ${long}\n`);
    assert.equal(await run({ prep, from }), undefined);
    assert.match(
      problems.at(-1) ?? '',
      /^Nothing in cv\.md is short enough for a claim\. 1 point was left out: it has/,
    );
  });

  it('adds them as one edit that undo takes back', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    const from = Uri.joinPath(parent, 'cv.md');
    await write(from, '- One thing\n- Another\n');
    const note = Uri.joinPath(prep, '5-resume.md');
    const before = await read(note);
    await run({ prep, from, choose: 'all' });
    const editor = await window.showTextDocument(await workspace.openTextDocument(note));
    assert.notEqual(editor.document.getText(), before);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('takes what is selected in an editor, when the user says so', async () => {
    const prep = await newPrep(await newFolder());
    const document = await workspace.openTextDocument({ content: 'Acme\n- Not selected\n- Selected thing\n' });
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(2, 0, 3, 0);
    user.picks.push('Selection');
    assert.deepEqual(await run({ prep, choose: 'all' }), { added: 1, known: 0 });
    assert.deepEqual(claimsIn(await read(Uri.joinPath(prep, '5-resume.md'))), ['Selected thing']);
  });

  it('reads UTF-16 with a mark, and makes the note anew where the prep has lost it', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    await workspace.fs.delete(Uri.joinPath(prep, '5-resume.md'));
    const from = Uri.joinPath(parent, 'cv.txt');
    const units = [0xfeff, ...Array.from('• Größe', (letter) => letter.charCodeAt(0))];
    await workspace.fs.writeFile(from, new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8])));
    assert.deepEqual(await run({ prep, from, choose: 'all' }), { added: 1, known: 0 });
    assert.deepEqual(claimsIn(await read(Uri.joinPath(prep, '5-resume.md'))), ['Größe']);
  });

  it('leaves nothing behind when the user leaves', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    await write(Uri.joinPath(parent, 'cv.md'), '- One thing\n');
    const before = await filesIn(parent);
    user.picks.push({ key: 'escape' });
    assert.equal(await run({ prep, from: Uri.joinPath(parent, 'cv.md') }), undefined);
    assert.deepEqual(await filesIn(parent), before);
  });

  it('says what is wrong with a file and adds nothing', async () => {
    const parent = await newFolder();
    const prep = await newPrep(parent);
    const before = await filesIn(prep);
    const rows: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
      ['empty.txt', ' \n', /^empty\.txt is empty\.$/],
      ['bad.json', '{"work": [\n,', /^bad\.json: This is no JSON: line 2, column 1 does not fit\.$/],
      ['binary.txt', new Uint8Array([0, 1, 2, 0, 255, 254, 0, 0]), /^binary\.txt is not text/],
      ['cv.pdf', '%PDF-1.7\n…', /^cv\.pdf is not text/],
      ['none.md', '# Ann\n', /^none\.md holds no bullet points\. Read are/],
      ['big.txt', new Uint8Array(5 * 1024 * 1024).fill(65), /^big\.txt has 5 MB or more and is not read\.$/],
    ];
    for (const [name, content, says] of rows) {
      const from = Uri.joinPath(parent, name);
      await workspace.fs.writeFile(from, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      assert.equal(await run({ prep, from, choose: 'all' }), undefined, name);
      assert.match(problems.at(-1) ?? '', says);
    }
    await run({ prep, from: Uri.joinPath(parent, 'missing.md') });
    assert.equal(problems.at(-1), 'missing.md does not exist.');
    await run({ prep, from: parent });
    assert.match(problems.at(-1) ?? '', /is a folder/);
    assert.deepEqual(await filesIn(prep), before);
  });
});
