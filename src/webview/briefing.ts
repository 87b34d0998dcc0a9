import DOMPurify from 'dompurify';
import { Idiomorph } from 'idiomorph';
import type { BriefingRequest, BriefingState, BriefingUpdate, LineReference } from '../protocol';

/** What VS Code gives to the script of a webview, once. */
interface VsCodeApi {
  postMessage(request: BriefingRequest): void;
  getState(): BriefingState | undefined;
  setState(state: BriefingState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** Attributes whose values are text and nowhere taken for an address. */
const plainAttributes = [
  'type',
  'checked',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'data-path',
  'data-line',
  'data-text',
];

/** All that a briefing is made of. The host escapes and filters; whatever else arrives has slipped through. */
const allowed = {
  ALLOWED_TAGS: [
    ...['header', 'section', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'div', 'span', 'button', 'input'],
    ...['a', 'strong', 'em', 's', 'code', 'br', '#text'],
  ],
  ALLOWED_ATTR: ['class', 'id', 'href', 'title', ...plainAttributes],
  ADD_URI_SAFE_ATTR: plainAttributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  RETURN_DOM_FRAGMENT: true as const,
};

const vscode = acquireVsCodeApi();
const content = document.querySelector('main') ?? document.body;
const status = document.querySelector('[role=status]');
const folder = document.body.dataset.folder ?? '';
let isFilled = false;

/**
 * Gives each line a name by what it says, so that it is known again wherever it stands in the next page: a line that
 * stays keeps focus, selection and its place on the screen. Lines that say the same are told apart by their order.
 */
function nameLines(root: ParentNode): void {
  const seen = new Map<string, number>();
  for (const line of root.querySelectorAll<HTMLElement>('.line[data-path]')) {
    const said = `${line.dataset.path ?? ''} ${line.dataset.text ?? ''}`;
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    if (line.parentElement) line.parentElement.id = `${said} ${count}`.replace(/\s+/g, '-');
  }
}

/** Changes the page into the new one, touching only what differs. */
function show({ html, language, direction }: BriefingUpdate & { type: 'content' }): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  const next = DOMPurify.sanitize(html, allowed);
  nameLines(next);
  void Idiomorph.morph(content, [...next.childNodes], { morphStyle: 'innerHTML' });
  if (isFilled) return;
  isFilled = true;
  window.scrollTo(0, savedScroll());
}

/** Where this prep's page was left. */
function savedScroll(): number {
  const state = vscode.getState();
  return state?.folder === folder ? state.scroll : 0;
}

function say(text: string): void {
  if (status) status.textContent = text;
}

function referenceOf(element: HTMLElement): LineReference {
  const { path = '', line = '0', text = '' } = element.dataset;
  return { path, line: Number(line), text };
}

/** The line, or the link to a note, that an event is about. */
function sourceOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
}

function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

content.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const source = sourceOf(event);
  // Links and boxes have a meaning of their own, and who selects text does not mean to leave the page.
  if (!source || target?.closest('a, input')) return;
  if (!target?.closest('button') && isSelecting()) return;
  vscode.postMessage({ type: 'openNote', ...referenceOf(source) });
});

content.addEventListener('change', (event) => {
  const source = sourceOf(event);
  if (!source || !(event.target instanceof HTMLInputElement)) return;
  vscode.postMessage({ type: 'setTaskDone', done: event.target.checked, ...referenceOf(source) });
});

let isSaving = false;
window.addEventListener('scroll', () => {
  if (isSaving || !isFilled) return;
  isSaving = true;
  requestAnimationFrame(() => {
    isSaving = false;
    vscode.setState({ folder, scroll: window.scrollY });
  });
});

window.addEventListener('message', ({ data }: MessageEvent<BriefingUpdate>) => {
  if (data.type === 'content') show(data);
  else say(data.text);
});

vscode.setState({ folder, scroll: savedScroll() });
vscode.postMessage({ type: 'ready' });
