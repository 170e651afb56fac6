import type { Extent } from "../extents.js";
import { type Done, newHand, type Setup } from "./hand.js";

/** Hands that work at the same time. */
export interface Crew {
  readonly ask: (share: readonly Extent[]) => Promise<Done>;
  /** Shares that may wait or be worked on at once. */
  readonly most: number;
  readonly close: () => Promise<void>;
}

/** Worker threads, `jobs` of them. */
export async function openCrew(jobs: number, setup: Setup): Promise<Crew> {
  const { default: Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("../scale/worker.js", import.meta.url).href,
    name: "work",
    minThreads: jobs,
    maxThreads: jobs,
    workerData: setup,
  });
  return { ask: (share) => pool.run(share), most: 2 * jobs, close: () => pool.destroy() };
}

/** This thread alone: what other threads would take to start is more than they would save. */
export async function alone(setup: Setup): Promise<Crew> {
  const hand = await newHand(setup);
  return { ask: async (share) => hand(share), most: 1, close: async () => {} };
}
