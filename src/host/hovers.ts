import { Hover, l10n, languages, MarkdownString } from 'vscode';
import { explanationAt, type Meaning, type NamedStory } from '../core/explain';
import type { CheckResult } from '../core/readiness';
import type { App } from './app';
import { editorRange } from './convert';
import { Owner } from './disposable';
import { liveNote } from './liveNote';

/** Says, inside the notes of a prep, what a heading, a key or a field is for and which story a link names. */
export class Hovers extends Owner {
  constructor({ store }: App) {
    super();
    this.own(
      languages.registerHoverProvider('markdown', {
        provideHover: (document, position) => {
          const live = liveNote(store, document);
          const found = live && explanationAt(live.note, document.offsetAt(position), live.readiness);
          return (
            found &&
            new Hover(
              found.kind === 'story' ? aboutStory(found) : aboutWord(found),
              editorRange(live.note, found.range),
            )
          );
        },
      }),
    );
  }
}

function aboutStory({ story }: NamedStory): MarkdownString {
  const text = titled(story.title);
  if (story.headline !== undefined) text.appendMarkdown('\n\n').appendText(story.headline);
  return text;
}

function aboutWord({ name, kind, purpose, checks }: Meaning): MarkdownString {
  const isWordOfNote = kind === 'field' || kind === 'key';
  const text = titled(isWordOfNote ? name : l10n.t(name));
  if (purpose !== undefined) text.appendMarkdown('\n\n').appendText(l10n.t(purpose));
  if (checks.length > 0) text.appendMarkdown('\n\n').appendText(l10n.t('What is checked here:')).appendMarkdown('\n');
  for (const check of checks) text.appendMarkdown('\n- ').appendText(checkText(check));
  return text;
}

function titled(title: string): MarkdownString {
  const text = new MarkdownString();
  text.isTrusted = false;
  text.supportHtml = false;
  // Names come from notes: shown as they are written, never as markdown.
  return text.appendMarkdown('**').appendText(title).appendMarkdown('**');
}

function checkText({ label, state, have, need }: CheckResult): string {
  const words: Readonly<Record<CheckResult['state'], string>> = {
    met: l10n.t('met'),
    unmet: l10n.t('not met'),
    pending: l10n.t('not begun'),
    'not-applicable': l10n.t('does not apply'),
  };
  const counts = state === 'unmet' && need > 1;
  return counts
    ? l10n.t('{0}: {1} of {2}', l10n.t(label), have, need)
    : l10n.t('{0}: {1}', l10n.t(label), words[state]);
}
