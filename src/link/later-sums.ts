import type { Claim, Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { readSubject, type Subject } from "./subject.js";

/** The sentence goes on with the rest: "Then the two regions in the north", "the remaining four". */
const GOES_ON =
  /^\W{0,3}(?:(?:and|but)\s)?(?:then|after (?:that|this|it)|later|next|also|in addition|the (?:other|remaining|rest)|another|a further|in the (?:second|next|last) (?:stage|phase|step|round))\b/i;
/** Characters within which two sentences count up one thing. */
const NEAR = 400;
const MOST_TOTALS = 40;

/** "In the first stage five regions ... Then two regions ...": parts told one after the other that make a number of the same thing stated elsewhere in the text. */
export function laterSums(document: readonly Claim[]): Figure[] {
  const counts = document.filter(
    ({ kind, bound, best, item }) => kind === "count" && bound === "exact" && best !== null && item !== null,
  );
  const subjects = counts.map(readSubject).filter((subject) => subject !== null);
  const figures: Figure[] = [];
  for (const same of groupBy(subjects, (s) => s.item.id).values())
    for (let i = 1; i < same.length; i++) {
      const figure = sumOfTwo(same[i - 1]!, same[i]!, same.slice(0, MOST_TOTALS));
      if (figure) figures.push(figure);
    }
  return figures;
}

function sumOfTwo(one: Subject, two: Subject, all: readonly Subject[]): Figure | null {
  if (two.claim.start - one.claim.start > NEAR || one.claim.sentence === two.claim.sentence || !GOES_ON.test(two.claim.sentence))
    return null;
  if (one.actionKey !== two.actionKey || one.sideKey !== two.sideKey) return null;
  const made = one.amount.best! + two.amount.best!;
  const totals = all.filter((total) => total !== one && total !== two && total.amount.best === made);
  return totals.length > 0 ? figureOf("sum", totals, [one, two]) : null;
}
