/** Shorter than this is noise of the clock. */
const FLOOR = 20;

/** Longer than this tells no more: the text is made shorter. */
const ENOUGH = 250;

/** Rounds at least, and at most where something else got in the way in all of them. */
const [FEWEST, MOST] = [2, 9];

/** More than linear work shows with its overhead, less than quadratic work. */
export const LINEAR = 11;

/**
 * How many times as long `run` takes for four times the text, the best of several rounds of each, taken in turns. The time is that of the
 * processor, not of the clock, so that a busy machine does not count: the answer tells how the work grows and not how fast the machine is.
 * Linear work gives 4, quadratic work 16.
 */
export function growthOf(run: (times: number) => void, times: number): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  const first = millisecondsOf(() => run(times));
  const few = Math.ceil(times * Math.min(1, ENOUGH / first));
  for (let round = 1; round <= MOST && (round <= FEWEST || growth >= LINEAR); round++) {
    short = Math.min(
      short,
      millisecondsOf(() => run(few)),
    );
    long = Math.min(
      long,
      millisecondsOf(() => run(few * 4)),
    );
    growth = long / Math.max(FLOOR, short);
  }
  return growth;
}

function millisecondsOf(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
