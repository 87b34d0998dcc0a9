import { yamlList, yamlScalar } from './frontMatter';
import { storiesFolderName, type NoteSource } from './note';
import { noteText, oneLine } from './noteText';
import { freeName, slugOf } from './slug';
import { storyDefinition, storyShapes, type StoryShape } from './story';

/** What a new story is made from. */
export interface StoryDetails {
  readonly title: string;
  readonly competencies?: readonly string[] | undefined;
  readonly shape?: StoryShape | undefined;
}

/** A new story's file, relative to the prep's folder, with an id of its own. */
export function scaffoldStory(details: StoryDetails, isTaken: (path: string) => boolean): NoteSource {
  const pathOf = (name: string): string => `${storiesFolderName}/${name}.md`;
  const id = freeName(slugOf(details.title, 'story'), (name) => isTaken(pathOf(name)));
  const written: readonly string[] = storyShapes[details.shape ?? 'starr'];
  const competencies = yamlList((details.competencies ?? []).map(oneLine));
  const frontMatter = ['type: story', `id: ${yamlScalar(id)}`, `competencies: ${competencies}`, 'headline:'];
  const shape = {
    ...storyDefinition,
    sections: written.flatMap((section) => storyDefinition.sections.filter(({ id: known }) => known === section)),
  };
  return { path: pathOf(id), text: noteText(frontMatter, oneLine(details.title), shape, () => []) };
}
