import type { FieldDefinition } from '../definition';
import { snippetChoice, snippetText } from './suggestion';

/**
 * An entry with its fields, as a snippet without the entry's own marker. `width` is how far the text stands behind
 * the start of the marker: the fields are indented by as much, so that they are nested. Without a text the first
 * tab stop stands for it. Days are filled in with today's, for that is when one looks something up.
 */
export function entrySnippet(text: string, fields: readonly FieldDefinition[], width: number, today: string): string {
  const first = text === '' ? '$1' : snippetText(text);
  const offset = text === '' ? 2 : 1;
  const lines = fields.map(({ key, value }, index) => {
    const stop = index + offset;
    if (value?.kind === 'choice') return `${key}: ${snippetChoice(stop, value.choices)}`;
    return value?.kind === 'date' ? `${key}: \${${stop}:${today}}` : `${key}: $${stop}`;
  });
  return [first, ...lines.map((line) => `${' '.repeat(width)}- ${line}`)].join('\n');
}
