import { escapeHtml } from './briefing/escape';
import { coverageOf, type CoverageKind, type CoverageLine, type CoverageState } from './coverage';
import { message, type Message, type Say } from './message';
import { noteAt, type Prep } from './prep';
import { isComplete, type Story } from './story';

/** What stands in a cell. Its state is in its name as well, and gaps are said in words. */
const marks: Readonly<Record<CoverageState, string>> = { told: '✓', begun: '○', none: '+' };

/** The page of the stories of a prep against what they are told for. A click on a button is a request of the page. */
export function coverageHtml(prep: Prep, say: Say): string {
  const { stories, lines } = coverageOf(prep);
  const page: Page = { prep, stories, text: (one) => escapeHtml(say(one)) };
  const covered = lines.filter(({ isGap }) => !isGap).length;
  const { text } = page;
  return (
    `<header><p class="kind" dir="auto">${escapeHtml(prep.company)}</p>` +
    `<h1 id="title">${text(message('Which story for what'))}</h1></header>` +
    `<ul class="legend">${legend.map(([mark, words]) => `<li><span aria-hidden="true">${mark}</span> ${text(words)}</li>`).join('')}</ul>` +
    `<div class="table" role="region" aria-labelledby="title" tabindex="0"><table>` +
    `<caption>${text(message('{0} of {1} have a story that can be told', covered, lines.length))}</caption>` +
    `<thead><tr><th scope="col">${text(message('Told for'))}</th>${stories.map((story) => storyHeading(page, story)).join('')}` +
    `<th scope="col">${text(message('Another story'))}</th></tr></thead>` +
    kinds.map((kind) => group(page, kind, lines)).join('') +
    `</table></div>`
  );
}

/** The page of a prep whose notes are gone. */
export function noCoverageHtml(say: Say): string {
  const text = message('The folder of this prep is not in this window any more. Put it back, or close this tab.');
  return `<header><h1 id="title">${escapeHtml(say(message('No notes, no stories')))}</h1><p>${escapeHtml(say(text))}</p></header>`;
}

interface Page {
  readonly prep: Prep;
  readonly stories: readonly Story[];
  /** A sentence in the user's language, as HTML. */
  readonly text: (message: Message) => string;
}

const kinds: readonly CoverageKind[] = ['competency', 'value', 'person'];

const legend: readonly (readonly [string, Message])[] = [
  [marks.told, message('told: goes to where the notes say so')],
  [marks.begun, message('begun: a part of the story is missing')],
  [marks.none, message('link a story, or write one')],
];

function titleOf(kind: CoverageKind): Message {
  const titles: Readonly<Record<CoverageKind, Message>> = {
    competency: message('Competencies'),
    value: message('Values'),
    person: message('People'),
  };
  return titles[kind];
}

function storyHeading({ prep, text }: Page, story: Story): string {
  const missing = isComplete(story) ? '' : ` <span class="state">${text(message('not complete'))}</span>`;
  return `<th scope="col" data-story="${escapeHtml(story.note.path)}">${button('open', named(prep, story.title))}${missing}</th>`;
}

function group(page: Page, kind: CoverageKind, lines: readonly CoverageLine[]): string {
  const { stories, text } = page;
  const rows = lines.filter((line) => line.kind === kind).map((line) => row(page, line));
  if (rows.length === 0) return '';
  const heading = `<tr><th scope="rowgroup" colspan="${stories.length + 2}"><span>${text(titleOf(kind))}</span></th></tr>`;
  return `<tbody>${heading}${rows.join('')}</tbody>`;
}

function row({ prep, stories, text }: Page, { kind, name, text: whole, place, cells, isGap }: CoverageLine): string {
  const line = noteAt(prep, place.path)?.lines.positionAt(place.range.start).line ?? 0;
  const reference = `data-kind="${kind}" data-line="${line}" data-text="${escapeHtml(whole)}"`;
  const state = isGap ? ` <span class="state">${text(gapText(cells))}</span>` : '';
  const of = (index: number): string => stories[index]?.title ?? '';
  const filled = cells.map(({ state: one }, index) => {
    if (one === 'none')
      return cell('offer', one, text(message('Link "{0}" to {1}, or write a story', of(index), name)));
    const words =
      one === 'told' ? message('{0}: told for {1}', of(index), name) : message('{0}: begun, for {1}', of(index), name);
    return cell('open', one, text(words));
  });
  const another = cell('offer', 'none', text(message('Link or write a story for {0}', name)));
  return (
    `<tr ${reference}${isGap ? ' class="gap"' : ''}><th scope="row">${button('open', named(prep, name))}${state}</th>` +
    `${filled.join('')}${another}</tr>`
  );
}

function gapText(cells: CoverageLine['cells']): Message {
  return cells.some(({ state }) => state === 'begun') ? message('story not complete') : message('no story');
}

function cell(action: 'open' | 'offer', state: CoverageState, label: string): string {
  return `<td class="${state}">${button(action, marks[state], ` aria-label="${label}"`)}</td>`;
}

function button(action: 'open' | 'offer', html: string, attributes = ''): string {
  return `<button type="button" data-action="${action}"${attributes}>${html}</button>`;
}

/** What notes say, in their language. */
function named({ language }: Prep, text: string): string {
  return `<span lang="${escapeHtml(language)}" dir="auto">${escapeHtml(text)}</span>`;
}
