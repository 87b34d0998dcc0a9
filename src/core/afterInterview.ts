import { addEntry, setField } from './fixes';
import { message, type Say } from './message';
import { fieldText, type Note, type NoteSection } from './note';
import { escapeMarkdown } from './noteText';
import { findPerson, hookOf, readerOfNames, sectionOf, tipEntries, type Person, type Prep } from './prep';
import type { Readiness } from './readiness';
import { firstSentenceOf } from './story';
import { snippetText } from './suggest/suggestion';
import type { Range } from './text';
import { thankedPeople } from './tips/closing';

const millisecondsPerHour = 3_600_000;

/** A thank-you counts when it comes within a day. */
const hoursToThank = 24;

/** After a week nobody writes any more: the sidebar stops asking. */
const hoursToAsk = 7 * 24;

/** What is to be done when the interview is over. */
export interface AfterInterview {
  /** Whether anything is written down of how it went. */
  readonly isDebriefed: boolean;
  readonly thanks: readonly { readonly person: Person; readonly isWritten: boolean }[];
  /** How many of the 24 hours are left for the thank-yous, rounded up; 0 when they have passed. */
  readonly hoursLeft: number;
}

/** Undefined before the interview is over, a week after it, and when all is done. */
export function afterInterview(readiness: Readiness, now: number): AfterInterview | undefined {
  const { prep, isOver } = readiness;
  if (!isOver || !prep.interview) return undefined;
  const hours = (now - prep.interview.instant) / millisecondsPerHour;
  const section = sectionOf(prep.tips.get('closing'), 'debrief');
  const isDebriefed = section !== undefined && section.entries.length + section.paragraphs.length > 0;
  const thanked = thankedPeople(prep);
  const people = isThankingIgnored(readiness) ? [] : prep.panel;
  const thanks = people.map((person) => ({ person, isWritten: thanked.has(person) }));
  if (hours >= hoursToAsk || (isDebriefed && thanks.every(({ isWritten }) => isWritten))) return undefined;
  return { isDebriefed, thanks, hoursLeft: Math.max(0, Math.ceil(hoursToThank - hours)) };
}

/** Whoever switches the check off wants no rows for it either. */
function isThankingIgnored({ rows }: Readiness): boolean {
  return rows.some(({ checks }) =>
    checks.some(({ id, state }) => id === 'closing/after' && state === 'not-applicable'),
  );
}

/**
 * The one thing of the notes to come back to in a thank-you: what one wants to thank this person for, else what connects
 * the two, else what was learned, from them first.
 */
export function callbackFor(prep: Prep, person: Person): string | undefined {
  const peopleIn = readerOfNames(prep);
  const isAbout = ({ text }: { readonly text: string }): boolean => peopleIn(text).has(person);
  const thanks = sectionOf(prep.tips.get('closing'), 'thanks')?.statements.find(isAbout)?.text;
  const learned = tipEntries(prep, 'first-interview', 'learned');
  const found = thanks ?? hookOf(prep, person)?.text ?? (learned.find(isAbout) ?? learned[0])?.text;
  return found === undefined ? undefined : firstSentenceOf(found);
}

/** A snippet, and what it replaces: nothing, or a placeholder. */
export interface NoteSnippet {
  readonly range: Range;
  /** In the snippet syntax of VS Code; line breaks are LF. */
  readonly snippet: string;
}

/**
 * Begins the thank-you to a person in the closing note: in the entry that names them, else in a new one. Undefined when
 * it is begun already: nothing that is written is touched.
 */
export function thankYouSnippet(note: Note, prep: Prep, person: Person, say: Say): NoteSnippet | undefined {
  const draft = draftFor(prep, person, say);
  const section = sectionOf(note, 'after');
  const entries = (section?.entries ?? []).filter(({ text }) => findPerson(prep.panel, text) === person);
  if (entries.some((entry) => fieldText(entry, 'note') !== undefined)) return undefined;
  const [entry] = entries;
  if (entry) return editSnippet(setField(note, entry, 'note', draft).edits[0]);
  const name = snippetText(escapeMarkdown(person.name));
  const lines = `- ${name}\n  - note: ${draft}`;
  if (!section) return { range: endOf(note), snippet: newSection(note, '## After', lines) };
  const placeholder = placeholderIn(note, section);
  if (placeholder) return { range: placeholder, snippet: lines };
  const added = editSnippet(addEntry(note, section, name, ['note']).edits[0]);
  return added && { ...added, snippet: added.snippet + draft };
}

/** Room for what they asked and how it went, at the end of the closing note. Undefined when there is room already. */
export function debriefSnippet(note: Note): NoteSnippet | undefined {
  const known = note.definition?.sections.find(({ id }) => id === 'debrief');
  if (!known || sectionOf(note, 'debrief')) return undefined;
  const fields = (known.fields ?? []).map(({ key }, index) => `  - ${key}: \${${index + 2}}`);
  const prompts = snippetText(['<!--', ...known.prompts, '-->'].join('\n'));
  const lines = [prompts, '', '- ${1}', ...fields].join('\n');
  return { range: endOf(note), snippet: newSection(note, `## ${known.heading}`, lines) };
}

function draftFor(prep: Prep, person: Person, say: Say): string {
  const stop = (number: number, text: string): string => `\${${number}:${snippetText(escapeMarkdown(text))}}`;
  const callback = withoutAddress(callbackFor(prep, person) ?? '', person);
  if (/^thank/i.test(callback)) {
    const thanks = callback.charAt(0).toLowerCase() + callback.slice(1);
    return `${stop(1, say(message('Dear {0}, {1}', person.name, thanks)))} $0`;
  }
  const opening = stop(1, say(message('Dear {0}, thank you for your time.', person.name)));
  return `${opening} ${stop(2, say(message('What stayed with me: {0}', callback)))} $0`;
}

/** What is said to a person often begins with their name. */
function withoutAddress(text: string, { name }: Person): string {
  const names = [name, name.split(/\s+/)[0] ?? ''];
  const called = names.find((one) => one !== '' && text.toLowerCase().startsWith(`${one.toLowerCase()},`));
  return called === undefined ? text : text.slice(called.length + 1).trim();
}

function editSnippet(edit: { readonly range: Range; readonly newText: string } | undefined): NoteSnippet | undefined {
  return edit && { range: edit.range, snippet: edit.newText.replaceAll('\r\n', '\n') };
}

function endOf({ text }: Note): Range {
  return { start: text.length, end: text.length };
}

function newSection({ text }: Note, heading: string, lines: string): string {
  const lead = text === '' || /\n[^\S\n]*\r?\n$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return `${lead}${heading}\n\n${lines}\n`;
}

/** The item without text that a fresh section begins with, its fields empty as well. */
function placeholderIn({ text, lines }: Note, section: NoteSection): Range | undefined {
  if (section.entries.length > 0 || section.paragraphs.length > 0) return undefined;
  const start = lines.lineStart(section.line);
  const found = /^- *(?:\r?\n {2}- note: *)?$/m.exec(text.slice(start, lines.lineStart(section.endLine)));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}
