import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;

/** Waits until the line of the cursor stands below the toolbar and above the lower edge. Runs in the page. */
const markInView = `new Promise((resolve) => {
  const look = () => {
    const { top, bottom } = document.querySelector('.here').getBoundingClientRect();
    const edge = document.querySelector('.toolbar').getBoundingClientRect().bottom;
    if (top >= edge && bottom <= innerHeight) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

describe('The toolbar of the briefing preview', () => {
  const open = workbenchOf({
    prep: 'complete',
    viewport: { width: 1440, height: 900 },
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  let workbench: Workbench;
  let page: FrameLocator;
  let toolbar: Locator;
  before(() => {
    workbench = open();
    page = workbench.webview();
    toolbar = page.getByRole('region', { name: 'What the briefing shows' });
  });

  const title = (name: string): Locator => page.getByRole('heading', { level: 1, name });
  const whole = 'Ferncross: Staff Engineer, Clinic Platform';
  const toggle = (name: string, pressed: boolean): Locator => toolbar.getByRole('button', { name, pressed });
  const said = (text: string): Promise<void> => page.getByRole('status').getByText(text).waitFor({ state: 'attached' });
  const note = (): string => readFileSync(join(workbench.folder, '9-opening-and-closing.md'), 'utf8');
  const openMenu = (): Promise<void> => toolbar.locator('summary').click();
  /** The document of the preview. */
  const frame = async (): Promise<Frame> => {
    const body = await page.locator('body').elementHandle();
    const found = await body.ownerFrame();
    assert.ok(found);
    return found;
  };
  const violations = async (): Promise<readonly unknown[]> => {
    const document = await frame();
    await document.evaluate(axe);
    const result = await document.evaluate<AxeResults>('axe.run()');
    return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  it('shows the whole briefing, the last minute, or one person', async () => {
    await workbench.openView();
    await workbench.treeRow(/^Opening and closing, /).click();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
    await workbench.runCommand('Second Round: Preview Briefing');
    await title(whole).waitFor();
    const view = toolbar.getByRole('combobox', { name: 'View' });
    assert.deepEqual(await view.locator('option').allTextContents(), [
      'The whole briefing',
      'A minute before',
      ...['Imogen Farrow', 'Tomasz Wilk', 'Margaret Osei', 'Devika Sundar'],
    ]);
    await view.selectOption('Tomasz Wilk');
    await title('Tomasz Wilk').waitFor();
    await said('Now showing: Tomasz Wilk');
    await workbench.shot('toolbar-sheet');
    await view.selectOption('A minute before');
    await page.getByRole('heading', { name: 'Who is in the room' }).waitFor();
    await workbench.shot('toolbar-card');
    await view.selectOption('The whole briefing');
    await title(whole).waitFor();
  });

  it('leaves out what does not fit the pages that are chosen', async () => {
    const pages = toolbar.getByRole('combobox', { name: 'Pages' });
    await pages.selectOption('One page');
    await page.locator('.left-out').waitFor();
    await pages.selectOption('Everything');
    await page.locator('.left-out').waitFor({ state: 'detached' });
  });

  it('works with the keyboard alone', async () => {
    await toolbar.getByRole('combobox', { name: 'View' }).focus();
    await workbench.page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'Who is in the room' }).waitFor();
    await workbench.page.keyboard.press('ArrowUp');
    await title(whole).waitFor();
    const focused: (string | null)[] = [];
    for (let count = 0; count < 4; count++) {
      await workbench.page.keyboard.press('Tab');
      focused.push(await toolbar.locator(':focus').getAttribute('id'));
    }
    assert.deepEqual(focused, ['choose-pages', 'choose-follows', 'choose-shared', null]);
    await workbench.page.keyboard.press('Enter');
    await toolbar.getByRole('button', { name: 'Copy as Rich Text' }).waitFor();
    await workbench.page.keyboard.press('Tab');
    await toolbar.locator('#choose-target:focus').waitFor();
    await workbench.page.keyboard.press('Escape');
    await toolbar.getByRole('button', { name: 'Copy as Rich Text' }).waitFor({ state: 'hidden' });
    await toolbar.locator('summary:focus').waitFor();
  });

  it('hides what is private while others see the screen', async () => {
    const lens = page.getByText('what I choose not to do');
    await lens.waitFor();
    assert.match(await page.locator('main').innerText(), /105,000/);
    await toggle('Hide Private', false).click();
    await lens.waitFor({ state: 'detached' });
    await said('Private lines are hidden');
    assert.doesNotMatch(await page.locator('main').innerText(), /105,000/);
    await workbench.shot('toolbar-hidden');
    await toggle('Hide Private', true).click();
    await lens.waitFor();
  });

  it('shows a private figure only when it is asked for', async () => {
    await page.getByText(/98,000/).waitFor({ state: 'detached' });
    await openMenu();
    await toolbar.getByRole('checkbox', { name: 'Target' }).check();
    await page
      .getByText(/98,?000/)
      .first()
      .waitFor();
    await workbench.shot('toolbar-menu-dark', { theme: 'dark' });
    await workbench.shot('toolbar-menu', { theme: 'light' });
    await workbench.page.keyboard.press('Escape');
  });

  it('follows the cursor from line to line, and leaves it alone otherwise', async () => {
    await toggle('Follow the Cursor', false).click();
    await toggle('Follow the Cursor', true).waitFor();
    await workbench.treeRow(/^Opening and closing, /).click();
    await workbench.goToLine(lineOf(note(), 'I came with questions'));
    const closing = page.locator('[aria-current=location]', { hasText: 'I came with questions' });
    await closing.waitFor();
    await page.locator('.here').first().waitFor();
    assert.equal(await page.locator('.here').count(), 1);
    await (await frame()).evaluate(markInView);
    await workbench.shot('toolbar-follow-light', { theme: 'light' });
    await workbench.shot('toolbar-follow-high-contrast', { theme: 'high-contrast' });
    await workbench.goToLine(lineOf(note(), '- I go to the front desk'));
    const point = page.locator('.here', { hasText: 'I go to the front desk' });
    await point.waitFor();
    await (await frame()).evaluate(markInView);
    assert.ok(await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').isVisible());
  });

  it('keeps a block folded while the notes change', async () => {
    const fold = page.getByRole('button', { name: 'Open with thanks', expanded: true });
    const folded = page.getByRole('button', { name: 'Open with thanks', expanded: false });
    const words = page.getByText('Tomasz, thank you for showing me');
    await fold.click();
    await folded.waitFor();
    assert.ok(!(await words.isVisible()));
    await workbench.treeRow(/^Opening and closing, /).click();
    await workbench.goToLine(lineOf(note(), '- When I was wrong'));
    await workbench.page.keyboard.type('- I finish what I begin\n');
    await page.getByText('I finish what I begin').first().waitFor({ state: 'attached' });
    await folded.waitFor();
    assert.ok(!(await words.isVisible()));
    await workbench.page.keyboard.press('Control+s');
  });

  it('is as it was after the window was reloaded, but for private figures', async () => {
    const folded = page.getByRole('button', { name: 'Open with thanks', expanded: false });
    const words = page.getByText('Tomasz, thank you for showing me');
    await toolbar.getByRole('combobox', { name: 'View' }).selectOption('Tomasz Wilk');
    await title('Tomasz Wilk').waitFor();

    await workbench.reload();
    await title('Tomasz Wilk').waitFor();
    await toggle('Follow the Cursor', true).waitFor();
    await toolbar.getByRole('combobox', { name: 'View' }).selectOption('The whole briefing');
    await title(whole).waitFor();
    await folded.waitFor();
    assert.ok(!(await words.isVisible()));
    await openMenu();
    assert.ok(!(await toolbar.getByRole('checkbox', { name: 'Target' }).isChecked()));
    await workbench.page.keyboard.press('Escape');
    await folded.click();
    await words.waitFor();
  });

  it('copies the page as formatted text, without its controls', async () => {
    await openMenu();
    await toolbar.getByRole('button', { name: 'Copy as Rich Text' }).click();
    await said('Copied');
    const [html, plain] = await workbench.page.evaluate<[string, string]>(`(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type) => (await item.getType(type)).text();
      return [await read('text/html'), await read('text/plain')];
    })()`);
    assert.match(html, /<h1>Ferncross: Staff Engineer, Clinic Platform<\/h1>/);
    assert.match(html, /<h2>Points to land<\/h2>/);
    assert.doesNotMatch(html, /<button|<input|<svg|class=|data-|hidden|file:/);
    assert.match(plain, /^Ferncross: Staff Engineer, Clinic Platform\n- /);
    assert.match(plain, /\nPoints to land\n- I have moved hundreds/);
    assert.match(plain, /\n {2}- /);
    assert.match(plain, /- ☐ Shirt and jacket/);
  });

  it('is accessible in every theme, and in a narrow column', async () => {
    for (const theme of themes) {
      await workbench.shot(`toolbar-${theme}`, { theme });
      assert.deepEqual(await violations(), [], theme);
    }
    await workbench.setTheme('light');
    await workbench.setSize({ width: 1920, height: 1000 });
    await workbench.setFirstGroupWidth(300);
    await toolbar.getByRole('button', { name: 'Copy as Rich Text' }).waitFor();
    await toolbar.locator('summary').waitFor({ state: 'hidden' });
    await workbench.shot('toolbar-wide');
    assert.deepEqual(await violations(), []);
    await workbench.setSize({ width: 760, height: 900 });
    await workbench.setSidebarWidth(180);
    await openMenu();
    for (const theme of themes) await workbench.shot(`toolbar-narrow-${theme}`, { theme });
    assert.deepEqual(await violations(), []);
  });
});

/** The number of the line that begins so, from 1. */
function lineOf(text: string, beginning: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(beginning));
  assert.ok(index >= 0, beginning);
  return index + 1;
}
