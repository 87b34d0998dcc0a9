import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { launchBrowser } from '../../scripts/lib/workbench.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page that the command line writes for a fixture. */
function pageOf(fixture: string): string {
  const folder = inRoot('test', 'fixtures', fixture);
  const call = [inRoot('dist', 'cli.js'), 'briefing', folder, '--format', 'html', '--now', '2026-11-30T10:00Z'];
  return execFileSync(process.execPath, call, { encoding: 'utf8' });
}

describe('The briefing as a page of its own', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const fixture of ['complete', 'half-way']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible and asks for nothing from outside: ${fixture}, ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 1200 } });
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.setContent(pageOf(fixture));
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          [],
        );
        assert.deepEqual(requests, []);
        await page.screenshot({
          path: inRoot('out', 'screenshots', `briefing-${fixture}-${colorScheme}.png`),
          fullPage: true,
        });
        await page.close();
      });
    }
  }

  it('needs no sideways scrolling on a narrow screen', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(pageOf('complete'));
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    await page.close();
  });
});
