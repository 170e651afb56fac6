import { OTHER_SCOPE, OWN_COUNTERS } from "../lexicon/rivals.js";
import { STAKES } from "../lexicon/stakes.js";
import { isTurned, rivalOf } from "../rival.js";
import type { Claim } from "../types.js";
import { clauseOf, wordsAhead } from "./around.js";
import { landsOf } from "./facts.js";
import { inOneSentence } from "./sentence.js";
import type { Subject } from "./subject.js";

/** Characters between the ends of two sentences that follow each other. */
const NEXT = 260;
const REACH = 110;

/**
 * Two tellers whom a text sets against each other, on one number: "the ministry said 88 people had died, but local hospitals reported 130
 * deaths", "The Red Cross put the figure at 650".
 */
export function areSetAgainst(a: Subject, b: Subject): boolean {
  const [first, second] = a.claim.start < b.claim.start ? [a, b] : [b, a];
  const [one, two] = [tellerOf(first.claim), tellerOf(second.claim)];
  if (one === null || two === null || areOneTeller(one, two) || !isToldNext(first.claim, second.claim)) return false;
  if (first.claim.modality !== "asserted" || second.claim.modality !== "asserted") return false;
  if (isOfOtherScope(second) || isOfOtherScope(first)) return false;
  if (areOpposed(one, two)) return true;
  const how = rivalOf(wordsAhead(second.claim, REACH));
  if (how === "told again") return !areOfTwoLands(one, two);
  const isTurn = inOneSentence(first.claim, second.claim) ? how === "set against" : isTurned(second.claim.sentence);
  return isTurn && !countOwn(one, two);
}

const tellerOf = ({ attributedTo, speaker }: Claim): string | null => attributedTo ?? speaker;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function areOneTeller(a: string, b: string): boolean {
  const [one, two] = [wordsIn(a), wordsIn(b)];
  return one.every((word) => two.includes(word)) || two.every((word) => one.includes(word));
}

const isToldNext = (first: Claim, second: Claim): boolean =>
  first.doc === second.doc &&
  (inOneSentence(first, second) || (second.start - first.end <= NEXT && second.line - first.line <= 2));

const isOfOtherScope = ({ claim }: Subject): boolean => wordsIn(clauseOf(claim)).some((word) => OTHER_SCOPE.has(word));

/** Two hospitals, two provinces, two firms: each counts its own. */
function countOwn(a: string, b: string): boolean {
  const [one, two] = [wordsIn(a), wordsIn(b)];
  if (one.at(-1) === two.at(-1)) return true;
  return [one, two].some((words) => words.some((word) => OWN_COUNTERS.has(word))) || areOfTwoLands(a, b);
}

const areOfTwoLands = (a: string, b: string): boolean => landsOf(a).length > 0 && landsOf(b).length > 0;

/** Tellers side by side who each count their own, or of whom one counts further: "31 in the town, and 52 across the province". */
export function areOwnCounts(a: Subject, b: Subject): boolean {
  const [one, two] = [tellerOf(a.claim), tellerOf(b.claim)];
  if (one === null || two === null || areOneTeller(one, two) || !inOneSentence(a.claim, b.claim)) return false;
  return isOfOtherScope(a) !== isOfOtherScope(b) || (countOwn(one, two) && !areOpposed(one, two));
}

/** Parties of one matter: police and organisers, an army and rebels. */
function areOpposed(a: string, b: string): boolean {
  const [one, two] = [stakeOf(a), stakeOf(b)];
  return one !== undefined && two !== undefined && one !== two;
}

const stakeOf = (teller: string): string | undefined =>
  wordsIn(teller)
    .map((word) => STAKES.get(word))
    .find((stake) => stake !== undefined);
