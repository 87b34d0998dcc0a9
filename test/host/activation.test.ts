import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('The extension', () => {
  it('is present and activates', async () => {
    const extension = extensions.getExtension('second-round.second-round');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
