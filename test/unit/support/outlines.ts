import { readOutline, type Outline } from '../../../src/core/outline';
import { LineMap, type Range } from '../../../src/core/text';

/** The structure of a text from `start` on. */
export function outlineOf(text: string, start = 0): Outline {
  return readOutline(text, new LineMap(text), start);
}

/** What stands at a range. */
export function slice(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
