import { Idiomorph } from 'idiomorph';
import * as v from 'valibot';
import type { CoverageUpdate } from '../protocol/coverage';
import { buttonTowards, nameCells, requestOf, takeOneStop } from './coverage/cells';
import { sanitised } from './coverage/sanitise';
import { ask, pageState } from './coverage/vscodeApi';

/** What the extension may say; everything else that reaches a page is not meant for it. */
const updateSchema: v.GenericSchema<unknown, CoverageUpdate> = v.variant('type', [
  v.object({ type: v.literal('show'), folder: v.string(), html: v.string() }),
  v.object({ type: v.literal('say'), text: v.string() }),
]);

const content = document.querySelector('main') ?? document.body;
const status = document.querySelector('[role=status]');
const state = pageState(document.body.dataset.folder ?? '');
let isFilled = false;

/** Changes the page into the new one, touching only what differs. */
function show({ folder, html }: CoverageUpdate & { type: 'show' }): void {
  state.keep({ folder });
  const hadFocus = content.contains(document.activeElement);
  const next = sanitised(html);
  nameCells(next);
  takeOneStop(next, state.current.cell);
  void Idiomorph.morph(content, [...next.childNodes], { morphStyle: 'innerHTML' });
  // A cell that had the focus may be gone: the keys must not go with it.
  if (hadFocus && document.activeElement === document.body) focusStop();
  if (isFilled) return;
  isFilled = true;
  region()?.scrollTo(state.current.left, state.current.top);
  if (document.hasFocus()) focusStop();
}

function region(): HTMLElement | null {
  return content.querySelector('.table');
}

function focusStop(): void {
  content.querySelector<HTMLElement>('table button[tabindex="0"]')?.focus({ preventScroll: true });
}

content.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-action]') : null;
  const request = button && requestOf(button);
  if (request) ask(request);
});

content.addEventListener('focusin', ({ target }) => {
  const cell = target instanceof HTMLElement ? target.closest('th, td') : null;
  if (!cell || cell.id === state.current.cell) return;
  state.keep({ cell: cell.id });
  takeOneStop(content, cell.id);
});

content.addEventListener('keydown', (event) => {
  if (!(event.target instanceof HTMLButtonElement) || event.altKey || event.metaKey || event.shiftKey) return;
  const button = buttonTowards(content, event.target, event);
  if (!button) return;
  event.preventDefault();
  // The focus alone brings no more than a part of the cell into view.
  button.focus({ preventScroll: true });
  button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});

let isSaving = false;
content.addEventListener(
  'scroll',
  () => {
    if (isSaving || !isFilled) return;
    isSaving = true;
    requestAnimationFrame(() => {
      isSaving = false;
      const { scrollLeft: left = 0, scrollTop: top = 0 } = region() ?? {};
      state.keep({ left, top });
    });
  },
  // Scrolling does not bubble.
  { capture: true },
);

window.addEventListener('focus', () => {
  if (document.activeElement === document.body) focusStop();
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { success, output } = v.safeParse(updateSchema, data);
  if (!success) return;
  if (output.type === 'show') show(output);
  else if (status) status.textContent = output.text;
});

ask({ type: 'ready' });
