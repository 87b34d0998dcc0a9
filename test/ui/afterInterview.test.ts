import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

/** The interview as of two hours ago. */
function pastInterview(text: string): string {
  const begun = new Date(Date.now() - 2 * 3_600_000).toISOString().slice(0, 16);
  return text.replace(/^interview: .*$/m, `interview: ${begun}`).replace(/^timezone: .*$/m, 'timezone: UTC');
}

describe('The days around the interview', () => {
  const open = workbenchOf({ prep: 'half-way' });
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  it('say what is to be rehearsed today, in the sidebar and on its icon', async () => {
    await workbench.openView();
    await workbench.treeRow(/^Stories, \d to rehearse today, \d of 3 complete$/).waitFor();
    await workbench.page
      .getByRole('tab', { name: /^Second Round.*8 tips are not ready, \d to rehearse today/ })
      .waitFor();
    await workbench.shot('due-light', { theme: 'light' });
    await workbench.runCommand('Second Round: Show Rehearsal Plan');
    await workbench.page.getByRole('tab', { name: /^Rehearsal plan\.md/, selected: true }).waitFor();
    await workbench.page.getByText('Add to Calendar…').first().waitFor();
    await workbench.shot('plan-light');
    await workbench.runCommand('Second Round: Plan My Time…');
    await workbench.answer('Plan My Time', 'soon');
    await workbench.page.getByText('A number of hours, such as 2 or 1.5').first().waitFor();
    await workbench.answer('Plan My Time', '2,5');
    await workbench.page.getByRole('tab', { name: /2 h 30 min for Hearthmill/, selected: true }).waitFor();
    await workbench.page.locator('.editor-instance').getByText('Add to Calendar…').first().waitFor();
    await workbench.shot('plan-my-time-light');
  });

  it('turn to the debrief and the thank-yous when it is over', async () => {
    const path = join(workbench.folder, 'prep.md');
    writeFileSync(path, pastInterview(readFileSync(path, 'utf8')));
    await workbench.treeRow(/^Write down how it went, Hearthmill Foods, while you still know it$/).waitFor();
    const rows = await workbench.page.locator('.sidebar .monaco-list-row').all();
    const names = await Promise.all(rows.slice(0, 5).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
    assert.deepEqual(
      names.map((name) => name.split(',')[0]),
      [
        'Write down how it went',
        'Thank Yolanda Fitch',
        'Thank Lorna Petrakis',
        'Thank Curtis Bellweather',
        'Hearthmill Foods',
      ],
    );
    await workbench.treeRow(/^Thank Lorna Petrakis, Hearthmill Foods, 22 hours left$/).click();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
    await workbench.treeRow(/^Thank Lorna Petrakis, Hearthmill Foods, done$/).waitFor();
    await workbench.shot('after-interview-light');
    await workbench.shot('after-interview-high-contrast', { theme: 'high-contrast' });
  });
});
