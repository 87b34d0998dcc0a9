import { message, plainEnglish, type Say, type Wording } from '../message';
import type { Place } from '../note';
import { gapsId, type Briefing, type BriefingProgress, type BriefingSection, type RowProgress } from './briefing';
import { directionOf } from './direction';
import { escapeHtml } from './escape';
import { factHtml, inlineHtml } from './inline';
import type { BriefingItem } from './item';
import { itemText } from './lines';
import { barSvg, ringSvg } from './svg';

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

/** How many gaps a prep with nothing in it begins with. */
const firstSteps = 3;

/**
 * The briefing as the content of a page's `main`, whose language is that of the notes. `wording` is what it was built with.
 * All text of the notes passes the one markdown reader.
 */
export function briefingHtml(briefing: Briefing, live?: LivePage, wording: Wording = plainEnglish): string {
  return new Page(live, wording, briefing.language).content(briefing);
}

class Page {
  readonly #live: LivePage | undefined;
  readonly #say: Say;
  /** The attributes of what is in the language of the words, where the notes have another. */
  readonly #worded: string;

  constructor(live: LivePage | undefined, { say, language }: Wording, languageOfNotes: string) {
    this.#live = live;
    this.#say = say;
    this.#worded = language === languageOfNotes ? '' : ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;
  }

  content({ kind, title, facts, sections, progress, leftOut }: Briefing): string {
    const list = facts.map((fact) => `<li>${factHtml(fact)}</li>`).join('');
    const gaps = sections.find(({ id }) => id === gapsId)?.items ?? [];
    const told = sections.filter(({ id }) => id !== gapsId);
    const isEmpty =
      progress !== undefined && told.every(({ items }) => items.every(({ checked }) => checked !== undefined));
    return [
      `<article class="briefing ${kind}">`,
      '<header>',
      `<div><h1>${escapeHtml(title)}</h1>${list === '' ? '' : `<ul class="facts">${list}</ul>`}</div>`,
      progress ? ringSvg(progress.met, progress.total, this.#progressText(progress)) : '',
      '</header>',
      ...(isEmpty ? [this.#empty(gaps.slice(0, firstSteps))] : []),
      ...told.map((section) => this.#section(section)),
      this.#missing(isEmpty ? gaps.slice(firstSteps) : gaps, progress),
      leftOut ? `<p class="left-out"${this.#worded}>${escapeHtml(this.#say(leftOut))}</p>` : '',
      '</article>',
    ].join('\n');
  }

  #progressText({ met, total }: Pick<BriefingProgress, 'met' | 'total'>): string {
    return this.#say(message('{0} of {1} ready', met, total));
  }

  #section({ id, title, items }: BriefingSection): string {
    const tag = numbered.has(id) ? 'ol' : 'ul';
    return this.#block(id, title, this.#list(items, tag, headed.has(id)));
  }

  #block(id: string, title: string, content: string): string {
    const name = escapeHtml(title);
    const heading = this.#live
      ? `<button type="button" class="fold" aria-expanded="true" aria-controls="content-${id}">${name}</button>`
      : name;
    return (
      `<section class="block block-${id}" aria-labelledby="block-${id}"><h2 id="block-${id}"${this.#worded}>${heading}</h2>` +
      `<div id="content-${id}">${content}</div></section>`
    );
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
    const { markdown: text, place, items = [], checked } = item;
    const tag = asHeading ? 'h3' : 'span';
    const said = inlineHtml(text, (link) => this.#live?.noteOf(place.path, link));
    const box = checked === undefined ? '' : this.#box(itemText(item), checked);
    const line = this.#line(`${box}${labelHtml(item)}<${tag} class="text">${said}</${tag}>`, place, itemText(item));
    const kind = [...(checked === undefined ? [] : ['task']), ...(again ? ['again'] : [])].join(' ');
    return `<li${kind === '' ? '' : ` class="${kind}"`}>${line}${items.length > 0 ? this.#list(items) : ''}</li>`;
  }

  /** A line that leads to its place: as a whole for the mouse, by a button at its end for keyboard and voice. */
  #line(content: string, place: Place, text: string): string {
    const line = this.#live?.lineOf(place);
    if (!this.#live || line === undefined) return `<div class="line">${content}</div>`;
    const label = escapeHtml(this.#live.openLabel(place.path, line));
    const source = `data-path="${escapeHtml(place.path)}" data-line="${line}" data-text="${escapeHtml(text)}"`;
    return `<div class="line" ${source}>${content} <button type="button" class="open" aria-label="${label}" title="${label}"></button></div>`;
  }

  #box(text: string, checked: boolean): string {
    if (this.#live) return `<input type="checkbox" aria-label="${escapeHtml(text)}"${checked ? ' checked' : ''}>`;
    const glyph = `<span class="box" aria-hidden="true">${checked ? '☑' : '☐'}</span>`;
    return `${glyph}<span class="hidden">${escapeHtml(this.#say(checked ? message('done') : message('open')))}: </span>`;
  }

  #empty(steps: readonly BriefingItem[]): string {
    const advice = this.#say(
      message(
        'The notes hold nothing yet that you could take into the room. Write in them and the briefing fills by itself. Begin with these:',
      ),
    );
    const title = this.#say(message('Nothing to brief from yet'));
    return this.#block('empty', title, `<p${this.#worded}>${escapeHtml(advice)}</p>${this.#list(steps)}`);
  }

  /** What is missing, and how far each tip is. */
  #missing(gaps: readonly BriefingItem[], progress: BriefingProgress | undefined): string {
    if (gaps.length === 0 && !progress) return '';
    const bars = progress ? `<ul class="bars">${progress.rows.map((row) => this.#bar(row)).join('')}</ul>` : '';
    const [id, title] =
      gaps.length > 0 ? [gapsId, message('Still missing')] : (['ready', message('How ready it is')] as const);
    return this.#block(id, this.#say(title), (gaps.length > 0 ? this.#list(gaps) : '') + bars);
  }

  #bar({ title, path, met, total, status }: RowProgress): string {
    const state = status === 'skipped' ? this.#say(message('skipped')) : this.#progressText({ met, total });
    const words = `<span class="text"${this.#worded}>${escapeHtml(title)}</span> <span class="state"${this.#worded}>${escapeHtml(state)}</span>`;
    const content = `${words}${barSvg(met, total)}`;
    if (path === undefined) return `<li><div class="line">${content}</div></li>`;
    return `<li>${this.#line(content, { path, range: { start: 0, end: 0 } }, title)}</li>`;
  }
}

/** The letters S, T, A, R are for the eye; who listens or copies gets the word. */
function labelHtml({ label, name }: BriefingItem): string {
  if (label === undefined) return '';
  const text = escapeHtml(label);
  if (name === undefined) return `<span class="label">${text}<span class="hidden">:</span></span> `;
  return `<span class="label beat"><span aria-hidden="true">${text}</span><span class="hidden">${escapeHtml(name)}:</span></span> `;
}
