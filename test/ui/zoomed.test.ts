import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsOf } from './axe';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

const themes = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;

/** A window of 1280 by 800 at 200 %: half the room, twice the pixels. */
describe('At 200 %, in every theme,', () => {
  const open = workbenchOf({
    prep: 'complete',
    viewport: { width: 640, height: 400 },
    context: { deviceScaleFactor: 2 },
  });
  let workbench: Workbench;
  before(async () => {
    workbench = open();
    await workbench.page.locator('.statusbar').getByText('Ferncross').waitFor();
  });

  async function pageFrame(): Promise<Frame> {
    const body = await workbench.webview().locator('body').elementHandle();
    const frame = await body.ownerFrame();
    assert.ok(frame);
    return frame;
  }

  it('the sidebar has a name for each row, each box and the icon, and the status bar says what its numbers mean', async () => {
    await workbench.runCommand('Second Round: Focus on Preparation View');
    await workbench.treeRow(/^Ferncross, in 4 days, \d+ of \d+, /).waitFor();
    for (const [what, few] of [
      ['.monaco-list-row', 4],
      ['.monaco-list-row [role=checkbox]', 2],
    ] as const) {
      const names = await workbench.page.evaluate<readonly (string | null)[]>(
        `[...document.querySelectorAll('.sidebar ${what}')].map((element) => element.getAttribute('aria-label'))`,
      );
      assert.ok(names.length >= few && names.every((name) => name !== null && name !== ''), JSON.stringify(names));
      assert.deepEqual([...new Set(names)], names);
    }
    await workbench.page
      .locator('.statusbar')
      .getByRole('button', { name: /^Interview with Ferncross: \d+ of \d+ ready, in 4 days/ })
      .waitFor();
    for (const theme of themes) await workbench.shot(`zoomed sidebar ${theme}`, { theme });
    await workbench.runCommand('View: Close Primary Side Bar');
  });

  for (const [panel, command] of [
    ['briefing', 'Second Round: Preview Briefing'],
    ['rehearsal', 'Second Round: Rehearse'],
    ['coverage', 'Second Round: Show Story Coverage'],
  ] as const) {
    it(`the ${panel} breaks no rule of accessibility and scrolls in one direction`, async () => {
      await workbench.runCommand('View: Close All Editors');
      await workbench.runCommand(command);
      await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      const frame = await pageFrame();
      for (const theme of themes) {
        await workbench.setTheme(theme);
        await frame.waitForFunction(`document.body.classList.contains('vscode-${theme}')`);
        assert.deepEqual(await violationsOf(frame), [], theme);
        const widths = await frame.evaluate<readonly number[]>('[document.documentElement.scrollWidth, innerWidth]');
        assert.ok((widths[0] ?? 0) <= (widths[1] ?? 0), `${theme}: ${widths.join(' in ')}`);
        await workbench.shot(`zoomed ${panel} ${theme}`);
      }
    });
  }
});
