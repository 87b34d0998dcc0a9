import * as v from 'valibot';
import type { RehearsalRequest, RehearsalState } from '../../protocol/rehearsal';
import { KeptState, post } from '../page/keptState';

const stateSchema = v.object({
  folder: v.string(),
  session: v.optional(v.unknown()),
  draft: v.fallback(v.optional(v.object({ turn: v.number(), note: v.string(), toStory: v.boolean() })), undefined),
});

/** Asks the extension for something. */
export function ask(request: RehearsalRequest): void {
  post(request);
}

/** What the page of a prep keeps. */
export function pageState(folder: string): KeptState<RehearsalState> {
  return new KeptState<RehearsalState>({ folder, session: undefined }, (kept) => {
    const { success, output } = v.safeParse(stateSchema, kept);
    return success ? output : undefined;
  });
}
