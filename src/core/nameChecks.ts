import type { Finding } from './check';
import { renameFix } from './fixes';
import { message } from './message';
import { normalized, type Place } from './note';
import { fileName } from './notePath';
import type { Prep } from './prep';
import { freeName } from './slug';
import type { Story } from './story';

/** Ids and names that two share: what names them leads to the first alone. */
export function sharedNameFindings(prep: Prep): readonly Finding[] {
  return [...sharedIds(prep), ...sharedPanelNames(prep)];
}

function sharedIds({ stories }: Prep): readonly Finding[] {
  return groups(stories, ({ id }) => id).flatMap((group) => {
    const [first] = group;
    const written = group.flatMap((story) => {
      const range = story.note.frontMatter.entries.get('id')?.valueRange;
      return range && range.end > range.start ? [{ story, place: { path: story.note.path, range } }] : [];
    });
    // Who wrote none is called by the file's name: then it is the id of the other that is to change.
    const wrong = written.length > 1 ? written.filter(({ story }) => story !== first) : written;
    return first ? wrong.map(({ story, place }) => sharedId(stories, story, first, place)) : [];
  });
}

function sharedId(stories: readonly Story[], { id }: Story, first: Story, place: Place): Finding {
  const taken = new Set(stories.map((story) => normalized(story.id)));
  const fixes = /^[\w-]+$/.test(id)
    ? [
        renameFix(
          place,
          freeName(id, (name) => taken.has(normalized(name))),
        ),
      ]
    : [];
  return {
    check: 'note/links',
    place,
    severity: 'warning',
    message: message('Two stories have the id "{0}": where it is named, {1} is meant.', id, fileName(first.note.path)),
    related: [{ place: { path: first.note.path, range: first.note.titleRange }, message: message('The story meant') }],
    fixes,
  };
}

function sharedPanelNames({ panel }: Prep): readonly Finding[] {
  return groups(panel, ({ name }) => name).flatMap(([first, ...others]) => {
    return others.map(({ name, entry }): Finding => {
      const related = first ? [{ place: first.entry.place, message: message('The first of that name') }] : [];
      const text = message(
        'Two people of the panel are called "{0}": where the name stands, the first is meant.',
        name,
      );
      return { check: 'note/links', place: entry.place, severity: 'warning', message: text, related };
    });
  });
}

/** Those that have a name in common. */
function groups<T>(things: readonly T[], nameOf: (thing: T) => string): readonly (readonly T[])[] {
  const byName = new Map<string, T[]>();
  for (const thing of things) {
    const name = normalized(nameOf(thing));
    byName.set(name, [...(byName.get(name) ?? []), thing]);
  }
  return [...byName.values()].filter(({ length }) => length > 1);
}
