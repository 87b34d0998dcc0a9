import assert from 'node:assert/strict';
import { commands, TabInputWebview, Uri, window, workspace } from 'vscode';
import { closeEditors, read, until, write } from './support/folders';
import { MemoryFiles } from './support/memoryFiles';

const storyText =
  '---\ntype: story\n---\n\n# The night\n\n## Situation\nLate.\n\n## Task\nTo act.\n\n## Action\nI acted.\n\n## Result\nThree days.\n';

/** Files that are on no disk and have no path there: what only a disk can do fails here. */
describe('A prep on a file system that is no disk', () => {
  const memory = new MemoryFiles();
  const parent = memory.uri('here');
  let prep: Uri;
  before(async () => {
    await workspace.fs.createDirectory(parent);
    prep = await run('newPrep', { parent, company: 'Acme', role: 'Engineer' });
    await write(Uri.joinPath(prep, 'stories', 'night.md'), storyText);
  });
  afterEach(closeEditors);
  after(() => memory.dispose());

  async function run<T>(command: string, argument: object): Promise<T> {
    const result = await commands.executeCommand<T | undefined>(`secondRound.${command}`, argument);
    assert.ok(result !== undefined, `${command} did nothing`);
    return result;
  }

  it('is made there whole', () => {
    assert.equal(prep.toString(), `${memory.scheme}:/here/acme-engineer`);
    const names = Object.keys(memory.texts).filter((path) => path.endsWith('.md'));
    assert.equal(names.length, 11);
    assert.ok(names.every((path) => path.startsWith('/here/acme-engineer/')));
  });

  it('has its notes changed, saved and taken back', async () => {
    const note = Uri.joinPath(prep, '8-salary.md');
    const before = await read(note);
    await commands.executeCommand('secondRound.setStatus', { prep, tip: 'salary', status: 'doing' });
    assert.equal(await read(note), before.replace('status: todo', 'status: doing'));
    await window.showTextDocument(note);
    await commands.executeCommand('undo');
    assert.equal(window.activeTextEditor?.document.getText(), before);
  });

  it('gets a story of its own', async () => {
    const story = await run<Uri>('newStory', { prep, title: 'One more' });
    assert.equal(story.toString(), `${prep.toString()}/stories/one-more.md`);
    await read(story);
  });

  it('takes in a résumé that lies there too', async () => {
    const from = Uri.joinPath(parent, 'cv.md');
    await write(from, '- Cut costs by 30 %\n');
    assert.deepEqual(await run('importResume', { prep, from, choose: 'all' }), { added: 1, known: 0 });
    assert.match(await read(Uri.joinPath(prep, '5-resume.md')), /^- Cut costs by 30 %$/m);
  });

  for (const name of ['briefing.html', 'briefing.md']) {
    it(`is exported there as ${name}`, async () => {
      const to = Uri.joinPath(parent, name);
      await commands.executeCommand('secondRound.exportBriefing', { prep, to });
      assert.match(await read(to), /Acme/);
    });
  }

  for (const [command, viewType] of [
    ['previewBriefing', 'briefing'],
    ['rehearse', 'rehearsal'],
    ['showCoverage', 'coverage'],
  ] as const) {
    it(`is shown by ${command}`, async () => {
      assert.equal(String(await run(command, { prep })), prep.toString());
      const isThere = (): boolean =>
        window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .some(
            ({ input, label }) =>
              input instanceof TabInputWebview &&
              input.viewType.includes(`secondRound.${viewType}`) &&
              label.endsWith(': Acme'),
          );
      await until(window.tabGroups.onDidChangeTabs, isThere);
    });
  }

  it('has a next round beside it', async () => {
    const next = await run<Uri>('nextRound', { prep });
    assert.equal(next.toString(), `${prep.toString()}-round-3`);
    assert.match(await read(Uri.joinPath(next, 'prep.md')), /^round: 3$/m);
  });
});
