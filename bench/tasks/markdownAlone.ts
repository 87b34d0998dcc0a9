/** What markdown-it alone takes for a sample: to render the markdown of its briefing, and to read its notes. */
import MarkdownIt from 'markdown-it';
import { buildBriefing } from '../../src/core/briefing/build';
import { briefingMarkdown } from '../../src/core/briefing/markdown';
import { evaluatePrep } from '../../src/core/readiness';
import { prepOf } from '../../test/unit/support/preps';
import { medianWork } from '../support/clock';
import { sampleNow as now, samples } from '../support/richSamples';
import { runTask } from '../support/task';

export interface MarkdownAloneResult {
  /** Medians in milliseconds. */
  readonly render: number;
  readonly readNotes: number;
}

await runTask(({ sample }: { sample: string }): MarkdownAloneResult => {
  const files = samples[sample] ?? {};
  const written = briefingMarkdown(buildBriefing(evaluatePrep(prepOf(files), { now })));
  const reader = new MarkdownIt({ html: false });
  const texts = Object.values(files);
  return {
    render: medianWork(() => reader.render(written)),
    readNotes: medianWork(() => texts.map((text) => reader.parse(text, {}))),
  };
});
