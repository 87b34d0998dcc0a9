/** The line of a task's output that holds its result. */
export const resultMark = 'second-round-bench ';

/** What a process of its own measures: called by the bundle of a task with what the measure passed to it. */
export async function runTask(work: (options: never) => unknown): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as never;
  const result = await work(options);
  console.log(`\n${resultMark}${JSON.stringify(result)}`);
}

/** Bytes that are in use once all that is not needed has been collected. Needs --expose-gc. */
export function bytesInUse(): number {
  if (!globalThis.gc) throw new Error('start Node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
