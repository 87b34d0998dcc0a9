import { l10n } from 'vscode';
import type { CheckState } from '../core/check';
import type { Status } from '../core/definition';
import type { StoryUses } from '../core/storyUses';
import { gapsOf, type CheckResult, type Readiness, type Row } from '../core/readiness';
import { listText } from './localise';

/** A status in the words the tree uses. */
export function statusWord(status: Status): string {
  const words: Readonly<Record<Status, string>> = {
    todo: l10n.t('to do'),
    doing: l10n.t('doing'),
    done: l10n.t('done'),
    skipped: l10n.t('skipped'),
  };
  return words[status];
}

/** How a check stands, in a word or two. */
export function stateWord(state: CheckState): string {
  const words: Readonly<Record<CheckState, string>> = {
    met: l10n.t('met'),
    unmet: l10n.t('not met'),
    pending: l10n.t('not begun'),
    'not-applicable': l10n.t('does not apply'),
  };
  return words[state];
}

/** How much of what a check needs is there. More than is needed is enough. */
export function countText({ have, need }: CheckResult): string {
  return l10n.t('{0} of {1}', Math.min(have, need), need);
}

/** How a row stands, in a word or two. */
export function rowWord(row: Row): string {
  const { status, reason, ready } = row;
  if (status === 'done' && gapsOf(row) > 0) {
    return gapsOf(row) === 1 ? l10n.t('done with 1 gap') : l10n.t('done with {0} gaps', gapsOf(row));
  }
  if (status === 'skipped') return reason === undefined ? l10n.t('skipped without a reason') : l10n.t('skipped');
  if (ready) return l10n.t('ready');
  return status === null ? l10n.t('open') : statusWord(status);
}

/** "3 of 5". */
export function progressText({ progress }: Row | Readiness): string {
  return l10n.t('{0} of {1}', progress.met, progress.total);
}

/** How long it is until the interview. */
export function timeLeftText({ daysLeft, isOver }: Readiness): string {
  if (daysLeft === undefined) return l10n.t('no date yet');
  if (isOver) return l10n.t('past');
  if (daysLeft === 0) return l10n.t('today');
  return daysLeft === 1 ? l10n.t('tomorrow') : l10n.t('in {0} days', daysLeft);
}

/** Minutes and seconds, "2:10". */
export function clockText(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How many answers are to be said today; empty when none is. */
export function dueText(due: number): string {
  return due === 0 ? '' : l10n.t('{0} to rehearse today', due);
}

/** How many of the 24 hours for a thank-you are left. */
export function hoursLeftText(hours: number): string {
  if (hours === 0) return l10n.t('the 24 hours have passed');
  return hours === 1 ? l10n.t('1 hour left') : l10n.t('{0} hours left', hours);
}

/** The tips that are not ready. */
export function openTips({ rows }: Readiness): readonly Row[] {
  return rows.filter(({ status, ready }) => status !== null && !ready);
}

/** What a story is told for: "told for 2 competencies, 1 value, Dana Li". */
export function usesText({ competencies, questions, values, claims, people }: StoryUses): string {
  const { length } = competencies;
  const counts = [
    length === 1 ? l10n.t('1 competency') : length > 1 ? l10n.t('{0} competencies', length) : '',
    questions === 1 ? l10n.t('1 question') : questions > 1 ? l10n.t('{0} questions', questions) : '',
    values === 1 ? l10n.t('1 value') : values > 1 ? l10n.t('{0} values', values) : '',
    claims === 1 ? l10n.t('1 claim') : claims > 1 ? l10n.t('{0} claims', claims) : '',
  ];
  const uses = [...counts.filter((text) => text !== ''), ...people];
  return uses.length === 0 ? l10n.t('told for nothing yet') : l10n.t('told for {0}', listText(uses));
}
