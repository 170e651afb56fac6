import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import type { Action } from "./named.js";
import type { Period } from "./period.js";
import { periodsOf } from "./period.js";
import { shiftDays } from "./period-words.js";
import type { Scene } from "./scene.js";

/** How many days behind a disaster its dead are still being counted. */
const COUNTED_FOR = 3;

/** "A bus hit a wall on Sunday, killing at least 14", as told on Monday: the dead of Sunday as far as Monday knows them; null for the deeds of a day. */
export function tollSpan(scene: Scene, mention: Mention, action: Action | null, period: Period): string | null {
  const { published } = scene.document;
  const day = period.value;
  if (published === null || !/^\d{4}-\d\d-\d\d$/.test(day) || day >= published) return null;
  if (day < shiftDays(published, -COUNTED_FOR) || !isToll(mention, action)) return null;
  if (isEdge(scene, period) || periodsOf(scene).some((other) => other !== period && !other.weak)) return null;
  const night = isLastNight(scene, period, published) && mention.harm !== null;
  return night || isCountedOn(scene, mention) || isLeftWith(scene, mention) ? `${day}/${published}` : null;
}

const isToll = ({ harm }: Mention, action: Action | null): boolean => harm !== null || action?.name === "displaced";

/** "By Sunday 14 had died", "as of Sunday": counted to that day and no further. */
const isEdge = ({ tokens }: Scene, { from }: Period): boolean => {
  if (EDGES.test(tokens[from]!.lower)) return true;
  const lead = /^(?:late|early|the)$/.test(lowerOf(tokens[from - 1])) ? tokens[from - 2] : tokens[from - 1];
  return EDGES.test(lowerOf(lead));
};
const EDGES = /^(?:by|of|until|till|through|since|before)$/;

/** "at least 14", and those that are told beside them: "at least 14 dead and 30 hurt". */
const isCountedOn = ({ mentions }: Scene, mention: Mention): boolean =>
  mentions.some(
    (other) =>
      other.quantity.bound === "at-least" &&
      other.harm !== null &&
      (other === mention || other.quantity.from < mention.quantity.from),
  );

/** "has left 14 dead" */
function isLeftWith({ tokens }: Scene, { quantity }: Mention): boolean {
  for (let at = quantity.from - 1; at > 0 && at > quantity.from - 9; at--) {
    if (/^[.;:]$/.test(tokens[at]!.text)) return false;
    if (/^(?:left|killed|claimed)$/.test(tokens[at]!.lower)) return /^(?:has|have)$/.test(lowerOf(tokens[at - 1]));
  }
  return false;
}

/** "on Tuesday night", as told on Wednesday. */
const isLastNight = ({ tokens }: Scene, { to, value }: Period, published: string): boolean =>
  value === shiftDays(published, -1) && (lowerOf(tokens[to]) === "night" || lowerOf(tokens[to - 1]) === "night");
