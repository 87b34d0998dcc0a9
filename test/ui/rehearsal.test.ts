import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator } from 'playwright-core';
import { readLog, type Rehearsal } from '../../src/core/rehearsal/log';
import { violationsOf } from './axe';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

describe('A rehearsal', () => {
  // Without what was practised before, stories come first.
  const fill = (folder: string): void => rmSync(join(folder, 'rehearsals'), { recursive: true });
  const open = workbenchOf({ prep: 'complete', viewport: { width: 1440, height: 900 }, fill });
  let workbench: Workbench;
  let page: FrameLocator;
  before(() => {
    workbench = open();
    page = workbench.webview();
  });

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const question = async (): Promise<string> => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const said = (text: string | RegExp): Promise<void> =>
    page.getByRole('status').getByText(text).waitFor({ state: 'attached' });

  async function frame(): Promise<Frame> {
    const found = await (await page.locator('body').elementHandle()).ownerFrame();
    assert.ok(found);
    return found;
  }

  /** The seconds that the clock shows. */
  async function shown(): Promise<number> {
    const [minutes = 0, seconds = 0] = ((await page.locator('.told').textContent()) ?? '').split(':').map(Number);
    return 60 * minutes + seconds;
  }

  async function untilShown(least: number): Promise<void> {
    while ((await shown()) < least) {
      const now = (await page.locator('.told').textContent()) ?? '';
      await page.locator('.told', { hasText: now }).waitFor({ state: 'detached' });
    }
  }

  /** From now on the page remembers what it says. */
  async function listen(): Promise<void> {
    await (
      await frame()
    ).evaluate(`{
      globalThis.said = [];
      const status = document.querySelector('[role=status]');
      const observer = new MutationObserver(() => globalThis.said.push(status.textContent));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    }`);
  }

  /** What today's sessions logged, the newest file last. */
  function logged(): readonly Rehearsal[] {
    const folder = join(workbench.folder, 'rehearsals');
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) =>
      /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-[0-9a-f]{8}\.jsonl$/.test(name),
    );
    return names.sort().flatMap((name) => readLog(readFileSync(join(folder, name), 'utf8')).rehearsals);
  }

  async function untilLogged(count: number): Promise<void> {
    const watcher = watch(join(workbench.folder, 'rehearsals'));
    while (logged().length < count) await once(watcher, 'change');
    watcher.close();
  }

  it('is three keystrokes from the palette to the first spoken answer', async () => {
    await workbench.page.locator('.statusbar').getByText('Ferncross').waitFor();
    await press('F1');
    await workbench.quickInput().waitFor();
    await workbench.quickInput().fill('>Second Round: Rehearse');
    await workbench.page.locator('.quick-input-list .monaco-list-row').getByText('Second Round: Rehearse').waitFor();
    await press('Enter');
    await button('Start answering').waitFor();
    await page.locator('main:focus').waitFor();
    for (const theme of ['light', 'dark'] as const) await workbench.shot(`rehearsal-asking-${theme}`, { theme });
    await press('Space');
    await button('Stop').waitFor();
    await said('The clock runs.');
  });

  it('lets the clock run, and reveals the beats one by one', async () => {
    assert.equal(await page.locator('.beats li:not(.closed)').count(), 0);
    await press('r');
    await said(/^Situation: /);
    await press('ArrowRight');
    await said(/^Task: /);
    assert.equal(await page.locator('.beats li:not(.closed)').count(), 2);
    await untilShown(2);
    const width = await (
      await frame()
    ).evaluate<number>(`document.querySelector('.fill').getBoundingClientRect().width`);
    assert.ok(width > 0);
    for (const theme of ['light', 'dark', 'high-contrast'] as const) {
      await workbench.shot(`rehearsal-telling-${theme}`, { theme });
    }
  });

  it('goes on while it is hidden', async () => {
    const before = await shown();
    const begun = Date.now();
    await workbench.openView();
    await workbench.treeRow(/^Opening and closing, /).dblclick();
    await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/, selected: true }).waitFor();
    await page.locator('.told').waitFor({ state: 'detached' });
    await workbench.page.getByRole('tab', { name: /^Rehearsal: / }).click();
    await button('Stop').waitFor();
    const hidden = Math.floor((Date.now() - begun) / 1000);
    await untilShown(before + hidden);
  });

  it('says once that a minute is left, and once that the time is up', async () => {
    await listen();
    // The page looks at its clock: so it need not be waited for.
    const document = await frame();
    await document.evaluate('{ const { now } = Date; Date.now = () => now() + (globalThis.later ?? 0); }');
    await document.evaluate('globalThis.later = 60_000');
    await said('One minute left.');
    await document.evaluate('globalThis.later = 120_000');
    await said('Time is up: come to the end.');
    await page.locator('.clock.over').waitFor();
    const seconds = await shown();
    await untilShown(seconds + 1);
    assert.deepEqual(await document.evaluate('globalThis.said'), ['One minute left.', 'Time is up: come to the end.']);
  });

  it('stops in a pause, and goes on', async () => {
    await button('Stop').focus();
    await press('p');
    await said(/^Paused at /);
    const at = await shown();
    await press('p');
    await said('The clock runs again.');
    await untilShown(at + 1);
  });

  it('stops, asks what they may ask next, and takes a note without taking its letters for keys', async () => {
    await press('Space');
    await said(/^Stopped at \d:\d\d\. They may ask next: /);
    await page.getByText('They may ask next:').first().waitFor();
    await press('n');
    await workbench.page.keyboard.type('Sag 3 hard easy figures first');
    await press('Enter');
    assert.equal(await page.getByRole('textbox').inputValue(), 'Sag 3 hard easy figures first');
    await press('f');
    assert.ok(await page.getByRole('checkbox').isChecked());
    for (const theme of ['light', 'dark'] as const) await workbench.shot(`rehearsal-grading-${theme}`, { theme });
    assert.deepEqual(logged(), []);
  });

  it('logs the grade, adds the note to the story, and asks the next', async () => {
    const first = await question();
    await press('2');
    await said("Added to the story's Follow-ups.");
    assert.notEqual(await question(), first);
    const [answer, ...others] = logged();
    assert.deepEqual([answer?.rating, answer?.note, others], ['hard', 'Sag 3 hard easy figures first', []]);
    assert.ok(answer && answer.seconds >= 3);
    const stories = join(workbench.folder, 'stories');
    const texts = readdirSync(stories).map((name) => readFileSync(join(stories, name), 'utf8'));
    assert.equal(texts.filter((text) => /^- Sag 3 hard easy figures first$/m.test(text)).length, 1);
  });

  it('is where it was after the window was reloaded, its clock too', async () => {
    const asked = await question();
    await press('Space');
    await button('Stop').waitFor();
    await workbench.reload();
    await button('Stop').waitFor();
    assert.equal(await question(), asked);
    await page.locator('h1').click();
    await press('Space');
    await said(/^Stopped at /);
    await press('g');
    await button('Start answering').waitFor();
    await said(/^Question: /);
    await untilLogged(2);
  });

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
    it(`breaks no rule of accessibility while asking: ${theme}`, async () => {
      await workbench.setTheme(theme);
      await page.locator(`body.vscode-${theme}`).waitFor();
      assert.deepEqual(await violationsOf(await frame()), []);
    });
  }

  it('skips, and ends with what was said, as a picture and as a table', async () => {
    const skipped = await question();
    await press('s');
    await page.getByRole('heading', { level: 1, name: skipped, exact: true }).waitFor({ state: 'detached' });
    await press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Session over' }).waitFor();
    await page.getByText(/^2 answers, /).waitFor();
    assert.equal(await page.getByRole('row').count(), 3);
    await page.getByRole('img', { name: /^Spoken lengths and recall of 2 cards/ }).waitFor();
    for (const theme of ['light', 'dark'] as const) {
      await workbench.shot(`rehearsal-summary-${theme}`, { theme });
      assert.deepEqual(await violationsOf(await frame()), []);
    }
  });

  it('is read without scrolling sideways in a narrow column', async () => {
    await workbench.setSize({ width: 600, height: 900 });
    await workbench.setSidebarWidth(220);
    const fits = `document.documentElement.scrollWidth <= document.documentElement.clientWidth`;
    await workbench.shot('rehearsal-summary-narrow', { theme: 'light' });
    assert.ok(await (await frame()).evaluate(fits));
    await button('Go on').click();
    await button('Start answering').waitFor();
    await workbench.shot('rehearsal-asking-narrow', { theme: 'dark' });
    assert.ok(await (await frame()).evaluate(fits));
  });
});
