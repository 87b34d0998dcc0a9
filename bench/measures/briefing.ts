import { amount, ratioRow, type Row } from '../support/rows';
import type { Bench, Measure } from '../support/measure';
import { median } from '../support/median';
import { samples } from '../support/richSamples';
import { task } from '../support/tasks';
import type { BriefingResult } from '../tasks/briefing';
import type { MarkdownAloneResult } from '../tasks/markdownAlone';

async function rowsOf({ isQuick }: Bench, sample: string): Promise<Row[]> {
  const briefings: BriefingResult[] = [];
  const alone: MarkdownAloneResult[] = [];
  for (let round = 0; round < (isQuick ? 1 : 3); round++) {
    briefings.push((await task('briefing', { sample })) as BriefingResult);
    alone.push((await task('markdownAlone', { sample })) as MarkdownAloneResult);
  }
  const everything = median(briefings.map(({ everything }) => everything));
  const onePage = median(briefings.map(({ onePage }) => onePage));
  return [
    ratioRow(
      { name: `briefing of ${sample}, build and render`, value: everything },
      { name: 'its markdown, rendered by markdown-it alone', value: median(alone.map(({ render }) => render)) },
      { unit: 'ms', most: 2, remark: `cut to one page ${amount(onePage, 'ms')}` },
    ),
    ratioRow(
      {
        name: `one keystroke in ${sample} to the new page`,
        value: median(briefings.map(({ keystroke }) => keystroke)),
      },
      { name: 'its notes, read by markdown-it alone', value: median(alone.map(({ readNotes }) => readNotes)) },
      { unit: 'ms' },
    ),
  ];
}

export const briefing: Measure = {
  name: 'briefing',
  title: 'Briefing',
  run: async (bench) => {
    const rows: Row[] = [];
    for (const sample of Object.keys(samples)) rows.push(...(await rowsOf(bench, sample)));
    return rows;
  },
};
