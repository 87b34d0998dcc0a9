/**
 * The result of one or more suites.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** What a suite counts that crashed, or that found nothing to do. @type {Counts} */
export const crashed = { passed: 0, failed: 1, skipped: 0 };

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (left, right) => ({
      passed: left.passed + right.passed,
      failed: left.failed + right.failed,
      skipped: left.skipped + right.skipped,
    }),
    nothing,
  );

/** @param {Counts} counts */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * A suite without a single test is a mistake in how it is run, and one that failed without naming a test as well.
 *
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function verified(counts, exitCode) {
  if (counts.passed + counts.failed === 0) {
    console.log('No test was run.');
    return crashed;
  }
  if (exitCode === 0 || counts.failed > 0) return counts;
  console.log(`All tests passed, but the runner ended with exit code ${exitCode}.`);
  return { ...counts, failed: 1 };
}
