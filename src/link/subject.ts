import { SAME_ACTION, STATES } from "../lexicon/actions.js";
import { OCCASIONS } from "../lexicon/everyday.js";
import type { Amount, Claim, Mention, Nature } from "../types.js";
import { amountOf } from "./amount.js";
import { type Item, itemOf } from "./item.js";
import { type When, whenOf } from "./when.js";
import { namesOf, placeWords } from "./words.js";

/** A claim with everything that tells it apart from others, read once. */
export interface Subject extends Mention {
  readonly claim: Claim;
  readonly amount: Amount;
  readonly item: Item;
  readonly attribute: string;
  readonly actions: readonly string[];
  readonly sides: readonly string[];
  /** Names in item and place: where two claims have none in common, they speak of two things. */
  readonly ownNames: readonly string[];
  /** Names anywhere in the sentence. */
  readonly nearNames: readonly string[];
  readonly occasions: readonly string[];
  readonly nature: Nature;
  readonly when: When;
}

/** Attributes that say no more than the unit does. */
const SILENT_ATTRIBUTES = new Set(["total", "count", "number", "date", "time", "duration", "amount"]);
const MOVING_UNITS = new Set(["year", "decade", "century", "month"]);
const MOVING = new Set([
  "level",
  "price",
  "temperature",
  "population",
  "share",
  "accuracy",
  "age",
  "change",
  "growth",
  "salary",
  "unemployment",
  "inflation",
  "interest",
]);
const ANYONE = new Set(["enemy", "opponent", "adversary", "both sides"]);

/** Null where the claim cannot be compared: no number, or nothing says what it counts. */
export function subjectOf(claim: Claim): Subject | null {
  const amount = amountOf(claim);
  if (amount === null || claim.item === null) return null;
  const item = itemOf(claim.item, claim.kind);
  const actions = actionsOf(claim, item);
  const nature = natureOf(claim, amount, actions);
  const when = whenOf(claim, nature);
  const ownNames = [...new Set([...item.names, ...placeWords(claim.place ?? "")])];
  const told = new Set([
    ...namesOf(claim.speaker ?? "", false),
    ...namesOf(claim.attributedTo ?? "", false),
    ...namesOf(claim.publisher ?? "", false),
  ]);
  const nearNames = [...new Set([...ownNames, ...namesOf(claim.sentence, true).filter((name) => !told.has(name))])];
  return {
    claim,
    amount,
    item,
    attribute: SILENT_ATTRIBUTES.has(claim.attribute ?? "total") ? "" : claim.attribute!,
    actions,
    sides: sidesOf(claim),
    ownNames,
    nearNames,
    occasions: occasionsOf(claim.sentence),
    nature,
    when,
    at: when.at,
    past: when.past,
  };
}

function actionsOf(claim: Claim, item: Item): readonly string[] {
  const stated = (claim.action ?? "")
    .split("+")
    .filter(Boolean)
    .map((action) => SAME_ACTION.get(action.replace(/ /g, "-")) ?? action);
  if (stated.length === 0 && item.id === "person" && /^(?:death|fatalit|dead|body|bodies|corpse)/i.test(claim.item ?? ""))
    return ["killed"];
  return [...new Set(stated)].sort();
}

function natureOf(claim: Claim, amount: Amount, actions: readonly string[]): Nature {
  if (claim.attribute !== null && MOVING.has(claim.attribute)) return "moves";
  if (claim.kind === "duration") return MOVING_UNITS.has(claim.unit ?? "") ? "moves" : "fixed";
  if (claim.kind === "money" || claim.kind === "percent" || claim.kind === "rate") return "moves";
  if (amount.dimension !== "count") return "fixed";
  return actions.length > 0 && !actions.some((action) => STATES.has(action)) ? "grows" : "moves";
}

const sidesOf = (claim: Claim): readonly string[] =>
  (claim.side ?? "")
    .split("+")
    .map((side) => side.trim())
    .filter((side) => side && !ANYONE.has(side.toLowerCase()))
    .sort();

function occasionsOf(sentence: string): readonly string[] {
  const found = new Set<string>();
  for (const word of sentence.toLowerCase().match(/\p{L}{4,20}/gu) ?? []) {
    const occasion = OCCASIONS.get(word);
    if (occasion) found.add(occasion);
  }
  return [...found];
}
