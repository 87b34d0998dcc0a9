import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

describe('The sidebar', () => {
  const open = workbenchOf({ prep: 'half-way' });
  let workbench: Workbench;
  before(() => {
    workbench = open();
  });

  const read = (name: string): string => readFileSync(join(workbench.folder, name), 'utf8');
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  /** The row that keys act on, once it is the expected one. */
  const focused = (name: string): Locator =>
    workbench.page.locator(`.sidebar .monaco-list-row.focused[aria-label^="${name}"]`);

  it('is opened by an icon that says how many tips are not ready', async () => {
    await workbench.openView();
    await workbench.treeRow(/^Hearthmill Foods, in \d+ days, \d+ of \d+, Distribution Planning Manager/).waitFor();
    assert.equal(await workbench.activityBarIcon().getAttribute('aria-selected'), 'true');
    await workbench.page.getByRole('tab', { name: /^Second Round.*8 tips are not ready/ }).waitFor();
  });

  it('is walked with the arrow keys', async () => {
    await workbench.runCommand('Second Round: Focus on Preparation View');
    await press('Home');
    // The first row says what to do next.
    await press('ArrowDown');
    await focused('Hearthmill Foods').waitFor();
    await press('ArrowDown');
    await focused('The interview').waitFor();
    await press('ArrowRight');
    await workbench.treeRow(/^Test the video link and the headset, task, open/).waitFor();
    await press('ArrowLeft');
    await workbench.treeRow(/^Test the video link and the headset/).waitFor({ state: 'detached' });
    await press('End');
    await focused('Stories').waitFor();
  });

  it('opens the note of a row with Enter', async () => {
    await press('ArrowUp');
    await focused('Opening and closing').waitFor();
    await press('Enter');
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
  });

  it('marks a tip from the keyboard', async () => {
    await workbench.runCommand('Second Round: Focus on Preparation View');
    await focused('Opening and closing').waitFor();
    await press('Shift+F10');
    await workbench.page.getByRole('menuitem', { name: 'Mark as Done' }).hover();
    await press('Enter');
    await workbench.treeRow(/^Opening and closing, done with \d gaps?/).waitFor();
    assert.match(read('9-opening-and-closing.md'), /^status: done$/m);
    await workbench
      .treeRow(/^Opening and closing, /)
      .getByRole('checkbox')
      .first()
      .click();
    await workbench.treeRow(/^Opening and closing, doing/).waitFor();
    assert.match(read('9-opening-and-closing.md'), /^status: doing$/m);
  });

  it('skips a tip from its menu, when a reason is given', async () => {
    await workbench.treeRow(/^Assessments, to do/).click({ button: 'right' });
    // VS Code's menu takes no click in its first moments.
    await workbench.page.getByRole('menuitem', { name: 'Skip with a Reason' }).hover();
    await press('Enter');
    await workbench.answer('Skip with a Reason', '');
    await workbench.page.getByText('without a reason it stays open').waitFor();
    await workbench.answer('Skip with a Reason', 'Yolanda confirmed: no exercise');
    await workbench.treeRow(/^Assessments, skipped/).waitFor();
    assert.match(read('7-assessments.md'), /^status: skipped$/m);
    assert.match(read('7-assessments.md'), /Yolanda confirmed: no exercise/);
    await workbench.page.getByRole('tab', { name: /^Second Round.*7 tips are not ready/ }).waitFor();
  });

  it('leads from a check to the place that wants something', async () => {
    const tip = workbench.treeRow(/^Cultural fit, /);
    await tip.locator('.monaco-tl-twistie').click();
    await workbench.treeRow(/^Values with a source and a story, not met/).click();
    await workbench.page.getByRole('tab', { name: /^6-cultural-fit\.md/, selected: true }).waitFor();
    const line = read('6-cultural-fit.md').split('\n').indexOf('- Neighbors first') + 1;
    await workbench.cursorAtLine(line);
  });

  it('says the most important things in a narrow window', async () => {
    await workbench.setSize({ width: 700, height: 700 });
    await workbench.setSidebarWidth(220);
    await workbench.shot('tree-narrow-light', { theme: 'light' });
    await workbench.shot('tree-narrow-high-contrast', { theme: 'high-contrast' });
    const sidebar = await workbench.page.locator('.part.sidebar').boundingBox();
    for (const [name, count] of [
      ['The interview', '3 of 7'],
      ['Cultural fit', '0 of 2'],
      ['Salary', '0 of 4'],
    ] as const) {
      const box = await workbench
        .treeRow(new RegExp(`^${name}, `))
        .getByText(count)
        .boundingBox();
      assert.ok(box && sidebar && box.x + 40 < sidebar.x + sidebar.width, name);
    }
  });
});

describe('The sample', () => {
  const open = workbenchOf();

  it('is one click away in an empty folder', async () => {
    const workbench = open();
    await workbench.openView();
    await workbench.page.locator('.sidebar').getByRole('button', { name: 'Try the Sample', exact: true }).click();
    await workbench.treeRow(/^Ferncross, in 4 days, \d+ of \d+, Staff Engineer, Clinic Platform/).waitFor();
    await workbench.page.getByRole('tab', { name: /^prep\.md/, selected: true }).waitFor();
    assert.match(
      readFileSync(join(workbench.folder, 'second-round-sample', 'prep.md'), 'utf8'),
      /^company: Ferncross$/m,
    );
  });
});
