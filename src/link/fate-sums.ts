import type { Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { placeIn } from "./sentence.js";
import { sumOf } from "./status-sums.js";
import type { Subject } from "./subject.js";

/** What becomes of those aboard: each of them has one fate. */
const FATES: ReadonlySet<string> = new Set(["rescued", "missing", "killed"]);
const ABOARD = /^[^.;,\d]{0,60}\b(?:on board|aboard)\b/iu;
const ABOARD_BEFORE = /\b(?:carried|carrying|aboard were|on board were)\s(?:\p{L}+\s){0,2}$/iu;
/** Values of one fate that are tried. */
const MOST = 6;
/** A smaller number is made by chance. */
const LEAST = 20;

/** The rescued, the missing and the dead of one text that make the number of those aboard. Silent where they do not: counts of different hours stand side by side. */
export function fateSums(document: readonly Subject[]): Figure[] {
  const counts = document.filter(
    ({ amount, claim }) => amount.dimension === "count" && amount.best !== null && claim.bound === "exact",
  );
  const totals = counts.filter(
    (s) => (s.actions.length === 0 || s.actionKey === "aboard") && s.amount.best! >= LEAST && isAboard(s),
  );
  if (totals.length === 0) return [];
  const fates = [
    ...groupBy(
      counts.filter((s) => s.actions.length === 1 && FATES.has(s.actionKey)),
      (s) => s.actionKey,
    ).values(),
  ];
  if (fates.length < 2) return [];
  const sums = choices(fates.map((values) => values.slice(0, MOST)));
  return totals.flatMap((total) => {
    const made = sums.filter((parts) => parts.length > 1 && sumOf(parts) === total.amount.best).sort(byCloseness)[0];
    return made
      ? [
          figureOf(
            "sum",
            [total],
            [...made].sort((a, b) => a.claim.start - b.claim.start),
            { complete: true },
          ),
        ]
      : [];
  });
}

function isAboard({ claim }: Subject): boolean {
  const at = placeIn(claim);
  return (
    ABOARD.test(claim.sentence.slice(at + claim.quote.length)) || ABOARD_BEFORE.test(claim.sentence.slice(0, Math.max(0, at)))
  );
}

/** One value of each fate, or none of it. */
function choices(fates: readonly (readonly Subject[])[]): Subject[][] {
  let chosen: Subject[][] = [[]];
  for (const values of fates) chosen = chosen.flatMap((one) => [one, ...values.map((value) => [...one, value])]);
  return chosen;
}

const reach = (parts: readonly Subject[]): number =>
  Math.max(...parts.map(({ claim }) => claim.start)) - Math.min(...parts.map(({ claim }) => claim.start));

const byCloseness = (a: readonly Subject[], b: readonly Subject[]): number => b.length - a.length || reach(a) - reach(b);
