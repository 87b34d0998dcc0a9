import type { Finding } from './check';
import { storyMentions } from './mentions';
import type { Mention } from './mention';
import { message } from './message';
import { listValue, type Entry, type Note } from './note';
import { findPerson, isEveryone, sectionOf, type Person, type Prep } from './prep';
import { isTold } from './storyUses';
import type { Story } from './story';

const check = 'note/told-already';

/** A story that an entry names. */
interface Told {
  readonly story: Story;
  readonly mention: Mention;
}

/** Stories planned for somebody who heard them in round one, and those planned for two people of the panel. */
export function toldAlreadyFindings(prep: Prep): readonly Finding[] {
  const first = prep.tips.get('first-interview');
  const told = namedIn(prep, first, 'asked', (entry) => isTold(entry));
  const listeners = listenersOf(prep, first);
  const planned = new Map<Story, { readonly person: Person; readonly mention: Mention }>();
  return prep.panel.flatMap((person) => {
    return namedIn(prep, prep.note, 'panel', (entry) => entry === person.entry).flatMap(({ story, mention }) => {
      const before = listeners.has(person) ? told.find((one) => one.story === story) : undefined;
      const other = planned.get(story);
      if (!other) planned.set(story, { person, mention });
      return [
        ...(before ? [heardBefore(person, mention, before.mention)] : []),
        ...(other && other.person !== person ? [plannedTwice(other.person, mention, other.mention)] : []),
      ];
    });
  });
}

function namedIn(
  prep: Prep,
  note: Note | undefined,
  section: string,
  isMeant: (entry: Entry) => boolean,
): readonly Told[] {
  const found = sectionOf(note, section);
  if (!note || !found) return [];
  return found.entries.filter(isMeant).flatMap((entry) => {
    return storyMentions(prep, note, found, entry).flatMap((mention): Told[] => {
      return mention.of.kind === 'story' ? [{ story: mention.of.story, mention }] : [];
    });
  });
}

function listenersOf({ panel }: Prep, note: Note | undefined): ReadonlySet<Person> {
  const names = listValue(note?.frontMatter.entries.get('with'));
  return new Set(names.flatMap((name) => (isEveryone(name) ? panel : (findPerson(panel, name) ?? []))));
}

function heardBefore({ name }: Person, { note, range }: Mention, before: Mention): Finding {
  return {
    check,
    place: { path: note.path, range },
    severity: 'information',
    message: message('{0} heard this story in round one: plan another, or what is new in it.', name),
    related: [{ place: { path: before.note.path, range: before.range }, message: message('Told in round one') }],
  };
}

function plannedTwice({ name }: Person, { note, range }: Mention, first: Mention): Finding {
  return {
    check,
    place: { path: note.path, range },
    severity: 'information',
    message: message('Planned for {0} as well: people of one panel compare what they heard.', name),
    related: [{ place: { path: first.note.path, range: first.range }, message: message('Planned for {0}', name) }],
  };
}
