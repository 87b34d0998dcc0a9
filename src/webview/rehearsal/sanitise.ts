import { sanitiser } from '../page/sanitiser';

/** The page that the host sent, with nothing in it but what a rehearsal is made of. */
export const sanitised = sanitiser({
  tags: [
    ...['header', 'section', 'footer', 'h1', 'h2', 'p', 'ol', 'li', 'div', 'span', 'kbd', 'button', 'input', 'label'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption'],
    ...['svg', 'circle', 'rect', 'line', 'text'],
  ],
  plain: [
    ...['type', 'for', 'maxlength', 'spellcheck', 'autocomplete', 'scope', 'lang', 'dir', 'role', 'tabindex'],
    ...['aria-label', 'aria-hidden', 'aria-live', 'aria-keyshortcuts'],
    ...['data-action', 'data-keys', 'data-rating', 'data-label'],
    // Of the chart.
    ...['viewBox', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'text-anchor'],
  ],
});
