import { lowerOf } from "../../tokens.js";
import type { Mention } from "../mention.js";
import { isOneOf } from "./list-action.js";
import { type Action, chainFrom, named, suits, toldBy } from "./named.js";
import { behindClause, predicateOf } from "./predicate.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, PREPOSITIONS } from "./words.js";

/** "31 killed civilians", "170 wounded people", "12 dead": a participle or a state word within the counted phrase. */
export function modifierAction(scene: Scene, mention: Mention): Action | null {
  const end = Math.min(Math.max(phraseEnd(mention), mention.quantity.to + 1), scene.tokens.length);
  for (let at = mention.quantity.to; at < end; at++) {
    const event = scene.eventAt.get(at);
    if (isPreposition(scene, at)) return null;
    if (!event || event.first < mention.quantity.to || event.form === "noun" || event.form === "passive") continue;
    if (event.form === "active" || (event.entries.length === 0 && event.own.length === 0)) continue;
    const action = named(mention, chainFrom(scene, event));
    if (action) return action;
  }
  return null;
}

/** "shot down 28 of 31 missiles launched": where a verb stands before the part, the participle behind is said of the whole. */
export function wholeAction(scene: Scene, mention: Mention): Action | null {
  const { tokens } = scene;
  const end = phraseEnd(mention);
  // "99 percent of the 300 rockets and drones launched"
  const more = AND.has(lowerOf(tokens[end])) && lowerOf(tokens[end + 1]).endsWith("s") ? end + 2 : end;
  const event = scene.eventAt.get(more);
  const { from } = mention.quantity;
  const opens = from < 4 && !isOneOf(scene.tokens, from);
  const before = opens || scene.events.some(({ last, form }) => last <= from && (form === "active" || form === "passive"));
  return before && event?.form === "bare" && event.entries.length > 0 ? named(mention, [event]) : null;
}

// "12 of the destroyed houses" are destroyed, "5 million for the destroyed houses" is not.
const isPreposition = ({ tokens }: Scene, at: number): boolean =>
  PREPOSITIONS.has(tokens[at]!.lower) && tokens[at]!.lower !== "of";

/** What is said of the phrase: "were destroyed", "killed in Tarn", "missing", "which had been abandoned". */
export function predicateAction(scene: Scene, mention: Mention): Action | null {
  const event = predicateOf(scene, mention);
  if (!event || event.form === "noun" || (event.form === "modifier" && scene.tokens[event.first - 1]?.lower !== "those"))
    return null;
  if (event.form === "passive" || event.form === "state") return event.other ? null : named(mention, chainFrom(scene, event));
  const own =
    event.own.find((entry) => suits(entry, mention)) ??
    (mention.kind === "count" && event.own.length === 1 ? event.own[0] : undefined);
  if (own) return toldBy(own.id, event, event.last);
  return event.form === "bare" && event.entries.length ? named(mention, chainFrom(scene, event)) : null;
}

export function clauseAction(scene: Scene, mention: Mention): Action | null {
  const event = behindClause(scene, mention);
  return event && !event.other ? named(mention, chainFrom(scene, event)) : null;
}
