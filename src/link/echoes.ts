import type { Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import type { Subject } from "./subject.js";

/** A length of time as odd as 44 days or 28 years, said again in the same text, is the same length of time, whatever it is called there. */
export function echoFigures(times: readonly Subject[]): Figure[] {
  const odd = times.filter((s) => s.amount.dimension === "duration" && isOdd(s) && s.attribute !== "age");
  return [...groupBy(odd, ({ claim }) => `${claim.best} ${claim.unit}`).values()]
    .filter((group) => group.length > 1)
    .map((group) => figureOf("peers", group, [], { nature: "fixed" }));
}

// round numbers come up by themselves: 10 days, 30 years, 24 hours
const isOdd = ({ claim }: Subject): boolean =>
  claim.bound === "exact" &&
  claim.best !== null &&
  claim.best > 12 &&
  claim.best % 5 !== 0 &&
  claim.best % 12 !== 0 &&
  claim.best % 7 !== 0;
