import type { Claim } from "../types.js";
import type { Watch } from "../watch.js";

/** Time by stage, what one stage spends in another it draws on left out, and the sentences that took longest. */
export interface StopWatch extends Watch {
  readonly lines: () => string[];
  readonly taken: () => Taken;
  /** What another thread took. */
  readonly add: (taken: Taken) => void;
}

export interface Taken {
  readonly times: ReadonlyMap<string, number>;
  readonly costly: readonly Costly[];
}

interface Costly {
  readonly ms: number;
  readonly sentence: string;
}

const SHOWN = 5;
const WIDTH = 90;

export function newStopWatch(): StopWatch {
  const times = new Map<string, number>();
  const costly: Costly[] = [];
  let within = 0;
  const timed = <Result>(stage: string, run: () => Result): Result => {
    const [started, before] = [performance.now(), within];
    within = 0;
    const result = run();
    const whole = performance.now() - started;
    times.set(stage, (times.get(stage) ?? 0) + whole - within);
    within = before + whole;
    return result;
  };
  function* each<Item>(stage: string, items: Iterable<Item>): Generator<Item> {
    const iterator = items[Symbol.iterator]();
    for (;;) {
      const started = performance.now();
      const next = timed(stage, () => iterator.next());
      if (next.done) return;
      if (isClaim(next.value)) keepCostly(costly, performance.now() - started, next.value.sentence);
      yield next.value;
    }
  }
  const add = (taken: Taken): void => {
    for (const [stage, ms] of taken.times) times.set(stage, (times.get(stage) ?? 0) + ms);
    for (const { ms, sentence } of taken.costly) keepCostly(costly, ms, sentence);
  };
  return { once: timed, each, isTimed: true, lines: () => linesOf(times, costly), taken: () => ({ times, costly }), add };
}

const isClaim = (item: unknown): item is Claim => typeof item === "object" && item !== null && "sentence" in item;

/** The time until a sentence gave its first claim, what stood before it without any included. */
function keepCostly(costly: Costly[], ms: number, sentence: string): void {
  if (costly.length === SHOWN && costly.at(-1)!.ms >= ms) return;
  costly.push({ ms, sentence });
  costly.sort((a, b) => b.ms - a.ms);
  costly.length = Math.min(costly.length, SHOWN);
}

function linesOf(times: ReadonlyMap<string, number>, costly: readonly Costly[]): string[] {
  const stages = [...times].map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(2)} s`);
  if (stages.length === 0) return [];
  const short = (sentence: string): string => (sentence.length > WIDTH ? `${sentence.slice(0, WIDTH - 1)}…` : sentence);
  return [
    `stages      ${stages.join(", ")}`,
    ...costly.map(({ ms, sentence }) => `  ${ms.toFixed(1).padStart(7)} ms  ${short(sentence)}`),
  ];
}
