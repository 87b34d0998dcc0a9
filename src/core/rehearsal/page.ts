import { escapeHtml } from '../briefing/escape';
import { catalogued, message, type Message, type Say } from '../message';
import { firstSentence, isTold, partNames, partTitles } from '../story';
import type { Card, CardKind } from './cards';
import type { Phase } from './session';
import { lengthText, ratingWord } from './summaryHtml';

/** One step of an answer, shown when it is asked for. */
export interface Beat {
  readonly title: Message;
  readonly text: string;
}

/** What the page shows of the card before us. */
export interface CardView {
  readonly card: Card;
  readonly phase: Exclude<Phase, 'finished'>;
  /** How many beats are shown. */
  readonly revealed: number;
  /** How long it was told so far, in seconds, and whether longer than anybody talks. */
  readonly told: number;
  readonly isTooLong: boolean;
  /** How long it should take, in seconds. */
  readonly target: number;
  readonly followUp: Message | undefined;
  /** What somebody meant to change when they said it last. */
  readonly reminder: string | undefined;
  /** Which answer of how many this is, from 1. */
  readonly position: number;
  readonly total: number;
  /** Where this is: the company, and how long until the interview. */
  readonly where: readonly string[];
  /** BCP 47, of the notes. */
  readonly language: string;
}

/** The beats of an answer: the parts of its story in a sentence each, else what the notes say. */
export function beatsOf({ story, answer }: Card): readonly Beat[] {
  const parts = story
    ? partNames
        .filter((part) => isTold(story, part))
        .map((part) => ({ title: catalogued(partTitles[part]), text: firstSentence(story.parts.get(part)) }))
    : [];
  const said = answer === undefined ? [] : [{ title: message('Your notes'), text: answer }];
  return [...parts, ...said];
}

/** A button that a key presses as well. `keys` are values of `KeyboardEvent.key`; the first is shown. */
export interface PageButton {
  readonly action: string;
  readonly label: Message;
  readonly keys?: readonly string[];
  readonly rating?: string;
  readonly isMain?: boolean;
}

/** The page of one card. */
export function cardHtml(view: CardView, say: Say): string {
  const { card, phase, where, language } = view;
  const parts = [...where, say(message('{0} of {1}', view.position, view.total))];
  return (
    `<header>${parts.map((part) => `<span dir="auto">${escapeHtml(part)}</span>`).join('')}</header>` +
    `<div class="stage ${phase}"><p class="kind">${escapeHtml(say(kindWord(card.kind)))}</p>` +
    `<h1 lang="${escapeHtml(language)}" dir="auto">${escapeHtml(say(card.question))}</h1>` +
    reminderHtml(view, say) +
    clockHtml(view, say) +
    (phase === 'grading'
      ? gradingHtml(view, say)
      : `<div class="actions">${buttonsOf(view)
          .map((one) => buttonHtml(one, say))
          .join('')}</div>`) +
    `</div>${beatsHtml(view, say)}` +
    `<footer>${footerOf(view)
      .map((one) => buttonHtml(one, say))
      .join('')}</footer>`
  );
}

function kindWord(kind: CardKind): Message {
  const words: Readonly<Record<CardKind, Message>> = {
    story: message('Story'),
    'walk-through': message('Walk-through'),
    expected: message('Expected question'),
    'round-one': message('Rough in round one'),
    claim: message('Claim'),
  };
  return words[kind];
}

function reminderHtml({ reminder, phase, language }: CardView, say: Say): string {
  if (reminder === undefined || phase === 'grading') return '';
  const label = escapeHtml(say(message('Last time you meant to change:')));
  return `<p class="reminder">${label} <span lang="${escapeHtml(language)}" dir="auto">${escapeHtml(reminder)}</span></p>`;
}

/** The page lets the time run and the bar grow. */
function clockHtml({ phase, told, target }: CardView, say: Say): string {
  const label = escapeHtml(say(message('Time of your answer')));
  const state = phase === 'paused' ? `<span class="state">${escapeHtml(say(message('paused')))}</span>` : '';
  return (
    `<div class="clock" role="timer" aria-live="off" aria-label="${label}">` +
    `<div class="bar" aria-hidden="true"><div class="fill"></div></div>` +
    `<p><span class="told">${lengthText(told)}</span> <span class="goal">/ ${lengthText(target)}</span>${state}</p></div>`
  );
}

