import { EVENT_NOUNS, TROUBLES } from "../../lexicon/places.js";
import { FIGHTS } from "../../lexicon/scenes.js";
import { lowerOf, tokenize } from "../../tokens.js";
import { cueOf } from "../cues.js";
import type { Mention } from "../mention.js";
import { eventsIn } from "./events-in.js";
import type { Sides } from "./owner.js";
import { isOne, pastOf } from "./place-story.js";
import type { Scene } from "./scene.js";

const isEvent = (word: string): boolean => FIGHTS.has(word) || EVENT_NOUNS.has(word) || TROUBLES.has(word);
export const POINTED_EVENT = cueOf((word) => isEvent(word));

/** "Gunmen stormed a post in Arl. Nine men died in the clash.": what is told of an event spoken of as known happened where the sentence before has it. */
export function eventPlaceBefore(scene: Scene, mention: Mention, { cast }: Sides): string | null {
  const { tokens, segments, segment, index, document, context } = scene;
  if (!/^(?:casualty|people|equipment|count)$/.test(mention.kind) || segment.kind === "cell") return null;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      isEvent(lower) && i > 1 && /^(?:the|this|that)$/.test(lowerOf(tokens[i - 1])) && LED.test(lowerOf(tokens[i - 2])),
  );
  if (at < 0) return null;
  const past = pastOf(scene, cast);
  if (past.toldAt(index).length > 0) return null;
  for (let before = index - 1; before >= 0 && before > index - NEAR; before--) {
    const { kind, block, span } = segments[before]!;
    if (kind === "heading" || kind === "cell" || segment.block - block > 1) return null;
    // "along the Borian border" tells how it lies
    const told = past.toldAt(before).filter((one) => !one.endsWith(" border"));
    if (told.length === 0) continue;
    const [first] = told;
    const words = tokenize(document.text, span.start, Math.min(span.end, span.start + LONGEST));
    const tells =
      words.some(({ lower }) => isEvent(lower)) || eventsIn(words, [], false).some(({ entries }) => entries.length > 0);
    if (
      !first ||
      !tells ||
      !told.every((one) => isOne(one, first) || holds(document.text.slice(span.start, span.end), one, first)) ||
      past.isOfMany(before)
    )
      return null;
    context.recorder?.heard(first, span);
    return first;
  }
  return null;
}
/** "in the Arl area of Velm district", "in Arl, Velm": the second holds the first. */
function holds(sentence: string, large: string, small: string): boolean {
  const [at, from] = [sentence.indexOf(small), sentence.indexOf(large)];
  return at >= 0 && from > at && WITHIN.test(sentence.slice(at + small.length, from));
}
const WITHIN = /^(?:, |,? (?:of|in) (?:the )?(?:[a-z-]{3,14} ){0,2})$/;

const LED = /^(?:in|during|after|from|of|by)$/;
const NEAR = 3;
const LONGEST = 600;
