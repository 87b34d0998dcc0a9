import type { FrontMatterEntry } from './frontMatterEntry';
import { kept } from './kept';
import type { Range } from './text';

/** Text that YAML reads as itself: it begins with a letter, holds nothing that could end it, and is no word of YAML's own. */
const plainText = /^(?!(?:true|false|null)$)\p{L}(?:[^\P{P}:#]|[\p{L}\p{M}\p{N}\p{S} ])*$/iu;

/** The same within brackets. */
const plainItem = /^(?!(?:true|false|null)$)\p{L}(?:[^\P{P}:#,[\]{}]|[\p{L}\p{M}\p{N}\p{S} ])*$/iu;

/** Text in quotes, without any in it, and nothing that quotes make of what is written. */
const quoted = /^(?:"([^"\\\p{C}\p{Zl}\p{Zp}]+)"|'([^'\p{C}\p{Zl}\p{Zp}]+)')$/u;

/** A date, with the time of day or without: text, both to us and to YAML's core schema. */
const date = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

/** A number that would be written again as it is. */
const count = /^(?:0|[1-9]\d{0,14})$/;

const keyLine = /^([a-z][a-z_-]*):(?: +(\S.*?))? *$/i;
const itemLine = /^( *- +)(\S.*?) *$/;

/** Text of the block, and where it begins in the note. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

type Reading = Pick<FrontMatterEntry, 'value' | 'valueRange' | 'itemRanges'>;

/**
 * Reads front matter of the plainest form, as it is scaffolded and as nearly everybody keeps it: lines of `key: value`
 * with plain text, dates, whole numbers, and lists of plain text. Undefined for everything else, which takes a parser of
 * YAML; a test holds both to the same entries.
 *
 * @param yaml the block between the fences
 * @param start where the block begins in the note, UTF-16 units
 */
export function readPlainFrontMatter(yaml: string, start: number): Map<string, FrontMatterEntry> | undefined {
  const entries = new Map<string, FrontMatterEntry>();
  /** The key whose list may follow, and how far in its items stand. */
  let open: { readonly key: string; readonly indent: number | undefined } | undefined;
  let offset = start;
  for (const whole of yaml.split('\n')) {
    const line = whole.replace(/\r$/, '');
    const item = open && itemLine.exec(line);
    if (open && item) {
      const [, marker = '', text = ''] = item;
      const indent = marker.indexOf('-');
      const entry = entries.get(open.key);
      const longer = entry && withItem(entry, { text, start: offset + marker.length }, offset + indent);
      if (!longer || indent !== (open.indent ?? indent)) return undefined;
      entries.set(open.key, longer);
      open = { key: open.key, indent };
    } else if (line.trim() !== '') {
      const [, key = '', written = ''] = keyLine.exec(line) ?? [];
      const behindColon = key.length + 1;
      const value = {
        text: written,
        start: offset + (written === '' ? behindColon : line.indexOf(written, behindColon)),
      };
      const reading = readValue(value);
      if (key === '' || entries.has(key) || !reading) return undefined;
      const keyRange = { start: offset, end: offset + key.length };
      // Spelt out: what is spread takes half as much memory again.
      const { value: read, valueRange, itemRanges } = reading;
      entries.set(key, { key, keyRange, value: read, valueRange, itemRanges });
      open = written === '' ? { key, indent: undefined } : undefined;
    }
    offset += whole.length + 1;
  }
  return entries;
}

function readValue(piece: Piece): Reading | undefined {
  const { text } = piece;
  const valueRange = rangeOf(piece);
  if (text === '') return { value: undefined, valueRange, itemRanges: kept([]) };
  if (count.test(text)) return { value: Number(text), valueRange, itemRanges: kept([]) };
  if (date.test(text) || plainText.test(text)) return { value: text, valueRange, itemRanges: kept([]) };
  const [, inDouble, inSingle = inDouble] = quoted.exec(text) ?? [];
  if (inSingle !== undefined) return { value: inSingle, valueRange, itemRanges: kept([]) };
  const inside = /^\[([^[\]]*)\]$/.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const items = inside.trim() === '' ? [] : partsOf(inside, piece.start + 1);
  if (!items.every((item) => plainItem.test(item.text))) return undefined;
  return { value: items.map((item) => item.text), valueRange, itemRanges: items.map(rangeOf) };
}

/** What stands between commas, without the blanks around it. */
function partsOf(list: string, start: number): readonly Piece[] {
  let offset = start;
  return list.split(',').map((part): Piece => {
    const piece = { text: part.trim(), start: offset + part.length - part.trimStart().length };
    offset += part.length + 1;
    return piece;
  });
}

/** The entry with one more item of a list in lines; undefined where the item is not plain. */
function withItem(entry: FrontMatterEntry, item: Piece, dash: number): FrontMatterEntry | undefined {
  if (!plainText.test(item.text)) return undefined;
  const { value, valueRange, itemRanges } = entry;
  const before = typeof value === 'object' ? value : [];
  return {
    ...entry,
    value: [...before, item.text],
    valueRange: { start: before.length === 0 ? dash : valueRange.start, end: item.start + item.text.length },
    itemRanges: [...itemRanges, rangeOf(item)],
  };
}

function rangeOf({ text, start }: Piece): Range {
  return { start, end: start + text.length };
}
