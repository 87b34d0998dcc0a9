import assert from 'node:assert/strict';
import { commands, Uri, window, workspace, type CodeLens, type DocumentLink } from 'vscode';
import { closeEditors, newFolder, read, until, write } from './support/folders';
import { User } from './support/user';

const prepText = (interview: string): string =>
  `---\ntype: prep\ncompany: Acme\ntimezone: UTC\ninterview: ${interview}\n---\n\n# Acme\n\n## Panel\n\n- Dana Li\n  - part: peer\n`;
const story = '---\ntype: story\nid: night\n---\n\n# The long night\n\n## Situation\n\nIt was late.\n';
const behavioral =
  '---\ntype: tip\ntip: behavioral\n---\n\n## Questions to expect\n\n- What went wrong?\n  - story: night\n- Why; us?\n';
const asked =
  '---\ntype: tip\ntip: first-interview\n---\n\n## What they asked\n\n- Why us?\n  - answer: rough\n- Why now?\n  - answer: strong\n';

async function newPrep(more: Readonly<Record<string, string>> = {}, interview = '2036-12-03T14:00'): Promise<Uri> {
  const folder = await newFolder();
  const files = {
    'stories/night.md': story,
    '3.md': behavioral,
    '1.md': asked,
    ...more,
    'prep.md': prepText(interview),
  };
  for (const [path, text] of Object.entries(files)) await write(Uri.joinPath(folder, path), text);
  return folder;
}

async function textOf(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText();
}

/** What stands over a document: titles, commands, arguments. Lenses of VS Code itself are not among them. */
async function lensesOf(uri: Uri): Promise<CodeLens[]> {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses.filter(({ command }) => command?.command.startsWith('secondRound.') === true);
}

