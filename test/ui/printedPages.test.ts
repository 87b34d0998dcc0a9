import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { launchBrowser } from '../../scripts/lib/workbench.mjs';
import type { Briefing } from '../../src/core/briefing/briefing';
import { buildBriefing } from '../../src/core/briefing/build';
import { pageBudgets, type BriefingView } from '../../src/core/briefing/options';
import { briefingPage } from '../../src/core/briefing/page';
import { printLayouts } from '../../src/core/briefing/printLayout';
import { printedHeight } from '../../src/core/briefing/weighed';
import type { Readiness } from '../../src/core/readiness';
import { readinessOf } from '../unit/support/preps';
import { fixtureFiles, randomPrep, threeTimesAsRich } from './richPreps';

const style = readFileSync(inRoot('media', 'briefing.css'), 'utf8');
const now = Date.parse('2026-12-02T10:00Z');

const preps: readonly (readonly [string, Readiness])[] = [
  ['the sample', readinessOf(fixtureFiles('complete'), now)],
  ['a sparse prep', readinessOf(fixtureFiles('half-way'), now)],
  ['a fresh prep', readinessOf(fixtureFiles('fresh'), now)],
  ['a prep three times as rich', readinessOf(threeTimesAsRich(fixtureFiles('complete')), now)],
  ...[1, 2, 3, 4].map((seed) => [`a random prep (${seed})`, readinessOf(randomPrep(seed), now)] as const),
];

/** The page, the card, and the sheet of the person one knows most about. */
function viewsOf({ prep: { panel } }: Readiness): readonly BriefingView[] {
  const [, person = panel[0]] = panel;
  return [{ kind: 'page' }, { kind: 'card' }, ...(person ? [{ kind: 'sheet', person } as const] : [])];
}

describe('The printed briefing', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
  });
  after(() => browser.close());

  async function printedPages(briefing: Briefing, format: string): Promise<number> {
    await page.setContent(briefingPage(briefing, style));
    const pdf = await page.pdf({ format });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  for (const [name, readiness] of preps) {
    for (const [pages, most] of [
      ['one', 1],
      ['two', 2],
    ] as const) {
      it(`of ${name} keeps to ${pages}`, async () => {
        for (const view of viewsOf(readiness)) {
          const briefing = buildBriefing(readiness, { view, pages });
          for (const format of ['A4', 'Letter']) {
            const printed = await printedPages(briefing, format);
            assert.ok(printed >= 1 && printed <= most, `${view.kind}, ${format}: ${printed} pages`);
          }
        }
      });
    }
  }

  it('takes as many pages as it needs when everything is wanted', async () => {
    const [, rich] = preps[3] ?? assert.fail();
    assert.ok((await printedPages(buildBriefing(rich), 'A4')) > 4);
  });

  it('says what was left out in its last line, and nothing when it fits', async () => {
    const [, sample] = preps[0] ?? assert.fail();
    await page.setContent(briefingPage(buildBriefing(sample, { pages: 'one' }), style));
    assert.match(
      await page.locator('article > :last-child').innerText(),
      /^Left out .*Claims and their defence \(\d+\)/,
    );
    await page.setContent(briefingPage(buildBriefing(sample), style));
    assert.equal(await page.locator('.left-out').count(), 0);
  });

  // The page budget is worth what its measures are worth: they and the style sheet must not drift apart.
  for (const [name, readiness] of preps.slice(0, 4)) {
    it(`of ${name} is as high as the page budget believes`, async () => {
      for (const view of viewsOf(readiness)) {
        for (const pages of pageBudgets) {
          const briefing = buildBriefing(readiness, { view, pages });
          if (briefing.sections.length === 0) continue;
          const { width } = printLayouts[briefing.kind];
          const oneColumn = `@media print { .briefing { columns: auto !important; width: ${width}pt } header, .left-out { display: none !important } }`;
          await page.setContent(briefingPage(briefing, `${style}\n${oneColumn}`));
          const pixels = Number(await page.evaluate('document.querySelector("article").scrollHeight'));
          const ratio = printedHeight(briefing) / (pixels * 0.75);
          assert.ok(ratio > 0.96 && ratio < 1.12, `${view.kind}, ${pages}: ${ratio.toFixed(3)} of the real height`);
        }
      }
    });
  }
});
