import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { phraseEnd, type Scene } from "./scene.js";
import { PREPOSITIONS } from "./words.js";

/** "holds 900 men and offered 60 for 12 officers captured at Arl in June": the place and day of the last are not those of the first. */
export function isOfLater({ mentions, eventAt, tokens }: Scene, { quantity }: Mention, at: number): boolean {
  return mentions.some((later) => {
    if (later.quantity.from <= quantity.from || phraseEnd(later) > at) return false;
    const event = eventAt.get(phraseEnd(later));
    if (event?.form !== "bare" || event.first !== phraseEnd(later)) return false;
    const lead = lowerOf(tokens[later.quantity.from - 1]);
    return PREPOSITIONS.has(lead) && lead !== "of" && lead !== "to";
  });
}
