import assert from 'node:assert/strict';
import { commands, languages, TabInputWebview, Uri, window, workspace, WorkspaceEdit, type Tab } from 'vscode';
import { notePath } from '../../src/host/convert';
import { PrepStore } from '../../src/host/prepStore';
import { closeEditors, newFolder, until, write } from './support/folders';
import { silent } from './support/silent';

const prepText = (company: string): string =>
  `---\ntype: prep\ncompany: ${company}\ninterview: 2036-12-03T14:00\n---\n`;
const questions = '---\ntype: tip\ntip: questions\n---\n\n## Questions to ask\n- Is it safe?\n  - purpose: rapport\n';
const storyText =
  '---\ntype: story\n---\n\n# The night\n\n## Situation\nLate.\n\n## Task\nTo act.\n\n## Action\nI acted.\n\n## Result\nThree days.\n';

/** What a rename in the explorer does. */
async function move(...moves: readonly (readonly [from: Uri, to: Uri])[]): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const [from, to] of moves) edit.renameFile(from, to);
  assert.ok(await workspace.applyEdit(edit));
}

describe('A folder that gets another name', () => {
  let store: PrepStore;
  let folder: Uri;
  /** What there was of the folder's preps, each time something changed. */
  const seen: string[] = [];
  const companies = (): string =>
    store.preps
      .filter(({ prep }) => prep.folder.startsWith(`${notePath(folder)}/`))
      .map(({ prep }) => `${prep.folder.slice(notePath(folder).length + 1)}: ${prep.company}`)
      .sort()
      .join(', ');

  beforeEach(async () => {
    seen.length = 0;
    folder = await newFolder();
    await write(Uri.joinPath(folder, 'jobs', 'acme', 'prep.md'), prepText('Acme'));
    await write(Uri.joinPath(folder, 'jobs', 'acme', 'stories', 'night.md'), storyText);
    store = new PrepStore(() => 0, silent);
    await store.ready();
    store.onDidChange(() => seen.push(companies()));
  });
  afterEach(async () => {
    store.dispose();
    await closeEditors();
  });

  const rows: readonly (readonly [title: string, from: string, to: string, after: string])[] = [
    ['of the prep', 'jobs/acme', 'jobs/acme-inc', 'jobs/acme-inc: Acme'],
    ['above the prep', 'jobs', 'offers', 'offers/acme: Acme'],
    ['of the prep, taken elsewhere', 'jobs/acme', 'later/maybe/acme', 'later/maybe/acme: Acme'],
  ];
  for (const [title, from, to, after] of rows) {
    it(`${title} takes the prep with it, which is never gone`, async () => {
      await move([Uri.joinPath(folder, from), Uri.joinPath(folder, to)]);
      await until(store.onDidChange, () => companies() === after);
      assert.ok(!seen.includes(''), seen.join(' | '));
      const [moved] = store.preps.filter(({ prep }) => prep.folder.startsWith(notePath(folder)));
      assert.deepEqual(
        moved?.prep.stories.map(({ note }) => note.path),
        [notePath(Uri.joinPath(folder, after.split(':')[0] ?? '', 'stories', 'night.md'))],
      );
    });
  }

  it('of two preps that change places', async () => {
    const [acme, birch, between] = ['jobs/acme', 'jobs/birch', 'jobs/between'].map((name) =>
      Uri.joinPath(folder, name),
    );
    assert.ok(acme && birch && between);
    await write(Uri.joinPath(birch, 'prep.md'), prepText('Birch'));
    await until(store.onDidChange, () => companies() === 'jobs/acme: Acme, jobs/birch: Birch');
    await move([acme, between]);
    await move([birch, acme]);
    await move([between, birch]);
    await until(store.onDidChange, () => companies() === 'jobs/acme: Birch, jobs/birch: Acme');
  });

  it('takes problems with it, and leaves none behind', async () => {
    const [from, to] = [Uri.joinPath(folder, 'jobs', 'acme'), Uri.joinPath(folder, 'jobs', 'acme-inc')];
    const found = (prep: Uri): number =>
      languages.getDiagnostics(Uri.joinPath(prep, 'q.md')).filter(({ source }) => source === 'Second Round').length;
    await write(Uri.joinPath(from, 'q.md'), questions);
    // A watcher may miss what is made at once with its folder.
    await commands.executeCommand('secondRound.refresh');
    await window.showTextDocument(Uri.joinPath(from, 'q.md'));
    await until(languages.onDidChangeDiagnostics, () => found(from) > 0);
    await move([from, to]);
    await until(languages.onDidChangeDiagnostics, () => found(from) === 0 && found(to) > 0);
  });

  it('takes open panels with it: there are no second ones, and they show the notes', async () => {
    const kinds = ['previewBriefing', 'rehearse', 'showCoverage'];
    const [from, to] = [Uri.joinPath(folder, 'jobs', 'acme'), Uri.joinPath(folder, 'jobs', 'acme-inc')];
    const panels = (): Tab[] =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('secondRound.'));
    const show = async (prep: Uri): Promise<void> => {
      for (const kind of kinds) {
        assert.equal(String(await commands.executeCommand(`secondRound.${kind}`, { prep })), prep.toString());
      }
      await until(window.tabGroups.onDidChangeTabs, () => panels().length >= kinds.length);
    };
    await show(from);
    await move([from, to]);
    await show(to);
    assert.equal(panels().length, kinds.length);
    await write(Uri.joinPath(to, 'prep.md'), prepText('Acme Inc'));
    await until(window.tabGroups.onDidChangeTabs, () =>
      // A hidden panel keeps its title up to date as well.
      panels().every(({ label }) => label.endsWith(': Acme Inc')),
    );
  });
});
