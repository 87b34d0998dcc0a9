import { l10n, Uri, window, workspace } from 'vscode';
import * as v from 'valibot';
import { relativeLink } from '../../core/notePath';
import { scaffoldStory } from '../../core/scaffoldStory';
import { storyShapes, type StoryShape } from '../../core/story';
import { noteUri } from '../convert';
import { createFile } from '../createFile';
import { reasonOf } from '../noteEditor';
import { findPrep, prepArgument, readArguments } from './arguments';
import { CommandProblem, type Command } from './command';

const shapes = Object.keys(storyShapes) as StoryShape[];

const newStoryArguments = v.object({
  prep: prepArgument,
  title: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
  competencies: v.optional(v.array(v.string())),
  shape: v.optional(v.picklist(shapes)),
});

/** Makes the file of a new story and opens it. */
export const newStory: Command = {
  name: 'newStory',
  run: async (app, argument) => {
    const { prep, title: given, competencies, shape } = readArguments(newStoryArguments, argument);
    const readiness = await findPrep(app, prep);
    if (!readiness) return undefined;
    const title = given ?? (await askTitle());
    if (title === undefined) return undefined;
    const folder = noteUri(readiness.prep.folder);
    const taken = new Set(
      readiness.prep.notes.map(({ path }) => relativeLink(readiness.prep.folder, path).toLowerCase()),
    );
    try {
      // A file may have appeared that the store has not seen yet: then the next name is tried.
      for (;;) {
        const { path, text } = scaffoldStory({ title, competencies, shape }, (name) => taken.has(name));
        const uri = Uri.joinPath(folder, path);
        if (await createFile(uri, text)) {
          await app.store.rescanFolder(folder);
          await window.showTextDocument(await workspace.openTextDocument(uri));
          return uri;
        }
        taken.add(path);
      }
    } catch (error) {
      throw new CommandProblem(l10n.t('The story could not be written: {0}', reasonOf(error)));
    }
  },
};

async function askTitle(): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: l10n.t('New Story'),
    prompt: l10n.t('What do you call this story? A few words are enough.'),
    placeHolder: l10n.t('The billing migration'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A story needs a name; it also names the file.') : undefined),
  });
  return title?.trim();
}
