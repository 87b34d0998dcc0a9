import { env, l10n } from 'vscode';
import { directionOf } from '../core/briefing/direction';
import { escapeHtml } from '../core/briefing/escape';
import { pageBudgets } from '../core/briefing/options';
import { pagesText, viewText } from './briefingChoice';

const icons = {
  follow: '<circle cx="8" cy="8" r="4"></circle><path d="M8 1v4M8 11v4M1 8h4M11 8h4"></path>',
  hide:
    '<path d="M1.5 8C3.2 5 5.4 3.5 8 3.5S12.8 5 14.5 8c-1.7 3-3.9 4.5-6.5 4.5S3.2 11 1.5 8z"></path>' +
    '<circle cx="8" cy="8" r="2"></circle><path d="M2.5 13.5l11-11"></path>',
  more: '<path class="dots" d="M3 8h.01M8 8h.01M13 8h.01"></path>',
};

/** What stands above the briefing and chooses what is shown. The page's script fills in the people. */
export function toolbarHtml(): string {
  const language = env.language;
  return `<section class="toolbar" lang="${escapeHtml(language)}" dir="${directionOf(language)}" aria-label="${t(l10n.t('What the briefing shows'))}">
${select(
  'view',
  l10n.t('View'),
  option('page', viewText({ kind: 'page' })) +
    option('card', viewText({ kind: 'card' })) +
    `<optgroup id="choose-people" label="${t(l10n.t('The sheet for one person'))}" hidden></optgroup>`,
)}
${select('pages', l10n.t('Pages'), pageBudgets.map((pages) => option(pages, pagesText(pages))).join(''))}
${toggle('follows', icons.follow, l10n.t('Follow the Cursor'), l10n.t('Shows the line of the note that the cursor is in'))}
${toggle('shared', icons.hide, l10n.t('Hide Private'), l10n.t('While others see the screen: hides pay, and notes on people'))}
<details id="choose-more">
<summary aria-label="${t(l10n.t('More'))}" title="${t(l10n.t('More'))}">${svg(icons.more)}</summary>
<div class="menu">
<fieldset>
<legend>${t(l10n.t('Private'))}</legend>
${box('target', l10n.t('Target'))}
${box('walk-away', l10n.t('Walk-away'))}
</fieldset>
${button('copy-markdown', l10n.t('Copy as Markdown'), l10n.t('The briefing as markdown text'))}
${button('copy-rich', l10n.t('Copy as Rich Text'), l10n.t('The page as it is shown, for mail and documents'))}
${button('export', l10n.t('Export…'), l10n.t('Writes a file. To print, export a web page and print it from the browser'))}
</div>
</details>
</section>`;
}

const t = escapeHtml;

function svg(shapes: string): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes}</svg>`;
}

function select(id: string, name: string, options: string): string {
  return `<select id="choose-${id}" aria-label="${t(name)}" title="${t(name)}">${options}</select>`;
}

function option(value: string, text: string): string {
  return `<option value="${value}">${t(text)}</option>`;
}

function toggle(id: string, shapes: string, name: string, title: string): string {
  const text = `<span class="name">${t(name)}</span>`;
  return `<button type="button" id="choose-${id}" class="toggle" aria-pressed="false" title="${t(`${name}: ${title}`)}">${svg(shapes)}${text}</button>`;
}

function box(id: string, name: string): string {
  return `<label><input type="checkbox" id="choose-${id}"> ${t(name)}</label>`;
}

function button(id: string, name: string, title: string): string {
  return `<button type="button" id="choose-${id}" class="action" title="${t(title)}">${t(name)}</button>`;
}
