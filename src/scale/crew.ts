import type { Extent } from "../extents.js";
import { InputError } from "../input-error.js";
import { type Done, newHand, type Setup } from "./hand.js";

/** Hands that work at the same time. */
export interface Crew {
  readonly ask: (share: readonly Extent[]) => Promise<Done>;
  /** Shares that may wait or be worked on at once. */
  readonly most: number;
  readonly close: () => Promise<void>;
}

/** Worker threads, `jobs` of them. One that ends by itself ends the run: what it was asked would never come. */
export async function openCrew(jobs: number, setup: Setup): Promise<Crew> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("../scale/worker.cjs", import.meta.url).href,
    name: "work",
    minThreads: jobs,
    maxThreads: jobs,
    workerData: setup,
    terminateTimeout: 0, // else the end of a thread that is gone is awaited for half a minute
  });
  const waiting = new Set<(error: Error) => void>();
  let lost: Error | null = null;
  const lose = (error: Error) => {
    lost ??= error;
    for (const reject of waiting) reject(lost);
  };
  pool.on("error", (error) => lose(named(error)));
  const threads = [...pool.threads];
  for (const thread of threads) {
    thread.once("error", (error) => lose(named(error)));
    thread.once("exit", () => lose(new InputError(null, "a thread ended before its work was done")));
  }
  const ask = (share: readonly Extent[]) =>
    new Promise<Done>((resolve, reject) => {
      if (lost !== null) return reject(lost);
      waiting.add(reject);
      pool
        .run(share)
        .then(resolve, (error) => reject(named(error)))
        .finally(() => waiting.delete(reject));
    });
  // not by the pool's own means, which trip over a thread that breaks down at its end; it may have started others in place of those that are gone
  const close = async () => {
    pool.cancelPendingTasks();
    await Promise.all([...threads, ...pool.threads].map((thread) => thread.terminate()));
  };
  return { ask, most: 2 * jobs, close };
}

function named(error: NodeJS.ErrnoException): Error {
  if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  return new InputError(
    null,
    "a thread ran out of memory; fewer --jobs, or more memory by NODE_OPTIONS=--max-old-space-size=4096",
  );
}

/** This thread alone: what other threads would take to start is more than they would save. */
export async function alone(setup: Setup): Promise<Crew> {
  const hand = await newHand(setup);
  return { ask: async (share) => hand(share), most: 1, close: async () => {} };
}
