/**
 * How long the briefing takes, as a ratio to reading the same notes with markdown-it alone. Medians of several rounds;
 * both sides of a ratio are measured in turns, so that a busy machine slows them alike.
 *
 *     npx tsx bench/briefing.ts
 */
import MarkdownIt from 'markdown-it';
import { buildBriefing } from '../src/core/briefing/build';
import { briefingHtml, type LivePage } from '../src/core/briefing/html';
import { briefingMarkdown } from '../src/core/briefing/markdown';
import { pageBudgets } from '../src/core/briefing/options';
import { inEnglish } from '../src/core/message';
import { evaluatePrep, type Readiness } from '../src/core/readiness';
import { indexOf, storyText, type Files } from '../test/unit/support/preps';
import { fixtureFiles } from '../test/ui/richPreps';
import { ratios } from './support/ratios';

const now = Date.parse('2026-12-02T10:00Z');

const live: LivePage = {
  lineOf: () => 1,
  noteOf: () => undefined,
  openLabel: (path, line) => `Open ${path}, line ${line}`,
  say: inEnglish,
};

const sample = fixtureFiles('complete');

/** The sample with 60 stories, all of them told in full. */
const sixtyStories: Files = {
  ...sample,
  ...Object.fromEntries(
    Array.from({ length: 54 }, (_, index) => [`prep/stories/more-${index}.md`, storyText(`Story number ${index}`)]),
  ),
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

for (const [name, files] of [
  ['sample', sample],
  ['60 stories', sixtyStories],
] as const) {
  const reader = new MarkdownIt({ html: false });
  const readiness = evaluated(files);
  const texts = Object.values(files);
  const written = briefingMarkdown(buildBriefing(readiness));
  ratios(`${name}: against reading its notes with markdown-it`, () => texts.map((text) => reader.parse(text, {})), {
    ...Object.fromEntries(
      pageBudgets.map((pages) => [
        `build and render, ${pages}`,
        () => briefingHtml(buildBriefing(readiness, { pages }), live),
      ]),
    ),
    'one keystroke to the new page': typing(files, 'prep/9-opening-and-closing.md'),
  });
  ratios(`${name}: against rendering its markdown with markdown-it`, () => reader.render(written), {
    'build and render': () => briefingHtml(buildBriefing(readiness), live),
  });
}
