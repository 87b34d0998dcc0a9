import { Idiomorph } from 'idiomorph';
import * as v from 'valibot';
import type { BriefingUpdate, LineReference } from '../protocol';
import { foldAgain, toggled } from './briefing/folds';
import { markAgain, markLine } from './briefing/mark';
import { updateSchema } from './briefing/messages';
import { copyRich } from './briefing/richCopy';
import { sanitised } from './briefing/sanitise';
import { Toolbar } from './briefing/toolbar';
import { ask, pageState } from './briefing/vscodeApi';

const content = document.querySelector('main') ?? document.body;
const status = document.querySelector<HTMLElement>('[role=status]');
const state = pageState(document.body.dataset.folder ?? '');
let isFilled = false;

const toolbar = new Toolbar({
  choose: (choice) => ask({ type: 'choose', choice }),
  run: (command) => ask({ type: 'run', command }),
  copyRich: () => {
    copyRich(content).then(
      () => say(status?.dataset.copied ?? ''),
      () => say(status?.dataset.notCopied ?? ''),
    );
  },
});

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
function show({ folder, html, language, direction, choice, people }: BriefingUpdate & { type: 'content' }): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  const { include: _, ...kept } = choice;
  state.keep({ folder, choice: kept });
  toolbar.show(choice, people);
  const next = sanitised(html);
  nameLines(next);
  foldAgain(next, state.current.folded);
  markAgain(next, content);
  void Idiomorph.morph(content, [...next.childNodes], { morphStyle: 'innerHTML' });
  if (isFilled) return;
  isFilled = true;
  window.scrollTo(0, state.current.scroll);
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
  const fold = target?.closest<HTMLElement>('.fold');
  if (fold) state.keep({ folded: toggled(fold, content, state.current.folded) });
  const source = sourceOf(event);
  // Links and boxes have a meaning of their own, and who selects text does not mean to leave the page.
  if (!source || target?.closest('a, input')) return;
  if (!target?.closest('button') && isSelecting()) return;
  ask({ type: 'openNote', ...referenceOf(source) });
});

content.addEventListener('change', (event) => {
  const source = sourceOf(event);
  if (!source || !(event.target instanceof HTMLInputElement)) return;
  ask({ type: 'setTaskDone', done: event.target.checked, ...referenceOf(source) });
});

let isSaving = false;
window.addEventListener('scroll', () => {
  if (isSaving || !isFilled) return;
  isSaving = true;
  requestAnimationFrame(() => {
    isSaving = false;
    state.keep({ scroll: window.scrollY });
  });
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { success, output: update } = v.safeParse(updateSchema, data);
  if (!success) return;
  if (update.type === 'content') show(update);
  else if (update.type === 'mark') markLine(content, update.line, update.reveal);
  else say(update.text);
});

ask({ type: 'ready' });
