import { setKeys, type EditResult } from './edits';
import type { EarlierStory } from './earlierStories';
import { copyOf, type Move } from './noteCopy';
import { normalized, parseNote, storiesFolderName, textValue, type Note, type NoteSource } from './note';
import { fileName, joinPath } from './notePath';
import { freeName } from './slug';
import type { Story } from './story';
import { applyEdits } from './text';
import { definitions } from './tips/index';
import { toldIn } from './told';

/** The prep that stories are taken to. */
export interface Destination {
  readonly folder: string;
  /** Those it has; none when it is new. */
  readonly stories: readonly Story[];
  /** The names of all files in its `stories/`. */
  readonly fileNames: readonly string[];
}

/** The file of a copy, its path relative to the folder of its prep. */
export interface StoryCopy extends NoteSource {
  /** The path of the story it is made from. */
  readonly from: string;
}

/** A story on its way. */
interface Placed {
  readonly from: EarlierStory;
  readonly path: string;
  readonly id: string;
}

/**
 * The files of the stories that are copied, their paths relative to the folder; none of them is there already. In a copy
 * change only `told`, relative links, and an id that another story has.
 */
export function copiedStories(chosen: readonly EarlierStory[], destination: Destination): readonly StoryCopy[] {
  const copies = placed(chosen, destination);
  const places = new Map(copies.map(({ from, path }) => [from.story.note.path, joinPath(destination.folder, path)]));
  return copies.map(({ from, path, id }) => ({
    from: from.story.note.path,
    path,
    text: copied(from, id, { to: destination.folder, places }),
  }));
}

function placed(chosen: readonly EarlierStory[], { stories, fileNames }: Destination): readonly Placed[] {
  const names = new Set(fileNames.map((name) => name.toLowerCase()));
  const ids = new Set(stories.map(({ id }) => normalized(id)));
  return chosen
    .filter(({ isShared }) => !isShared)
    .map((from) => {
      const { note, id } = from.story;
      const isOwn = isIdWritten(note);
      const isTaken = (name: string): boolean => ids.has(normalized(name));
      const stem = freeName(fileName(note.path).replace(/\.md$/i, ''), (name) => {
        return names.has(`${name}.md`.toLowerCase()) || (!isOwn && isTaken(name));
      });
      const copy = { from, path: `${storiesFolderName}/${stem}.md`, id: isOwn ? freeName(id, isTaken) : stem };
      names.add(`${stem}.md`.toLowerCase());
      ids.add(normalized(copy.id));
      return copy;
    });
}

/** Without an id in its front matter a story is known by the name of its file. */
function isIdWritten({ frontMatter }: Note): boolean {
  return textValue(frontMatter.entries.get('id')) !== undefined;
}

function copied({ story: { note, id: before }, told }: EarlierStory, id: string, move: Move): string {
  const text = toldIn({ path: note.path, text: copyOf(note, move) }, told);
  const copy = id !== before && isIdWritten(note) ? parseNote({ path: note.path, text }, definitions) : undefined;
  const named: EditResult = copy ? setKeys(copy, { id }) : { edits: [] };
  return 'problem' in named ? text : applyEdits(text, named.edits);
}
