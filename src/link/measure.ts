import { isAdjective, isNoun, singular } from "../grammar.js";
import { COME_BY, GATHERINGS, MEASURES, type MeasureNames, OF_ONE_KIND, OUTPUTS, PRODUCED, RISES } from "../lexicon/measures.js";
import { UNNAMING } from "../lexicon/stand-ins.js";
import type { FramedClaim } from "../types.js";
import { clauseOf, wordsAround } from "./around.js";
import { type Item, itemOf } from "./item.js";
import { namesOf } from "./words.js";

/** What a claim is compared under where its text has other words for its measure; fields left out stay what they are. */
export interface Measure {
  readonly item?: Item;
  readonly attribute?: string;
  /** "" where nothing happened to it. */
  readonly action?: string;
  /** What those who came came for. */
  readonly gathering?: readonly string[];
  /** Whose it is, where two of it are of two: who bids, who was sentenced. */
  readonly whose?: readonly string[];
}

/** Each claim is asked for its item, its attribute and its actions. */
const KNOWN = new WeakMap<FramedClaim, Measure>();
const PLAIN: Measure = {};

/** The measure that a claim is of, whatever its text calls it: "pumped 410,000 barrels of oil" and "oil output of 380,000 barrels". */
export function measureOf(claim: FramedClaim): Measure {
  const known = KNOWN.get(claim) ?? readMeasure(claim);
  KNOWN.set(claim, known);
  return known;
}

function readMeasure(claim: FramedClaim): Measure {
  const measure = byNames(claim);
  const isCrowd = measure.action === "attended" || (claim.kind === "people" && claim.action === null);
  return isCrowd ? withGathering(measure, claim) : measure;
}

function byNames(claim: FramedClaim): Measure {
  const item = itemOf(claim.item ?? "", claim.kind);
  const names = MEASURES.find((one) => isTold(one, claim, item));
  if (names !== undefined) return named(names, claim, item);
  if (claim.kind === "percent") return (claim.attribute === "change" && risen(claim)) || PLAIN;
  return (GOODS.has(claim.kind) && produced(claim)) || PLAIN;
}

const GOODS: ReadonlySet<string> = new Set(["rate", "measure"]);

function isTold(names: MeasureNames, claim: FramedClaim, item: Item): boolean {
  if (!names.kinds.has(claim.kind)) return false;
  if (names.items !== null && !names.items.has(item.id) && !names.items.has((claim.item ?? "").toLowerCase())) return false;
  // "8.6 percent of young people": of some alone
  if (names.items?.has(item.id) && item.modifiers.length > 0 && names.whose === null) return false;
  if (names.actions !== null && !names.actions.has((claim.action ?? "").replace(/ /g, "-"))) return false;
  if (names.attributes?.has(claim.attribute ?? "") === false) return false;
  if (names.clause !== null || names.unless !== null) {
    const clause = clauseOf(claim);
    if (names.clause?.test(clause) === false || names.unless?.test(clause)) return false;
  }
  if (names.whose !== null && !names.whose.test(claim.sentence)) return false;
  if (names.ahead === null && names.behind === null) return true;
  const around = wordsAround(claim, REACH);
  return around !== null && (names.ahead?.test(around[0]) === true || names.behind?.test(around[1]) === true);
}

const REACH = 110;

function named({ as, whose }: MeasureNames, claim: FramedClaim, item: Item): Measure {
  const { item: name, ...rest } = as;
  if (name === undefined) return rest;
  const { who, whom, what } = whose?.exec(claim.sentence)?.groups ?? {};
  const person = who ?? whom;
  const told = itemOf(name, claim.kind);
  const names = person === undefined ? item.names : namesOf(person, false);
  const modifiers = what === undefined || name !== "case" ? told.modifiers : [singular(what.toLowerCase())];
  const measure = { ...rest, item: { ...told, names, modifiers } };
  if (person === undefined) return measure;
  const bidder = namesOf(claim.sentence.split(person)[0]!, true).filter((one) => !names.includes(one));
  const owner = name === "bid" ? bidder : names;
  return owner.length > 0 ? { ...measure, whose: owner } : measure;
}

// "oil output", "production of steel", "pumped oil": goods, and how they are got
function produced(claim: FramedClaim): Measure | null {
  const words = (claim.item ?? "").split(" ");
  const last = words.at(-1)!;
  const isGot = claim.action !== null && PRODUCED.has(claim.action);
  const isOf = OUTPUTS.has(words[0]!) && words[1] === "of";
  const rest = isOf ? words.slice(2) : OUTPUTS.has(last) ? words.slice(0, -1) : null;
  if (rest !== null && isNamed(rest)) return { item: itemOf(rest.join(" "), claim.kind), attribute: "", action: "produced" };
  return isGot && rest === null && claim.item !== null ? { attribute: "", action: "produced" } : null;
}

// "a pay rise of 5 percent", "a rise in prices of 5 percent": of the pay, of the prices
function risen({ item, kind }: FramedClaim): Measure | null {
  const words = (item ?? "").split(" ");
  const [first, link] = words;
  const rest =
    RISES.has(first!) && (link === "in" || link === "of")
      ? words.slice(2)
      : words.length > 1 && RISES.has(words.at(-1)!)
        ? words.slice(0, -1)
        : [];
  return isNamed(rest) ? { item: itemOf(rest.join(" "), kind) } : null;
}

/** What happened to a thing of which one says it in words of its own: "snow grounded 150 flights", "took 58 seats". */
export function deedOn(item: Item, claim: FramedClaim): string | null {
  const deeds = OF_ONE_KIND.get(item.id);
  if (deeds === undefined) return null;
  const known = claim.action === null ? undefined : deeds.get(claim.action.replace(/ /g, "-"));
  if (known !== undefined) return known;
  const isOpen = (claim.action === null || claim.action === "elected") && deeds.has("taken") && claim.side !== null;
  return isOpen && COME_BY.test(wordsAround(claim, REACH)?.[0] ?? "") ? deeds.get("taken")! : null;
}

// "an annual rise", "daily output", "the m-o-m gain" say not of what
const isNamed = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? "";
  return /^\p{Ll}/u.test(last) && !last.includes("-") && !UNNAMING.has(last) && (isNoun(last) || !isAdjective(last));
};

function withGathering(measure: Measure, { sentence }: FramedClaim): Measure {
  const kinds = (sentence.match(/(?<!\p{L})\p{Ll}[\p{L}-]{2,14}/gu) ?? []).flatMap((word) => GATHERINGS.get(word) ?? []);
  return kinds.length > 0 ? { ...measure, gathering: kinds } : measure;
}
