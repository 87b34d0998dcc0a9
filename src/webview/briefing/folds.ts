/** Folds a block away under its heading, or unfolds it. */
function setFolded(button: HTMLElement, root: ParentNode, isFolded: boolean): void {
  const id = button.getAttribute('aria-controls') ?? '';
  const content = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!content) return;
  content.hidden = isFolded;
  button.setAttribute('aria-expanded', String(!isFolded));
}

/** Folds away what was folded before, in a page that has not been shown yet. */
export function foldAgain(root: ParentNode, folded: readonly string[]): void {
  for (const button of root.querySelectorAll<HTMLElement>('.fold')) {
    if (folded.includes(button.getAttribute('aria-controls') ?? '')) setFolded(button, root, true);
  }
}

/** What is folded after a click on a heading. */
export function toggled(button: HTMLElement, root: ParentNode, folded: readonly string[]): readonly string[] {
  const id = button.getAttribute('aria-controls') ?? '';
  const isFolded = !folded.includes(id);
  setFolded(button, root, isFolded);
  return isFolded ? [...folded, id] : folded.filter((other) => other !== id);
}
