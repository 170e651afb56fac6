import type { FramedClaim } from "../types.js";
import { type Item, itemOf } from "./item.js";
import { measureOf } from "./measure.js";

const HARMED = new Set(["killed", "wounded", "missing", "captured", "killed+wounded"]);
const TOLL = /\b(?:death toll|toll|number of (?:the |people |persons |those )?(?:dead|deaths|fatalities|victims|killed))\b/i;

// the passengers that a ferry drowned are its dead, unless the crew is counted by itself
const isOneAboard = (claim: FramedClaim, item: Item): boolean =>
  claim.kind === "casualty" && /^(?:passenger|occupant|victim)$/.test(item.id) && !/\bcrew\b/i.test(claim.sentence);

const MILITARY =
  /\b(?:army|armies|soldiers?|troops|military|forces|servicemen|battalions?|brigades?|regiments?|front|marines|navy|enemy|defen[cs]e ministry|ministry of defen[cs]e|combat|battle|frontline)\b/i;

// an army's personnel and men are its soldiers, once they have fallen
const isOneOfForce = (claim: FramedClaim, item: Item): boolean =>
  HARMED.has(claim.action ?? "") &&
  (item.id === "personnel" || item.id === "man") &&
  item.modifiers.length === 0 &&
  MILITARY.test(`${claim.item} ${claim.sentence}`);

/** Who counts deaths counts persons. */
const DEATHS = /^(?:death|fatality)$/;
const HOMELESS = /^(?:homeless|displaced)$/;

// "12,000 homeless" and "displaced people" are persons: what befell them is told by the action
const isOneDisplaced = (claim: FramedClaim, { id, modifiers }: Item): boolean =>
  (claim.action === "displaced" || claim.action === null) &&
  ((HOMELESS.test(id) && modifiers.length === 0) ||
    (id === "person" && modifiers.length > 0 && modifiers.every((word) => HOMELESS.test(word))));

/** The item of a claim; "the death toll of the quake" counts persons, and the quake is a name of theirs. */
export function countedIn(claim: FramedClaim): Item {
  const measure = measureOf(claim).item;
  if (measure !== undefined) return measure;
  const item = itemOf(claim.item ?? "", claim.kind);
  const isToll =
    (claim.kind === "count" || claim.kind === "casualty") &&
    item.family !== "person" &&
    claim.action === "killed" &&
    TOLL.test(claim.sentence);
  // a text may say how strong it was before it says what: "7.9 shook the valley"
  if (claim.attribute === "magnitude")
    return { ...itemOf("earthquake", "measure"), names: item.id === "earthquake" ? item.names : [] };
  if (isOneAboard(claim, item)) return itemOf("person", "casualty");
  if (claim.kind === "casualty" && DEATHS.test(item.id)) return { ...itemOf("person", "casualty"), names: item.names };
  if (isOneDisplaced(claim, item)) return { ...itemOf("person", "people"), names: item.names };
  if (isOneOfForce(claim, item)) return { ...itemOf("soldier", "casualty"), names: item.names };
  return isToll ? { ...itemOf("person", "casualty"), names: item.names } : item;
}
