import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { violationsOf } from './axe';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

/** A prep of sixty stories and more than forty things to tell them for. */
function fillMany(folder: string): void {
  const names = Array.from({ length: 30 }, (_, index) => `skill ${String(index + 1)}`);
  const prep = join(folder, 'prep.md');
  writeFileSync(prep, readFileSync(prep, 'utf8').replace(/^competencies: .*$/m, `competencies: [${names.join(', ')}]`));
  const values = Array.from({ length: 10 }, (_, index) => `- Value ${String(index + 1)}\n  - story: empty-miles\n`);
  const culture = join(folder, '6-cultural-fit.md');
  writeFileSync(culture, readFileSync(culture, 'utf8').replace('## Values\n', `## Values\n\n${values.join('')}`));
  const story = readFileSync(join(folder, 'stories', 'empty-miles.md'), 'utf8');
  for (let number = 4; number <= 60; number++) {
    const text = story
      .replace(/^id: .*$/m, `id: story-${String(number)}`)
      .replace(/^competencies: .*$/m, `competencies: [${names[number % 30] ?? ''}]`)
      .replace(/^# .*$/m, `# Story number ${String(number)}`);
    writeFileSync(join(folder, 'stories', `story-${String(number)}.md`), text);
  }
}

const fits = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';

describe('The coverage of stories', () => {
  const open = workbenchOf({ prep: 'half-way', viewport: { width: 1440, height: 900 } });
  let workbench: Workbench;
  let content: FrameLocator;
  before(() => {
    workbench = open();
    content = workbench.webview();
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const note = (...names: string[]): string => readFileSync(join(workbench.folder, ...names), 'utf8');
  const said = (text: string): Promise<void> =>
    content.getByRole('status').getByText(text).waitFor({ state: 'attached' });
  const focused = (): Locator => content.locator('button:focus');

  async function frame(): Promise<Frame> {
    const found = await (await content.locator('body').elementHandle()).ownerFrame();
    assert.ok(found);
    return found;
  }

  /** The name of what has the focus: of a cell without words, its label. */
  async function focusName(): Promise<string> {
    return (await focused().getAttribute('aria-label')) ?? (await focused().textContent()) ?? '';
  }

  /** Presses an arrow until the name of what has the focus fits. */
  async function goTo(name: RegExp, key: string): Promise<void> {
    for (let steps = 0; !name.test(await focusName()); steps++) {
      assert.ok(steps < 30, `${key} does not lead to ${String(name)}, but to ${await focusName()}`);
      await press(key);
    }
  }

  it('is opened from the palette, with the keyboard in its table', async () => {
    await workbench.page.locator('.statusbar').getByText('Hearthmill').waitFor();
    await press('F1');
    await workbench.quickInput().waitFor();
    await workbench.quickInput().fill('>Second Round: Show Story Coverage');
    await workbench.page.locator('.quick-input-list .monaco-list-row').getByText('Show Story Coverage').waitFor();
    await press('Enter');
    await content.getByRole('heading', { level: 1, name: 'Which story for what' }).waitFor();
    await focused().waitFor();
  });

  it('is a table whose headings say what each cell is about', async () => {
    await content.getByRole('table', { name: /^\d+ of \d+ have a story/ }).waitFor();
    const headings = await content.getByRole('columnheader').allTextContents();
    assert.ok(headings.length > 4, String(headings));
    assert.ok((await content.getByRole('rowheader').count()) > 5);
  });

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
    it(`breaks no rule of accessibility: ${theme}`, async () => {
      await workbench.setTheme(theme);
      await content.locator(`body.vscode-${theme}`).waitFor();
      await workbench.shot(`coverage-${theme}`);
      assert.deepEqual(await violationsOf(await frame()), []);
    });
  }

  it('links a story to a competency from the keyboard, and keeps the focus where it was', async () => {
    await goTo(/^Link "The carrier dispute" to failure/, 'ArrowDown');
    await press('Enter');
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused').getByText('Link "The carrier').waitFor();
    await press('Enter');
    await said('"The carrier dispute" is linked to failure.');
    await content.getByRole('button', { name: 'The carrier dispute: told for failure' }).and(focused()).waitFor();
    assert.match(note('stories', 'carrier-dispute.md'), /^competencies:.*\bfailure\b/m);
  });

  it('leaves everything as it is when the choice is left', async () => {
    const before = note('6-cultural-fit.md');
    await goTo(/^Link "The carrier dispute" to Neighbors first/, 'ArrowDown');
    await press('Enter');
    await workbench.quickInput().waitFor();
    await press('Escape');
    await workbench.quickInput().waitFor({ state: 'hidden' });
    await (await frame()).waitForFunction('document.hasFocus()');
    assert.match(await focusName(), /^Link "The carrier dispute" to Neighbors first/);
    assert.equal(note('6-cultural-fit.md'), before);
  });

  it('leads from a cell to the note and back, and follows an undo there', async () => {
    const before = note('6-cultural-fit.md');
    await press('Enter');
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused').getByText('Link "The carrier').waitFor();
    await press('Enter');
    await said('"The carrier dispute" is linked to Neighbors first.');
    assert.notEqual(note('6-cultural-fit.md'), before);
    await content
      .getByRole('button', { name: 'The carrier dispute: told for Neighbors first' })
      .and(focused())
      .waitFor();
    await press('Enter');
    await workbench.page.getByRole('tab', { name: /^6-cultural-fit\.md/, selected: true }).waitFor();
    await workbench.shot('coverage-beside-note', { theme: 'dark' });
    await workbench.focusEditor();
    await press('Control+z');
    await press('Control+s');
    await content.getByRole('button', { name: /^Link "The carrier dispute" to Neighbors first/ }).waitFor();
    await press('Control+1');
    await (await frame()).waitForFunction('document.hasFocus()');
    assert.match(await focusName(), /^Link "The carrier dispute" to Neighbors first/);
  });

  it('goes to the ends of lines and of the table, and has one stop for Tab', async () => {
    await press('Home');
    assert.equal(await focusName(), 'Neighbors first');
    await press('End');
    assert.equal(await focusName(), 'Link or write a story for Neighbors first');
    await press('Control+Home');
    assert.equal(await focusName(), 'The carrier dispute');
    await press('Control+End');
    assert.match(await focusName(), /^Link or write a story for Curtis/);
    assert.equal(await content.locator('table button[tabindex="0"]').count(), 1);
    await press('Shift+Tab');
    await content.locator('.table:focus').waitFor();
    await press('Tab');
    assert.match(await focusName(), /^Link or write a story for Curtis/);
  });

  it('is where it was after the window was reloaded', async () => {
    await workbench.reload();
    await content.getByRole('heading', { level: 1 }).waitFor();
    const stop = content.locator('table button[tabindex="0"]');
    assert.match((await stop.getAttribute('aria-label')) ?? '', /^Link or write a story for Curtis/);
  });

  it('scrolls in its own region in a narrow column, never the page', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Second Round: Show Story Coverage');
    await content.getByRole('heading', { level: 1 }).waitFor();
    await workbench.setSize({ width: 580, height: 900 });
    await workbench.setSidebarWidth(220);
    await (await frame()).waitForFunction('innerWidth <= 320');
    for (const theme of ['light', 'dark'] as const) await workbench.shot(`coverage-narrow-${theme}`, { theme });
    assert.ok(await (await frame()).evaluate(fits));
    assert.deepEqual(await violationsOf(await frame()), []);
  });
});

describe('The coverage of many stories', () => {
  const open = workbenchOf({ prep: 'half-way', viewport: { width: 1280, height: 800 }, fill: fillMany });
  let workbench: Workbench;
  let content: FrameLocator;
  before(() => {
    workbench = open();
    content = workbench.webview();
  });

  it('is walked and changed as a small one, its headings in view', async () => {
    await workbench.page.locator('.statusbar').getByText('Hearthmill').waitFor();
    await workbench.runCommand('Second Round: Show Story Coverage');
    await content.locator('button:focus').waitFor();
    assert.equal(await content.getByRole('columnheader').count(), 62);
    assert.ok((await content.getByRole('rowheader').count()) >= 45);
    for (let steps = 0; steps < 12; steps++) await workbench.page.keyboard.press('ArrowDown');
    for (let steps = 0; steps < 30; steps++) await workbench.page.keyboard.press('ArrowRight');
    const cell = content
      .getByRole('button', { name: /^Link "Story number \d+" to skill 12/ })
      .and(content.locator(':focus'));
    await cell.waitFor();
    const visible = `(() => {
      const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
      const corners = [[left + 4, top + 4], [right - 4, bottom - 4]];
      return corners.every(([x, y]) => document.elementFromPoint(x, y) === document.activeElement);
    })()`;
    const frame = await (await content.locator('body').elementHandle()).ownerFrame();
    assert.ok(frame);
    assert.ok(await frame.evaluate(visible), 'nothing covers the cell');
    await workbench.shot('coverage-many', { theme: 'light' });
    assert.ok(await frame.evaluate(fits));
    const scrolled = await frame.evaluate<number>(`document.querySelector('.table').scrollLeft`);
    assert.ok(scrolled > 0);
    // One after another, and no slower than keys can be pressed: each time the keyboard must be back in the table.
    for (let skill = 12; skill <= 16; skill++) {
      await content
        .getByRole('button', { name: new RegExp(`^Link "Story number \\d+" to skill ${String(skill)},`) })
        .and(content.locator(':focus'))
        .waitFor();
      await workbench.page.keyboard.press('Enter');
      await workbench.page
        .locator('.quick-input-list .monaco-list-row.focused')
        .getByText('Link "Story number')
        .waitFor();
      await workbench.page.keyboard.press('Enter');
      await content
        .getByRole('status')
        .getByText(`is linked to skill ${String(skill)}.`)
        .waitFor({ state: 'attached' });
      await content
        .getByRole('button', { name: `: told for skill ${String(skill)}` })
        .and(content.locator(':focus'))
        .waitFor();
      await workbench.page.keyboard.press('ArrowDown');
    }
    assert.equal(await frame.evaluate<number>(`document.querySelector('.table').scrollLeft`), scrolled);
  });
});
