import * as v from 'valibot';
import { ratings } from '../core/rehearsal/log';
import type { Session } from '../core/rehearsal/session';
import type { RehearsalAction, RehearsalRequest } from '../protocol/rehearsal';

const actions = [
  ...(['start', 'pause', 'stop', 'reveal', 'discard', 'skip', 'end', 'goOn', 'more', 'retry'] as const),
  ...(['openNote', 'newStory', 'openQuestions', 'openPrep', 'previewBriefing'] as const),
] satisfies readonly RehearsalAction[];

/** What the page may ask for. */
export const requestSchema: v.GenericSchema<unknown, RehearsalRequest> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('act'), action: v.picklist(actions) }),
  v.object({
    type: v.literal('grade'),
    rating: v.picklist(ratings),
    note: v.pipe(v.string(), v.maxLength(2000)),
    toStory: v.boolean(),
  }),
]);

/** A session as the page keeps it over a reload of the window. */
export interface KeptSession {
  readonly session: Session;
  /** How many of the last answers are in no log yet. */
  readonly unwritten: number;
}

const instant = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const keptSchema: v.GenericSchema<unknown, KeptSession> = v.object({
  session: v.object({
    phase: v.picklist(['asking', 'telling', 'paused', 'grading', 'finished']),
    left: v.picklist(['asking', 'paused', 'grading']),
    queue: v.array(v.string()),
    told: milliseconds,
    since: instant,
    revealed: count,
    answers: v.array(
      v.object({
        at: instant,
        card: v.pipe(v.string(), v.nonEmpty()),
        seconds: milliseconds,
        rating: v.picklist(ratings),
        note: v.optional(v.string()),
      }),
    ),
  }),
  unwritten: count,
});

const stateSchema = v.object({ folder: v.string(), session: v.fallback(v.nullish(keptSchema), undefined) });

/** What a panel was about before the window was reloaded; undefined when it could not say. */
export function readState(
  state: unknown,
): { readonly folder: string; readonly kept: KeptSession | undefined } | undefined {
  const { success, output } = v.safeParse(stateSchema, state);
  return success ? { folder: output.folder, kept: output.session ?? undefined } : undefined;
}

/** What the page is given to keep. Notes that stand in the log are kept nowhere else. */
export function keptSession(session: Session, unwritten: number): KeptSession {
  const written = session.answers.length - unwritten;
  const answers = session.answers.map(({ note, ...answer }, index) =>
    index < written || note === undefined ? answer : { ...answer, note },
  );
  return { session: { ...session, answers }, unwritten };
}
