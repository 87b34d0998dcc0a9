import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { extensionHostsOf } from '../../scripts/lib/extensionHost.mjs';
import { freshCopy } from '../../scripts/lib/freshCopy.mjs';
import { addLanguage } from '../../scripts/lib/languagePack.mjs';
import { inRoot, root } from '../../scripts/lib/paths.mjs';
import { installExtension, startServer, type Server } from '../../scripts/lib/server.mjs';
import { temporaryFolder } from '../../scripts/lib/temporaryFolder.mjs';
import { provisionVscode } from '../../scripts/lib/vscode.mjs';
import { vscodeVersions } from '../../scripts/lib/vscodeVersions.mjs';
import { driverArguments, launchBrowser, testServerArguments, workbenchAddress } from '../../scripts/lib/workbench.mjs';

/** The themes that everything must look right in, by the class that VS Code gives the workbench. */
const themes = {
  light: { name: 'Default Light Modern', workbenchClass: 'vs' },
  dark: { name: 'Default Dark Modern', workbenchClass: 'vs-dark' },
  'high-contrast': { name: 'Default High Contrast', workbenchClass: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', workbenchClass: 'hc-light' },
} as const;

export type Theme = keyof typeof themes;

/** How long anything, in milliseconds, may take to appear on a machine that is busy with other things as well. */
const patience = 60_000;

/** How long a change of the settings, in milliseconds, may take to be noticed before it is made again. */
const settingsPatience = 10_000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WorkbenchOptions {
  /** The prep of `test/fixtures` to open a copy of, with its dates moved ahead; an empty folder without it. */
  readonly prep?: 'complete' | 'half-way';
  /** A file to open in the place of the folder, which `fill` writes there: `NAME.code-workspace`. */
  readonly workspace?: string;
  /** Whether the folder is not trusted, as one that was just downloaded. */
  readonly isRestricted?: boolean;
  /** The folder of a copy of the extension, to load it instead of the sources. */
  readonly extension?: string;
  /** The packaged extension, to install it as a user does; without it the sources are loaded. */
  readonly vsix?: string;
  /** The language that extensions are asked for; VS Code's own words stay English. */
  readonly language?: string;
  readonly theme?: Theme;
  readonly viewport?: Size;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Writes what the folder holds besides. */
  readonly fill?: (folder: string) => void;
  /** What the browser is asked for besides: less motion, a policy that lets tests in. */
  readonly context?: BrowserContextOptions;
  /** Called with the page before it loads anything. */
  readonly watch?: (page: Page) => Promise<void>;
}

/** A real VS Code in a browser, with the extension loaded from source, for one test file. */
export class Workbench {
  readonly page: Page;
  /** The copy that is open: tests may change it and look at what was written. */
  readonly folder: string;
  readonly #server: Server;
  readonly browser: Browser;
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
    this.browser = browser;
    this.#settings = settings ?? {};
  }

  static async open({
    prep,
    workspace = '',
    isRestricted = false,
    extension = root,
    vsix,
    language,
    theme = 'light',
    viewport,
    settings = {},
    fill,
    context = {},
    watch,
  }: WorkbenchOptions = {}): Promise<Workbench> {
    const temporary = temporaryFolder();
    const data = join(temporary, 'data');
    const folder = join(temporary, prep ?? 'workspace');
    mkdirSync(folder);
    if (prep !== undefined) await freshCopy(inRoot('test', 'fixtures', prep), folder);
    fill?.(folder);

    const program = await provisionVscode(vscodeVersions.newest);
    if (vsix !== undefined) await installExtension({ program, data, vsix });
    const server = await startServer({
      program,
      data,
      settings: { 'workbench.colorTheme': themes[theme].name, ...settings },
      args: [
        ...(isRestricted ? driverArguments : testServerArguments),
        ...(language === undefined ? [] : addLanguage(data, language)),
      ],
    });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: viewport ?? { width: 1280, height: 800 }, ...context });
    page.setDefaultTimeout(patience);
    await watch?.(page);
    const workbench = new Workbench(page, folder, server, browser, settings);
    try {
      await page.goto(
        workbenchAddress(server, {
          folder: join(folder, workspace),
          extension: vsix === undefined ? extension : undefined,
        }),
      );
      await page.locator('.monaco-workbench .explorer-folders-view').waitFor();
      return workbench;
    } catch (error) {
      await workbench.shot('failed to open');
      await workbench.close();
      throw error;
    }
  }

  /** The window again, as after "Developer: Reload Window". */
  async reload(): Promise<void> {
    // Not the browser's own reload, which cuts VS Code off before it has stored where its panels were.
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /** The window again, as after one that was not closed but ended. */
  async reopen(): Promise<void> {
    await this.page.goto(this.page.url());
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /**
   * Kills what runs the extension, by its id, as a machine does that has no memory left. Only on Linux.
   * @returns how many processes that were
   */
  killExtensionHost(): number {
    const ids = extensionHostsOf(this.#server.id);
    for (const id of ids) process.kill(id, 'SIGKILL');
    return ids.length;
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

  /** Accepts the file dialog with a path, once it has listed its folder: before that it takes no answer. */
  async saveAs(path: string): Promise<void> {
    await this.page.locator('.quick-input-list:visible .monaco-list-row').getByText('..', { exact: true }).waitFor();
    await this.quickInput().fill(path);
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
    await this.cursorAtLine(line);
  }

  /** Waits until the cursor of the active editor is on a line, counted from 1. */
  async cursorAtLine(line: number): Promise<void> {
    await this.page
      .locator('.statusbar')
      // What is selected stands behind.
      .getByText(new RegExp(`^Ln ${String(line)}, Col \\d+(?: \\(|$)`))
      .waitFor();
  }

  /** The document of the webview to be seen: the innermost of three nested frames. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Makes the window larger or smaller, and waits until VS Code has laid out its parts in it. */
  async setSize(size: Size): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.waitForFunction(`(() => {
      const { right, bottom } = document.querySelector('.part.statusbar').getBoundingClientRect();
      return right === ${String(size.width)} && bottom === ${String(size.height)};
    })()`);
  }

  /** Drags the border between the sidebar and the editors. */
  async setSidebarWidth(width: number): Promise<void> {
    const sidebar = this.page.locator('.part.sidebar');
    await this.#drag(await rightEdge(sidebar), width - (await boxOf(sidebar)).width);
  }

  /** Drags the border after the first editor group. */
  async setFirstGroupWidth(width: number): Promise<void> {
    const group = this.page.locator('.editor-group-container').first();
    await this.#drag(await rightEdge(group), width - (await boxOf(group)).width);
  }

  async #drag({ x, y }: { readonly x: number; readonly y: number }, distance: number): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + distance / 2, y, { steps: 4 });
    await mouse.move(x + distance, y, { steps: 4 });
    await mouse.up();
    await mouse.move(0, 0);
  }

  /** Changes the colours of the open window. */
  async setTheme(theme: Theme): Promise<void> {
    const { name, workbenchClass } = themes[theme];
    const changed = this.page.locator(`.monaco-workbench.${workbenchClass}`);
    // VS Code's watcher of the settings misses a change now and then, mostly the first: it is told again.
    for (let waited = 0; waited < patience; waited += settingsPatience) {
      this.#server.setSettings({ ...this.#settings, 'workbench.colorTheme': name });
      const isChanged = await changed.waitFor({ timeout: settingsPatience }).then(
        () => true,
        () => false,
      );
      if (isChanged) return;
    }
    throw new Error(`the theme is not ${name}, though the settings say so`);
  }

  /** Saves what is to be seen as `out/screenshots/NAME.png`, or in another folder. */
  async shot(
    name: string,
    { theme, folder = inRoot('out', 'screenshots') }: { readonly theme?: Theme; readonly folder?: string } = {},
  ): Promise<string> {
    if (theme !== undefined) await this.setTheme(theme);
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    return path;
  }

  async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.#server.stop()]);
  }
}

async function boxOf(locator: Locator): Promise<Size & { readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return box;
}

async function rightEdge(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width, y: y + height / 2 };
}