describe('The plan', () => {
  let user: User;
  beforeEach(() => {
    user = new User();
  });
  afterEach(async () => {
    user.leave();
    await closeEditors();
  });

  it('is shown day by day, as a page nobody edits that follows the notes', async () => {
    const prep = await newPrep();
    const uri = await commands.executeCommand<Uri>('secondRound.showPlan', { prep });
    const document = await workspace.openTextDocument(uri);
    assert.equal(window.activeTextEditor?.document, document);
    assert.deepEqual([document.languageId, document.isDirty, document.isUntitled], ['markdown', false, false]);
    assert.match(document.getText(), /^# Rehearsal plan: Acme\n\nThe interview is in \d+ days: /);
    assert.match(
      document.getText(),
      /\[What went wrong\?\]\(\/[^)]*\/stories\/night\.md#L6\) \(The long night, never told\)/,
    );
    const before = document.getText();
    await write(Uri.joinPath(prep, 'stories', 'night.md'), story.replace('The long night', 'The short night'));
    await until(workspace.onDidChangeTextDocument, () => document.getText() !== before);
    assert.match(document.getText(), /The short night/);
  });

  it('has links that VS Code follows, saved or not', async () => {
    const prep = await newPrep();
    const shown = await commands.executeCommand<Uri>('secondRound.showPlan', { prep });
    const written = await commands.executeCommand<Uri>('secondRound.planMyTime', { prep, hours: 8 });
    const kept = Uri.joinPath(prep, 'deep', 'my-plan.md');
    await write(kept, await textOf(written));
    for (const uri of [shown, written, kept]) {
      await workspace.openTextDocument(uri);
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', uri, 100);
      const targets = links.map(({ target }) => decodeURIComponent(target?.toString() ?? ''));
      const file = Uri.joinPath(prep, 'stories', 'night.md');
      assert.ok(
        targets.some((target) => target.includes(file.path)),
        `${uri.toString()}: ${targets.join('\n')}`,
      );
    }
  });

  it('says what to write first when there is nothing to rehearse', async () => {
    const parent = await newFolder();
    const prep = await commands.executeCommand<Uri>('secondRound.newPrep', { parent, company: 'Acme' });
    const text = await textOf(await commands.executeCommand<Uri>('secondRound.showPlan', { prep }));
    assert.match(text, /nothing to rehearse yet\. \[Write a story first: .*\]\(\/.*3-behavioral-questions\.md#L\d+\)/);
  });

  it('goes into the calendar from both documents, while the interview is ahead', async () => {
    const prep = await newPrep();
    for (const [command, more] of [
      ['showPlan', {}],
      ['planMyTime', { hours: 1 }],
    ] as const) {
      const uri = await commands.executeCommand<Uri>(`secondRound.${command}`, { prep, ...more });
      const [lens] = await lensesOf(uri);
      assert.equal(lens?.command?.title, 'Add to Calendar…');
      user.saves = Uri.joinPath(prep, `${command}.ics`);
      await commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
      assert.match(await read(user.saves), /SUMMARY:Rehearse: Acme/);
    }
    const past = await commands.executeCommand<Uri>('secondRound.showPlan', { prep: await newPrep({}, '2020-12-03') });
    assert.deepEqual(await lensesOf(past), []);
  });

  it('for a few hours is a note to keep, with what will not fit', async () => {
    const prep = await newPrep();
    const uri = await commands.executeCommand<Uri>('secondRound.planMyTime', { prep, hours: 0.5 });
    const document = await workspace.openTextDocument(uri);
    assert.deepEqual([document.languageId, document.isUntitled], ['markdown', true]);
    assert.match(document.getText(), /^# 30 min for Acme\n\nThis takes about \d+ min/);
    assert.match(document.getText(), /\n\d\. \[Tell the story "The long night" aloud\]\(/);
    assert.match(document.getText(), /\n## What will not fit\n/);
  });

  it('is of the prep whose plan is in front, among several', async () => {
    const prep = await newPrep();
    await newPrep();
    await commands.executeCommand('secondRound.planMyTime', { prep, hours: 1 });
    for (const command of ['showPlan', 'showPlan']) {
      const uri = await commands.executeCommand<Uri>(`secondRound.${command}`);
      assert.equal(Uri.joinPath(uri, '..').path, prep.path);
    }
  });

  for (const hours of [0, -1, 101, 'two', NaN]) {
    it(`refuses ${String(hours)} hours`, async () => {
      const prep = await newPrep();
      assert.equal(await commands.executeCommand('secondRound.planMyTime', { prep, hours }), undefined);
    });
  }
});

describe('Lenses for rehearsing', () => {
  afterEach(closeEditors);

  it('stand over stories, questions to expect and rough answers', async () => {
    const today = new Date().toISOString();
    const log = JSON.stringify({ at: today, card: 'night', seconds: 130, rating: 'again' });
    const prep = await newPrep({ 'rehearsals/a.jsonl': `${log}\n` });
    await commands.executeCommand('secondRound.showPlan', { prep });
    const rows: readonly (readonly [string, readonly (readonly [number, string, string])[]])[] = [
      ['stories/night.md', [[5, 'Rehearse (2:10 last, due today)', 'night']]],
      [
        '3.md',
        [
          [7, 'Rehearse (2:10 last, due today)', 'night'],
          [9, 'Rehearse (never told)', 'expected:why-us'],
        ],
      ],
    ];
    for (const [path, expected] of rows) {
      const uri = Uri.joinPath(prep, path);
      await window.showTextDocument(uri);
      const lenses = (await lensesOf(uri)).filter(({ command }) => command?.command === 'secondRound.rehearse');
      assert.deepEqual(
        lenses.map(({ range, command }) => {
          const [given] = (command?.arguments ?? []) as { readonly prep: Uri; readonly cards: readonly string[] }[];
          assert.equal(given?.prep.path, prep.path);
          return [range.start.line, command?.title, given.cards.join()];
        }),
        expected,
      );
    }
  });

  it('are gone when the interview is over', async () => {
    const prep = await newPrep({}, '2020-12-03');
    await commands.executeCommand('secondRound.showPlan', { prep });
    const uri = Uri.joinPath(prep, 'stories', 'night.md');
    await window.showTextDocument(uri);
    const titles = (await lensesOf(uri)).map(({ command }) => command?.title);
    assert.deepEqual(titles, []);
  });
});
