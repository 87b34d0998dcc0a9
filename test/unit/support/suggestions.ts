import assert from 'node:assert/strict';
import { parseNote, type Note } from '../../../src/core/note';
import { suggestionsAt } from '../../../src/core/suggest';
import type { SuggestContext, Suggestion } from '../../../src/core/suggest/suggestion';
import { applyEdits } from '../../../src/core/text';
import { definitions } from '../../../src/core/tips/index';
import { noon, prepOf, storyText, type Files } from './preps';
import { expandSnippet } from './snippet';

/** A prep with a panel and two stories. */
export const files: Files = {
  'acme/prep.md': [
    '---',
    'type: prep',
    'company: Acme',
    'interview: 2026-12-03T14:00',
    'timezone: Europe/London',
    'competencies: [conflict, customer focus]',
    '---',
    '# Acme',
    '## Panel',
    '- Dana Li',
    '  - title: Director',
    '  - part: senior leader',
    '- Tom Reyes',
    '- Li, Wei',
    '',
  ].join('\n'),
  'acme/stories/cut.md': storyText('Cut, [then] grow', 'id: cut-grow\nheadline: From six to two\n'),
  'acme/stories/two words.md': storyText('Late nights', 'id: nights\n'),
};
/** What they are read as. */
export const prep = prepOf(files);
/** Five days before its interview. */
export const context: SuggestContext = { prep, now: noon };

/** A note with `¦` where the cursor is. */
export function suggestionsIn(
  path: string,
  marked: string,
): { note: Note; offset: number; suggestions: readonly Suggestion[] } {
  const offset = marked.indexOf('¦');
  const note = parseNote({ path: `acme/${path}`, text: marked.replace('¦', '') }, definitions);
  assert.ok(note);
  return { note, offset, suggestions: suggestionsAt(note, offset, context) };
}

/** What is offered at the cursor. */
export function labels(path: string, marked: string): string[] {
  return suggestionsIn(path, marked).suggestions.map(({ label }) => label);
}

/** The text of a note after a suggestion is accepted, as the editor puts it in. */
export function accepted({ text, lines }: Note, { range, snippet }: Suggestion): string {
  const line = lines.lineText(lines.positionAt(range.start).line);
  const lineEnding = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return applyEdits(text, [{ range, newText: expandSnippet(snippet, { lineEnding, indent }) }]);
}

/** The text of a note after the suggestion of that label is accepted. */
export function accept(path: string, marked: string, label: string): string {
  const { note, suggestions } = suggestionsIn(path, marked);
  const chosen = suggestions.find((suggestion) => suggestion.label === label);
  assert.ok(chosen, `"${label}" is not among ${suggestions.map((one) => one.label).join(', ')}`);
  return accepted(note, chosen);
}

/** A tip's note. */
export const tip = (id: string, body: string): string => `---\ntype: tip\ntip: ${id}\n---\n${body}`;
/** The note of the questions to ask. */
export const asked = (body: string): string => tip('questions', `## Questions to ask\n${body}`);
