import assert from 'node:assert/strict';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { Workbench } from './workbench';

describe('The workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ folder: inRoot('test', 'fixtures', 'complete') });
  });
  after(() => workbench.close());

  it('has an icon that opens the view of the extension', async () => {
    await workbench.openView();
    await workbench.page
      .locator('.sidebar')
      .getByRole('heading', { name: /Second Round/u })
      .waitFor();
    assert.equal(await workbench.activityBarIcon().getAttribute('aria-selected'), 'true');
  });
});
