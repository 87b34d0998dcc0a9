import { escapeHtml } from '../briefing/escape';
import { message, type Message, type Say } from '../message';
import { buttonHtml, type PageButton } from './page';
import type { Summary } from './summary';
import { lengthText, summaryHtml } from './summaryHtml';

/** What the end of a session shows. */
export interface SummaryView {
  readonly summary: Summary;
  /** How long an answer should take, in seconds. */
  readonly target: number;
  /** Whether cards are left. */
  readonly canGoOn: boolean;
  /** Answers that could not be written to the log yet. */
  readonly unwritten: number;
  readonly company: string;
  readonly interview: 'ahead' | 'over' | 'unknown';
}

/** The page at the end of a session. */
export function finishedHtml(view: SummaryView, say: Say): string {
  const { summary, canGoOn, unwritten, company, interview } = view;
  const { answers, seconds } = summary;
  const said =
    answers === 0
      ? message('Nothing was said aloud this time.')
      : answers === 1
        ? message('1 answer, {0} spoken.', lengthText(seconds))
        : message('{0} answers, {1} spoken.', answers, lengthText(seconds));
  const lost =
    unwritten === 0
      ? ''
      : `<div class="warning"><p>${escapeHtml(say(unwrittenText(unwritten)))}</p>${buttonHtml({ action: 'retry', label: message('Try again'), keys: ['w'] }, say)}</div>`;
  const buttons: PageButton[] = [
    ...(canGoOn ? [{ action: 'goOn', label: message('Go on'), keys: ['Space'], isMain: true }] : []),
    canGoOn
      ? { action: 'more', label: message('New session'), keys: ['m'] }
      : { action: 'more', label: message('More questions'), keys: ['Space', 'm'], isMain: true },
    ...(interview === 'unknown' ? [{ action: 'openPrep', label: message('Set the date in prep.md') }] : []),
  ];
  const hint = hintOf(interview);
  return (
    `<header><span dir="auto">${escapeHtml(company)}</span></header><div class="stage finished">` +
    `<h1>${escapeHtml(say(message('Session over')))}</h1><p class="outcome">${escapeHtml(say(said))}</p>${lost}` +
    `<div class="actions">${buttons.map((button) => buttonHtml(button, say)).join('')}</div>` +
    (hint ? `<p class="hint">${escapeHtml(say(hint))}</p>` : '') +
    `</div>${summaryHtml(summary, view.target, say)}`
  );
}

function unwrittenText(count: number): Message {
  return count === 1
    ? message('1 answer could not be written to the log yet. It is kept here until it can.')
    : message('{0} answers could not be written to the log yet. They are kept here until they can.', count);
}

function hintOf(interview: SummaryView['interview']): Message | undefined {
  if (interview === 'ahead') return undefined;
  return interview === 'over'
    ? message('The interview of this prep is over: recall is told for a week from now.')
    : message('This prep has no date yet: with one, the questions come in the order that serves the day.');
}

/** Why there is nothing to ask. */
export type Absence = 'no-cards' | 'last-hour' | 'gone';

/** The page when there is nothing to ask, with what to do instead. */
export function absenceHtml(absence: Absence, say: Say): string {
  const texts: Readonly<Record<Absence, readonly [Message, Message]>> = {
    'no-cards': [
      message('Nothing to rehearse yet'),
      message(
        'Write one story first: where you were, what you had to do, what you did, and what came of it. Questions you expect, rough answers of round one, and claims with a defence become questions here as well.',
      ),
    ],
    'last-hour': [
      message('Enough rehearsed'),
      message(
        'The interview begins within the hour. What is learned now only pushes out what you know: read the briefing once, calmly.',
      ),
    ],
    gone: [
      message('No notes, no questions'),
      message(
        'The folder of this prep is not in this window any more. Put it back, or close this tab. What was rehearsed is in its log.',
      ),
    ],
  };
  const buttons: Readonly<Record<Absence, readonly PageButton[]>> = {
    'no-cards': [
      { action: 'newStory', label: message('New Story'), keys: ['Space'], isMain: true },
      { action: 'openQuestions', label: message('Questions to expect') },
    ],
    'last-hour': [
      { action: 'previewBriefing', label: message('Preview Briefing'), keys: ['Space'], isMain: true },
      { action: 'more', label: message('Rehearse all the same'), keys: ['m'] },
    ],
    gone: [],
  };
  const [title, text] = texts[absence];
  return (
    `<div class="stage absent"><h1>${escapeHtml(say(title))}</h1><p class="outcome">${escapeHtml(say(text))}</p>` +
    `<div class="actions">${buttons[absence].map((button) => buttonHtml(button, say)).join('')}</div></div>`
  );
}
