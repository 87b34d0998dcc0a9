import DOMPurify from 'dompurify';

/** Attributes whose values are text, numbers or names, and nowhere taken for an address. */
const plainAttributes = [
  ...['type', 'checked', 'role', 'aria-label', 'aria-labelledby', 'aria-hidden', 'aria-expanded', 'aria-controls'],
  ...['data-path', 'data-line', 'data-text'],
  // Of the ring and the bars.
  ...['viewBox', 'preserveAspectRatio', 'cx', 'cy', 'r', 'x', 'y', 'width', 'height', 'fill', 'stroke-width'],
  ...['stroke-dasharray', 'transform', 'text-anchor'],
];

/** All that a briefing is made of. The host escapes and filters; whatever else arrives has slipped through. */
const allowed = {
  ALLOWED_TAGS: [
    ...['article', 'header', 'section', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'div', 'span', 'button', 'input'],
    ...['a', 'strong', 'em', 's', 'code', 'br', '#text', 'svg', 'circle', 'rect', 'text'],
  ],
  ALLOWED_ATTR: ['class', 'id', 'href', 'title', ...plainAttributes],
  ADD_URI_SAFE_ATTR: plainAttributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true as const,
};

/** The page that the host sent, with nothing in it but what a briefing is made of. */
export function sanitised(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, allowed);
}
