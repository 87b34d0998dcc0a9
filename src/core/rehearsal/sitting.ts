import type { Card } from './cards';
import { deskOf, minutesFor } from './desk';
import type { Rehearsal } from './log';
import { dueNow, nextCard, type PlanOptions } from './plan';

/** What somebody asked to rehearse. */
export interface SittingWish {
  /** Ids of cards, in the order they are to be asked. */
  readonly cards?: readonly string[] | undefined;
  /** How many minutes there are. */
  readonly minutes?: number | undefined;
}

/** Minutes to fill when nothing is due and no time was named: about four answers. */
const minutesWhenNothingIsDue = 10;

/**
 * The cards of one sitting, in order: those that were asked for; else what is due today, and what is likeliest to be
 * forgotten where nothing is due or more minutes are wanted. Minutes limit them all, but one card always fits. Empty
 * without cards, and in the last hour before the interview unless cards were asked for.
 */
export function sittingOf(
  cards: readonly Card[],
  rehearsals: readonly Rehearsal[],
  options: PlanOptions,
  { cards: wanted, minutes }: SittingWish = {},
): readonly Card[] {
  const desk = deskOf(cards, rehearsals, options);
  const needs = ({ id }: Card): number => minutesFor(desk.secondsOf(desk.memories.get(id)));
  if (wanted) {
    const byId = new Map(cards.map((card) => [card.id, card]));
    const named = [...new Set(wanted)].flatMap((id) => byId.get(id) ?? []);
    return withinMinutes(named, minutes ?? Infinity, needs);
  }
  const chosen = [...dueNow(cards, rehearsals, options)];
  const room = minutes ?? (chosen.length > 0 ? 0 : minutesWhenNothingIsDue);
  let taken = chosen.reduce((sum, card) => sum + needs(card), 0);
  while (taken < room && chosen.length < cards.length) {
    const rest = cards.filter((card) => !chosen.includes(card));
    const next = nextCard(rest, rehearsals, options);
    if (!next) break;
    chosen.push(next);
    taken += needs(next);
  }
  return withinMinutes(chosen, minutes ?? Infinity, needs);
}

function withinMinutes(cards: readonly Card[], minutes: number, needs: (card: Card) => number): readonly Card[] {
  let taken = 0;
  return cards.filter((card, index) => {
    taken += needs(card);
    return index === 0 || taken <= minutes;
  });
}
