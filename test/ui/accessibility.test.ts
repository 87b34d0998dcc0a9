import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, FrameLocator } from 'playwright-core';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { launchBrowser } from '../../scripts/lib/workbench.mjs';
import { violationsOf } from './axe';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

/** Everything that would move in a document, with its pseudo-elements. */
const movements = `[...document.querySelectorAll('*')].flatMap((element) =>
  [null, '::before', '::after'].flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const durations = (style.transitionDuration + ', ' + style.animationDuration).split(', ');
    const moves = durations.some((duration) => parseFloat(duration) > 0) || style.scrollBehavior === 'smooth';
    return moves ? [element.outerHTML.slice(0, 80) + (pseudo ?? '')] : [];
  }),
)`;

/** Where the focus is, and how that is to be seen. */
interface FocusStop {
  /** Its place in the order of the document; -1 when nothing of it has the focus. */
  readonly index: number;
  readonly html: string;
  /** Whether something is drawn that is not there without the focus. */
  readonly isMarked: boolean;
  /** Whether it lies where one sees it. */
  readonly isInView: boolean;
}

/** Notes how everything looks without the focus; `focusStop()` then compares. */
const prepareWalk = `(() => {
  const looks = (element) => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0 ? 'none' : style.outline;
    return [outline, style.boxShadow].join(' | ');
  };
  const all = [...document.querySelectorAll('*')];
  const before = new Map(all.map((element) => [element, looks(element)]));
  globalThis.focusStop = () => {
    const element = document.activeElement;
    if (!document.hasFocus() || !element || element === document.body || element === document.documentElement)
      return { index: -1, html: '', isMarked: false, isInView: false };
    const box = element.getBoundingClientRect();
    // A field may be covered by what is drawn for it: then that one shows the focus.
    const shown = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
    return {
      index: all.indexOf(element),
      html: element.outerHTML.slice(0, 120),
      isMarked: shown.some((one) => looks(one) !== before.get(one)),
      isInView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  };
  const used = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll(used)]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== 'radio' && element.checkVisibility())
    .map((element) => all.indexOf(element));
})()`;

