import type { EditResult } from './edits';
import type { EarlierStory } from './earlierStories';
import { storyLink } from './fixes';
import { inEnglish } from './message';
import { entryText, newEntries } from './newEntries';
import { copyOf, type Move } from './noteCopy';
import { fieldOf, parseNote, type Entry, type Note, type NoteSource } from './note';
import { escapeMarkdown } from './noteText';
import { folderOf, joinPath } from './notePath';
import { storiesIn, tipEntries, type Prep } from './prep';
import { questionsAbout } from './rehearsal/askedAbout';
import { questionKey } from './rehearsal/key';
import type { Story } from './story';
import { applyEdits } from './text';
import { behavioral } from './tips/behavioral';
import { definitions } from './tips/index';

/**
 * Names shared stories in the note of the questions to expect, so that they belong to its prep: each with the question
 * that an earlier prep expected it to answer, else with the one its competencies suggest. Those it names stay as they are.
 */
export function linkStories(note: Note, chosen: readonly EarlierStory[], preps: readonly Prep[]): EditResult {
  const move: Move = { to: folderOf(note.path), places: new Map() };
  const expected = note.sections.get('expected')?.entries ?? [];
  const asked = new Set(expected.map(({ text }) => questionKey(text)));
  const shared = chosen.filter(({ isShared, story }) => isShared && !expected.some((entry) => names(entry, story)));
  const entries = shared.map(({ story }) => {
    const link = { key: 'story', markdown: storyLink(note, story) };
    const before = preps.flatMap((prep) => tipEntries(prep, behavioral.id, 'expected'));
    const known = before.find((entry) => names(entry, story) && !asked.has(questionKey(entry.text)));
    const markdown = known
      ? copyOf({ path: known.place.path, text: known.markdown }, move)
      : likelyQuestion(story, asked);
    asked.add(questionKey(known?.text ?? markdown));
    const competency = known && fieldOf(known, 'competency');
    return entryText({ markdown, fields: competency ? [competency, link] : [link], details: [] });
  });
  return newEntries(note, 'expected', entries);
}

function names(entry: Entry, story: Story): boolean {
  return storiesIn([story], fieldOf(entry, 'story')).some(({ target }) => target !== undefined);
}

/** The likeliest question that is not asked yet; the last names the story, and is its own. */
function likelyQuestion(story: Story, asked: ReadonlySet<string>): string {
  const all = questionsAbout(story).map(inEnglish);
  return escapeMarkdown(all.find((question) => !asked.has(questionKey(question))) ?? all.at(-1) ?? story.title);
}

/** A fresh note, its path relative to the folder of its prep, with the shared stories named in it where it is the one for that. */
export function withStoryLinks(
  file: NoteSource,
  folder: string,
  chosen: readonly EarlierStory[],
  preps: readonly Prep[],
): NoteSource {
  const note = parseNote({ path: joinPath(folder, file.path), text: file.text }, definitions);
  const linked: EditResult = note?.tip === behavioral.id ? linkStories(note, chosen, preps) : { edits: [] };
  return 'problem' in linked ? file : { path: file.path, text: applyEdits(file.text, linked.edits) };
}
