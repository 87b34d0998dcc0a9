import { yamlScalar } from './frontMatter';
import { entryText, type WrittenEntry } from './newEntries';
import { fieldText, normalized, type Entry } from './note';
import { copyOf, type Move } from './noteCopy';
import { noteText, oneLine } from './noteText';
import { sectionOf, tipEntries, type Prep } from './prep';
import { answerOf, firstInterview } from './tips/firstInterview';

/** The note of the rounds before: what the old notes recorded of them, each entry with its round, the latest first. */
export function firstInterviewOf(prep: Prep, move: Move): string {
  const { interview, panel } = prep;
  const here = ({ place }: Entry, text: string): string => copyOf({ path: place.path, text }, move);
  const lines: Readonly<Record<string, readonly string[]>> = {
    asked: [
      ...tipEntries(prep, 'closing', 'debrief').map((entry) => here(entry, asked(prep, entry))),
      ...old(prep, 'asked').map((entry) => here(entry, entryText(entry, ...roundOf(prep, entry)))),
    ],
    'i-asked': [
      ...tipEntries(prep, 'questions', 'planned').map(({ markdown }) =>
        entryText(bare(markdown), `planned for round ${String(prep.round)}: strike it if you did not ask it`),
      ),
      ...old(prep, 'i-asked').map((entry) => here(entry, entryText(entry, ...roundOf(prep, entry)))),
    ],
    learned: [
      ...(sectionOf(prep.tips.get('closing'), 'debrief')?.paragraphs ?? []).map(({ markdown }) =>
        entryText(bare(markdown)),
      ),
      ...old(prep, 'learned').map((entry) => here(entry, entryText(entry))),
    ],
    open: [
      ...promises(prep),
      ...old(prep, 'open')
        .filter((entry) => !isDone(entry))
        .map((entry) => here(entry, entryText(entry))),
    ],
  };
  const hasAny = Object.values(lines).some((entries) => entries.length > 0);
  const names = panel.map(({ name }) => oneLine(name)).join(', ');
  const frontMatter = [
    'type: tip',
    `tip: ${firstInterview.id}`,
    `status: ${hasAny ? 'doing' : 'todo'}`,
    interview ? `date: ${interview.date}` : 'date:',
    names === '' ? 'with:' : `with: ${yamlScalar(names)}`,
  ];
  return noteText(frontMatter, firstInterview.title, firstInterview, ({ id, fields = [] }) => {
    const entries = (lines[id] ?? []).flatMap((entry) => `- ${entry}`.split('\n'));
    return entries.length > 0 ? entries : ['- ', ...fields.map(({ key }) => `  - ${key}: `)];
  });
}

function bare(markdown: string): WrittenEntry {
  return { markdown, fields: [], details: [] };
}

function old(prep: Prep, section: string): readonly Entry[] {
  return tipEntries(prep, firstInterview.id, section);
}

/** The round an entry is from, unless it says so itself. */
function roundOf(prep: Prep, { details }: Entry): readonly string[] {
  const isSaid = details.some(({ text }) => /\bround \d+\b/i.test(text));
  return isSaid ? [] : [`round ${String(Math.max(1, prep.round - 1))}`];
}

/** A question of the debrief: the lesson is how to put it right. What went badly was no story to tell again. */
function asked(prep: Prep, entry: Entry): string {
  const fields = entry.fields.flatMap((field) => {
    if (field.key === 'lesson') return [{ ...field, key: 'fix' }];
    return field.key === 'story' && answerOf(entry) === 'rough' ? [] : [field];
  });
  return entryText({ ...entry, fields }, `round ${String(prep.round)}`);
}

/** What was promised and is not known to be done: open tasks of the closing note, and sentences of thank-yous that promise. */
function promises(prep: Prep): readonly string[] {
  const tasks = (prep.tips.get('closing')?.tasks ?? []).filter(({ checkbox }) => checkbox?.checked === false);
  const said = tipEntries(prep, 'closing', 'after').flatMap((entry) =>
    promisesIn(fieldText(entry, 'note') ?? '').map((promise) => `To ${entry.markdown}: ${promise}`),
  );
  const all = [...tasks.map(({ markdown }) => markdown), ...said];
  const seen = new Set<string>();
  return all
    .filter((one) => !seen.has(normalized(one)) && seen.add(normalized(one)))
    .map((one) => entryText(bare(one)));
}

const promise =
  /\b(?:I['’]?ll|I will|I am going to|I['’]m going to)\s+(?:\w+\s+)?(?:send|share|forward|follow|get|write|come|introduce|prepare|look|find|check|let|put)\b|\bI promised?\b|\bas promised\b/i;

function promisesIn(note: string): readonly string[] {
  return note.split(/(?<=[.!?])\s+/).filter((sentence) => promise.test(sentence));
}

/** An open point is closed when its box is ticked, or what was done about it begins so. */
function isDone(entry: Entry): boolean {
  return (
    entry.item.checkbox?.checked === true ||
    /^(?:done|sent|settled|cleared up)\b|^[✓✔]/i.test(fieldText(entry, 'fix') ?? '')
  );
}
