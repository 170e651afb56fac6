import { TAKEN_IN_WAR } from "../../lexicon/things.js";
import { spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { BE, HAVE, isFiller } from "./words.js";

/** "took 61 villages", "nine towns were taken": what is done with places only in a war. */
export function takenAction({ tokens }: Scene, mention: Mention): Action | null {
  if (!TAKEN_IN_WAR.has(mention.item?.head ?? "")) return null;
  let before = mention.quantity.first - 1;
  while (before > 0 && isFiller(tokens[before]!.lower)) before--;
  let behind = phraseEnd(mention);
  while (HAVE.has(lowerOf(tokens[behind])) || BE.has(lowerOf(tokens[behind])) || isFiller(lowerOf(tokens[behind]))) behind++;
  const at = TAKES.test(lowerOf(tokens[before])) ? before : isTaken(tokens, behind) ? behind : -1;
  return at < 0 ? null : { name: "captured", event: null, end: at + 1, words: spanOf(tokens, at, at + 1) };
}

const TAKES = /^(?:took|taken|takes|taking)$/;

// "taken to court", "taken off the list"
const isTaken = (tokens: Scene["tokens"], at: number): boolean =>
  lowerOf(tokens[at]) === "taken" && !/^(?:to|off|out|into|from|up|down|away|aback|part|as)$/.test(lowerOf(tokens[at + 1]));
