import { l10n } from 'vscode';
import type { Card } from '../core/rehearsal/cards';
import { followUpOf } from '../core/rehearsal/followUp';
import type { Rehearsal } from '../core/rehearsal/log';
import { finishedHtml } from '../core/rehearsal/noticePage';
import { beatsOf, cardHtml } from '../core/rehearsal/page';
import { currentCard, isTooLong, toldUntil, type Session, type SessionAction } from '../core/rehearsal/session';
import { beforeSession, summaryOf } from '../core/rehearsal/summary';
import { lengthText } from '../core/rehearsal/summaryHtml';
import type { Message } from '../core/message';
import type { Readiness } from '../core/readiness';
import type { RehearsalClock } from '../protocol/rehearsal';
import type { App } from './app';
import { localise } from './localise';
import { timeLeftText } from './words';

/** What is known of the card before us. */
interface Facts {
  readonly card: Card | undefined;
  readonly followUp: Message | undefined;
  readonly reminder: string | undefined;
  /** Seconds. */
  readonly told: number;
}

/** What the page shows of a session, in the user's language. */
export class RehearsalView {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The clock as it stands now; undefined where none is shown. */
  clock(session: Session): RehearsalClock | undefined {
    const { phase } = session;
    if (phase === 'finished' || phase === 'grading') return undefined;
    const { minutes, sound } = this.#app.settings.rehearsal;
    return {
      elapsed: toldUntil(session, this.#app.store.now()),
      isRunning: phase === 'telling',
      target: minutes * 60_000,
      sound,
      words: { minute: l10n.t('One minute left.'), target: l10n.t('Time is up: come to the end.') },
    };
  }

  html(session: Session, readiness: Readiness, cards: ReadonlyMap<string, Card>, unwritten: number): string {
    const { prep, isOver, daysLeft } = readiness;
    const now = this.#app.store.now();
    const target = Math.round(this.#app.settings.rehearsal.minutes * 60);
    const facts = this.facts(session, readiness, cards);
    const { phase, answers, queue, revealed } = session;
    if (phase === 'finished' || !facts.card) {
      const questionOf = (id: string): Message => cards.get(id)?.question ?? { template: '{0}', values: [id] };
      const summary = summaryOf(answers, beforeSession(prep.rehearsals, answers), questionOf, {
        now,
        interview: prep.interview,
      });
      const interview = isOver ? 'over' : daysLeft === undefined ? 'unknown' : 'ahead';
      const canGoOn = queue.length > 0;
      return finishedHtml({ summary, target, canGoOn, unwritten, company: prep.company, interview }, localise);
    }
    const { card, followUp, reminder, told } = facts;
    return cardHtml(
      {
        card,
        phase,
        revealed,
        // What is running is the page's to count.
        told: phase === 'telling' ? 0 : told,
        isTooLong: isTooLong(session, now),
        target,
        followUp,
        reminder,
        position: answers.length + 1,
        total: answers.length + queue.length,
        where: [prep.company, l10n.t('interview: {0}', timeLeftText(readiness))],
        language: prep.language,
      },
      localise,
    );
  }

  /** What is known of the card before us. */
  facts(session: Session, { prep }: Readiness, cards: ReadonlyMap<string, Card>): Facts {
    const id = currentCard(session);
    const card = id === undefined ? undefined : cards.get(id);
    const told = Math.round(toldUntil(session, this.#app.store.now()) / 1000);
    if (!card) return { card, followUp: undefined, reminder: undefined, told };
    const said = saidOf(card, [...beforeSession(prep.rehearsals, session.answers), ...session.answers]);
    return { card, followUp: followUpOf(card, said), reminder: said.at(-1)?.note, told };
  }
}

function saidOf({ id }: Card, rehearsals: readonly Rehearsal[]): readonly Rehearsal[] {
  return rehearsals.filter(({ card }) => card === id);
}

/** What those hear who do not see the page: what an action led to, once. */
export function spokenText(before: Session, after: Session, action: SessionAction, facts: Facts): string {
  if (after.phase === 'finished') return l10n.t('Session over.');
  switch (action.type) {
    case 'start':
      return before.phase === 'paused' ? l10n.t('The clock runs again.') : l10n.t('The clock runs.');
    case 'pause':
      return l10n.t('Paused at {0}.', lengthText(facts.told));
    case 'stop':
      return facts.followUp
        ? l10n.t('Stopped at {0}. They may ask next: {1}', lengthText(facts.told), localise(facts.followUp))
        : l10n.t('Stopped at {0}.', lengthText(facts.told));
    case 'reveal': {
      const beat = facts.card && beatsOf(facts.card)[before.revealed];
      return beat ? `${localise(beat.title)}: ${beat.text}` : '';
    }
    default:
      return facts.card ? l10n.t('Question: {0}', localise(facts.card.question)) : '';
  }
}
