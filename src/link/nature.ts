import { STATES } from "../lexicon/actions.js";
import { ATTENDING } from "../lexicon/everyday.js";
import type { Amount, Claim, Nature } from "../types.js";
import type { Item } from "./item.js";

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
/** Attributes of an event or a thing that stay what they are. */
const FIXED = new Set(["magnitude"]);
/** Sums and terms that are what they are once they have been taken or given. */
const DONE = new Set(["loot", "prison sentence"]);

/** How the number of a claim may move. */
export function natureOf(claim: Claim, amount: Amount, item: Item, actions: readonly string[]): Nature {
  if (claim.attribute !== null && FIXED.has(claim.attribute)) return "fixed";
  if (DONE.has(item.id)) return "fixed";
  if (isMovingAttribute(claim)) return "moves";
  if (claim.kind === "duration") return MOVING_UNITS.has(claim.unit ?? "") ? "moves" : "fixed";
  if (claim.kind === "money" || claim.kind === "percent" || claim.kind === "rate") return "moves";
  if (claim.kind === "area" && isSpreading(item, actions)) return "grows";
  if (amount.dimension !== "count") return EXTENTS.has(claim.kind) && isOfPeriod(claim) ? "moves" : "fixed";
  if (actions.length === 0) return isCrowd(claim, item) ? "fixed" : isIllness(claim, item) ? "grows" : "moves";
  if (actions.includes("aboard") || (actions.includes("attended") && isOfOneDay(claim))) return "fixed";
  return actions.some((action) => STATES.has(action) || (action === "displaced" && REMAINING.test(claim.sentence)))
    ? "moves"
    : "grows";
}

/** "a 900-acre fire", "40 square kilometres are under water": what burns or is flooded spreads. */
const isSpreading = ({ id }: Item, actions: readonly string[]): boolean =>
  SPREADING.test(id) || actions.some((action) => action === "burned" || action === "flooded");
const SPREADING = /\b(?:(?:wild|bush|forest)?fire|blaze|flood|inundation|spill|slick)$/;

/** "3.5 million remain displaced": some have gone home. */
const REMAINING = /\b(?:remain\w*|still|(?:is|are|were) (?:now|living|staying|sheltering)|currently)\b/i;

// "has risen to 46" is how a count is told
const isMovingAttribute = ({ attribute, action, kind }: Claim): boolean =>
  attribute !== null && MOVING.has(attribute) && action !== "killed" && !(attribute === "level" && SAID_TO_RISE.has(kind));

const SAID_TO_RISE = new Set(["equipment", "casualty", "people", "count", "area"]);

const EXTENTS = new Set(["measure", "area"]);

// a harvest is that of its year, and the next year has another; a glacier covered more in 1980
const isOfPeriod = ({ asOf, asOfBasis }: Claim): boolean => asOfBasis === "text" && /^\d{4}(?:-\d\d)?(?:\/.*)?$/.test(asOf ?? "");

const CASES = /^(?:case|infection)$/;
const ILLNESS =
  /\b(?:infections?|outbreak|epidemic|pandemic|virus|disease|cholera|measles|covid|fever|influenza|flu|polio|plague|malaria|typhoid|diphtheria)\b/i;
const CURRENT = /\b(?:active|current|open|suspected)\b/i;

// the cases of an epidemic are counted up
const isIllness = (claim: Claim, item: Item): boolean =>
  CASES.test(item.id) && ILLNESS.test(`${claim.item ?? ""} ${claim.sentence}`) && !CURRENT.test(claim.item ?? "");

/** "60,000 people joined its rally on Saturday": the people of a day are those of an event */
export const isCrowd = (claim: Claim, item: Item): boolean => ATTENDING.has(item.id) || isOfOneDay(claim);

const isOfOneDay = (claim: Claim): boolean =>
  claim.kind === "people" &&
  claim.attribute === null &&
  ((claim.asOfBasis === "text" && /^\d{4}-\d\d-\d\d$/.test(claim.asOf ?? "")) || DAY_OF_EVENT.test(claim.sentence)) &&
  !STANDING.test(claim.sentence);

/** "Saturday's final drew 19,800 spectators" */
const DAY_OF_EVENT =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s (?:\p{L}+ ){0,3}?(?:final|match|game|race|concert|march|rally|protest|demonstration|festival|show|derby|fight|parade|service|mass|vigil)\b/u;

// an army of today is no crowd of today
const STANDING =
  /\b(?:currently|now|at present|presently|these days|nowadays|strength|strong|still|remain(?:s|ed)?|there (?:are|were|is|was)|in (?:hospitals?|intensive care|care|prison|jail|custody|detention|quarantine|isolation|camps?|shelters?))\b/i;
