import type { Picture } from './picture';
import type { Workbench } from './workbench';

/** About as wide as VS Code shows the picture of a step, so that its text can be read. */
const viewport = { width: 760, height: 460 };

/** Less to be seen around it. */
const settings = { 'workbench.statusBar.visible': false, 'editor.lineNumbers': 'off', 'editor.folding': false };

const hideSidebar = async (workbench: Workbench): Promise<void> => {
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
};

/** Most commands are in the palette only where there is a prep. */
const hasPrep = (workbench: Workbench): Promise<void> => workbench.treeRow(/^Questions to ask, /).waitFor();

const openQuestions = async (workbench: Workbench): Promise<void> => {
  await workbench.treeRow(/^Questions to ask, /).click();
  await workbench.page.getByRole('tab', { name: /^4-questions-to-ask\.md/ }).waitFor();
};

/** One picture for each step of the walkthrough, in `media/walkthrough`. */
export const walkthroughPictures: readonly Picture[] = [
  {
    name: 'begin',
    options: { viewport, settings },
    arrange: async (workbench) => {
      await workbench.setSidebarWidth(430);
      await workbench.focusEditor();
    },
  },
  {
    name: 'readiness',
    options: { viewport, settings, prep: 'half-way' },
    arrange: async (workbench) => {
      await workbench.setSidebarWidth(400);
      await workbench
        .treeRow(/^Questions to ask, /)
        .locator('.monaco-tl-twistie')
        .click();
      await openQuestions(workbench);
    },
  },
  {
    name: 'write',
    options: { viewport, settings, prep: 'half-way' },
    arrange: async (workbench) => {
      await openQuestions(workbench);
      await hideSidebar(workbench);
      await workbench.page.locator('.squiggly-info, .squiggly-warning, .squiggly-hint').first().waitFor();
      await workbench.runCommand('Go to Next Problem in Files');
      await workbench.page.locator('.marker-widget').waitFor();
    },
  },
  {
    name: 'briefing',
    options: { viewport, settings, prep: 'complete' },
    arrange: async (workbench) => {
      await hasPrep(workbench);
      await workbench.runCommand('Second Round: Preview Briefing');
      await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      await hideSidebar(workbench);
    },
  },
  {
    name: 'rehearse',
    options: { viewport, settings, prep: 'complete' },
    arrange: async (workbench) => {
      await hasPrep(workbench);
      await workbench.runCommand('Second Round: Rehearse');
      await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
      await hideSidebar(workbench);
    },
  },
];
