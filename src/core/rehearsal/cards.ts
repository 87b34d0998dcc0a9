import { inEnglish, message, type Message } from '../message';
import { fieldText, type Entry, type Place } from '../note';
import { sectionOf, storiesOf, tipEntries, type Prep } from '../prep';
import { freeName } from '../slug';
import { isBegun, type Story } from '../story';
import { afterAnswer, afterClaim, afterStory, afterWalkThrough, questionsAbout } from './askedAbout';
import { questionKey } from './key';

export type CardKind = 'story' | 'walk-through' | 'expected' | 'round-one' | 'claim';

/** One question to answer aloud. */
export interface Card {
  /** What the log calls it: a story's id, or the kind and key of a question. No two cards of a prep share it. */
  readonly id: string;
  readonly kind: CardKind;
  readonly question: Message;
  /** The story that answers it, to be revealed when asked for. */
  readonly story: Story | undefined;
  /** What the notes say of the answer otherwise, in plain text: the fix, the defence, the walk-through. */
  readonly answer: string | undefined;
  /** What it was read from. */
  readonly place: Place;
  /** What may be asked next: the user's own questions first. */
  readonly followUps: readonly Message[];
}

/** A card, and the name it claims: others may claim it as well. */
interface Candidate {
  readonly claim: string;
  readonly card: Omit<Card, 'id'>;
}

/**
 * The cards of a prep: its begun stories, "Tell me about yourself", the questions to expect, the rough answers of round
 * one, and the claims with a defence. A question to expect is the question of the story it names; where the story has
 * one already, it is a card of its own. What asks the same in the same words is one card, the first of that order.
 */
export function cardsOf(prep: Prep): readonly Card[] {
  const stories = prep.stories.filter(isBegun);
  const expected = tipEntries(prep, 'behavioral', 'expected');
  const questions = questionsOfStories(prep, stories, expected);
  const asked = new Set([...questions.values()].map(({ text }) => questionKey(text)));
  const cards = stories.map((story) => storyCard(story, questions.get(story), asked));
  const others = [
    ...walkThrough(prep),
    ...expected.map((entry) => entryCard(prep, 'expected', entry)),
    ...tipEntries(prep, 'first-interview', 'asked')
      .filter((entry) => /^rough\b/i.test(fieldText(entry, 'answer') ?? ''))
      .map((entry) => entryCard(prep, 'round-one', entry, fieldText(entry, 'fix'))),
    ...tipEntries(prep, 'resume', 'claims').flatMap((claim) => claimCard(prep, claim)),
  ].filter(({ card }) => isNew(asked, card.question));
  return named([...cards, ...others]);
}

/**
 * Which entry is the question of a story: the first that names it first, else the first that names it at all. An entry
 * is the question of one story only.
 */
function questionsOfStories(
  prep: Prep,
  stories: readonly Story[],
  expected: readonly Entry[],
): ReadonlyMap<Story, Entry> {
  const open = new Set(stories);
  const questions = new Map<Story, Entry>();
  const used = new Set<Entry>();
  const take = (entry: Entry, candidates: readonly Story[]): void => {
    const story = candidates.find((one) => open.has(one));
    if (!story || used.has(entry)) return;
    open.delete(story);
    used.add(entry);
    questions.set(story, entry);
  };
  for (const entry of expected) take(entry, storiesOf(prep, entry).slice(0, 1));
  for (const entry of expected) take(entry, storiesOf(prep, entry));
  return questions;
}

function storyCard(story: Story, asking: Entry | undefined, asked: Set<string>): Candidate {
  const about = questionsAbout(story);
  const question = asking ? ofUser(asking.text) : (about.find((one) => isNew(asked, one)) ?? about.at(-1));
  const card = {
    kind: 'story' as const,
    question: question ?? ofUser(story.title),
    story,
    answer: undefined,
    place: { path: story.note.path, range: story.note.titleRange },
    followUps: followUpsOf(story, afterStory),
  };
  return { claim: story.id, card };
}

function walkThrough({ tips }: Prep): Candidate[] {
  const section = sectionOf(tips.get('resume'), 'walk-through');
  if (!section || section.statements.length === 0) return [];
  const card = {
    kind: 'walk-through' as const,
    question: message('Tell me about yourself.'),
    story: undefined,
    answer: section.statements.map(({ text }) => text).join('\n\n'),
    place: section.heading,
    followUps: afterWalkThrough,
  };
  return [{ claim: 'walk-through', card }];
}

function entryCard(prep: Prep, kind: CardKind, entry: Entry, answer?: string): Candidate {
  const story = storiesOf(prep, entry).find(isBegun);
  const followUps = followUpsOf(story, story ? afterStory : afterAnswer);
  return {
    claim: `${kind}:${questionKey(entry.text)}`,
    card: { kind, question: ofUser(entry.text), story, answer, place: entry.place, followUps },
  };
}

function claimCard(prep: Prep, entry: Entry): Candidate[] {
  const defence = fieldText(entry, 'defence');
  if (defence === undefined) return [];
  const { claim, card } = entryCard(prep, 'claim', entry, defence);
  const question = message('Your résumé says: {0} How much of that is you?', sentence(entry.text));
  return [{ claim, card: { ...card, question, followUps: followUpsOf(card.story, afterClaim) } }];
}

/** The story's own follow-ups, then the usual ones it does not hold. */
function followUpsOf(story: Story | undefined, usual: readonly Message[]): readonly Message[] {
  const own = sectionOf(story?.note, 'follow-ups')?.entries ?? [];
  const asked = new Set<string>();
  return [...own.map(({ text }) => ofUser(text)), ...usual].filter((question) => isNew(asked, question));
}

/** The user's own words as a message: there is nothing in it to translate. */
function ofUser(text: string): Message {
  return { template: '{0}', values: [text] };
}

function sentence(text: string): string {
  return /\p{Sentence_Terminal}["”’)]*$/u.test(text) ? text : `${text}.`;
}

/** Whether nothing asked so far asks it in the same words; from now on something does. */
function isNew(asked: Set<string>, question: Message): boolean {
  const key = questionKey(inEnglish(question));
  if (asked.has(key)) return false;
  asked.add(key);
  return true;
}

/**
 * Gives each card its name. The first to claim a name has it; a story whose id is another's gets the next free one, and
 * a free one is none that a later card claims, so that a history does not pass from card to card.
 */
function named(candidates: readonly Candidate[]): readonly Card[] {
  const taken = new Set(candidates.map(({ claim }) => claim));
  const given = new Set<string>();
  return candidates.map(({ claim, card }) => {
    const id = given.has(claim) ? freeName(claim, (name) => taken.has(name)) : claim;
    given.add(id);
    taken.add(id);
    return { id, ...card };
  });
}
