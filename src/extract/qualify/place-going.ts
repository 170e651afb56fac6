import { GOING } from "../../lexicon/scenes.js";
import { lowerOf } from "../../tokens.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import type { Sides } from "./owner.js";
import { commonPlace } from "./place-common.js";
import { placeAt } from "./place-names.js";
import { phraseEnd, type Scene } from "./scene.js";
import { BE, CLAUSE_OPENERS, HAVE, isFiller, isStop } from "./words.js";

export const GOES = cueOf((word) => GOING.has(word));

/** "40,000 have fled from Boria into Norland since fighting began in Tarn": where those go that the figure counts. */
export function goingPlace({ tokens, starts }: Scene, mention: Mention, { cast }: Sides): string | null {
  if (!/^(?:people|casualty)$/.test(mention.kind)) return null;
  let verb = phraseEnd(mention);
  while (/^(?:who|also|more|others|alone)$/.test(lowerOf(tokens[verb])) || isHelper(lowerOf(tokens[verb]))) verb++;
  if (!GOING.has(lowerOf(tokens[verb]))) return null;
  for (let at = verb + 1; at < tokens.length && at < verb + 12; at++) {
    const { lower } = tokens[at]!;
    if (isStop(tokens[at]!) || lower === "," || starts.has(at) || CLAUSE_OPENERS.has(lower)) return null;
    if (!/^(?:to|into)$/.test(lower)) continue;
    const place = commonPlace(tokens, at + 1)?.name ?? placeAt(tokens, at + 1, cast);
    if (place) return place;
  }
  return null;
}

const isHelper = (word: string): boolean => HAVE.has(word) || BE.has(word) || (word !== "" && isFiller(word));
