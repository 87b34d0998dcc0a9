import { Idiomorph } from 'idiomorph';
import * as v from 'valibot';
import type { RehearsalAction, RehearsalRequest, RehearsalUpdate } from '../protocol/rehearsal';
import { Clock } from './rehearsal/clock';
import { buttonFor, isForeign, isTakenBy, namesOf } from './rehearsal/keys';
import { sanitised } from './rehearsal/sanitise';
import { ask, pageState } from './rehearsal/vscodeApi';

/** What the extension may say; everything else that reaches a page is not meant for it. */
const updateSchema: v.GenericSchema<unknown, RehearsalUpdate> = v.variant('type', [
  v.object({
    type: v.literal('show'),
    folder: v.string(),
    html: v.string(),
    turn: v.number(),
    clock: v.optional(
      v.object({
        elapsed: v.number(),
        isRunning: v.boolean(),
        target: v.number(),
        sound: v.boolean(),
        words: v.object({ minute: v.string(), target: v.string() }),
      }),
    ),
    session: v.optional(v.unknown()),
  }),
  v.object({ type: v.literal('say'), text: v.string() }),
]);

const content = document.querySelector('main') ?? document.body;
const status = document.querySelector('[role=status]');
const state = pageState(document.body.dataset.folder ?? '');
const clock = new Clock(say);
let turn = 0;

function say(text: string): void {
  if (status) status.textContent = text;
}

function noteField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#note');
}

function storyBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#to-story');
}

/** Changes the page into the new one, touching only what differs. */
function show(update: RehearsalUpdate & { type: 'show' }): void {
  const hadHeading = document.querySelector('h1')?.textContent;
  turn = update.turn;
  state.keep({ folder: update.folder, session: update.session });
  void Idiomorph.morph(content, [...sanitised(update.html).childNodes], { morphStyle: 'innerHTML' });
  restoreDraft();
  clock.set(update.clock);
  if (document.querySelector('h1')?.textContent !== hadHeading) window.scrollTo(0, 0);
  // A button that had the focus may be gone: the keys must not go with it.
  if (document.activeElement === document.body) content.focus({ preventScroll: true });
}

/** What was typed before the page was hidden or changed. */
function restoreDraft(): void {
  const { draft } = state.current;
  if (draft?.turn !== turn) return;
  const [note, box] = [noteField(), storyBox()];
  if (note) note.value = draft.note;
  if (box) box.checked = draft.toStory;
}

function keepDraft(): void {
  state.keep({ draft: { turn, note: noteField()?.value ?? '', toStory: storyBox()?.checked ?? false } });
}

function requestOf({ dataset }: HTMLElement): RehearsalRequest {
  const { action = '', rating } = dataset;
  if (action !== 'grade') return { type: 'act', action: action as RehearsalAction };
  const note = noteField()?.value ?? '';
  const toStory = storyBox()?.checked ?? false;
  return { type: 'grade', rating: rating as (RehearsalRequest & { type: 'grade' })['rating'], note, toStory };
}

content.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-action]') : null;
  if (button) ask(requestOf(button));
});

content.addEventListener('input', keepDraft);

document.addEventListener('keydown', (event) => {
  if (isForeign(event)) return;
  const [key = ''] = namesOf(event);
  if (event.target instanceof HTMLElement && event.target.id === 'note') {
    if (key === 'Enter' || key === 'Escape') {
      event.preventDefault();
      content.focus({ preventScroll: true });
    }
    return;
  }
  if (isTakenBy(event.target, event.key)) return;
  if (key === 'n' && noteField()) noteField()?.focus();
  else if (key === 'f' && storyBox()) storyBox()?.click();
  else if (!press(event)) return;
  event.preventDefault();
});

function press(event: KeyboardEvent): boolean {
  const button = buttonFor(event);
  button?.click();
  return button !== undefined;
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { success, output } = v.safeParse(updateSchema, data);
  if (!success) return;
  if (output.type === 'show') show(output);
  else say(output.text);
});

window.addEventListener('focus', () => {
  if (document.activeElement === document.body) content.focus({ preventScroll: true });
});

content.focus({ preventScroll: true });
ask({ type: 'ready' });
