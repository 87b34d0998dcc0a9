import { commands, Range, ViewColumn, window, type Uri } from 'vscode';
import { noteAt, type Prep } from '../core/prep';
import type { Card } from '../core/rehearsal/cards';
import type { RehearsalAction } from '../protocol/rehearsal';
import { editorRange, noteUri } from './convert';

/** What leads from a rehearsal to the notes. */
type Elsewhere = Extract<RehearsalAction, 'openNote' | 'newStory' | 'previewBriefing' | 'openQuestions' | 'openPrep'>;

/** Opens what a button of the rehearsal leads to; `openNote` means what the card was read from. */
export async function goElsewhere(
  action: Elsewhere,
  folder: Uri,
  prep: Prep | undefined,
  card: Card | undefined,
): Promise<void> {
  switch (action) {
    case 'openNote':
      await openCard(prep, card);
      return;
    case 'openQuestions':
      await commands.executeCommand('secondRound.openNote', { prep: folder, tip: 'behavioral' });
      return;
    case 'openPrep':
      await commands.executeCommand('secondRound.openNote', { prep: folder, tip: 'prep' });
      return;
    default:
      await commands.executeCommand(`secondRound.${action}`, { prep: folder });
  }
}

/** Beside the panel, not in front of it. */
async function openCard(prep: Prep | undefined, card: Card | undefined): Promise<void> {
  const note = prep && card && noteAt(prep, card.place.path);
  if (!note) return;
  const { start } = editorRange(note, card.place.range);
  await window.showTextDocument(noteUri(note.path), {
    viewColumn: ViewColumn.Beside,
    selection: new Range(start, start),
  });
}
