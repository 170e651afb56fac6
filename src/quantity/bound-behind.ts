import { isNoun } from "../grammar.js";
import type { Quantity } from "../types.js";
import { interval, readBoundAfter } from "./bounds.js";
import { isPluralNoun } from "./names/words.js";
import type { Scan } from "./scan.js";

/** How many words of what is counted may stand before its bound. */
const WORDS = 4;

/** "30 nurses or more", "12 wooden boats or fewer": the bound words stand behind what is counted. */
export function withBoundBehind({ tokens, document }: Scan, quantity: Quantity): Quantity {
  const { bound, dimension, unit, to, last, best, value } = quantity;
  if (value !== null || bound !== "exact" || dimension !== "count" || unit !== null || to !== last || best === null)
    return quantity;
  let at = to;
  while (at < to + WORDS && tokens[at]?.kind === "word" && !/^(?:or|and|of|in|on|at|to|was|were)$/.test(tokens[at]!.lower)) at++;
  if (at === to || tokens[at]?.lower !== "or" || !isPluralNoun(tokens[at - 1]!)) return quantity;
  const after = readBoundAfter(tokens, at);
  const next = after && tokens[after.end];
  if (!after || (next && (isPluralNoun(next) || isNoun(next.lower)))) return quantity;
  const [low, middle, high] = interval(best, after.meaning);
  const boundText = document.text.slice(tokens[at]!.start, tokens[after.end - 1]!.end);
  return { ...quantity, low, best: middle, high, bound: after.meaning, boundText };
}
