import type { Token } from 'markdown-it';
import { isAllowedLink, markdown } from '../markdown';
import { remembered } from '../memo';
import { escapeHtml } from './escape';

/** The note a link leads to, seen from the note it stands in; undefined when it leads to none. */
export type NoteOfLink = (link: string) => string | undefined;

/** An address that works from anywhere, be it a browser or VS Code. */
const absolute = /^(?:https?|mailto):/i;

/** Whether a text is nothing but an address of the web. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && isAllowedLink(text);
}

/**
 * Inline markdown as HTML. Addresses stay links; a link to a note becomes a button that opens it, for it has no
 * address a page could follow; what leads nowhere from here is shown as text.
 */
export function inlineHtml(text: string, noteOf: NoteOfLink): string {
  return text.includes('[') ? linkedHtml(text, noteOf) : linklessHtml(text);
}

/** Most lines hold no link, and are the same as a keystroke ago. */
const linklessHtml = remembered((text: string) => linkedHtml(text, () => undefined), 2000);

function linkedHtml(text: string, noteOf: NoteOfLink): string {
  const tokens = markdown.parseInline(text, {});
  for (const token of tokens) resolveLinks(token.children ?? [], noteOf);
  return markdown.renderer.render(tokens, markdown.options, {});
}

function resolveLinks(tokens: readonly Token[], noteOf: NoteOfLink): void {
  let tag = 'a';
  for (const token of tokens) {
    if (token.type === 'link_close') token.tag = tag;
    if (token.type !== 'link_open') continue;
    const link = String(token.attrGet('href') ?? '');
    const note = noteOf(link);
    tag = absolute.test(link) ? 'a' : note === undefined ? 'span' : 'button';
    token.tag = tag;
    if (tag === 'a') token.attrs = [['href', link]];
    else if (note === undefined) token.attrs = [];
    else
      token.attrs = [
        ['type', 'button'],
        ['class', 'note-link'],
        ['data-path', note],
        ['data-line', '0'],
        ['data-text', ''],
      ];
  }
}

/** A fact of the header: the address of a call is a link, everything else is text. */
export function factHtml(fact: string): string {
  const text = escapeHtml(fact);
  return isAddress(fact) ? `<a href="${text}">${text}</a>` : text;
}
