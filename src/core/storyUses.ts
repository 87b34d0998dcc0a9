import type { Mention } from './mention';
import { mentionsIn } from './mentions';
import { fieldText, normalized, type Entry } from './note';
import { tipEntries, type Person, type Prep } from './prep';
import { answerOf } from './tips/firstInterview';
import type { Story } from './story';

/** What a story is for: what it shows, and where it is planned. */
export interface StoryUses {
  /** Those it names itself, and those of the expected questions it is to answer. */
  readonly competencies: readonly string[];
  /** Expected questions that name no competency. */
  readonly questions: number;
  readonly values: number;
  readonly claims: number;
  /** Who of the panel is to hear it, by name. */
  readonly people: readonly string[];
  /** Whether it was told in round one. */
  readonly toldBefore: boolean;
}

/** What the notes of some preps use a story for; a shared one is used by several. */
export function usesOf(preps: readonly Prep[], story: Story): StoryUses {
  const own = preps.filter(({ stories }) => stories.some(({ note }) => note.path === story.note.path));
  const entries = own.flatMap((prep) => {
    const named = new Set(mentionsIn(prep).flatMap((mention) => (isOf(mention, story) ? (mention.entry ?? []) : [])));
    const of = (tip: string, section: string): readonly Entry[] =>
      tipEntries(prep, tip, section).filter((entry) => named.has(entry));
    const people: readonly Person[] = prep.panel.filter(({ entry }) => named.has(entry));
    return { of, people };
  });
  const all = (tip: string, section: string): readonly Entry[] => entries.flatMap(({ of }) => of(tip, section));
  const expected = all('behavioral', 'expected').map((entry) => fieldText(entry, 'competency'));
  const asked = expected.flatMap((written) => written?.split(/[,;]/).map((word) => word.trim()) ?? []);
  return {
    competencies: distinct([...story.competencies, ...asked]),
    questions: expected.filter((competency) => competency === undefined).length,
    values: all('culture', 'values').length,
    claims: all('resume', 'claims').length,
    people: distinct(entries.flatMap(({ people }) => people.map(({ name }) => name))),
    toldBefore: all('first-interview', 'asked').some(isTold),
  };
}

/** Whether the story of a question of round one was told then: of a rough answer it is what one should have told. */
export function isTold(entry: Entry): boolean {
  const answer = answerOf(entry);
  return answer === 'strong' || answer === 'ok';
}

function isOf({ of }: Mention, { note }: Story): boolean {
  return of.kind === 'story' && of.story.note.path === note.path;
}

function distinct(words: readonly string[]): readonly string[] {
  const seen = new Map(words.filter((word) => word !== '').map((word) => [normalized(word), word]));
  return [...seen.values()];
}
