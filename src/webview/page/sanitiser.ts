import DOMPurify from 'dompurify';

/** What a page is made of. */
interface Parts {
  readonly tags: readonly string[];
  /** Attributes whose values are text, numbers or names, and nowhere taken for an address; `class` and `id` always are. */
  readonly plain: readonly string[];
  /** Attributes that hold an address. */
  readonly addresses?: readonly string[];
}

/** The second line of defence: the host escapes and filters, and whatever else arrives has slipped through. */
export function sanitiser({ tags, plain, addresses = [] }: Parts): (html: string) => DocumentFragment {
  const allowed = {
    ALLOWED_TAGS: [...tags, '#text'],
    ALLOWED_ATTR: ['class', 'id', ...addresses, ...plain],
    ADD_URI_SAFE_ATTR: [...plain],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    RETURN_DOM_FRAGMENT: true as const,
  };
  return (html) => DOMPurify.sanitize(html, allowed);
}
