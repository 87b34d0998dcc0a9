import { linksIn, type InlineLink } from './inlineLinks';
import { proseLines, withoutCode } from './markdown';
import type { Note } from './note';
import type { Range } from './text';

/** Every link of a note, wherever it stands outside code and comments; ranges are offsets in its text. */
export function linksOf({ text, lines, frontMatter }: Note): readonly InlineLink[] {
  if (!text.includes('](')) return [];
  const bodyStart = frontMatter.range.end;
  const firstLine = lines.positionAt(bodyStart).line;
  return proseLines(text.slice(bodyStart)).flatMap(([start, end]) => {
    const from = lines.lineStart(firstLine + start);
    const moved = (range: Range): Range => ({ start: range.start + from, end: range.end + from });
    const prose = withoutCode(text.slice(from, lines.lineEnd(firstLine + end - 1)));
    return linksIn(prose).map((link) => ({ ...link, range: moved(link.range), words: moved(link.words) }));
  });
}
