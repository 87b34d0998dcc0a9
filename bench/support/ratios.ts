/** Rounds before measuring, until the engine has compiled what it runs often. */
const warmUps = 15;
const rounds = 41;

/** Prints how long each measured task takes beside the base, as medians in milliseconds and as a ratio. */
export function ratios(title: string, base: () => unknown, tasks: Readonly<Record<string, () => unknown>>): void {
  const all = [base, ...Object.values(tasks)];
  const times = all.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const [index, task] of all.entries()) {
      const start = performance.now();
      task();
      if (round >= warmUps) times[index]?.push(performance.now() - start);
    }
  }
  const [baseTime = NaN, ...taskTimes] = times.map(median);
  console.log(`${title}: ${baseTime.toFixed(2)} ms`);
  for (const [index, name] of Object.keys(tasks).entries()) {
    const time = taskTimes[index] ?? NaN;
    console.log(`  ${name}: ${time.toFixed(2)} ms, ${(time / baseTime).toFixed(2)} ×`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