describe('The briefing preview, for everybody', () => {
  const open = workbenchOf({ prep: 'complete', viewport: { width: 1440, height: 900 } });
  const shirt = 'Shirt and jacket out the evening before';
  let workbench: Workbench;
  let content: FrameLocator;
  before(() => {
    workbench = open();
    content = workbench.webview();
  });

  /** The document of the preview. */
  async function previewFrame(): Promise<Frame> {
    const body = await content.locator('body').elementHandle();
    const frame = await body.ownerFrame();
    assert.ok(frame);
    return frame;
  }

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const noteTab = (name: string): Promise<void> => workbench.page.getByRole('tab', { name, selected: true }).waitFor();

  it('is opened and entered from the keyboard', async () => {
    await workbench.openView();
    await workbench.treeRow(/^Opening and closing, /).click();
    await noteTab('9-opening-and-closing.md');
    await workbench.runCommand('Second Round: Preview Briefing');
    await content.getByRole('heading', { level: 1 }).waitFor();
    await press('Control+2');
    await (await previewFrame()).waitForFunction('document.hasFocus()');
  });

  it('has its one heading, its main part, its language and one place for what is said', async () => {
    const frame = await previewFrame();
    assert.equal(await content.getByRole('heading', { level: 1 }).count(), 1);
    assert.equal(await content.getByRole('main').count(), 1);
    assert.equal(await content.getByRole('status').count(), 1);
    assert.equal(await frame.evaluate('document.documentElement.lang'), 'en');
  });

  it('is walked with Tab in the order one reads, and shows at each stop where one is', async () => {
    const frame = await previewFrame();
    const wanted = await frame.evaluate<readonly number[]>(prepareWalk);
    assert.ok(wanted.length > 10, `only ${wanted.length} stops`);
    const stops: FocusStop[] = [];
    for (;;) {
      await press('Tab');
      const stop = await frame.evaluate<FocusStop>('focusStop()');
      if (stop.index < 0) break;
      stops.push(stop);
      assert.ok(stops.length <= wanted.length, `goes round, or stops at ${stop.html}`);
    }
    const unseen = stops.filter(({ isMarked, isInView }) => !isMarked || !isInView);
    assert.deepEqual(unseen, []);
    const order = stops.map(({ index }) => index);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.deepEqual(
      wanted.filter((index) => !order.includes(index)),
      [],
    );
  });

  it('opens a note with Enter', async () => {
    await content
      .getByRole('button', { name: /4-questions-to-ask\.md, line \d+/ })
      .first()
      .focus();
    await press('Enter');
    await noteTab('4-questions-to-ask.md');
  });

  it('ticks a task with Space, and keeps the focus when the page has followed', async () => {
    const frame = await previewFrame();
    const note = join(workbench.folder, 'prep.md');
    const hasFocus = `document.activeElement?.type === 'checkbox'`;
    await content.getByRole('checkbox', { name: shirt }).focus();
    await press('Space');
    await content.getByRole('status').getByText(`Done: ${shirt}`).waitFor({ state: 'attached' });
    assert.match(readFileSync(note, 'utf8'), new RegExp(`^- \\[x\\] ${shirt}$`, 'm'));
    assert.ok(await frame.evaluate(hasFocus));
    await press('Space');
    await content.getByRole('status').getByText(`Open again: ${shirt}`).waitFor({ state: 'attached' });
    assert.match(readFileSync(note, 'utf8'), new RegExp(`^- \\[ \\] ${shirt}$`, 'm'));
    assert.ok(await frame.evaluate(hasFocus));
  });

  it('says nothing while somebody writes in a note', async () => {
    const frame = await previewFrame();
    await frame.evaluate(`{
      globalThis.said = [];
      const status = document.querySelector('[role=status]');
      const observer = new MutationObserver(() => globalThis.said.push(status.textContent));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    }`);
    await workbench.treeRow(/^Opening and closing, /).click();
    await noteTab('9-opening-and-closing.md');
    const lines = readFileSync(join(workbench.folder, '9-opening-and-closing.md'), 'utf8').split('\n');
    await workbench.goToLine(lines.findIndex((line) => line.startsWith('- When I was wrong')) + 1);
    await workbench.page.keyboard.type('- I finish what I begin\n');
    await content.getByText('I finish what I begin').first().waitFor({ state: 'attached' });
    assert.deepEqual(await frame.evaluate('globalThis.said'), []);
  });

  it('does not move for those who asked for less motion', async () => {
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
    assert.deepEqual(await (await previewFrame()).evaluate(movements), []);
    await workbench.page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
    it(`breaks no rule of accessibility: ${theme}`, async () => {
      await workbench.setTheme(theme);
      const frame = await previewFrame();
      await frame.waitForFunction(`document.body.classList.contains('vscode-${theme}')`);
      assert.deepEqual(await violationsOf(frame), []);
    });
  }
});

describe('The briefing as a page, for everybody', () => {
  let browser: Browser;
  let html: string;
  before(async () => {
    browser = await launchBrowser();
    const call = [inRoot('dist', 'cli.js'), 'briefing', inRoot('test', 'fixtures', 'complete'), '--format', 'html'];
    html = execFileSync(process.execPath, [...call, '--now', '2026-11-30T10:00Z'], { encoding: 'utf8' });
  });
  after(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`keeps what it says in colours that somebody has chosen, with no motion: ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
      await page.setContent(html);
      assert.ok(await page.evaluate("matchMedia('(forced-colors: active)').matches"));
      assert.deepEqual(await violationsOf(page), []);
      assert.deepEqual(await page.evaluate(movements), []);
      await page.close();
    });
  }
});
