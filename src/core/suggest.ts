import type { Note } from './note';
import { bodySuggestions } from './suggest/body';
import { frontMatterSuggestions, isInFrontMatter } from './suggest/frontMatter';
import type { SuggestContext, Suggestion } from './suggest/suggestion';

/**
 * What can be put in at an offset of a note: keys and values of the front matter, headings, entries with their
 * fields, values of fields. Everything that is not there yet, and nothing inside comments, code and quotations.
 */
export function suggestionsAt(note: Note, offset: number, context: SuggestContext): readonly Suggestion[] {
  // Between the two characters of a line ending nobody types.
  if (offset > note.lines.lineEnd(note.lines.positionAt(offset).line)) return [];
  const suggestions = isInFrontMatter(note, offset) ? frontMatterSuggestions : bodySuggestions;
  return suggestions(note, offset, context);
}
