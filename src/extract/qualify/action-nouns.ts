import { singular } from "../../grammar.js";
import { EVENTS, type EventEntry } from "../../lexicon/events.js";
import { GATHERINGS } from "../../lexicon/things.js";
import { spanOf } from "../../record.js";
import { lowerOf } from "../../tokens.js";
import type { Token } from "../../types.js";
import type { Mention } from "../mention.js";
import type { EventWord } from "./events-in.js";
import { type Action, isPersons, named, toldBy } from "./named.js";
import { phraseEnd, type Scene } from "./scene.js";
import { AND, BE, CLAUSE_OPENERS, HAVE, isStop, PREPOSITIONS, RELATIVES } from "./words.js";

const WHO: ReadonlyMap<string, EventEntry> = new Map(
  EVENTS.flatMap((entry) => (entry.who ?? []).map((noun) => [noun, entry] as const)).reverse(),
);

/** "10,000 deserters", "31 fatalities": the counted noun tells what happened. Victims are dead where others are told apart as wounded. */
export function whoAction(scene: Scene, mention: Mention): Action | null {
  const { item, quantity } = mention;
  const last = Math.max(phraseEnd(mention), quantity.to + 1) - 1;
  const byItem = item && (WHO.get(item.name.toLowerCase()) ?? WHO.get(item.head));
  // "six reports of injuries" are reports
  const entry = byItem ?? (item?.name.includes(" of ") ? undefined : WHO.get(singular(lowerOf(scene.tokens[last]))));
  if (!entry) return null;
  const victims = scene.tokens.slice(quantity.to, phraseEnd(mention) + 1).some(({ lower }) => lower === "victims");
  if (victims && !scene.events.some((event) => event.entries.some((one) => one.id === "wounded"))) return null;
  const words = byItem ? item.words : spanOf(scene.tokens, last, last + 1);
  return { name: entry.id, event: null, end: 0, ...(words && { words }) };
}

/** "put the crowd at 9,000", "the rally numbered 400": a gathering counted by its own noun. */
export function crowdAction({ tokens }: Scene, { kind, item }: Mention): Action | null {
  if (kind !== "people" || item === null || item.head !== "person") return null;
  return GATHERINGS.has(lowerOf(tokens[item.last - 1]))
    ? { name: "attended", event: null, end: 0, words: spanOf(tokens, item.first, item.last) }
    : null;
}

/** "112 fatalities and 760 injuries": each of a list is what its own noun says, whatever is told of the first. */
export function harmNoun({ tokens }: Scene, { quantity, kind, item }: Mention): Action | null {
  // "12 tank losses"
  const last = quantity.to + 4;
  const losses =
    kind === "equipment" ? tokens.findIndex(({ lower }, at) => at > quantity.to && at < last && lower === "losses") : -1;
  if (losses > 0 && item && losses === item.last - 1)
    return { name: "destroyed", event: null, end: 0, words: spanOf(tokens, losses, losses + 1) };
  if (kind !== "casualty") return null;
  for (let at = quantity.to; at < quantity.to + 3 && at < tokens.length; at++) {
    const name = HARM_NOUNS.get(tokens[at]!.lower);
    // "40 casualties, all injured"
    if (name?.includes("+") && tokens[at + 1]?.text === ",") return null;
    if (name) return { name, event: null, end: 0, words: spanOf(tokens, at, at + 1) };
    if (tokens[at]!.kind === "sign" || AND.has(tokens[at]!.lower)) return null;
  }
  return null;
}

const HARM_NOUNS: ReadonlyMap<string, string> = new Map([
  ["fatalities", "killed"],
  ["deaths", "killed"],
  ["injuries", "wounded"],
  ["casualties", "killed+wounded"],
]);

/** What makes them casualties; "suffered 400 casualties" tells of the dead and the wounded together. */
export function harmedAction({ tokens }: Scene, { harm, quantity: { first, to } }: Mention): Action | null {
  if (harm === null) return null;
  const near = tokens.slice(Math.max(0, first - 4), to + 5);
  const isBoth =
    harm === "wounded" && near.some(({ lower }) => CASUALTIES.test(lower)) && !near.some(({ lower }) => WOUNDED.test(lower));
  return { name: isBoth ? "killed+wounded" : harm, event: null, end: 0 };
}
const CASUALTIES = /^casualt(?:y|ies)$/;
const WOUNDED = /^(?:wounded|wounds|injured|injuries|injury|hurt)$/;

/** "130 prisoners escaped": what they did goes over what they were. */
export function freedAction(scene: Scene, mention: Mention): Action | null {
  const { tokens, eventAt } = scene;
  let at = phraseEnd(mention);
  // "70 sailors being held captive were freed"
  const held = isPersons(mention) ? heldEnd(tokens, at) : at;
  if (held === at && !/^(?:prisoner|captive|hostage|detainee|inmate|refugee|evacuee)$/.test(mentionHead(scene, mention)))
    return null;
  at = held;
  if (RELATIVES.has(lowerOf(tokens[at]))) at++;
  while (HAVE.has(lowerOf(tokens[at])) || BE.has(lowerOf(tokens[at]))) at++;
  const event = eventAt.get(at);
  if (!event || !/^(?:bare|passive)$/.test(event.form)) return null;
  return event.other
    ? toldBy(event.other, event, event.last)
    : at > held && held > phraseEnd(mention)
      ? named(mention, [event])
      : null;
}

