/** Shorter than this is noise of the clock. */
const FLOOR = 20;

/** Rounds at least, and at most where the machine was busy with something else in all of them. */
const [FEWEST, MOST] = [3, 9];

/** More than linear work shows with its overhead, less than quadratic work. */
export const LINEAR = 11;

/**
 * How many times as long `run` takes for four times the text, the best of several rounds of each, taken in turns: a busy machine slows
 * both, so the answer tells how the work grows and not how fast the machine is. Linear work gives 4, quadratic work 16.
 */
export function growthOf(run: (times: number) => void, times: number): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  run(times);
  for (let round = 1; round <= MOST && (round <= FEWEST || growth >= LINEAR); round++) {
    short = Math.min(
      short,
      millisecondsOf(() => run(times)),
    );
    long = Math.min(
      long,
      millisecondsOf(() => run(times * 4)),
    );
    growth = long / Math.max(FLOOR, short);
  }
  return growth;
}

function millisecondsOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
