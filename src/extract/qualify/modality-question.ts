import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { phraseEnd, type Scene } from "./scene.js";
import { isStop } from "./words.js";

/** Where the question mark stands that asks about the figure; null where none does. */
export function asks({ tokens }: Scene, mention: Mention): number | null {
  for (let at = phraseEnd(mention); at < tokens.length; at++) {
    if (tokens[at]!.text === "?") return asksAbout(tokens, mention) ? at : null;
    if (isStop(tokens[at]!)) return null;
  }
  return null;
}

// "Do you know that the port lost 14 cranes?" asserts them, and so does what stands behind a definite article or in a relative clause.
function asksAbout(tokens: readonly Token[], mention: Mention): boolean {
  const { from } = mention.quantity;
  let first = from;
  while (first > 0 && !isStop(tokens[first - 1]!) && first > from - 50) first--;
  const before = tokens.slice(first, from).map((token) => token.lower);
  if (
    before.some(
      (word, at) => /^(?:know|aware|realize|realise|remember|forget)$/.test(word) && before.slice(0, at).includes("you"),
    )
  )
    return false;
  if (
    /^(?:the|these|those|this|that)$/.test(before.at(-1) ?? "") ||
    before.some((word) => word === "who" || word === "which") ||
    before.length > 30
  )
    return false;
  return mention.kind !== "date" && mention.kind !== "time";
}