function buttonsOf({ phase }: CardView): readonly PageButton[] {
  const pause = { action: 'pause', label: message('Pause'), keys: ['p'] };
  const skip = { action: 'skip', label: message('Skip'), keys: ['s'] };
  if (phase === 'asking') {
    return [{ action: 'start', label: message('Start answering'), keys: ['Space'], isMain: true }, skip];
  }
  const stop = { action: 'stop', label: message('Stop'), keys: ['Space'], isMain: true };
  if (phase === 'telling') return [stop, pause, skip];
  const goOn = { action: 'start', label: message('Go on'), keys: ['Space', 'p'], isMain: true };
  return [goOn, { action: 'stop', label: message('Stop'), keys: ['Enter'] }, skip];
}

function gradingHtml({ card, target, told, followUp, isTooLong, language }: CardView, say: Say): string {
  const said =
    told > target
      ? message('Told in {0}, {1} over.', lengthText(told), lengthText(told - target))
      : message('Told in {0}.', lengthText(told));
  const tooLong = message('Nobody talks for so long: did the clock run on? Discard it, and it is not logged.');
  const next =
    followUp &&
    `${escapeHtml(say(message('They may ask next:')))} <span lang="${escapeHtml(language)}" dir="auto">${escapeHtml(say(followUp))}</span>`;
  const grades = (['again', 'hard', 'good', 'easy'] as const).map((rating, index) =>
    buttonHtml(
      { action: 'grade', rating, label: ratingWord(rating), keys: [String(index + 1), rating.charAt(0)] },
      say,
    ),
  );
  return (
    `<p class="outcome">${escapeHtml(say(isTooLong ? tooLong : said))}</p>` +
    (next ? `<p class="follow-up">${next}</p>` : '') +
    `<div class="grades" role="group" aria-label="${escapeHtml(say(message('How did it go?')))}">${grades.join('')}</div>` +
    `<div class="note"><label for="note">${escapeHtml(say(message('What to change next time')))} <kbd aria-hidden="true">N</kbd></label>` +
    `<input id="note" type="text" autocomplete="off" spellcheck="true" maxlength="500" dir="auto" aria-keyshortcuts="n">` +
    (card.story
      ? `<label class="to-story"><input id="to-story" type="checkbox" aria-keyshortcuts="f"> ${escapeHtml(say(message("Add it to the story's Follow-ups")))} <kbd aria-hidden="true">F</kbd></label>`
      : '') +
    `</div>`
  );
}

/** Beats not asked for yet leave their places, so that nothing moves; after the answer all are there to compare. */
function beatsHtml({ card, phase, revealed, language }: CardView, say: Say): string {
  const beats = beatsOf(card);
  if (beats.length === 0) return '';
  const shown = phase === 'grading' ? beats.length : Math.min(revealed, beats.length);
  const items = beats.map(({ title, text }, index) =>
    index < shown
      ? `<li><span class="part">${escapeHtml(say(title))}</span> <span lang="${escapeHtml(language)}" dir="auto">${escapeHtml(text)}</span></li>`
      : `<li class="closed"><span class="part">${escapeHtml(say(title))}</span> <span class="veil" aria-hidden="true"></span></li>`,
  );
  const label = card.story ? message('Show the next beat') : message('Show your notes');
  const reveal = { action: 'reveal', label, keys: ['r', 'ArrowRight'] };
  const heading = escapeHtml(say(card.story ? message('Beats') : message('Your notes')));
  return (
    `<section class="beats${card.story ? '' : ' plain'}" aria-label="${heading}"><h2>${heading}</h2><ol>${items.join('')}</ol>` +
    `${shown < beats.length ? buttonHtml(reveal, say) : ''}</section>`
  );
}

function footerOf({ phase }: CardView): readonly PageButton[] {
  const end = { action: 'end', label: message('End'), keys: ['Escape'] };
  const note = { action: 'openNote', label: message('Open the note'), keys: ['o'] };
  const discard = { action: 'discard', label: message('Discard and tell it again'), keys: ['d'] };
  const skip = { action: 'skip', label: message('Skip without a grade'), keys: ['s'] };
  return phase === 'grading' ? [discard, skip, note, end] : phase === 'asking' ? [note, end] : [discard, note, end];
}

/** A button with its key beside it, which screen readers learn from the attribute. */
export function buttonHtml({ action, label, keys = [], rating, isMain = false }: PageButton, say: Say): string {
  const [key] = keys;
  const attributes = [
    `data-action="${action}"`,
    ...(rating === undefined ? [] : [`data-rating="${rating}"`]),
    ...(key === undefined ? [] : [`data-keys="${keys.join(' ')}"`, `aria-keyshortcuts="${keys.join(' ')}"`]),
    ...(isMain ? ['class="main"'] : []),
  ];
  const shown = key === undefined ? '' : ` <kbd aria-hidden="true">${escapeHtml(keyName(key))}</kbd>`;
  return `<button type="button" ${attributes.join(' ')}>${escapeHtml(say(label))}${shown}</button>`;
}

function keyName(key: string): string {
  return key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key;
}
