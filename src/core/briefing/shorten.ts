import { plainText } from '../markdown';
import { remembered } from '../memo';
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
export const shortened = remembered((markdown: string): string => {
  const text = plainText(markdown);
  if (text.length <= longEnough) return markdown;
  // The name that a line begins with stays what it is.
  const [, name, rest] = /^(\*\*(?:[^*\\]|\\.)+\*\*)\s+(\S[\s\S]*)$/.exec(markdown) ?? [];
  if (name !== undefined && rest !== undefined && name.length < shortLength / 2) {
    return `${name} ${cut(plainText(rest), shortLength - name.length)}`;
  }
  return cut(text, shortLength);
}, 2000);

/** The text with at most that many characters, as markdown. */
function cut(text: string, length: number): string {
  const sentence = firstSentenceOf(text);
  const saysEnough = sentence.length >= length * leastShare;
  if (saysEnough && sentence.length <= length) return escapeMarkdown(sentence);
  const room = text.slice(0, length - 1);
  const clause = Math.max(...[', ', '; ', ': ', ' – ', ' ('].map((mark) => room.lastIndexOf(mark)));
  const word = room.lastIndexOf(' ');
  const end = clause >= length / 2 ? clause : word >= length * leastShare ? word : lastWhole(room);
  return escapeMarkdown(`${room.slice(0, end).replace(/[\s,;:(–-]+$/, '')}…`);
}

/** The length of a text without half a character at its end. */
function lastWhole(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
