import { sanitiser } from '../page/sanitiser';

/** The page that the host sent, with nothing in it but what a briefing is made of. */
export const sanitised = sanitiser({
  tags: [
    ...['article', 'header', 'section', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'div', 'span', 'button', 'input'],
    ...['a', 'strong', 'em', 's', 'code', 'br', 'svg', 'circle', 'rect', 'text'],
  ],
  plain: [
    ...[
      'type',
      'title',
      'lang',
      'dir',
      'checked',
      'role',
      'aria-label',
      'aria-labelledby',
      'aria-hidden',
      'aria-expanded',
    ],
    ...['aria-controls', 'data-path', 'data-line', 'data-text'],
    // Of the ring and the bars.
    ...['viewBox', 'preserveAspectRatio', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height', 'fill', 'stroke-width'],
    ...['stroke-dasharray', 'transform', 'text-anchor'],
  ],
  addresses: ['href'],
});
