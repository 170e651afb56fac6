import { SAME_ACTION, STATES, TALK } from "../lexicon/actions.js";
import type { Claim } from "../types.js";
import { wordsAround } from "./around.js";
import type { Item } from "./item.js";
import { deedOn, measureOf } from "./measure.js";

/** Attributes that say no more than the unit does. */
const SILENT_ATTRIBUTES = new Set(["total", "count", "number", "date", "time", "duration", "amount"]);
const COUNTED = new Set(["equipment", "casualty", "people", "count"]);
const ANYONE = new Set(["enemy", "opponent", "adversary", "both sides"]);

const LIVING = /^(?:person|inhabitant|resident)$/;
const LIVE_IN = /^\s(?:\p{L}+\s){0,2}(?:live|lives|lived|living) (?:in|on)\b/iu;

const WHOLE_AHEAD =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|all|many))\s(?:out )?of (?:(?:the|its|their|his|our|all|a total of)\s){0,2}$/i;

/** What is measured; "has risen to 1,840" of the dead is no other attribute than their number, nor are "another 11 missing" an addition. */
export const attributeOf = (claim: Claim): string => {
  const { attribute, action } = claim;
  const measured = measureOf(claim).attribute;
  if (measured !== undefined) return measured;
  // "bought it for 4 million", "is to pay 4 million for it"
  if ((attribute === null || attribute === "price") && claim.kind === "money" && action === "purchased") return "cost";
  // "About 39 million people live in Boria"
  if (
    attribute === null &&
    action === null &&
    claim.kind === "people" &&
    LIVING.test(claim.item ?? "") &&
    LIVE_IN.test(wordsAround(claim, 60)?.[1] ?? "")
  )
    return "population";
  if (attribute === null || SILENT_ATTRIBUTES.has(attribute)) return "";
  // "the debt rose to 4 billion", "a debt of 4 billion"
  if (attribute === "level" && claim.kind === "money") return "";
  // "the fire has grown to 9,800 acres"
  if (attribute === "level" && claim.kind === "area") return "area";
  return (attribute === "level" && (action === "killed" || COUNTED.has(claim.kind))) ||
    (attribute === "increment" && STATES.has(action ?? ""))
    ? ""
    : attribute;
};

/** What happened to what is counted, in the words that two sources share; "aboard" of those a ship carries. */
export function actionsOf(claim: Claim, item: Item): readonly string[] {
  if (isWhole(claim)) return [];
  const deed = measureOf(claim).action ?? deedOn(item, claim);
  if (deed !== null) return deed === "" ? [] : [deed];
  const stated = (claim.action ?? "")
    .split("+")
    .filter(Boolean)
    .filter((action) => !TALK.has(action))
    .map((action) => SAME_ACTION.get(action.replace(/ /g, "-")) ?? action);
  if (claim.kind === "money" && claim.attribute === "cost" && stated.includes("paid")) return ["purchased"];
  // "Voters gave the Larks 40 seats"
  if (item.id === "seat" && claim.action === "given" && claim.side !== null) return ["won"];
  if (item.id === "person" && DEAD.test(claim.item ?? "") && stated.every((action) => FOUND.has(action))) return ["killed"];
  if (stated.length === 0 && item.id === "person" && /^homeless$/i.test(claim.item ?? "")) return ["displaced"];
  if (stated.length === 0 && isAboard(claim)) return ["aboard"];
  return [...new Set(stated)].sort();
}

const DEAD = /^(?:death|fatalit|dead|body|bodies|corpse)/i;
/** What is done with the dead: they are the dead all the same. */
const FOUND = new Set("recovered found retrieved withdrawn ended counted reported confirmed".split(" "));

const ABOARD_BEHIND =
  /^(?:[^.;:,()]|,\s\p{L}+ly){0,40}?\b(?:on ?board|aboard|on (?:(?:the|that|this|its) (?:\p{L}+ ){0,2}(?:train|plane|ship|ferry|boat|bus|flight|jet|aircraft|vessel)|flight \d{1,5}))\b/iu;
const CARRYING = /\bcarrying\s(?:(?:\p{L}+\s){1,3})?$/iu;

// "179 aboard the ferry had been rescued": a part of them
const FARED =
  /^[^.;:,]{0,100}\b(?:was|were|is|are|had been|have been|has been|had|have)\s(?:\p{L}+ly\s|all\s)?(?:rescued|saved|killed|dead|drowned|died|missing|injured|hurt|wounded|evacuated|found|survived|recovered|safe)\b/iu;

// "sank with 459 on board", "a ferry carrying 462 people": they are those of one voyage
function isAboard(claim: Claim): boolean {
  if (claim.kind !== "people" && claim.kind !== "casualty") return false;
  const around = wordsAround(claim, 120);
  if (around === null || FARED.test(around[1])) return false;
  return CARRYING.test(around[0]) || ABOARD_BEHIND.test(around[1]);
}

// "112 out of 149 aircraft were destroyed": nothing befell the 149
export const isWhole = ({ sentence, quote }: Claim): boolean => {
  const at = sentence.indexOf(quote);
  return at > 0 && WHOLE_AHEAD.test(sentence.slice(Math.max(0, at - 40), at));
};

/** Whose it is, the enemy and the like left out. */
export function sidesOf(claim: Claim): readonly string[] {
  const tellers = `${claim.attributedTo ?? ""} ${claim.publisher ?? ""} ${claim.speaker ?? ""}`;
  // "our forces destroyed 22 enemy tanks": the teller's own country does not own them
  const isOwn = (side: string) => /\benem/i.test(claim.item ?? "") && tellers.includes(side);
  const sides = (claim.side ?? "").split("+").map((side) => side.trim());
  return sides.filter((side) => side && !ANYONE.has(side.toLowerCase()) && !isOwn(side)).sort();
}
