import { message } from '../../../src/core/message';
import type { Card, CardKind } from '../../../src/core/rehearsal/cards';

/** A card with nothing in it but its name. */
export function cardNamed(id: string, kind: CardKind): Card {
  return {
    id,
    kind,
    question: message('Question {0}?', id),
    story: undefined,
    answer: undefined,
    place: { path: 'acme/3.md', range: { start: 0, end: 0 } },
    followUps: [],
  };
}

/** So many cards of a kind, named by it and counted from 1. */
export function cardsNamed(kind: CardKind, count: number): readonly Card[] {
  return Array.from({ length: count }, (_, index) => cardNamed(`${kind}-${index + 1}`, kind));
}
