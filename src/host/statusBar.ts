import { l10n, StatusBarAlignment, window } from 'vscode';
import { beginningOf } from '../core/slug';
import { Owner } from './disposable';
import type { PrepStore } from './prepStore';
import { dueText, progressText, timeLeftText } from './words';

/** One short item: the company, how far the notes are, the days that are left. */
export class StatusBar extends Owner {
  constructor(store: PrepStore) {
    super();
    const item = this.own(window.createStatusBarItem('secondRound.next', StatusBarAlignment.Left, 0));
    item.name = 'Second Round';
    item.command = 'secondRound.prep.focus';
    const update = (): void => {
      const next = store.nearest;
      if (!next) {
        item.hide();
        return;
      }
      const { company } = next.prep;
      const progress = progressText(next);
      const time = timeLeftText(next);
      item.text = `$(comment-discussion) ${shortened(company)} ${next.progress.met}/${next.progress.total}, ${time}`;
      const due = dueText(store.outlookOf(next).due.length);
      const ready = l10n.t('Interview with {0}: {1} ready, {2}', company, progress, time);
      item.tooltip = due === '' ? ready : l10n.t('{0}, {1}', ready, due);
      item.accessibilityInformation = { label: item.tooltip };
      item.show();
    };
    this.own(store.onDidChange(update));
  }
}

/** Company names are of any length; the bar is not. Icons are written $(…) there, and a name must not make one. */
function shortened(name: string): string {
  const plain = name.replaceAll('$(', '$ (');
  const short = beginningOf(plain, 20);
  return short === plain ? plain : `${short.trimEnd()}…`;
}
