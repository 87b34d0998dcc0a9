import { markdown } from '../markdown';
import type { Place } from '../note';
import type { BriefingItem } from '../tip';
import type { Briefing } from './build';

/** Attributes that lead from a line of the page to its note; none where the page stands alone. */
export type SourceAttributes = (place: Place) => string;

/** The attributes of a page that stands alone. */
export const noSource: SourceAttributes = () => '';

/** Text as HTML shows it, in content and in attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The briefing as the content of a page's `main`. All text of the notes passes the one markdown reader. */
export function briefingHtml(briefing: Briefing, source: SourceAttributes): string {
  const facts = briefing.facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('');
  const sections = briefing.sections.map(
    ({ id, title, items }) =>
      `<section class="block block-${id}" aria-labelledby="block-${id}"><h2 id="block-${id}">${escapeHtml(title)}</h2>${listHtml(items, source)}</section>`,
  );
  return [
    `<header><h1>${escapeHtml(briefing.title)}</h1>${facts === '' ? '' : `<ul class="facts">${facts}</ul>`}</header>`,
    ...sections,
    gapsHtml(briefing, source),
  ].join('\n');
}

function listHtml(items: readonly BriefingItem[], source: SourceAttributes): string {
  return `<ul>${items.map((item) => itemHtml(item, source)).join('')}</ul>`;
}

function itemHtml(
  { label, markdown: text, place, items = [], checked }: BriefingItem,
  source: SourceAttributes,
): string {
  const box =
    checked === undefined
      ? ''
      : `<span class="box" aria-hidden="true">${checked ? '☑' : '☐'}</span><span class="hidden">${checked ? 'done: ' : 'open: '}</span>`;
  const said = label === undefined ? '' : `<span class="label">${escapeHtml(label)}</span> `;
  const below = items.length > 0 ? listHtml(items, source) : '';
  return `<li><span class="line"${source(place)}>${box}${said}${markdown.renderInline(text)}</span>${below}</li>`;
}

function gapsHtml({ gaps }: Briefing, source: SourceAttributes): string {
  if (gaps.length === 0) return '';
  const lines = gaps.map(({ label, missing, place }) => {
    const names = missing.length > 0 ? `: ${missing.join(', ')}` : '';
    return `<li><span class="line"${place ? source(place) : ''}>${escapeHtml(label + names)}</span></li>`;
  });
  return `<section class="block block-gaps" aria-labelledby="block-gaps"><h2 id="block-gaps">Still missing</h2><ul>${lines.join('')}</ul></section>`;
}

/** A page of its own: no script, no request, a policy that says so. */
export function briefingPage(briefing: Briefing, style: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!DOCTYPE html>
<html lang="${escapeHtml(briefing.language)}">
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
${briefingHtml(briefing, noSource)}
</main>
</body>
</html>
`;
}
