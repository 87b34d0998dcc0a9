import * as v from 'valibot';
import type { CoverageRequest, CoverageState } from '../../protocol/coverage';
import { KeptState, post } from '../page/keptState';

const stateSchema: v.GenericSchema<unknown, CoverageState> = v.object({
  folder: v.string(),
  cell: v.fallback(v.optional(v.string()), undefined),
  left: v.fallback(v.number(), 0),
  top: v.fallback(v.number(), 0),
});

/** Asks the extension for something. */
export function ask(request: CoverageRequest): void {
  post(request);
}

/** What the page of a prep keeps. */
export function pageState(folder: string): KeptState<CoverageState> {
  return new KeptState<CoverageState>({ folder, left: 0, top: 0 }, (kept) => {
    const { success, output } = v.safeParse(stateSchema, kept);
    return success ? output : undefined;
  });
}
