import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, window } from 'vscode';
import { PrepStore } from '../../src/host/prepStore';
import { closeEditors, filesIn, newFolder } from './support/folders';
import { silent } from './support/silent';

describe('The sample', () => {
  afterEach(closeEditors);

  it('is a finished prep a few days before its interview, in a folder of its own', async () => {
    const parent = await newFolder();
    const folder = await commands.executeCommand<Uri>('secondRound.trySample', { parent });
    assert.equal(folder.path, `${parent.path}/second-round-sample`);
    assert.equal(window.activeTextEditor?.document.uri.path, `${folder.path}/prep.md`);
    const store = new PrepStore(Date.now, silent);
    await store.ready();
    const readiness = store.prepOf(folder);
    assert.equal(readiness?.daysLeft, 4);
    assert.deepEqual(readiness.findings, []);
    assert.equal(readiness.ready, true);
    store.dispose();
  });

  it('is not written twice', async () => {
    const parent = await newFolder();
    const folder = await commands.executeCommand<Uri>('secondRound.trySample', { parent });
    const before = await filesIn(folder);
    await commands.executeCommand('secondRound.trySample', { parent });
    assert.deepEqual(await filesIn(folder), before);
  });
});
