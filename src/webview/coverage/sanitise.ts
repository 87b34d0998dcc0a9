import { sanitiser } from '../page/sanitiser';

/** The page that the host sent, with nothing in it but what the table is made of. */
export const sanitised = sanitiser({
  tags: [
    ...['header', 'h1', 'p', 'ul', 'li', 'div', 'span', 'button'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  plain: [
    ...['type', 'scope', 'colspan', 'lang', 'dir', 'role', 'tabindex', 'aria-label', 'aria-labelledby', 'aria-hidden'],
    ...['data-action', 'data-kind', 'data-line', 'data-text', 'data-story'],
  ],
});
