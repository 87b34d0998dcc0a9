import { plainText } from '../markdown';
import { message, type Message, type Text } from '../message';
import { textValue, type Entry } from '../note';
import { audienceOf, findPerson, readerOfNames, storiesOf, tipEntries, type Person, type Prep } from '../prep';
import { hookItem } from '../prepDefinition';
import type { Story } from '../story';
import { answerOf } from '../tips/firstInterview';
import { detailItems, entryItem, fieldItem, type DraftItem } from './item';
import { storyItem, storyName } from './storyItem';
import type { DraftSection } from './worded';

/** All that is worth knowing before one talks to one interviewer. */
export class Sheet {
  readonly #prep: Prep;
  readonly #person: Person;
  readonly #namesIn: (text: string) => ReadonlySet<Person>;
  /** Whether the person was there in round one. */
  readonly #wasThere: boolean;

  constructor(prep: Prep, person: Person) {
    this.#prep = prep;
    this.#person = person;
    this.#namesIn = readerOfNames(prep);
    const present = prep.tips.get('first-interview')?.frontMatter.entries.get('with');
    this.#wasThere = this.#namesIn(textValue(present) ?? '').has(person);
  }

  /** Who the person is, in short phrases. */
  get facts(): readonly Text[] {
    const { title, part } = this.#person;
    return [title, part, this.#wasThere ? message('met in round one') : undefined].filter((fact) => fact !== undefined);
  }

  /** In the order of the talk. `blocks` are those of the whole briefing. */
  sections(blocks: readonly DraftSection[]): readonly DraftSection[] {
    const itemsOf = (id: string): readonly DraftItem[] => blocks.find((block) => block.id === id)?.items ?? [];
    const told = storiesOf(this.#prep, this.#person.entry);
    const heard = new Set(this.#answered.flatMap((entry) => storiesOf(this.#prep, entry)));
    return [
      section('judges', message('Will judge you by'), 100, fieldItem(this.#person.entry, 'lens', { isPrivate: true })),
      section('hook', message('What connects you'), 96, this.#connections()),
      section('thanks', message('Open with thanks'), 92, this.#thanks(itemsOf('thanks'))),
      section(
        'heard',
        message('Said in round one'),
        80,
        this.#answered.map((entry) => this.#answer(entry)),
      ),
      section('loops', message('Put right with them'), 78, this.#loops(itemsOf('loops'))),
      section(
        'stories',
        message('Stories to tell'),
        90,
        told.map((story) => storyToTell(story, heard)),
      ),
      section('news', message('Worth bringing up'), 64, this.#about(itemsOf('news'))),
      section('questions', message('Questions to ask'), 88, this.#questions()),
      section('closing', message('Close with'), 84, itemsOf('closing')),
    ];
  }

  /** The people a line, or one below it, speaks of. */
  #peopleIn({ markdown, items = [] }: DraftItem): ReadonlySet<Person> {
    const below = items.flatMap((item) => [...this.#peopleIn(item)]);
    return new Set([...this.#namesIn(plainText(markdown)), ...below]);
  }

  /** The lines that speak of the person. */
  #about(items: readonly DraftItem[]): readonly DraftItem[] {
    return items.filter((item) => this.#peopleIn(item).has(this.#person));
  }

  #connections(): readonly DraftItem[] {
    const hook = hookItem(this.#prep, this.#person).map(({ label: _, ...item }) => item);
    const research = tipEntries(this.#prep, 'research', 'people').filter(
      ({ text }) => findPerson(this.#prep.panel, text) === this.#person,
    );
    const notes = research.flatMap((entry) => [...fieldItem(entry, 'note'), ...detailItems(entry)]);
    return [...hook, ...[...detailItems(this.#person.entry), ...notes].map((item) => ({ ...item, isPrivate: true }))];
  }

  /** The thank-you that is theirs, else one that is nobody's. */
  #thanks(items: readonly DraftItem[]): readonly DraftItem[] {
    const theirs = this.#about(items);
    return theirs.length > 0 ? theirs : items.filter((item) => this.#peopleIn(item).size === 0).slice(0, 1);
  }

  /** Who was there heard every rough answer; to the others only what speaks of them matters. */
  #loops(items: readonly DraftItem[]): readonly DraftItem[] {
    if (!this.#wasThere) return this.#about(items);
    return items.filter((item) => {
      const people = this.#peopleIn(item);
      return people.size === 0 || people.has(this.#person);
    });
  }

  /** What they asked in round one and was answered well enough. A rough answer is a loop to close. */
  get #answered(): readonly Entry[] {
    if (!this.#wasThere) return [];
    return tipEntries(this.#prep, 'first-interview', 'asked').filter((entry) => answerOf(entry) !== 'rough');
  }

  #answer(entry: Entry): DraftItem {
    const grade = answerOf(entry);
    const stories = storiesOf(this.#prep, entry).map((story) => storyName(story, { label: message('Told'), minor: 4 }));
    return entryItem(entry, stories, grade === undefined ? {} : { label: grade });
  }

  /** Every question that is for the person, whoever else it is for. */
  #questions(): readonly DraftItem[] {
    return tipEntries(this.#prep, 'questions', 'planned')
      .filter((question) => audienceOf(this.#prep, question).includes(this.#person))
      .map((question) => entryItem(question, fieldItem(question, 'because', { label: message('Because'), minor: 30 })));
  }
}

function section(id: string, title: Message, importance: number, items: readonly DraftItem[]): DraftSection {
  return { id, title, importance, decline: 5, items };
}

function storyToTell(story: Story, heard: ReadonlySet<Story>): DraftItem {
  return storyItem(story, heard.has(story) ? { label: message('Heard in round one'), minor: 0 } : { minor: 0 });
}
