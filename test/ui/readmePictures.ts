import type { Picture } from './picture';

/** What the README shows, in `docs/pictures`. */
export const readmePictures: readonly Picture[] = [
  {
    name: 'overview-light',
    options: { prep: 'complete', theme: 'light', viewport: { width: 1440, height: 900 } },
    arrange: async (workbench) => {
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
  },
  {
    name: 'writing-dark',
    options: { prep: 'half-way', theme: 'dark', viewport: { width: 1280, height: 800 } },
    arrange: async (workbench) => {
      await workbench.setSidebarWidth(410);
      const tip = workbench.treeRow(/^Questions to ask, /);
      await tip.locator('.monaco-tl-twistie').click();
      await tip.click();
      await workbench.page.getByRole('tab', { name: /^4-questions-to-ask\.md/ }).waitFor();
    },
  },
  {
    name: 'briefing-narrow-light',
    options: { prep: 'complete', theme: 'light', viewport: { width: 900, height: 800 } },
    arrange: async (workbench) => {
      await workbench.treeRow(/^Opening and closing, /).click();
      await workbench.page.getByRole('tab', { name: /^9-opening-and-closing\.md/ }).waitFor();
      await workbench.runCommand('Second Round: Preview Briefing');
      await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
      await workbench.setFirstGroupWidth(500);
    },
  },
];
