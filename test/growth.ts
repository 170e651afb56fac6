/** Shorter than this is noise of the clock. */
const FLOOR = 8;

/**
 * How many times as long `run` takes for four times the text, best of three each, taken in turns: a busy machine slows both, so the
 * answer tells how the work grows and not how fast the machine is. Linear work gives 4, quadratic work 16.
 */
export function growthOf(run: (times: number) => void, times: number): number {
  const short: number[] = [];
  const long: number[] = [];
  run(times);
  for (let i = 0; i < 3; i++) {
    short.push(millisecondsOf(() => run(times)));
    long.push(millisecondsOf(() => run(times * 4)));
  }
  return Math.min(...long) / Math.max(FLOOR, Math.min(...short));
}

/** More than linear work shows with its overhead on a busy machine, less than quadratic work. */
export const LINEAR = 11;

function millisecondsOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
