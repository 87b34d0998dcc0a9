import { l10n } from 'vscode';
import type { Briefing } from '../core/briefing/briefing';
import { localise } from './localise';

/** What a briefing leaves out, private figures by their names only; empty when it leaves out nothing. */
export function leftOutText({ withheld, leftOut }: Pick<Briefing, 'withheld' | 'leftOut'>): string {
  const figures = withheld.length > 1 ? bothWithheld() : withheld.map(oneWithheld).join('');
  return [figures, leftOut ? localise(leftOut) : ''].filter((sentence) => sentence !== '').join(' ');
}

function bothWithheld(): string {
  return l10n.t('Left out: target and walk-away figures.');
}

function oneWithheld(figure: Briefing['withheld'][number]): string {
  return figure === 'target' ? l10n.t('Left out: target figure.') : l10n.t('Left out: walk-away figure.');
}
