import { trimRange, type Range } from '../text';
import { fitsTyped, snippetText, type Suggestion } from './suggestion';

/** The value, or the one of several, that the cursor is in or would begin. */
export interface Slot {
  readonly range: Range;
  /** What stands between the start of the range and the cursor. */
  readonly typed: string;
  /** The blank that is wanted before what is put in, where there is none. */
  readonly lead: string;
  /** What stands in the range now. */
  readonly current: string;
  /** The other values of the list. */
  readonly others: readonly string[];
}

/** A value that can be put into a slot. */
export interface Candidate extends Pick<Suggestion, 'kind' | 'label' | 'detail' | 'purpose' | 'continues'> {
  /** As the note is to hold it; the label when left out. */
  readonly text?: string;
  /** Instead of the text, where it has tab stops. */
  readonly snippet?: string;
  /** Other words it can be found by. */
  readonly words?: string;
}

/** The slot of a value that stands alone. `value` is all that may hold it, white space included. */
export function wholeSlot(text: string, value: Range, offset: number): Slot {
  return slotIn(text, value, offset, []);
}

/** The slot of a list with commas between its values; commas in links and in quotes separate nothing. */
export function listSlot(text: string, value: Range, offset: number): Slot {
  const masked = text.slice(value.start, value.end).replace(/\[[^\]]*\](?:\([^)]*\))?|"[^"]*"/g, (whole) => {
    return 'x'.repeat(whole.length);
  });
  let own: Range | undefined;
  const others: string[] = [];
  let { start } = value;
  for (const part of masked.split(/[,;]/)) {
    const range = { start, end: start + part.length };
    if (range.start <= offset && offset <= range.end) own = range;
    else others.push(text.slice(range.start, range.end).trim());
    start = range.end + 1;
  }
  return slotIn(
    text,
    own ?? value,
    offset,
    others.filter((other) => other !== ''),
  );
}

function slotIn(text: string, value: Range, offset: number, others: readonly string[]): Slot {
  const trimmed = trimRange(text, value);
  const isEmpty = trimmed.start === trimmed.end;
  const start = isEmpty ? offset : Math.min(offset, trimmed.start);
  const end = isEmpty ? offset : Math.max(offset, trimmed.end);
  return {
    range: { start, end },
    typed: text.slice(start, offset),
    lead: /[\s[(]/.test(text[start - 1] ?? '') ? '' : ' ',
    current: text.slice(trimmed.start, trimmed.end),
    others,
  };
}

/** Puts candidates that fit what is typed into a slot. */
export function fillSlot(slot: Slot, candidates: readonly Candidate[]): Suggestion[] {
  return candidates.flatMap(({ text, snippet, words, ...candidate }): Suggestion[] => {
    const inserted = text ?? candidate.label;
    const found = words === undefined ? candidate.label : `${candidate.label} ${words}`;
    // Typing may have begun with the mark of a link or a quote instead of the name.
    const filter = fitsTyped(found, slot.typed) ? found : inserted;
    if (!fitsTyped(filter, slot.typed)) return [];
    return [{ ...candidate, filter, range: slot.range, snippet: slot.lead + (snippet ?? snippetText(inserted)) }];
  });
}
