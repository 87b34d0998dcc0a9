import { Hover, l10n, languages, MarkdownString } from 'vscode';
import { explanationAt, type Meaning, type NamedStory } from '../core/explain';
import type { CheckResult } from '../core/readiness';
import type { Note } from '../core/note';
import { usesOf } from '../core/storyUses';
import type { App } from './app';
import { editorRange } from './convert';
import { Owner } from './disposable';
import { liveNote } from './liveNote';
import { localiseCatalogued } from './localise';
import type { PrepStore } from './prepStore';
import { countText, stateWord, usesText } from './words';

/** Says, inside the notes of a prep, what a heading, a key or a field is for and which story a link names. */
export class Hovers extends Owner {
  constructor({ store }: App) {
    super();
    this.own(
      languages.registerHoverProvider('markdown', {
        provideHover: (document, position) => {
          const live = liveNote(store, document);
          const told = live && storyUses(store, live.note, document.offsetAt(position));
          if (told) return new Hover(told, editorRange(live.note, live.note.titleRange));
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

/** What a story is told for, over its title. */
function storyUses(
  store: PrepStore,
  { path, title, titleRange, lines }: Note,
  offset: number,
): MarkdownString | undefined {
  // The keyboard puts the cursor before the marker of the heading.
  const start = lines.lineStart(lines.positionAt(titleRange.start).line);
  if (title === '' || offset < start || titleRange.end < offset) return undefined;
  store.settle();
  const preps = store.preps.map(({ prep }) => prep);
  const story = preps.flatMap(({ stories }) => stories).find(({ note }) => note.path === path);
  if (!story) return undefined;
  const uses = usesOf(preps, story);
  return hoverText([asText(usesText(uses)), ...(uses.toldBefore ? [asText(l10n.t('Told in round one.'))] : [])]);
}

function aboutStory({ story }: NamedStory): MarkdownString {
  return hoverText([`**${asText(story.title)}**`, ...(story.headline === undefined ? [] : [asText(story.headline)])]);
}

function aboutWord({ name, kind, purpose, checks }: Meaning): MarkdownString {
  // Fields and keys are the notes' syntax, the same in every language.
  const isSyntax = kind === 'field' || kind === 'key';
  const blocks = [`**${asText(isSyntax ? name : localiseCatalogued(name))}**`];
  if (purpose !== undefined) blocks.push(asText(localiseCatalogued(purpose)));
  if (checks.length > 0) {
    blocks.push(
      asText(l10n.t('What is checked here:')),
      checks.map((check) => `- ${asText(checkText(check))}`).join('\n'),
    );
  }
  return hoverText(blocks);
}

function hoverText(blocks: readonly string[]): MarkdownString {
  const text = new MarkdownString(blocks.join('\n\n'));
  text.isTrusted = false;
  text.supportHtml = false;
  return text;
}

/**
 * Text that is shown as it is written, for names come from notes. `MarkdownString.appendText` would make every
 * blank one that cannot break, and long lines would not wrap.
 */
function asText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function checkText(check: CheckResult): string {
  const { label, state, need } = check;
  const said = state === 'unmet' && need > 1 ? countText(check) : stateWord(state);
  return l10n.t('{0}: {1}', localiseCatalogued(label), said);
}
