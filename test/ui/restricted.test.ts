import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

describe('A folder that nobody has trusted', () => {
  const open = workbenchOf({
    prep: 'half-way',
    isRestricted: true,
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
  });
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  it('is open in Restricted Mode, and its prep is in the sidebar', async () => {
    await workbench.page.locator('.statusbar').getByText('Restricted Mode').waitFor();
    await workbench.page.locator('.statusbar').getByText('Hearthmill').waitFor();
    await workbench.runCommand('Second Round: Focus on Preparation View');
    await workbench.treeRow(/^Hearthmill Foods, in \d+ days, \d+ of \d+, Distribution Planning Manager/).waitFor();
  });

  it('has its notes changed from there', async () => {
    await workbench
      .treeRow(/^Opening and closing, /)
      .getByRole('checkbox')
      .first()
      .click();
    await workbench.treeRow(/^Opening and closing, done with \d gaps?/).waitFor();
    assert.match(readFileSync(join(workbench.folder, '9-opening-and-closing.md'), 'utf8'), /^status: done$/m);
  });

  it('has its briefing shown', async () => {
    await workbench.runCommand('Second Round: Preview Briefing');
    await workbench.webview().getByRole('heading', { level: 1, name: 'Hearthmill Foods' }).waitFor();
    await workbench.page.locator('.statusbar').getByText('Restricted Mode').waitFor();
  });
});
