import { plainQuantity } from "./amounts.js";
import type { Reader } from "./scan.js";

const HARM_NOUN =
  /^(?:casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|victims?|losses|survivors?|wounded|killed|dead|hurt|injured|missing|arrests|hostages|prisoners|damage-cases)$/;
const NOBODY = /^(?:nobody|no-one|none)$/;
const HARMED = /^(?:killed|wounded|injured|hurt|harmed|died|missing|captured|arrested|dead)$/;
const BETWEEN =
  /^(?:was|were|is|are|has|have|had|been|be|of|them|the|those|aboard|on|board|seriously|reported|immediately|passengers|crew|people|soldiers|civilians|further|immediate|reports|reported|serious|major|human|military|civilian|known|confirmed|other)$/;

/** "no casualties", "nobody was killed", "none of them were hurt", "zero deaths": a count of nought, where harm is counted; "no more than 3" and "zero progress" are not. */
export const readNone: Reader = (scan, at) => {
  const { tokens } = scan;
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const no = token.lower === "no" || token.lower === "zero" || token.lower === "nil";
  const nobody = NOBODY.test(token.lower) || (token.lower === "no" && tokens[at + 1]?.lower === "one");
  if (!no && !nobody) return null;
  const wanted = nobody ? HARMED : HARM_NOUN;
  const start = token.lower === "no" && nobody ? at + 2 : at + 1;
  for (let i = start; i < start + 6; i++) {
    const word = tokens[i]?.lower ?? "";
    if (wanted.test(word)) return plainQuantity(scan, at, start, 0);
    if (!BETWEEN.test(word)) return null;
  }
  return null;
};
