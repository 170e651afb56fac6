import { FORMER, SET_APART, STANDS } from "../../lexicon/former.js";
import { lowerOf } from "../../tokens.js";
import type { Quantity } from "../../types.js";
import type { Mention } from "../mention.js";
import { GROWTH } from "./governor.js";
import { type Action, named, suits, toldBy } from "./named.js";
import type { Scene } from "./scene.js";
import { baseOf } from "./verbs.js";
import { BE, DETERMINERS, HAVE, isFiller, isStop, RELATIVES } from "./words.js";

const REACH = 24;
const NEAR = 4;

/** "The number of people who fled the war has passed 400,000": what the counted are said to have done or suffered. */
export function numberAction(scene: Scene, mention: Mention): Action | null {
  const { tokens, eventAt } = scene;
  const from = mention.quantity.first;
  const of = numberBefore(scene, mention.quantity);
  if (of < 0) return null;
  for (let at = of + 1; at < from; at++) {
    const event = eventAt.get(at);
    if (!event) continue;
    if (event.form === "noun" || event.form === "modifier" || GROWTH.has(baseOf(tokens[at]!.lower) ?? "")) return null;
    const own = event.own.find((entry) => suits(entry, mention));
    if (own) return toldBy(own.id, event, event.last);
    const does = event.form === "active" || (event.form === "bare" && RELATIVES.has(relative(scene, event.first)));
    if (!does) return named(mention, [event]);
    return event.other ? toldBy(event.other, event, event.last) : null;
  }
  return null;
}

/** "persons arrested were 213" */
export function befallenAction({ tokens, eventAt }: Scene, mention: Mention): Action | null {
  const { item, quantity } = mention;
  const event = item?.basis === "subject" ? eventAt.get(quantity.from - 2) : undefined;
  return event && item?.last === quantity.from - 2 && BE.has(tokens[quantity.from - 1]!.lower) ? named(mention, [event]) : null;
}

/** The "of" of "the number of", where a verb of amount stands right before the figure; -1 where none does. */
function numberBefore({ tokens, starts }: Scene, { first, from }: Quantity): number {
  const end = beforeEstimate(tokens, first);
  let verb = end - 1;
  while (verb >= 0 && verb > end - NEAR && !GROWTH.has(baseOf(tokens[verb]!.lower) ?? "") && !BE.has(tokens[verb]!.lower)) verb--;
  if (verb <= end - NEAR) return -1;
  for (let at = verb - 1; at > 0 && at > verb - REACH; at--) {
    if (isStop(tokens[at]!) || (starts.has(at) && at !== from)) return -1;
    if (tokens[at]!.lower === "of" && /^numbers?$/.test(tokens[at - 1]!.lower)) return at;
  }
  return -1;
}

/** "was well above the previous estimate of 900": where the comparison begins, else the number. */
function beforeEstimate(tokens: Scene["tokens"], first: number): number {
  if (tokens[first - 1]?.lower !== "of" || !STANDS.has(lowerOf(tokens[first - 2]))) return first;
  let at = first - 2;
  while (
    at > 0 &&
    (FORMER.has(tokens[at - 1]!.lower) || DETERMINERS.has(tokens[at - 1]!.lower) || SET_APART.has(tokens[at - 1]!.lower))
  )
    at--;
  return at;
}

/** The word that opens the clause of a verb, auxiliaries aside. */
function relative({ tokens }: Scene, verb: number): string {
  let at = verb - 1;
  while (at > 0 && (isFiller(tokens[at]!.lower) || HAVE.has(tokens[at]!.lower))) at--;
  return lowerOf(tokens[at]);
}
