import { Range, ViewColumn, window } from 'vscode';
import { noteAt, type Prep } from '../core/prep';
import type { Card } from '../core/rehearsal/cards';
import { editorRange, noteUri } from './convert';

/** Opens what a card was read from, beside the panel. */
export async function openCard(prep: Prep | undefined, card: Card | undefined): Promise<void> {
  const note = prep && card && noteAt(prep, card.place.path);
  if (!note) return;
  const { start } = editorRange(note, card.place.range);
  await window.showTextDocument(noteUri(note.path), {
    viewColumn: ViewColumn.Beside,
    selection: new Range(start, start),
  });
}
