// Run by `scripts/pictures.mjs` with the path of the packaged extension: what the README shows is what users get.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import { Workbench, type WorkbenchOptions } from './workbench';

const [, , vsix = ''] = process.argv;
const folder = inRoot('docs', 'pictures');
/** More than this makes a README slow to read. */
const largest = 250_000;

/** What would draw the eye away from the extension. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 14,
  'editor.lineHeight': 23,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

async function picture(
  name: string,
  options: WorkbenchOptions,
  arrange: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const workbench = await Workbench.open({ ...options, vsix, settings });
  try {
    await workbench.openView();
    await arrange(workbench);
    // What has the focus is drawn in other colours, and what the mouse is over gets buttons.
    await workbench.focusEditor();
    await workbench.page.mouse.move(0, 0);
    await workbench.page.locator('.notification-toast').waitFor({ state: 'hidden' });
    const path = await workbench.shot(name, { folder });
    const { size } = statSync(path);
    assert.ok(size < largest, `${name} has ${size} bytes`);
    console.log(`${relative(root, path)} (${Math.round(size / 1000)} kB)`);
    await workbench.shot(`${name}-high-contrast`, { theme: 'high-contrast' });
    await workbench.shot(`${name}-high-contrast-light`, { theme: 'high-contrast-light' });
  } finally {
    await workbench.close();
  }
}

async function pictures(): Promise<void> {
  await picture(
    'overview-light',
    { prep: 'complete', theme: 'light', viewport: { width: 1440, height: 900 } },
    async (workbench) => {
      await workbench.setSidebarWidth(410);
      const tip = workbench.treeRow(/^Questions to ask, /);
      await tip.locator('.monaco-tl-twistie').click();
      await tip.click();
      await workbench.page.getByRole('tab', { name: /^4-questions-to-ask\.md/ }).waitFor();
      await workbench.runCommand('Second Round: Preview Briefing');
      await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      await workbench.setFirstGroupWidth(500);
      await workbench.focusEditor();
    },
  );

  await picture(
    'writing-dark',
    { prep: 'half-way', theme: 'dark', viewport: { width: 1280, height: 800 } },
    async (workbench) => {
      await workbench.setSidebarWidth(410);
      const tip = workbench.treeRow(/^Questions to ask, /);
      await tip.locator('.monaco-tl-twistie').click();
      await tip.click();
      await workbench.page.getByRole('tab', { name: /^4-questions-to-ask\.md/ }).waitFor();
    },
  );

  await picture(
    'briefing-narrow-light',
    { prep: 'complete', theme: 'light', viewport: { width: 900, height: 800 } },
    async (workbench) => {
      await workbench.treeRow(/^Opening and closing, /).click();
      await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/ }).waitFor();
      await workbench.runCommand('Second Round: Preview Briefing');
      await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
      await workbench.setFirstGroupWidth(500);
    },
  );
}

void pictures().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
