import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

describe('The briefing preview', () => {
  const open = workbenchOf({ prep: 'complete', viewport: { width: 1440, height: 900 } });
  let workbench: Workbench;
  let page: FrameLocator;
  before(() => {
    workbench = open();
    page = workbench.webview();
  });

  const read = (name: string): string => readFileSync(join(workbench.folder, name), 'utf8');
  const top = async (locator: Locator): Promise<number> => Math.round((await locator.boundingBox())?.y ?? NaN);
  const shirt = 'Shirt and jacket out the evening before';

  it('opens beside the note, from the palette', async () => {
    await workbench.openView();
    await workbench.treeRow(/^Opening and closing, /).click();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
    await workbench.runCommand('Second Round: Preview Briefing');
    await page.getByRole('heading', { name: 'Ferncross: Staff Engineer, Clinic Platform' }).waitFor();
    for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
      await workbench.shot(`preview-wide-${theme}`, { theme });
    }
  });

  it('opens the note of a line that is clicked, at that line', async () => {
    await page.getByText('I go to the front desk before I go to the code').first().click();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
    const line = lineOf(read('9-opening-and-closing.md'), '- I go to the front desk before I go to the code');
    await workbench.cursorAtLine(line);
    await page.getByText('What wakes people up at night').first().click();
    await workbench.page.getByRole('tab', { name: /^4-questions-to-ask\.md/, selected: true }).waitFor();
    await workbench.cursorAtLine(lineOf(read('4-questions-to-ask.md'), '- What wakes people up at night'));
  });

  it('ticks a task in its note, and stays where it was scrolled to', async () => {
    const box = page.getByRole('checkbox', { name: shirt });
    await box.scrollIntoViewIfNeeded();
    const before = await top(box);
    await box.click();
    await page.getByRole('status').getByText(`Done: ${shirt}`).waitFor({ state: 'attached' });
    assert.match(read('prep.md'), new RegExp(`^- \\[x\\] ${shirt}$`, 'm'));
    assert.ok(await box.isChecked());
    assert.equal(await top(box), before);
    await box.click();
    await page.getByRole('status').getByText(`Open again: ${shirt}`).waitFor({ state: 'attached' });
    assert.match(read('prep.md'), new RegExp(`^- \\[ \\] ${shirt}$`, 'm'));
    assert.equal(await top(box), before);
  });

  it('follows what is written above without moving what is being read', async () => {
    const box = page.getByRole('checkbox', { name: shirt });
    const before = await top(box);
    await workbench.treeRow(/^Opening and closing, /).click();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
    await workbench.goToLine(lineOf(read('9-opening-and-closing.md'), '- When I was wrong'));
    await workbench.page.keyboard.type('- I finish what I begin\n');
    await page.getByText('I finish what I begin').first().waitFor({ state: 'attached' });
    // The browser moves by whole pixels, lines stand between them.
    assert.ok(Math.abs((await top(box)) - before) <= 1);
  });

  it('is where it was, and where it was scrolled to, after the window was reloaded', async () => {
    await workbench.page.keyboard.press('Control+s');
    await workbench.reload();
    const box = page.getByRole('checkbox', { name: shirt });
    await box.waitFor();
    const view = workbench.page.viewportSize();
    const y = await top(box);
    assert.ok(view && y > 0 && y < view.height, `${y} is out of view`);
  });

  it('reads without scrolling sideways in a narrow column', async () => {
    await workbench.setSize({ width: 700, height: 900 });
    await workbench.setSidebarWidth(220);
    await workbench.shot('preview-narrow-light', { theme: 'light' });
    await workbench.shot('preview-narrow-dark', { theme: 'dark' });
    const frame = await workbench.page.locator('iframe.webview.ready').boundingBox();
    const content = await page.locator('main').boundingBox();
    assert.ok(frame && content);
    assert.ok(content.width <= frame.width, `${content.width} is wider than ${frame.width}`);
  });
});

/** The number of the line that begins so, from 1. */
function lineOf(text: string, beginning: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(beginning));
  assert.ok(index >= 0, beginning);
  return index + 1;
}
