import type { Rehearsal } from './log';

/** Where a session stands: a question waits, is being answered, was answered, or all is over. */
export type Phase = 'asking' | 'telling' | 'paused' | 'grading' | 'finished';

/** One sitting before the cards. It is plain data, so that it can be kept where a reload does not reach. */
export interface Session {
  readonly phase: Phase;
  /** What it goes back to when it was ended too early. */
  readonly left: Exclude<Phase, 'telling' | 'finished'>;
  /** Ids of the cards to come; the first is the one before us. */
  readonly queue: readonly string[];
  /** How long the answer ran before the clock was last started, in milliseconds. */
  readonly told: number;
  /** When the clock was last started, in milliseconds since 1970; of a meaning only while telling. */
  readonly since: number;
  /** How many beats of the answer were asked for. */
  readonly revealed: number;
  readonly answers: readonly Rehearsal[];
}

/** What the person before the panel does. */
export type SessionAction =
  | { readonly type: 'start' | 'reveal' | 'pause' | 'stop' | 'discard' | 'skip' | 'end' | 'goOn' }
  | { readonly type: 'grade'; readonly rating: Rehearsal['rating']; readonly note?: string | undefined };

/** Nobody answers for longer, in milliseconds: the clock was left running, or the machine slept. */
const longestTelling = 15 * 60_000;

/** A session over these cards. */
export function beginSession(cards: readonly string[]): Session {
  const phase = cards.length === 0 ? 'finished' : 'asking';
  return { phase, left: 'asking', queue: cards, told: 0, since: 0, revealed: 0, answers: [] };
}

/** The card before us; undefined when none is left. */
export function currentCard({ queue }: Session): string | undefined {
  return queue[0];
}

/**
 * How long the answer has taken, in milliseconds, pauses left out. Time stamps say it, so a panel that is hidden or a
 * machine that sleeps loses nothing. A clock that was set back adds nothing.
 */
export function toldUntil({ phase, told, since }: Session, now: number): number {
  return phase === 'telling' ? told + Math.max(0, now - since) : told;
}

/** Whether the clock ran for longer than anybody talks: then its time is worth no line in a log. */
export function isTooLong(session: Session, now: number): boolean {
  return toldUntil(session, now) > longestTelling;
}

/** The session after an action; the same session when the action means nothing where it stands. */
export function afterAction(session: Session, action: SessionAction, now: number): Session {
  const { phase } = session;
  switch (action.type) {
    case 'start':
      return phase === 'asking' || phase === 'paused' ? { ...session, phase: 'telling', since: now } : session;
    case 'pause':
      return phase === 'telling' ? { ...session, phase: 'paused', told: toldUntil(session, now) } : session;
    case 'stop':
      return phase === 'telling' || phase === 'paused'
        ? { ...session, phase: 'grading', told: toldUntil(session, now) }
        : session;
    case 'reveal':
      return phase === 'finished' ? session : { ...session, revealed: session.revealed + 1 };
    case 'discard':
      return phase === 'finished' || phase === 'asking' ? session : ask(session, session.queue);
    case 'skip':
      return phase === 'finished' ? session : ask(session, session.queue.slice(1));
    case 'grade':
      return phase === 'grading' ? graded(session, action, now) : session;
    case 'end':
      return ended(session, now);
    case 'goOn':
      return phase === 'finished' && session.queue.length > 0 ? { ...session, phase: session.left } : session;
  }
}

/** Takes cards out of the session whose notes are gone. What is being told is told to its end. */
export function withoutCards(session: Session, isGone: (id: string) => boolean): Session {
  const isUnderWay = session.phase !== 'asking' && session.phase !== 'finished';
  const queue = session.queue.filter((id, index) => (isUnderWay && index === 0) || !isGone(id));
  if (queue.length === session.queue.length) return session;
  return session.phase === 'asking' ? ask(session, queue) : { ...session, queue };
}

function ask(session: Session, queue: readonly string[]): Session {
  const phase = queue.length === 0 ? 'finished' : 'asking';
  return { ...session, phase, left: 'asking', queue, told: 0, since: 0, revealed: 0 };
}

/** What went badly comes again after all the others. */
function graded(
  session: Session,
  { rating, note }: { readonly rating: Rehearsal['rating']; readonly note?: string | undefined },
  now: number,
): Session {
  const [card, ...others] = session.queue;
  if (card === undefined) return session;
  const written = note?.replace(/\s+/gu, ' ').trim();
  const seconds = Math.round(session.told / 1000);
  const answer: Rehearsal = { at: now, card, seconds, rating, note: written === '' ? undefined : written };
  const next = ask(session, rating === 'again' ? [...others, card] : others);
  return { ...next, answers: [...session.answers, answer] };
}

function ended(session: Session, now: number): Session {
  const { phase } = session;
  if (phase === 'finished') return session;
  const left = phase === 'telling' ? 'paused' : phase;
  return { ...session, phase: 'finished', left, told: toldUntil(session, now) };
}
