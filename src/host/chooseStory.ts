import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { CoverageLine } from '../core/coverage';
import type { Prep } from '../core/prep';
import { isComplete, type Story } from '../core/story';

interface StoryItem extends QuickPickItem {
  readonly choice: Story | 'write' | undefined;
}

/** Asks which story to tell for something: one that is not told for it yet, `first` before the others, or a new one. */
export async function chooseStory(
  { stories }: Prep,
  { name, cells }: CoverageLine,
  first: Story | undefined,
): Promise<Story | 'write' | undefined> {
  const open = stories.filter((_, index) => cells[index]?.state === 'none');
  const ordered = [...open.filter((story) => story === first), ...open.filter((story) => story !== first)];
  const write = { label: l10n.t('Write a story for this'), iconPath: new ThemeIcon('add'), choice: 'write' } as const;
  const items: readonly StoryItem[] = [
    ...ordered.map((story): StoryItem => ({
      label: l10n.t('Link "{0}"', story.title),
      iconPath: new ThemeIcon('link'),
      ...(isComplete(story) ? {} : { description: l10n.t('not complete') }),
      choice: story,
    })),
    ...(open.length === 0 ? [] : [{ label: '', kind: QuickPickItemKind.Separator, choice: undefined }]),
    write,
  ];
  const placeHolder = l10n.t('Which story do you tell for {0}?', name);
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return chosen?.choice;
}
