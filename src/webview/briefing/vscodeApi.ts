import * as v from 'valibot';
import type { BriefingRequest, BriefingState } from '../../protocol';
import { KeptState, post } from '../page/keptState';
import { choiceSchema } from './messages';

const stateSchema: v.GenericSchema<unknown, BriefingState> = v.object({
  folder: v.string(),
  scroll: v.number(),
  folded: v.fallback(v.array(v.string()), []),
  choice: v.fallback(v.optional(choiceSchema), undefined),
});

/** Asks the extension for something. */
export function ask(request: BriefingRequest): void {
  post(request);
}

/** What the page of a prep keeps. */
export function pageState(folder: string): KeptState<BriefingState> {
  return new KeptState<BriefingState>({ folder, scroll: 0, folded: [] }, (kept) => {
    const { success, output } = v.safeParse(stateSchema, kept);
    return success ? output : undefined;
  });
}
