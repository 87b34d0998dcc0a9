import { l10n, TabInputWebview, window } from 'vscode';
import type { Readiness } from '../core/readiness';
import type { PrepStore } from './prepStore';

/** The prep whose briefing the active tab shows; several where companies share a name, none for any other tab. */
export function previewedPreps({ preps }: PrepStore): readonly Readiness[] {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  // VS Code puts a prefix of its own before the type.
  if (!(tab?.input instanceof TabInputWebview) || !tab.input.viewType.endsWith('secondRound.briefing')) return [];
  return preps.filter(({ prep }) => tab.label === l10n.t('Briefing: {0}', prep.company));
}
