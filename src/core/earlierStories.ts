import { listValue, normalized, type Note } from './note';
import type { Prep } from './prep';
import { isBegun, type Story } from './story';
import { placesTold } from './told';

/** A story of earlier preps that a new one may have. */
export interface EarlierStory {
  /** As the first of the preps has it. */
  readonly story: Story;
  /** The same story wherever it stands, this one among them. */
  readonly copies: readonly Story[];
  /** Whether it lies above the new prep, which then names it; others are copied. */
  readonly isShared: boolean;
  /** The companies whose preps have it. */
  readonly companies: readonly string[];
  /** Where it was told, or was to be told. */
  readonly told: readonly string[];
}

/** A story and the prep that has it; none for a shared one that no prep names. */
interface Standing {
  readonly story: Story;
  readonly prep: Prep | undefined;
}

/**
 * The stories a new prep may have: those that the other preps have, in the order of the preps, and the shared ones above
 * it. One of the same id and title is the same story, wherever it stands. What is not begun is none yet.
 */
export function earlierStories(preps: readonly Prep[], shared: readonly Story[]): readonly EarlierStory[] {
  const above = new Set(shared.map(({ note }) => note.path));
  const all = [
    ...preps.flatMap((prep) => prep.stories.map((story): Standing => ({ story, prep }))),
    ...shared.map((story): Standing => ({ story, prep: undefined })),
  ];
  const groups = new Map<string, Standing[]>();
  for (const standing of all.filter(({ story }) => isBegun(story))) {
    const key = keyOf(standing.story);
    groups.set(key, [...(groups.get(key) ?? []), standing]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ story }) => above.has(story.note.path)) ?? group[0];
    return first ? [offered(first.story, group, above.has(first.story.note.path))] : [];
  });
}

function offered(story: Story, group: readonly Standing[], isShared: boolean): EarlierStory {
  const copies = new Map(group.map((one) => [one.story.note.path, one.story]));
  return {
    story,
    copies: [...copies.values()],
    isShared,
    companies: distinct(group.flatMap(({ prep }) => prep?.company ?? [])),
    told: distinct(
      group.flatMap(({ story: { note }, prep }) => [...toldOf(note), ...(prep ? placesTold(prep, note) : [])]),
    ),
  };
}

function keyOf({ id, title }: Story): string {
  return JSON.stringify([normalized(id), normalized(title)]);
}

function toldOf({ frontMatter }: Note): readonly string[] {
  return listValue(frontMatter.entries.get('told'));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** The one that a file holds; of several copies of a story that one itself. */
export function earlierStoryAt(stories: readonly EarlierStory[], path: string): EarlierStory | undefined {
  const found = stories.find(({ copies }) => copies.some(({ note }) => note.path === path));
  const story = found?.copies.find(({ note }) => note.path === path);
  return found && story && (found.isShared ? found : { ...found, story });
}

/** Those that a prep has not, by id and by title, each once. */
export function missingStories(stories: readonly EarlierStory[], own: readonly Story[]): readonly EarlierStory[] {
  const known = new Set(own.flatMap(({ id, title }) => [normalized(id), normalized(title)]));
  const missing = stories.filter(
    ({ story: { id, title } }) => !known.has(normalized(id)) && !known.has(normalized(title)),
  );
  return [...new Map(missing.map((one) => [keyOf(one.story), one])).values()];
}
