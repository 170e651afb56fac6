import { lowerOf } from "../tokens.js";
import type { Token } from "../types.js";
import { plainQuantity } from "./amounts.js";
import { isPluralNoun } from "./names/words.js";
import type { Reader, Scan } from "./scan.js";

const HARM_NOUN =
  /^(?:casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|victims?|losses|survivors?|wounded|killed|dead|hurt|injured|missing|arrests|hostages|prisoners|damage-cases)$/;
export const NONE_OPENERS: ReadonlySet<string> = new Set("no nil zero nobody no-one none".split(" "));
const NOBODY = /^(?:nobody|no-one|none)$/;
const HARMED = /^(?:killed|wounded|injured|hurt|harmed|died|missing|captured|arrested|dead)$/;
const BETWEEN =
  /^(?:was|were|is|are|has|have|had|been|be|of|them|the|those|aboard|on|board|seriously|reported|immediately|passengers|crew|people|soldiers|civilians|further|immediate|reports|reported|serious|major|human|military|civilian|known|confirmed|other)$/;

/** "no casualties", "nobody was killed", "none of them were hurt", "zero deaths": a count of nought, where harm is counted; "no more than 3" and "zero progress" are not. */
export const readNone: Reader = (scan, at) => {
  const { tokens } = scan;
  const token = tokens[at]!;
  if (token.kind !== "word" || !NONE_OPENERS.has(token.lower)) return null;
  if (isLabelled(scan, at)) return plainQuantity(scan, at, at + 1, 0);
  const nobody = NOBODY.test(token.lower) || (token.lower === "no" && tokens[at + 1]?.lower === "one");
  const wanted = nobody ? HARMED : HARM_NOUN;
  const start = token.lower === "no" && nobody ? at + 2 : at + 1;
  for (let i = start; i < start + 6; i++) {
    const word = lowerOf(tokens[i]);
    if (wanted.test(word)) return plainQuantity(scan, at, start, 0);
    if (!BETWEEN.test(word) && !(nobody && isMember(tokens, i))) return null;
  }
  return null;
};

// "none of the sailors were hurt"
const isMember = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined &&
  isPluralNoun(tokens[at]) &&
  /^(?:the|those|these|our|their|its|his|her|of)$/.test(tokens[at - 1]!.lower);

// "Casualties: nil", "Injured – none", "the losses were nil"
function isLabelled({ tokens }: Scan, at: number): boolean {
  const [label, link, none, after] = [lowerOf(tokens[at - 2]), lowerOf(tokens[at - 1]), tokens[at]!.lower, tokens[at + 1]];
  if (!/^(?:nil|none|zero)$/.test(none) || (after !== undefined && after.kind !== "sign")) return false;
  return (HARM_NOUN.test(label) || HARMED.test(label)) && /^(?:[:–—-]|was|were|are|is)$/.test(link);
}
