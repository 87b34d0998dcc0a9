/** Builds and renders the briefing, and makes it anew after a keystroke. */
import { buildBriefing } from '../../src/core/briefing/build';
import { briefingHtml, type LivePage } from '../../src/core/briefing/html';
import type { PageBudget } from '../../src/core/briefing/options';
import { evaluatePrep, type Readiness } from '../../src/core/readiness';
import { indexOf, type Files } from '../../test/unit/support/preps';
import { medianWork } from '../support/clock';
import { sampleNow as now, samples } from '../support/richSamples';
import { runTask } from '../support/task';

export interface BriefingResult {
  /** Medians in milliseconds, by the pages that may be filled. */
  readonly everything: number;
  readonly onePage: number;
  readonly keystroke: number;
}

const live: LivePage = {
  lineOf: () => 1,
  noteOf: () => undefined,
  openLabel: (path, line) => `Open ${path}, line ${line}`,
};

function evaluated(files: Files): Readiness {
  const [prep] = indexOf(files).preps;
  if (!prep) throw new Error('no prep');
  return evaluatePrep(prep, { now });
}

/** One key typed into a note, as far as the page that the preview is sent. */
function typing(files: Files, path: string): () => string {
  const index = indexOf(files);
  let typed = 0;
  return () => {
    index.put({ path, text: `${files[path] ?? ''}\n- A new point ${typed++}\n` });
    index.refresh();
    const [prep] = index.preps;
    return prep ? briefingHtml(buildBriefing(evaluatePrep(prep, { now })), live) : '';
  };
}

await runTask(({ sample }: { sample: string }): BriefingResult => {
  const files = samples[sample] ?? {};
  const readiness = evaluated(files);
  const render = (pages: PageBudget): number =>
    medianWork(() => briefingHtml(buildBriefing(readiness, { pages }), live));
  return {
    everything: render('everything'),
    onePage: render('one'),
    keystroke: medianWork(typing(files, 'prep/9-opening-and-closing.md')),
  };
});