function heldEnd(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.lower === "being" ? from + 1 : from;
  const held = tokens[at]?.lower === "held" && /^(?:captive|hostage|prisoner)$/.test(lowerOf(tokens[at + 1]));
  return held ? at + 2 : (behindHolding(tokens, at) ?? from);
}

// "six hostages held in the bank have been freed": the verb of the sentence
function behindHolding(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:held|kept|seized|taken|abducted|kidnapped|captured)$/.test(lowerOf(tokens[at]))) return null;
  for (let next = at + 1; next < tokens.length && next < at + 9 && tokens[next]!.kind !== "sign"; next++)
    if (BE.has(tokens[next]!.lower) || HAVE.has(tokens[next]!.lower)) return next;
  return null;
}

const mentionHead = ({ tokens }: Scene, mention: Mention): string =>
  singular(lowerOf(tokens[Math.max(phraseEnd(mention), mention.quantity.to + 1) - 1]));

/** Dates, spans and measures take the event that they are attached to: "signed on 3 May", "destroyed at an altitude of 20 km". */
export function nearAction(scene: Scene, mention: Mention): Action | null {
  const { tokens } = scene;
  let attached = false;
  // "in the past 24 hours", "during the 74 days of the war": how long was looked at, not how long it took
  if (mention.kind === "duration" && (isLookedAt(scene, mention) || !isItsLength(scene, mention))) return null;
  if (
    mention.kind === "distance" &&
    !tokens.slice(Math.max(0, mention.quantity.from - 4), mention.quantity.from).some(({ lower }) => lower === "altitude")
  )
    return null;
  for (let at = mention.quantity.from; at >= 0 && at > mention.quantity.from - 12; at--) {
    const token = tokens[at]!;
    const event = at < mention.quantity.from ? scene.eventAt.get(at) : null;
    if (event && ASPECTS.test(token.lower)) return null;
    if (event)
      return attached && event.form !== "modifier" && event.form !== "state" && (event.entries.length || event.own.length)
        ? named(asPatient(mention, event), [event])
        : null;
    if (
      at < mention.quantity.from &&
      (isStop(token) ||
        /^[,–—]$/.test(token.text) ||
        (token.text === "-" && !token.glued) ||
        CLAUSE_OPENERS.has(token.lower) ||
        scene.starts.has(at))
    )
      return null;
    if (PREPOSITIONS.has(token.lower)) attached = true;
  }
  return null;
}

/** "had been fortified for 30 years", "within a year": how long it took; not "the worst in 80 years", "killed in five years of war", "a 19-month siege". */
function isItsLength({ tokens }: Scene, { quantity }: Mention): boolean {
  const before = lowerOf(tokens[quantity.from - 1]);
  if (tokens[quantity.last]?.text === "-" || /^(?:of|ago|later|earlier|after|before|old)$/.test(lowerOf(tokens[quantity.to])))
    return false;
  return /^(?:for|within|over|,|years?)$/.test(before) || tokens[quantity.from - 2]?.lower === "matter";
}

const isLookedAt = ({ tokens }: Scene, { quantity }: Mention): boolean =>
  tokens
    .slice(Math.max(0, quantity.from - 2), quantity.to)
    .some(({ lower }) => /^(?:past|last|previous|preceding|during)$/.test(lower));

/** "was rescued along with 10 other sailors", "were held together with six clerks" */
export function companyAction(scene: Scene, mention: Mention): Action | null {
  const { tokens } = scene;
  const { from } = mention.quantity;
  const with_ = tokens[from - 1]?.lower === "with" ? from - 1 : -1;
  if (!/^(?:along|together)$/.test(lowerOf(tokens[with_ - 1]))) return null;
  const event = scene.events.findLast(({ last, form }) => last < from && form !== "noun" && form !== "modifier");
  return event && event.form === "passive" ? named(mention, [event]) : null;
}

const AMMUNITION = /^(?:shell|rocket|missile|bomb|round|projectile|munition|drone|mine|grenade|torpedo|salvo)$/;

// "starting from 27 September", "in the beginning of 1990" tell the date, not what happened on it.
const ASPECTS = /^(?:starting|beginning|ending|start|end|outset|onset)$/;

/** "shelled the town with 2,000 rounds" launched them; "bought the ships for 5 billion" is what the purchase cost. */
export function instrumentAction(scene: Scene, mention: Mention): Action | null {
  const before = scene.tokens[mention.quantity.from - 1]?.lower;
  if (mention.kind === "money" && (before === "for" || before === "at")) {
    const near = nearAction(scene, mention);
    // "shares closed at $19" for the day
    return near?.event?.entries[0]?.topic === "business" && !/^(?:closed|opened|ended)$/.test(near.name) ? near : null;
  }
  if (before !== "with" || !AMMUNITION.test(mention.item?.head ?? "")) return null;
  const attack = scene.events.findLast(
    (event) =>
      event.last < mention.quantity.from && event.entries.some((entry) => /^(?:shelled|bombed|attacked|hit)$/.test(entry.id)),
  );
  return attack ? toldBy("launched", attack, 0) : null;
}

// The measure is not what it happened to; any sense of the verb will do, where it has but one.
function asPatient(mention: Mention, { entries, own }: EventWord): Mention {
  const senses = entries.length ? entries : own;
  return {
    ...mention,
    kind: senses.every((entry) => entry.of === "persons")
      ? "casualty"
      : senses.some((entry) => entry.of === "persons")
        ? "date"
        : "equipment",
  };
}
