import { ASKING } from "../../lexicon/modality.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import { phraseEnd, type Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, HAVE, isStop, MODALS } from "./words.js";

/** Where the word stands that asks about the figure, or the question mark; null where nothing does. */
export function asks({ tokens }: Scene, mention: Mention): number | null {
  const told = asksWhether(tokens, mention) ?? askedBehind(tokens, mention);
  if (told !== null) return told;
  for (let at = phraseEnd(mention); at < tokens.length; at++) {
    if (tokens[at]!.text === "?") return asksAbout(tokens, mention) && !isOfOther(tokens, mention.quantity.to, at) ? at : null;
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

// "We know of 300," she said, "and were there 500?": the quotation that asks is the next one
function isOfOther(tokens: readonly Token[], from: number, mark: number): boolean {
  const quotes = tokens.slice(from, mark).flatMap(({ text }, at) => (/^["“”]$/.test(text) ? [from + at] : []));
  const [closed, opened] = quotes;
  return opened !== undefined && tokens.slice(closed!, opened).some(({ lower }) => SAID.test(lower));
}
const SAID = /^(?:said|says|added|told|asked|replied)$/;

/** "The judge asked whether 40 witnesses were enough"; not "asked 40 pupils whether". */
function asksWhether(tokens: readonly Token[], { quantity, kind }: Mention): number | null {
  for (let at = quantity.from - 1; at > 0 && at > quantity.from - 20; at--) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!) || /^(?:because|although|though|but)$/.test(lower)) return null;
    if (lower !== "whether" && lower !== "if") continue;
    for (let verb = at - 1; verb >= 0 && verb > at - 7; verb--) {
      const word = tokens[verb]!.lower;
      if (/^(?:,|and|or|but)$/.test(word)) break;
      if (ASKING.has(baseOf(word) ?? "")) return kind === "date" || tokens[at - 1]?.text === "," ? null : at;
      // "wanted to know whether"
      if (word === "know" && tokens[verb - 1]?.lower === "to" && /^want/.test(lowerOf(tokens[verb - 2]))) return at;
    }
    return null;
  }
  return null;
}

/** "Has the guild now lost 200 men, a reader asked." */
function askedBehind(tokens: readonly Token[], { quantity, kind }: Mention): number | null {
  let first = quantity.from;
  while (first > 0 && !isStop(tokens[first - 1]!)) first--;
  while (tokens[first]?.kind === "sign" && first < quantity.from) first++;
  const opener = lowerOf(tokens[first]);
  if (kind === "date" || !(BE.has(opener) || HAVE.has(opener) || MODALS.has(opener) || /^(?:do|does|did)$/.test(opener)))
    return null;
  const comma = tokens.findIndex(({ text }, at) => at >= quantity.to && text === ",");
  if (comma < 0) return null;
  const behind = tokens.slice(comma + 1, comma + 7);
  const at = behind.findIndex(({ lower }) => /^(?:asked|asks|wondered|wonders|inquired)$/.test(lower));
  return at < 0 || behind.slice(0, at).some(isStop) ? null : comma + 1 + at;
}
