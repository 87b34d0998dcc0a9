import type { Place } from '../note';
import { partNames, partTitles } from '../story';
import type { BriefingItem } from '../tip';
import type { Briefing, BriefingGap, BriefingSection } from './build';
import { directionOf } from './direction';
import { escapeHtml } from './escape';
import { factHtml, inlineHtml } from './inline';
import { gapText, itemText } from './lines';

/** What a live page knows of the notes its lines come from. A page that stands alone has none of it. */
export interface LivePage {
  /** The line of a place, from 0; undefined when its note has gone. */
  readonly lineOf: (place: Place) => number | undefined;
  /** The note that a link in the note at `from` leads to. */
  readonly noteOf: (from: string, link: string) => string | undefined;
  /** The name of the button that opens a note at a line, from 0. */
  readonly openLabel: (path: string, line: number) => string;
}

/** Blocks whose order is a promise: first, second, third. */
const numbered: ReadonlySet<string> = new Set(['points']);

/** Blocks whose entries one looks up by name: each is a heading, also for those who hear the page. */
const headed: ReadonlySet<string> = new Set(['panel', 'stories']);

/** The parts of a story by the letter they are marked with. */
const beats: ReadonlyMap<string, string> = new Map(
  partNames.map((part) => [partTitles[part].charAt(0), partTitles[part]]),
);

/** How many gaps a prep with nothing in it begins with. */
const firstSteps = 3;

/** The briefing as the content of a page's `main`. All text of the notes passes the one markdown reader. */
export function briefingHtml(briefing: Briefing, live?: LivePage): string {
  return new Page(live).content(briefing);
}

class Page {
  readonly #live: LivePage | undefined;

  constructor(live: LivePage | undefined) {
    this.#live = live;
  }

  content({ title, facts, sections, gaps }: Briefing): string {
    const list = facts.map((fact) => `<li>${factHtml(fact)}</li>`).join('');
    const isEmpty = sections.every(({ items }) => items.every(({ checked }) => checked !== undefined));
    return [
      `<header><h1>${escapeHtml(title)}</h1>${list === '' ? '' : `<ul class="facts">${list}</ul>`}</header>`,
      ...(isEmpty ? [this.#empty(gaps.slice(0, firstSteps))] : []),
      ...sections.map((section) => this.#section(section)),
      this.#gaps(isEmpty ? gaps.slice(firstSteps) : gaps),
    ].join('\n');
  }

  #section({ id, title, items }: BriefingSection): string {
    const tag = numbered.has(id) ? 'ol' : 'ul';
    return block(id, title, this.#list(items, tag, headed.has(id)));
  }

  #list(items: readonly BriefingItem[], tag: 'ol' | 'ul' = 'ul', asHeadings = false): string {
    const lines = items.map((item, index) => {
      const again = item.label !== undefined && item.label === items[index - 1]?.label;
      return this.#item(item, again, asHeadings);
    });
    return `<${tag}>${lines.join('')}</${tag}>`;
  }

  /** `again`: its label is that of the line above, which need not be seen twice. */
  #item(item: BriefingItem, again: boolean, asHeading: boolean): string {
    const { label, markdown: text, place, items = [], checked } = item;
    const tag = asHeading ? 'h3' : 'span';
    const said = inlineHtml(text, (link) => this.#live?.noteOf(place.path, link));
    const box = checked === undefined ? '' : this.#box(itemText(item), checked);
    const line = this.#line(`${box}${labelHtml(label)}<${tag} class="text">${said}</${tag}>`, place, itemText(item));
    const kind = [...(checked === undefined ? [] : ['task']), ...(again ? ['again'] : [])].join(' ');
    return `<li${kind === '' ? '' : ` class="${kind}"`}>${line}${items.length > 0 ? this.#list(items) : ''}</li>`;
  }

  /** A line that leads to its place: as a whole for the mouse, by a button at its end for keyboard and voice. */
  #line(content: string, place: Place | undefined, text: string): string {
    const line = place && this.#live?.lineOf(place);
    if (!this.#live || !place || line === undefined) return `<div class="line">${content}</div>`;
    const label = escapeHtml(this.#live.openLabel(place.path, line));
    const source = `data-path="${escapeHtml(place.path)}" data-line="${line}" data-text="${escapeHtml(text)}"`;
    return `<div class="line" ${source}>${content} <button type="button" class="open" aria-label="${label}" title="${label}"></button></div>`;
  }

  #box(text: string, checked: boolean): string {
    if (this.#live) return `<input type="checkbox" aria-label="${escapeHtml(text)}"${checked ? ' checked' : ''}>`;
    const glyph = `<span class="box" aria-hidden="true">${checked ? '☑' : '☐'}</span>`;
    return `${glyph}<span class="hidden">${checked ? 'done: ' : 'open: '}</span>`;
  }

  #empty(steps: readonly BriefingGap[]): string {
    const advice =
      '<p>The notes hold nothing yet that you could take into the room. Write in them and the briefing fills by itself. Begin with these:</p>';
    return block('empty', 'Nothing to brief from yet', advice + this.#gapList(steps));
  }

  #gaps(gaps: readonly BriefingGap[]): string {
    return gaps.length === 0 ? '' : block('missing', 'Still missing', this.#gapList(gaps));
  }

  #gapList(gaps: readonly BriefingGap[]): string {
    const lines = gaps.map((gap) => {
      const text = gapText(gap);
      return `<li>${this.#line(`<span class="text">${escapeHtml(text)}</span>`, gap.place, text)}</li>`;
    });
    return `<ul>${lines.join('')}</ul>`;
  }
}

function block(id: string, title: string, content: string): string {
  return `<section class="block block-${id}" aria-labelledby="block-${id}"><h2 id="block-${id}">${escapeHtml(title)}</h2>${content}</section>`;
}

/** The letters S, T, A, R are for the eye; who listens or copies gets the word. */
function labelHtml(label: string | undefined): string {
  if (label === undefined) return '';
  const beat = beats.get(label);
  const text = escapeHtml(label);
  if (beat === undefined) return `<span class="label">${text}<span class="hidden">:</span></span> `;
  return `<span class="label beat"><span aria-hidden="true">${text}</span><span class="hidden">${beat}:</span></span> `;
}

/** A page of its own: no script, no request, a policy that says so. */
export function briefingPage(briefing: Briefing, style: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const language = escapeHtml(briefing.language);
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(briefing.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(briefing.title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${briefingHtml(briefing)}
</main>
</body>
</html>
`;
}
