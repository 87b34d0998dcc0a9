import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import { startServer, type Server } from '../../scripts/lib/server.mjs';
import { temporaryFolder } from '../../scripts/lib/temporaryFolder.mjs';
import { provisionVscode } from '../../scripts/lib/vscode.mjs';
import { vscodeVersions } from '../../scripts/lib/vscodeVersions.mjs';
import { launchBrowser, testServerArguments, workbenchAddress } from '../../scripts/lib/workbench.mjs';

/** The themes that everything must look right in, by the class that VS Code gives the workbench. */
const themes = {
  light: { name: 'Default Light Modern', workbenchClass: 'vs' },
  dark: { name: 'Default Dark Modern', workbenchClass: 'vs-dark' },
  'high-contrast': { name: 'Default High Contrast', workbenchClass: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', workbenchClass: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;

export interface WorkbenchOptions {
  /** A folder to open a copy of; an empty one without it. */
  readonly folder?: string;
  readonly theme?: Theme;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A real VS Code in a browser, with the extension loaded from source, for one test file. */
export class Workbench {
  readonly page: Page;
  /** The copy that is open: tests may change it and look at what was written. */
  readonly folder: string;
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #settings: Readonly<Record<string, unknown>>;

  private constructor(
    page: Page,
    folder: string,
    server: Server,
    browser: Browser,
    settings: WorkbenchOptions['settings'],
  ) {
    this.page = page;
    this.folder = folder;
    this.#server = server;
    this.#browser = browser;
    this.#settings = settings ?? {};
  }

  static async open({ folder, theme = 'light', viewport, settings = {} }: WorkbenchOptions = {}): Promise<Workbench> {
    const temporary = temporaryFolder();
    const copy = join(temporary, folder === undefined ? 'workspace' : basename(folder));
    mkdirSync(copy);
    if (folder !== undefined) cpSync(folder, copy, { recursive: true });

    const server = await startServer({
      program: await provisionVscode(vscodeVersions.newest),
      data: join(temporary, 'data'),
      settings: { 'workbench.colorTheme': themes[theme].name, ...settings },
      args: testServerArguments,
    });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: viewport ?? { width: 1280, height: 800 } });
    const workbench = new Workbench(page, copy, server, browser, settings);
    await page.goto(workbenchAddress(server, { folder: copy, extension: root }));
    await workbench.#ready();
    return workbench;
  }

  async #ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 30_000 });
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 30_000 });
  }

  /** The window again, as after "Developer: Reload Window". */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 30_000 });
  }

  /** Picks a command in the palette, by its title with the category. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    await row.waitFor();
    await row.click();
  }

  /** The input of whatever quick pick or input box is open. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input[type="text"], .quick-input-widget:visible input.input');
  }

  /** Types into the quick input and accepts it, once its title or placeholder says that it is the expected step. */
  async answer(step: string | RegExp, text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible').filter({ hasText: step }).waitFor();
    await this.quickInput().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Opens the view container of the extension. */
  async openView(): Promise<void> {
    await this.activityBarIcon().click();
  }

  /** The extension's icon in the activity bar. */
  activityBarIcon(): Locator {
    return this.page.locator('.activitybar').getByRole('tab', { name: /^Second Round/u });
  }

  /** Rows of trees, by the name that a screen reader speaks. */
  treeRow(name: string | RegExp): Locator {
    return this.page.getByRole('treeitem', { name });
  }

  /** Puts the focus into the text of the active editor. */
  async focusEditor(): Promise<void> {
    await this.runCommand('View: Focus Active Editor Group');
  }

  /** Puts the cursor of the active editor at the start of a line, counted from 1. */
  async goToLine(line: number): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+g');
    await this.quickInput().waitFor();
    await this.quickInput().fill(`:${String(line)}`);
    await this.page.keyboard.press('Enter');
    await this.page
      .locator('.statusbar')
      .getByText(new RegExp(`^Ln ${String(line)}, Col 1$`))
      .waitFor();
  }

  /** The document of the webview that holds an element: the innermost of three nested frames. */
  async webview(selector: string): Promise<Frame> {
    for (;;) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (found > 0 && frame !== this.page.mainFrame()) return frame;
      }
      await this.page.waitForEvent('framenavigated', { timeout: 1000 }).catch(() => undefined);
    }
  }

  /** Changes the colours of the open window. */
  async setTheme(theme: Theme): Promise<void> {
    const { name, workbenchClass } = themes[theme];
    this.#server.setSettings({ ...this.#settings, 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${workbenchClass}`).waitFor();
  }

  /** Saves what is to be seen as `out/screenshots/NAME.png`. */
  async shot(name: string, { theme }: { readonly theme?: Theme } = {}): Promise<string> {
    if (theme !== undefined) await this.setTheme(theme);
    const path = inRoot('out', 'screenshots', `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    return path;
  }

  async close(): Promise<void> {
    await Promise.all([this.#browser.close(), this.#server.stop()]);
  }
}
