import { plainText } from '../markdown';
import { fieldText, textValue, type Entry } from '../note';
import { audienceOf, findPerson, peopleNamedIn, storiesOf, tipEntries, type Person, type Prep } from '../prep';
import { hookItem } from '../prepDefinition';
import type { Story } from '../story';
import type { BriefingSection } from './briefing';
import { detailItems, entryItem, fieldItem, type BriefingItem } from './item';
import { storyItem, storyName } from './storyItem';

/** Who a person is, in short phrases. */
export function sheetFacts(prep: Prep, person: Person): readonly string[] {
  const met = wasThere(prep, person) ? 'met in round one' : undefined;
  return [person.title, person.part, met].filter((fact) => fact !== undefined);
}

/** All that is worth knowing before one talks to a person, in the order of the talk. */
export function sheetSections(
  prep: Prep,
  person: Person,
  blocks: readonly BriefingSection[],
): readonly BriefingSection[] {
  const told = storiesOf(prep, person.entry);
  const heard = heardBy(prep, person);
  const itemsOf = (id: string): readonly BriefingItem[] => blocks.find((block) => block.id === id)?.items ?? [];
  const naming = (id: string): readonly BriefingItem[] => itemsOf(id).filter((item) => isAbout(prep, person, item));
  const notForOthers = (item: BriefingItem): boolean =>
    isAbout(prep, person, item) || !prep.panel.some((other) => isAbout(prep, other, item));
  const thanks = naming('thanks');
  const general = itemsOf('thanks').filter(({ markdown }) => peopleNamedIn(prep, plainText(markdown)).length === 0);
  return [
    section('judges', 'Will judge you by', 100, fieldItem(person.entry, 'lens', { isPrivate: true })),
    section('hook', 'What connects you', 96, [
      ...hookItem(prep, person).map(({ label: _, ...hook }) => hook),
      ...notesOn(prep, person),
    ]),
    section('thanks', 'Open with thanks', 92, thanks.length > 0 ? thanks : general.slice(0, 1)),
    section('heard', 'Said in round one', 80, askedBefore(prep, person)),
    // Who was there heard every rough answer; to the others only what speaks of them matters.
    section(
      'loops',
      'Put right with them',
      78,
      wasThere(prep, person) ? itemsOf('loops').filter(notForOthers) : naming('loops'),
    ),
    section(
      'stories',
      'Stories to tell',
      90,
      told.map((story) =>
        storyItem(story, heard.has(story) ? { label: 'Heard in round one', minor: 0 } : { minor: 0 }),
      ),
    ),
    section('news', 'Worth bringing up', 64, naming('news')),
    section('questions', 'Questions to ask', 88, questionsFor(prep, person)),
    section('closing', 'Close with', 84, itemsOf('closing')),
  ];
}

function section(id: string, title: string, importance: number, items: readonly BriefingItem[]): BriefingSection {
  return { id, title, importance, decline: 5, items };
}

/** Whether the line, or one below it, speaks of the person. */
function isAbout(prep: Prep, person: Person, { markdown, items = [] }: BriefingItem): boolean {
  return peopleNamedIn(prep, plainText(markdown)).includes(person) || items.some((item) => isAbout(prep, person, item));
}

/** What else the notes say of a person: in the panel, and among the people of the research. */
function notesOn(prep: Prep, person: Person): readonly BriefingItem[] {
  const research = tipEntries(prep, 'research', 'people').filter(({ text }) => findPerson(prep.panel, text) === person);
  const notes = research.flatMap((entry) => [...fieldItem(entry, 'note'), ...detailItems(entry)]);
  return [...detailItems(person.entry), ...notes].map((item) => ({ ...item, isPrivate: true }));
}

/** Whether the person was there in round one. */
function wasThere(prep: Prep, person: Person): boolean {
  const note = prep.tips.get('first-interview');
  const present = textValue(note?.frontMatter.entries.get('with')) ?? '';
  return peopleNamedIn(prep, present).includes(person);
}

/** The stories a person has heard: those told in round one, when they were there. */
function heardBy(prep: Prep, person: Person): ReadonlySet<Story> {
  if (!wasThere(prep, person)) return new Set();
  return new Set(
    tipEntries(prep, 'first-interview', 'asked')
      .filter((entry) => !isRough(entry))
      .flatMap((entry) => storiesOf(prep, entry)),
  );
}

/** What was said to them before and went well: the questions of round one, and the stories told. */
function askedBefore(prep: Prep, person: Person): readonly BriefingItem[] {
  if (!wasThere(prep, person)) return [];
  return tipEntries(prep, 'first-interview', 'asked')
    .filter((entry) => !isRough(entry))
    .map((entry) => {
      const answer = fieldText(entry, 'answer');
      const stories = storiesOf(prep, entry).map((story) => storyName(story, { label: 'Told', minor: 4 }));
      return entryItem(entry, stories, answer === undefined ? {} : { label: answer });
    });
}

/** A rough answer names the story that should have been told. */
function isRough(entry: Entry): boolean {
  return fieldText(entry, 'answer')?.trim().toLowerCase() === 'rough';
}

/** Every question that is for this person, whoever else it is for. */
function questionsFor(prep: Prep, person: Person): readonly BriefingItem[] {
  return tipEntries(prep, 'questions', 'planned')
    .filter((question) => audienceOf(prep, question).includes(person))
    .map((question) => entryItem(question, fieldItem(question, 'because', { label: 'Because', minor: 30 })));
}
