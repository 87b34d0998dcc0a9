import assert from 'node:assert/strict';

/** What a page is made of, whatever it says. */
export interface PageShape {
  readonly text: string;
  /** Elements by name, each with how many there are. */
  readonly elements: Readonly<Record<string, number>>;
  /** `element attribute`. */
  readonly attributes: readonly string[];
  /** `element attribute value` of each attribute that holds an address, or a style. */
  readonly addresses: readonly string[];
  /** Ids and names by which a script of the page would find an element in place of what it looks for. */
  readonly clobbering: readonly string[];
}

/** Evaluated in the page, which need not allow that text becomes code. */
export const readShape = `(() => {
  const elements = {};
  const attributes = new Set();
  const addresses = new Set();
  const clobbering = new Set();
  const addressed = /^(?:.*:)?(?:href|src|srcset|srcdoc|data|action|formaction|poster|background|ping|cite|manifest|style|to|values)$/;
  for (const element of document.body.querySelectorAll('*')) {
    const { tagName } = element;
    const name = typeof tagName === 'string' ? tagName.toLowerCase() : 'clobbered';
    elements[name] = (elements[name] ?? 0) + 1;
    for (const attribute of element.getAttributeNames()) {
      const value = element.getAttribute(attribute);
      attributes.add(name + ' ' + attribute);
      if (addressed.test(attribute)) addresses.add(name + ' ' + attribute + ' ' + value);
      if (/^(?:id|name)$/.test(attribute) && (value in HTMLDocument.prototype || value in Object.prototype)) clobbering.add(value);
    }
  }
  return {
    text: document.body.textContent,
    elements,
    attributes: [...attributes],
    addresses: [...addresses],
    clobbering: [...clobbering],
  };
})()`;

/** Elements that only say how their text is meant. */
const formatting = new Set([
  ...['a', 'abbr', 'b', 'blockquote', 'br', 'button', 'code', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'header', 'hr', 'i', 'kbd', 'label', 'li', 'mark', 'nav', 'ol', 'p', 'pre'],
  ...['s', 'section', 'small', 'span', 'strong', 'summary', 'time', 'ul'],
]);

/** Attributes that hold no address and no code. */
const describing =
  /^(?:class|id|lang|dir|title|type|hidden|open|checked|disabled|role|tabindex|aria-[a-z]+|data-[a-z-]+)$/;

/** What a link may lead to. */
const allowedLink = /^a href (?:https?:|mailto:|#)/i;

/**
 * Fails when hostile notes made a page into more than harmless notes do: other elements, more of those that are not
 * mere formatting, other attributes, addresses of other kinds.
 */
export function assertHarmless(page: PageShape, harmless: PageShape): void {
  const known = new Set(harmless.attributes);
  const others = Object.keys(page.elements).filter((name) => !(name in harmless.elements) && !formatting.has(name));
  assert.deepEqual(others, [], 'elements');
  for (const name of [
    'script',
    'style',
    'link',
    'meta',
    'base',
    'form',
    'iframe',
    'object',
    'embed',
    'img',
    'template',
  ])
    assert.ok((page.elements[name] ?? 0) <= (harmless.elements[name] ?? 0), `more elements: ${name}`);
  const foreign = page.attributes.filter((attribute) => {
    const [, name = ''] = attribute.split(' ');
    return !known.has(attribute) && !describing.test(name);
  });
  assert.deepEqual(foreign, [], 'attributes');
  assert.deepEqual(
    page.addresses.filter((address) => !allowedLink.test(address) && !harmless.addresses.includes(address)),
    [],
    'addresses',
  );
  assert.deepEqual(page.clobbering, [], 'names that hide what a script looks for');
}
