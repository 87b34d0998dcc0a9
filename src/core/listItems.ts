import type { FrontMatterEntry } from './frontMatterEntry';
import { placeOfText } from './inlineLinks';
import { listValue, type Note } from './note';
import type { Range } from './text';

/** One text of a list in the front matter, and where it stands. */
export interface ListedText {
  readonly text: string;
  /** The item, quotes included; the whole value where commas separate the items and its own place is hidden. */
  readonly range: Range;
  /** The text itself; undefined where quotes or escapes hide which bytes it is. */
  readonly name: Range | undefined;
}

/** The texts of a value that is a YAML list, or text separated by commas. */
export function listedTexts(note: Note, entry: FrontMatterEntry): readonly ListedText[] {
  const { itemRanges, valueRange, value } = entry;
  let from = 0;
  return (typeof value === 'object' ? value : listValue(entry)).map((text, index) => {
    const within = itemRanges[index] ?? valueRange;
    const place = placeOfText(note.text.slice(within.start, within.end), text, itemRanges[index] ? 0 : from);
    if (place) from = place.end;
    const name = place && { start: within.start + place.start, end: within.start + place.end };
    return { text, range: name ?? within, name };
  });
}
