import { interruptAfterTimeLimit, type Parameters } from 'fast-check';

/** How `npm run fuzz` makes the same properties search longer; see `scripts/fuzz.mjs`. */
const {
  SECOND_ROUND_FUZZ_SEED: seed,
  SECOND_ROUND_FUZZ_TIMES: times,
  SECOND_ROUND_FUZZ_SECONDS: seconds,
} = process.env;

/** As many runs as fast-check makes by itself. */
const usualRuns = 100;

/** How a property is searched: the same cases on every test run; others, and more of them, when somebody fuzzes. */
export function searched<T>(parameters: Parameters<T> & { readonly seed: number }): Parameters<T> {
  if (seed === undefined) return parameters;
  const more = {
    ...parameters,
    // Each property has another seed, so that two of the same arbitrary do not try the same values.
    seed: (Number(seed) ^ parameters.seed) | 0,
    numRuns: (parameters.numRuns ?? usualRuns) * Number(times ?? 1),
  };
  if (seconds === undefined) return more;
  return { ...more, plugins: [interruptAfterTimeLimit(Number(seconds) * 1000)] } as Parameters<T>;
}
