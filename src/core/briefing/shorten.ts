import { plainText } from '../markdown';
import { escapeMarkdown } from '../noteText';
import { firstSentenceOf } from '../story';

/** How many characters a shortened line holds: about a line and a half of a printed column. */
const shortLength = 88;

/** A line that is hardly longer is not worth an ellipsis. */
const longEnough = 112;

/** A text cut in its first third says nothing any more. */
const leastShare = 0.35;

/**
 * A long line with at most 88 characters of text: its first sentence, else as far as a clause or at least a word goes,
 * with an ellipsis. A line that is short already stays as it is, markup included.
 */
export function shortened(markdown: string): string {
  const text = plainText(markdown);
  if (text.length <= longEnough) return markdown;
  const sentence = firstSentenceOf(text);
  const saysEnough = sentence.length >= shortLength * leastShare;
  if (saysEnough && sentence.length <= longEnough) return escapeMarkdown(sentence);
  const room = text.slice(0, shortLength - 1);
  const clause = Math.max(...[', ', '; ', ': ', ' – ', ' ('].map((mark) => room.lastIndexOf(mark)));
  const word = room.lastIndexOf(' ');
  const end = clause >= shortLength / 2 ? clause : word >= shortLength * leastShare ? word : lastWhole(room);
  return escapeMarkdown(`${room.slice(0, end).replace(/[\s,;:(–-]+$/, '')}…`);
}

/** The length of a text without half a character at its end. */
function lastWhole(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
