/** Puts the page on the clipboard as it is read: formatted, and as plain text for where that is all there is. */
export async function copyRich(page: Element): Promise<void> {
  const copy = readable(page);
  const clipboard = {
    'text/html': new Blob([copy.innerHTML], { type: 'text/html' }),
    'text/plain': new Blob([plainText(copy)], { type: 'text/plain' }),
  };
  await navigator.clipboard.write([new ClipboardItem(clipboard)]);
}

/** The page without its controls, its pictures and everything that only styles: words, lists and headings. */
function readable(page: Element): HTMLElement {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const box of copy.querySelectorAll('input')) box.replaceWith(box.checked ? '☑ ' : '☐ ');
  for (const button of copy.querySelectorAll('button')) {
    if (button.textContent === '') button.remove();
    else button.replaceWith(...button.childNodes);
  }
  for (const element of copy.querySelectorAll('svg, [aria-hidden="true"]')) element.remove();
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
  }
  return copy;
}

/** The words with a line for each block, lists indented. */
function plainText(root: Element): string {
  const lines: string[] = [];
  collect(root, 0, lines);
  return lines.join('\n').trim() + '\n';
}

function collect(element: Element, depth: number, lines: string[]): void {
  for (const child of element.children) {
    const isText = /^(?:H\d|P|LI)$/.test(child.tagName);
    if (/^H[12]$/.test(child.tagName)) lines.push('');
    if (isText) {
      const own = [...child.childNodes].filter((node) => !(node instanceof HTMLUListElement));
      const words = own
        .map((node) => node.textContent ?? '')
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      lines.push(child.tagName === 'LI' ? `${'  '.repeat(depth)}- ${words}` : words);
    }
    for (const list of isText ? child.querySelectorAll(':scope > ul, :scope > ol') : [])
      collect(list, depth + 1, lines);
    if (!isText) collect(child, depth, lines);
  }
}
