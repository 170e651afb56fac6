import type { Claim } from "../types.js";
import { wordsAround, wordsBehind } from "./around.js";

const REACH = 90;
const RUMOUR =
  /\b(?:(?:hear|hears|heard|is|was|been|much|idle|the|this|all) (?:talk|gossip)|rumou?rs?) (?:of|that|about|has it that)\b[^.;:]{0,40}$/iu;
const UNTRUE =
  /^[^.;:]{0,50}[.;:,–—-]\s{0,2}(?:and )?(?:that|this|which|it) (?:is|was) (?:\p{L}+ly |just )?(?:not true|untrue|false|a lie|nonsense|wrong)\b/iu;

/** "Some talk of thirty dead; they are wrong": a number that its teller does not hold. */
export function isRefuted(claim: Claim): boolean {
  const around = wordsAround(claim, REACH);
  return around !== null && (RUMOUR.test(around[0]) || UNTRUE.test(around[1]));
}

const DID_NOT = /^(?: \p{L}{1,20}){0,4} (?:did not|didn['’]t|do not|don['’]t)\b/u;

/** "540,000 did not vote": no number of those who did. */
export function countsThoseWhoDidNot(claim: Claim): boolean {
  return claim.kind === "people" && DID_NOT.test(wordsBehind(claim, REACH));
}
