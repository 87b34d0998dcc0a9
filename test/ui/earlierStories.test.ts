import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { workbenchOf } from './workbenchOf';

const shared = '---\ntype: story\ncompetencies: [influence]\n---\n\n# The ferry\n\n## Task\nCross.\n';

describe('Stories of earlier preps', () => {
  const open = workbenchOf({
    viewport: { width: 1100, height: 760 },
    fill: (folder) => {
      cpSync(inRoot('test', 'fixtures', 'complete'), join(folder, 'harbour'), { recursive: true });
      mkdirSync(join(folder, 'stories'));
      writeFileSync(join(folder, 'stories', 'ferry.md'), shared);
    },
  });

  it('are ticked in one more step of New Prep', async () => {
    const workbench = open();
    const { page } = workbench;
    await workbench.openView();
    await workbench.runCommand('Second Round: New Prep');
    for (const [index, text] of ['Acme', 'Planner', ''].entries()) {
      await workbench.answer(new RegExp(`New Prep \\(${String(index + 1)}/`), text);
    }
    const list = page.locator('.quick-input-widget:visible').filter({ hasText: /New Prep \(4\// });
    await list.getByText('Told:').first().waitFor();
    assert.equal(await list.locator('.monaco-list-row input:checked').count(), 0);
    for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
      await workbench.shot(`earlier-stories-${theme}`, { theme });
    }
    await workbench.setSize({ width: 420, height: 700 });
    await workbench.shot('earlier-stories-narrow', { theme: 'light' });
    await workbench.setSize({ width: 1100, height: 760 });
    for (const title of ['The ferry', 'Quiet nights']) {
      await list.locator('.monaco-list-row').filter({ hasText: title }).first().click();
    }
    await page.keyboard.press('Enter');
    await workbench.treeRow(/^Acme, /).waitFor();
    await page.getByRole('tab', { name: /^prep\.md/ }).waitFor();
    assert.deepEqual(readdirSync(join(workbench.folder, 'acme-planner', 'stories')), ['quiet-nights.md']);
    await workbench
      .treeRow(/^Behavioural questions, /)
      .first()
      .click();
    await workbench.shot('earlier-stories-taken', { theme: 'light' });
  });
});
