import type { LineReference } from '../../protocol';

/** The line that the cursor is in: one at most is marked, for the eye and for those who listen. */
const markClass = 'here';

/** Marks a line instead of the one that was marked; brings it into view when asked. The focus stays where it is. */
export function markLine(root: ParentNode, line: LineReference | null, reveal: boolean): void {
  const found = line && elementOf(root, line);
  for (const old of root.querySelectorAll(`.${markClass}`)) if (old !== found) setMark(old, false);
  if (!found) return;
  setMark(found, true);
  if (reveal) found.scrollIntoView({ block: 'nearest', behavior: wantsLessMotion() ? 'auto' : 'smooth' });
}

/** Marks in a page that is about to be shown what was marked in the one before it. */
export function markAgain(root: ParentNode, before: ParentNode): void {
  for (const old of before.querySelectorAll(`.${markClass}`)) {
    const id = CSS.escape(old.id || (old.parentElement?.id ?? ''));
    const same = root.querySelector(old.id ? `#${id}` : `#${id} > .line`);
    if (same) setMark(same, true);
  }
}

/** The line, or the heading of the block that it is folded away in. */
function elementOf(root: ParentNode, { path, line, text }: LineReference): Element | null | undefined {
  const lines = [...root.querySelectorAll<HTMLElement>('.line[data-path]')];
  const element = lines.find(({ dataset }) => {
    return dataset.path === path && dataset.line === String(line) && dataset.text === text;
  });
  const block = element?.closest('[hidden]')?.closest('section');
  return block ? block.querySelector('h2') : element;
}

function setMark(element: Element, isMarked: boolean): void {
  element.classList.toggle(markClass, isMarked);
  if (isMarked) element.setAttribute('aria-current', 'location');
  else element.removeAttribute('aria-current');
}

function wantsLessMotion(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
