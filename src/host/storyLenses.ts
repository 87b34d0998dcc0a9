import { CodeLens, l10n } from 'vscode';
import { spokenSeconds } from '../core/judgement/speaking';
import { storyDefinition, isTold, partNames, partTitles, type Story } from '../core/story';
import { spokenWordsOf } from '../core/tips/storyChecks';
import type { App } from './app';
import { editorRange, notePath } from './convert';
import { Owner } from './disposable';
import { Lenses } from './lenses';
import { listText, localiseCatalogued } from './localise';
import type { PrepStore } from './prepStore';
import { clockText } from './words';

/** Over the title of a story: how long it takes to tell, what it shows, what it lacks. */
export class StoryLenses extends Owner {
  constructor({ store }: App) {
    super();
    this.own(new Lenses(store, (uri) => lensesOf(store, notePath(uri))));
  }
}

function lensesOf({ preps }: PrepStore, path: string): CodeLens[] {
  const readiness = preps.find(({ prep }) => prep.stories.some(({ note }) => note.path === path));
  const story = readiness?.prep.stories.find(({ note }) => note.path === path);
  if (!readiness || !story) return [];
  const range = editorRange(story.note, { start: story.note.titleRange.start, end: story.note.titleRange.start });
  const words = spokenWordsOf(story, readiness.prep);
  return [lengthText(words), competenciesText(story), missingText(story)]
    .filter((title) => title !== '')
    .map((title) => new CodeLens(range, { title, command: '' }));
}

function lengthText(words: number): string {
  return words === 0
    ? l10n.t('{0}: not begun', localiseCatalogued(storyDefinition.title))
    : l10n.t('{0} spoken, {1} words', clockText(spokenSeconds(words)), words);
}

function competenciesText({ competencies }: Story): string {
  return competencies.length === 0 ? l10n.t('no competency yet') : listText(competencies);
}

function missingText(story: Story): string {
  const missing = partNames.filter((part) => !isTold(story, part)).map((part) => localiseCatalogued(partTitles[part]));
  return missing.length === 0 ? '' : l10n.t('missing: {0}', listText(missing));
}
