import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { temporaryFolder } from '../../scripts/lib/temporaryFolder.mjs';
import { launchBrowser } from '../../scripts/lib/workbench.mjs';
import { evilHost, harmless, payloads, type Payload } from './hostilePayloads';
import { headPlaces, hostilePrep, interviewer, shownPlaces, writeFiles } from './hostilePrep';
import { assertHarmless, readShape, type PageShape } from './pageShape';
import { watch, type Watch } from './watch';
import type { Workbench } from './workbench';
import { workbenchOf } from './workbenchOf';

/** The payloads in groups of a size; those that hide what is behind them stand last. */
function groupsOf(size: number): Payload[][] {
  const sorted = [...payloads].sort((a, b) => Number(a.swallows ?? false) - Number(b.swallows ?? false));
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
}

describe('Hostile notes as a page of its own', () => {
  /** The ways of making the page that are tried; the first one shows the most. */
  const ways: readonly (readonly string[])[] = [
    ['--pages', 'everything'],
    ['--pages', 'one'],
    ['--pages', 'two', '--include', 'target,walk-away'],
    ['--interviewer', interviewer],
    ['--card'],
  ];
  /** What each of them is tried with: the first with everything, the others with some of each kind. */
  const parts = ways.map((_, index) =>
    groupsOf(payloads.length)
      .flat()
      .filter((_payload, number) => index === 0 || number % ways.length === index),
  );
  const folder = temporaryFolder();
  const run = promisify(execFile);
  let browser: Browser;
  let page: Page;
  let watched: Watch;

  /** Makes the page of a prep, and says where it is. */
  async function exported(name: string, way: readonly string[]): Promise<string> {
    const file = join(folder, `${name}${way.join('').replace(/\W/g, '')}.html`);
    const call = [inRoot('dist', 'cli.js'), 'briefing', join(folder, name), '--format', 'html', '-o', file, ...way];
    await run(process.execPath, [...call, '--now', '2026-11-30T10:00Z']);
    return file;
  }

  /** Uses all that looks as if it could be used, and says what the page is made of and what it did. */
  async function used(): Promise<{ readonly shape: PageShape; readonly seen: readonly string[] }> {
    const shape = await page.evaluate<PageShape>(readShape);
    await page.evaluate(`(() => {
      const links = 'a, area, button, summary, label, input, select, [role=button], [tabindex], [onclick], [href]';
      for (const element of document.querySelectorAll(links)) {
        for (const type of ['focus', 'mouseover', 'mousedown', 'mouseup', 'keydown'])
          element.dispatchEvent(new Event(type, { bubbles: true }));
        // A link to a page does go there: that is what it is for.
        if (!/^(?:https?|mailto):/.test(element.getAttribute('href') ?? '')) element.click?.();
      }
    })()`);
    return { shape, seen: await watched.seen() };
  }

  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    watched = await watch(
      page,
      payloads,
      (address) => address.protocol === 'file:' && address.pathname.endsWith('.html'),
    );
    writeFiles(join(folder, 'harmless'), hostilePrep(harmless, { hostileTime: false }));
    for (const [index, part] of parts.entries())
      writeFiles(join(folder, `part-${index}`), hostilePrep(part, { hostileTime: false }));
  });
  after(() => browser.close());

  it('are tried with two hundred payloads, each told from the others', () => {
    assert.ok(payloads.length >= 200, `${payloads.length}`);
    assert.equal(new Set(payloads.map(({ name }) => name)).size, payloads.length);
  });

  for (const [wayIndex, way] of ways.entries()) {
    describe(`made with ${way.join(' ')}`, () => {
      let plain: PageShape;
      let all: string;
      before(async () => {
        const [harmlessFile, allFile] = await Promise.all([
          exported('harmless', way),
          exported(`part-${wayIndex}`, way),
        ]);
        await page.goto(pathToFileURL(harmlessFile).href);
        plain = await page.evaluate<PageShape>(readShape);
        all = allFile;
      });

      it('do nothing together, opened as a file', async () => {
        await page.goto(pathToFileURL(all).href);
        const { shape, seen } = await used();
        assert.deepEqual(seen, []);
        assertHarmless(shape, plain);
        assert.ok(payloads.some(({ mark }) => shape.text.includes(mark)));
      });

      it('do nothing together, served by a program', async () => {
        await page.goto('about:blank');
        await page.setContent(readFileSync(all, 'utf8'));
        const { shape, seen } = await used();
        assert.deepEqual(seen, []);
        assertHarmless(shape, plain);
      });

      if (wayIndex > 0) return;

      it('stand wherever a note lets text in', () => {
        const marked = shownPlaces.filter((place) =>
          harmless.every(({ mark }) => plain.text.includes(`${mark} ${place}`)),
        );
        assert.ok(marked.length >= 20, `only in ${marked.join(', ')}`);
      });

      it('do nothing, a few at a time, as titles, facts, names and words', async () => {
        const groups = groupsOf(headPlaces);
        const files: string[] = [];
        const rest = [...groups.entries()];
        const worker = async (): Promise<void> => {
          for (let next = rest.shift(); next; next = rest.shift()) {
            const [index, group] = next;
            writeFiles(join(folder, `group-${index}`), hostilePrep(group, { hostileTime: true }));
            files[index] = await exported(`group-${index}`, way);
          }
        };
        await Promise.all([worker(), worker()]);
        for (const [index, group] of groups.entries()) {
          await page.goto(pathToFileURL(files[index] ?? '').href);
          const { shape, seen } = await used();
          const names = group.map(({ name }) => name).join(', ');
          assert.deepEqual(seen, [], names);
          assertHarmless(shape, plain);
          for (const { mark, swallows } of group) if (!swallows) assert.ok(shape.text.includes(mark), `no ${names}`);
        }
      });
    });
  }
});

