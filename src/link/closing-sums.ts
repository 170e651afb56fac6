import { COMPLEMENTS } from "../lexicon/complements.js";
import type { Figure } from "../types.js";
import { wordsAround } from "./around.js";
import { figureOf } from "./figure.js";
import { isPerson } from "./listed.js";
import { statedOf } from "./lots.js";
import { inOneSentence } from "./sentence.js";
import type { Subject } from "./subject.js";

/** A smaller number is made by chance. */
const LEAST = 20;
/** Numbers of one sort before a total that may be its parts, and characters. */
const LOOKED = 6;
const NEAR = 900;
const MOST_PARTS = 4;

/** Words that close what was told before: "a joint investment of", "That would put", "All told". */
const CLOSES =
  /\b(?:joint|combined|together|altogether|all told|in all|in total|overall|taken together|that (?:makes|made|is|would (?:put|make|bring)|puts|brings)|this (?:makes|made|brings|puts)|total(?:s|led|ling)?(?: number| cost| sum)?)\b[^.;:\d]{0,60}$/iu;
const CLOSES_BEHIND = /^[^.;:,\d]{0,24}\b(?:in all|in total|altogether|all told|together|overall|combined)\b/iu;
/** "a total of more than the list": the parts told are not all. */
const WIDER = /\b(?:bring\w*|brought|rais\w+|took|tak\w+|push\w+|lift\w*)\b[^.;:\d]{0,40}\bto\b[^.;:\d]{0,20}$/iu;

/** Numbers told one after the other that make the one which the next words close them with; silent where they do not make it. */
export function closingSums(document: readonly Subject[]): Figure[] {
  const counted = document.filter(
    ({ amount, claim }) =>
      amount.best !== null && /^(?:count|money|area|mass|length)/.test(amount.dimension) && claim.modality !== "denied",
  );
  return [...counted.flatMap((total, at) => closedBy(counted, total, at)), ...complementSums(counted)];
}

function closedBy(counted: readonly Subject[], total: Subject, at: number): Figure[] {
  const around = wordsAround(total.claim, 110);
  if (around === null || statedOf(total) < LEAST || WIDER.test(around[0])) return [];
  if (!CLOSES.test(around[0]) && !CLOSES_BEHIND.test(around[1])) return [];
  const before = counted
    .slice(0, at)
    .filter((part) => isPartOf(part, total) && total.claim.start - part.claim.end <= NEAR)
    .slice(-LOOKED);
  const made = runsIn(before).find((parts) => isMade(parts, total));
  // a list that closes within its sentence is another rule's
  return made && !made.every((part) => inOneSentence(part.claim, total.claim)) ? [figureOf("sum", [total], made)] : [];
}

const isPartOf = (part: Subject, total: Subject): boolean =>
  part.amount.dimension === total.amount.dimension &&
  statedOf(part) < statedOf(total) &&
  (part.amount.dimension !== "count" ||
    (isPerson(part) && isPerson(total)) ||
    part.item.id === total.item.id ||
    part.item.id === "" ||
    total.item.classes.has(part.item.id) ||
    part.item.classes.has(total.item.id));

/** Neighbours, those nearest to the total first. */
function runsIn(before: readonly Subject[]): Subject[][] {
  const runs: Subject[][] = [];
  for (let end = before.length; end > 1; end--)
    for (let size = 2; size <= Math.min(MOST_PARTS, end); size++) runs.push(before.slice(end - size, end));
  return runs;
}

// "about 23,000" and "about 67,000" are "about 90,000"
function isMade(parts: readonly Subject[], total: Subject): boolean {
  const made = parts.reduce((sum, part) => sum + statedOf(part), 0);
  const isLoose = [total, ...parts].some(({ amount, claim }) => amount.hedged || claim.bound !== "exact");
  const room = isLoose ? Math.min(total.amount.grain / 2, 0.02 * statedOf(total)) : 1e-9 * statedOf(total);
  return (
    Math.abs(made - statedOf(total)) <= room &&
    parts.every(({ claim }, at) => parts.findIndex((one) => one.claim.id === claim.id) === at)
  );
}

const isPair = (a: Subject, b: Subject): boolean =>
  COMPLEMENTS.some(([one, other]) => (a.item.id === one && b.item.id === other) || (a.item.id === other && b.item.id === one));

/** "57 passengers and four crew" are the 61 aboard, "34 of men and 28 of women" the 62 bodies. */
function complementSums(counted: readonly Subject[]): Figure[] {
  return counted.flatMap((a, at) => {
    const b = counted[at + 1];
    if (!b || !inOneSentence(a.claim, b.claim) || !isPair(a, b)) return [];
    const made = statedOf(a) + statedOf(b);
    const totals = counted.filter((total) => total !== a && total !== b && isPerson(total) && statedOf(total) === made);
    return made >= LEAST && totals.length > 0 && [a, b].every(({ claim }) => claim.bound === "exact")
      ? [figureOf("sum", totals, [a, b])]
      : [];
  });
}
