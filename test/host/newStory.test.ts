import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, window } from 'vscode';
import { closeEditors, newFolder, read } from './support/folders';

describe('New Story', () => {
  afterEach(closeEditors);

  it('makes a file with an id of its own each time, and opens it', async () => {
    const prep = await commands.executeCommand<Uri>('secondRound.newPrep', {
      parent: await newFolder(),
      company: 'Acme',
    });
    const story = { prep, title: 'The long night', competencies: ['conflict', 'failure'] };
    const first = await commands.executeCommand<Uri>('secondRound.newStory', story);
    const second = await commands.executeCommand<Uri>('secondRound.newStory', { ...story, shape: 'car' });
    assert.equal(first.path, `${prep.path}/stories/the-long-night.md`);
    assert.equal(second.path, `${prep.path}/stories/the-long-night-2.md`);
    assert.equal(window.activeTextEditor?.document.uri.path, second.path);
    assert.match(await read(first), /^id: the-long-night\ncompetencies: \[conflict, failure\]$/m);
    const headings = [...(await read(second)).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['Challenge', 'Action', 'Result']);
  });

  it('says so when there is no such prep', async () => {
    const prep = await newFolder();
    assert.equal(await commands.executeCommand('secondRound.newStory', { prep, title: 'x' }), undefined);
  });
});