describe('Hostile notes in the workbench', () => {
  const groups = groupsOf(Math.ceil(payloads.length / 3));
  /** What a name would have to be to do something in a notification or a hover. */
  const command = '[Update now](command:workbench.action.showAboutDialog "x") $(alert) <img src=x onerror=__canary(0)>';
  const named: Payload = { name: 'a command', mark: 'markcommand', text: command, value: command };
  let watched: Watch;
  const open = workbenchOf({
    // VS Code's own question about some of the payloads, before one can go on.
    settings: { 'editor.unusualLineTerminators': 'off' },
    fill: (folder) => {
      writeFiles(join(folder, 'harmless'), hostilePrep(harmless, { hostileTime: false }));
      writeFiles(join(folder, 'command'), hostilePrep([named], { hostileTime: false, skips: true }));
      for (const [index, group] of groups.entries())
        writeFiles(join(folder, `hostile${index}`), hostilePrep(group, { hostileTime: false, skips: index === 0 }));
    },
    watch: async (page) => {
      watched = await watch(page, payloads, ({ hostname }) => hostname !== evilHost);
    },
  });
  let workbench: Workbench;
  let plain: PageShape;
  before(() => {
    workbench = open();
  });

  /** Opens a file of the folder, by its path. */
  async function openFile(path: string): Promise<void> {
    await workbench.page.keyboard.press('Control+p');
    await workbench.quickInput().fill(path);
    const [folder = '', name = ''] = path.split('/');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: name }).filter({ hasText: folder }).first().click();
    await workbench.page.getByRole('tab', { name, selected: true }).waitFor();
    // Until the editor has the focus, it would take it from whatever is opened next.
    await workbench.cursorAtLine(1);
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  async function closeEditors(): Promise<void> {
    await workbench.runCommand('View: Close All Editors');
    await workbench.page.locator('.editor-group-container .tab').first().waitFor({ state: 'detached' });
  }

  /** Shows the preview of a prep and says what it is made of. */
  async function previewed(prep: string, { mark }: Payload): Promise<PageShape> {
    await openFile(`${prep}/prep.md`);
    await workbench.runCommand('Second Round: Preview Briefing');
    const content = workbench.webview();
    await content.getByText(mark).first().waitFor({ state: 'attached' });
    const body = await content.locator('body').elementHandle();
    const frame = await body.ownerFrame();
    assert.ok(frame);
    return frame.evaluate<PageShape>(readShape);
  }

  it('are shown by the sidebar as they are written', async () => {
    await workbench.openView();
    await workbench
      .treeRow(/^\[Update now\]\(command:workbench.action.showAboutDialog "x"\)/)
      .first()
      .waitFor();
    assert.deepEqual(await watched.seen(), []);
  });

  it('are shown by the hover of a row as they are written', async () => {
    await workbench
      .treeRow(/^\[Update now\]\(command:/)
      .first()
      .hover();
    const hover = workbench.page.locator('.workbench-hover').filter({ hasText: 'Update now' });
    await hover.getByText('[Update now](command:').waitFor();
    assert.equal(await hover.locator('a, img').count(), 0);
  });

  it('have a harmless page to be compared with', async () => {
    const [first] = harmless;
    assert.ok(first);
    plain = await previewed('harmless', first);
    await closeEditors();
    assert.deepEqual(await watched.seen(), []);
  });

  for (const [index, group] of groups.entries()) {
    it(`do nothing in the preview, part ${index + 1} of ${groups.length}`, async () => {
      const [first] = group;
      assert.ok(first);
      const shape = await previewed(`hostile${index}`, first);
      assertHarmless(shape, plain);
      const lost = group.filter(({ mark, swallows }) => !swallows && !shape.text.includes(mark));
      assert.deepEqual(
        lost.map(({ name }) => name),
        [],
      );
      assert.deepEqual(await watched.seen(), []);
      await closeEditors();
    });
  }

  it('are shown by the hover of a story as they are written', async () => {
    await openFile('command/3-behavioral-questions.md');
    const text = readFileSync(join(workbench.folder, 'command', '3-behavioral-questions.md'), 'utf8');
    await workbench.goToLine(text.split('\n').findIndex((line) => line.includes('story: ')) + 1);
    await workbench.page.keyboard.press('End');
    await workbench.runCommand('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover').filter({ hasText: 'Update now' });
    await hover.getByText('[Update now](command:').first().waitFor();
    assert.equal(await hover.locator('a[data-href^="command:"], a[href^="command:"], img').count(), 0);
    assert.deepEqual(await watched.seen(), []);
  });
});
