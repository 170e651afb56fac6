import { Tinypool } from "tinypool";
import type { Document } from "../types.js";
import { type Done, newHand } from "./hand.js";

const hand = newHand(Tinypool.workerData);

/** Entered by the pool: the bytes move to the thread that asked, they are not copied. */
export async function work(documents: readonly Document[]): Promise<unknown> {
  const done: Done = (await hand)(documents);
  return Tinypool.move({
    get [Tinypool.transferableSymbol as never]() {
      return done.bytes.buffer;
    },
    get [Tinypool.valueSymbol as never]() {
      return done;
    },
  } as never);
}
