import type { Claim } from "../types.js";
import { clauseOf, wordsAround } from "./around.js";
import { measureOf } from "./measure.js";

/** Words around a number that make it another number of the same thing: what a hall holds is not who came, a yield per hectare is no harvest. */
export function aspectOf(claim: Claim): string {
  const around = wordsAround(claim, REACH);
  if (around === null) return "";
  const [ahead, behind] = around;
  if (measureOf(claim).item?.id === "prison sentence") return "";
  if (claim.kind === "duration") return lengthAspect(ahead, behind.replace(/^\W?\p{L}+/u, ""));
  if (claim.kind === "percent") return LEAD.test(behind) ? "lead" : paceAspect(claim);
  if (!MEASURED.has(claim.kind)) return "";
  if (PLACED.has(claim.kind) && WITH_CREW.test(behind)) return "with crew";
  return roomAspect(claim, ahead) || newAspect(claim, ahead, behind) || shockAspect(claim, ahead, behind) || eachAspect(behind);
}

const REACH = 70;
/** By how much one is ahead: no share of the votes. */
const LEAD =
  /^[\s-]?(?:%|per ?cent|percentage points?|points?)?[\s-](?:\p{L}{2,12} ){0,2}(?:lead|margin|majority|advantage|ahead)\b/iu;
const MEASURED = new Set(["equipment", "casualty", "people", "count", "measure", "money", "area", "distance"]);

const PACED = new Set(["inflation", "annual inflation", "consumer price", "retail price", "price"]);
const OF_A_MONTH =
  /\b(?:month[- ](?:on|over)[- ]month|(?:on|over|in|from) (?:the|a) (?:previous |preceding )?month\b(?! of)|monthly|from (?:the )?(?:month|previous month)|than (?:a|the) (?:previous )?month)/i;
const OF_A_QUARTER =
  /\b(?:quarter[- ](?:on|over)[- ]quarter|(?:on|over|from) (?:the|a) (?:previous |preceding )?quarter\b(?! of)|quarterly)/i;

// prices that rose 0.3 percent in a month, and inflation over a year
function paceAspect(claim: Claim): string {
  if (!PACED.has((claim.item ?? "").toLowerCase()) && !PACED.has(measureOf(claim).item?.id ?? "")) return "";
  const clause = clauseOf(claim);
  return OF_A_MONTH.test(clause) ? "monthly" : OF_A_QUARTER.test(clause) ? "quarterly" : "";
}

const LENGTHS: readonly (readonly [string, RegExp, RegExp])[] = [
  ["ago", /$^/, /^\W{0,2}(?:\p{L}+\s)?(?:ago|earlier|before)\b/iu],
  [
    "after",
    /\bafter\s(?:\p{L}+\s){0,2}$/iu,
    /^\W{0,2}(?:\p{L}+\s)?(?:later|after|(?:had |have |has )?(?:already )?passed|on(?! (?:the|an?|\p{L}+day|\d|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b))\b/iu,
  ],
  ["within", /\b(?:within|in|in a matter of|by|next|another|more)\s(?:\p{L}+\s){0,2}$/iu, /$^/],
  [
    "so far",
    /\b(?:past|last|(?<!\b(?:lasted|continued|raged|ran|fought|on|out)\s)for(?:\s(?:the|almost|about|nearly|over|more than))?)\s(?:\p{L}+\s){0,2}$/iu,
    /$^/,
  ],
];

/** What a duration measures: how long something lasted, how long ago it was, how soon it will be. */
const lengthAspect = (ahead: string, behind: string): string =>
  LENGTHS.find(([, before, after]) => before.test(ahead.slice(-60)) || after.test(behind))?.[0] ?? "length";

const ROOM =
  /\b(?:capacity (?:of|for|is|was)|room for|space for|seats|seating for|beds for|(?:designed|built|meant|intended|certified|licen[cs]ed|approved|fit|allowed|permitted) (?:for|to (?:carry|hold|seat|take))|(?:can|could|able to|may|might) (?:potentially |comfortably |easily )?(?:carry|hold|host|house|seat|shelter|take|accommodate)|accommodat(?:es|ing))\s(?:\p{L}+\s){0,4}$/iu;
const PLACED = new Set(["people", "casualty", "count", "equipment"]);

// "licensed to carry 250 passengers" says nothing of a night with 431
const roomAspect = ({ kind }: Claim, ahead: string): string => (PLACED.has(kind) && ROOM.test(ahead) ? "capacity" : "");

// "189 passengers and crew" are more than the passengers
const WITH_CREW = /^\s(?:passengers?|people|persons|guests) and (?:its |the )?crew\b/i;

const ILLNESS =
  /\b(?:cases?|infections?|infected|outbreak|epidemic|pandemic|virus|disease|cholera|measles|covid|fever|influenza|flu)\b/i;
const NEW_BEHIND = /^\s?(?:\p{L}+\s){0,2}?new(?:ly)?\b/iu;
const IN_A_DAY =
  /\b(?:(?:in|over|during|within) (?:the )?(?:past|last|previous|preceding) (?:24|48|twenty-four) hours|in (?:a|one|a single) day)\b/i;

// what a day adds to an epidemic is none of its totals
function newAspect({ kind, sentence, item }: Claim, ahead: string, behind: string): string {
  if (!PLACED.has(kind) || !ILLNESS.test(`${item ?? ""} ${sentence}`)) return "";
  const isNew = NEW_BEHIND.test(behind) || /\bnew\s$/i.test(ahead);
  return isNew || IN_A_DAY.test(sentence) ? "new" : "";
}

const SHOCK_AHEAD =
  /\b(?:aftershocks?|foreshocks?|(?:second|another|further|later|smaller|previous|earlier) (?:\p{L}+ )?(?:quake|earthquake|tremor|shock|one))\b/iu;
const SHOCK_BEHIND = /^[\s-]?(?:magnitude )?(?:aftershock|foreshock)/i;

const shockAspect = ({ attribute }: Claim, ahead: string, behind: string): string =>
  attribute === "magnitude" && (SHOCK_AHEAD.test(ahead.slice(-50)) || SHOCK_BEHIND.test(behind)) ? "aftershock" : "";

const EACH =
  /^[\s-]?(?:[\p{L}²³$€£%]{1,14}\s){0,3}?(?<!\b(?:in|within|for|after|over|of|than|to|half|by|from|about) )(?:per|an?|each|every)\s(?<unit>second|minute|hour|day|night|week|month|year|hectare|acre|person|head|capita|inhabitant|resident|tonne|ton|kilo\w*|litre|liter|barrel|bushel|mile|square \p{L}+|household|family|passenger|vehicle|share|employee|worker|student|pupil|child)\b(?! (?:ago|earlier|before|after|later|on|old)\b)/iu;

// "5.9 tonnes per hectare", "42 dollars an hour"
const eachAspect = (behind: string): string => {
  const unit = EACH.exec(behind)?.groups?.unit;
  return unit === undefined ? "" : `per ${unit.toLowerCase()}`;
};

/** True of two claims of one aspect; a price is that of its usual amount where only one text says of how much. */
export const areOneAspect = (a: Aspected, b: Aspected): boolean =>
  a.aspect === b.aspect ||
  (a.claim.kind === "money" && (a.aspect === "" || b.aspect === "") && `${a.aspect}${b.aspect}`.startsWith("per "));

interface Aspected {
  readonly claim: Claim;
  readonly aspect: string;
}
