import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

describe('What is connected, from the keyboard alone', () => {
  const open = workbenchOf({ prep: 'complete' });
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const tab = (name: string): Promise<void> =>
    workbench.page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();

  /** The first line of a note that begins so, from 1. */
  function lineOf(path: string, start: string): number {
    const lines = readFileSync(join(workbench.folder, path), 'utf8').split('\n');
    const index = lines.findIndex((line) => line.startsWith(start));
    assert.ok(index >= 0, `no line ${start} in ${path}`);
    return index + 1;
  }

  it('a claim leads to the story behind it', async () => {
    await workbench.page.locator('.statusbar').getByText('Ferncross').waitFor();
    await press('Control+p');
    await workbench.quickInput().waitFor();
    await workbench.page.keyboard.type('5-resume');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row.focused')
      .getByText('5-resume.md')
      .first()
      .waitFor();
    await press('Enter');
    await tab('5-resume.md');
    await workbench.goToLine(lineOf('5-resume.md', '- Brought front-desk check-in down'));
    await press('F12');
    await tab('front-desk.md');
    await workbench.cursorAtLine(lineOf('stories/front-desk.md', '# '));
  });

  it('the story says who will hear it', async () => {
    await press('Control+k');
    await press('Control+i');
    await workbench.page
      .locator('.monaco-hover')
      .getByText(/told for .*Imogen Farrow/)
      .waitFor();
    await press('Escape');
  });

  it('its references lead to that person, and the way goes back to the claim', async () => {
    await press('Shift+F12');
    const rows = workbench.page.locator('.reference-zone-widget .monaco-list-row');
    await rows.first().waitFor();
    const focused = workbench.page.locator('.reference-zone-widget .monaco-list-row.focused');
    await press('Home');
    for (let steps = 0; !(await focused.textContent())?.includes('prep.md'); steps++) {
      assert.ok(steps < 40, 'prep.md is among the references');
      await press('ArrowLeft');
      await press('ArrowDown');
    }
    await press('ArrowRight');
    await rows.getByText('story: [Two days at the front desk]').waitFor();
    await press('ArrowDown');
    await focused.getByText('story: [Two days at the front desk]').waitFor();
    await press('Enter');
    await tab('prep.md');
    await workbench.cursorAtLine(lineOf('prep.md', '  - story: [Two days at the front desk]'));
    for (const name of ['front-desk.md', '5-resume.md']) {
      await press('Control+Alt+-');
      await tab(name);
    }
  });
});
