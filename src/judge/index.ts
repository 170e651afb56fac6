import { createHash } from "node:crypto";
import { firstAnswer } from "../first-answer.js";
import { type Figure, type Finding, type FindingSide, type Step, VERDICTS, type Verdict } from "../types.js";
import { addsUp } from "./adds-up.js";
import { changed } from "./changed.js";
import type { Judge } from "./compare.js";
import { compatible } from "./compatible.js";
import { conflict } from "./conflict.js";
import { contested } from "./contested.js";
import { independentTellers } from "./copies.js";
import { doesNotAddUp } from "./does-not-add-up.js";
import { growth } from "./growth.js";
import { partExceedsTotal } from "./part-exceeds-total.js";
import { partOf } from "./part-of.js";
import { retelling } from "./retelling.js";
import { revisedDown } from "./revised-down.js";
import { rounding } from "./rounding.js";
import { same } from "./same.js";
import { scopeDiffers } from "./scope-differs.js";
import { exported, type Side, sidesOf } from "./side.js";
import { stages } from "./stages.js";
import { unresolved } from "./unresolved.js";

/** In the order in which they are tried: the first that holds is the verdict. */
export const JUDGES: readonly Judge[] = [
  retelling, // before same: a copy is no second vote
  stages, // before the rest: a draft contradicts nothing
  addsUp,
  doesNotAddUp,
  partOf,
  partExceedsTotal,
  scopeDiffers,
  same,
  rounding, // before compatible: "some 2,500" and 2,487 is the same told coarsely
  compatible,
  growth,
  revisedDown,
  changed,
  contested, // before conflict: it is one, between parties
  conflict,
  unresolved,
];

/** What a reader should look at first. */
export const GRAVEST: readonly Verdict[] = ["part-exceeds-total", "does-not-add-up", "conflict", "contested", "revised-down"];

/** What each figure's values are to each other: the gravest first, and in the same order whatever the order of the documents. */
export function judge(figures: readonly Figure[]): Finding[] {
  return gravestOf(figures.flatMap((figure) => findingOf(figure) ?? []));
}

/** Of findings over the same claims the gravest alone, and the gravest of all first. */
export function gravestOf(all: readonly Finding[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const finding of all) {
    const compared = keyOf(finding);
    const known = findings.get(compared);
    if (!known || told(finding.verdict) < told(known.verdict)) findings.set(compared, finding);
  }
  return [...findings.values()].sort(
    (a, b) => gravity(a.verdict) - gravity(b.verdict) || (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1),
  );
}

// that words tell two numbers apart says nothing where others join them: "displaced" and "evacuated" of one flood
const told = (verdict: Verdict): number => (verdict === "scope-differs" ? Number.POSITIVE_INFINITY : gravity(verdict));

/** The verdicts that hold for each step of a figure, the first of which was taken. */
export function hearings(figure: Figure): Verdict[][] {
  return pairsOf(sidesOf(figure)).map(([a, b]) =>
    JUDGES.filter((rule) => rule.decide({ figure, a, b }) !== null).map(({ id }) => id),
  );
}

/** What the values of one figure are to each other; null where no judge speaks. */
export function findingOf(figure: Figure): Finding | null {
  const sides = sidesOf(figure);
  const steps = stepsOf(figure, sides);
  if (steps === null) return null;
  const gravest = steps.reduce((worst, one) => (gravity(one.verdict) < gravity(worst.verdict) ? one : worst));
  const mentions = sides.flatMap((side) => side.mentions);
  const claim = figure.mentions[0]!.claim;
  const values = sides.map((side) => exported(side, claim.unit));
  const numbers = values.flatMap(({ value }) => (typeof value === "string" ? [] : value.filter((one) => one !== null)));
  return {
    id: idOf(figure.key, values),
    verdict: gravest.verdict,
    figure: figure.key,
    title: figure.title,
    kind: claim.kind,
    item: claim.item,
    unit: claim.unit,
    flagged: GRAVEST.includes(gravest.verdict),
    docs: [...new Set(mentions.map((mention) => mention.claim.doc))].sort(),
    sides: values,
    steps: sides.length > 1 ? steps : [],
    min: numbers.length > 0 ? Math.min(...numbers) : null,
    max: numbers.length > 0 ? Math.max(...numbers) : null,
    independentSources: independentTellers(mentions),
    why: sentenceOf(steps, gravest),
  };
}

/** One step for each neighbouring pair; a single side is judged as its first teller against the rest. Null where no judge speaks. */
function stepsOf(figure: Figure, sides: readonly Side[]): Step[] | null {
  const steps = pairsOf(sides).map(([a, b]) => firstAnswer(JUDGES, (rule) => rule.decide({ figure, a, b })));
  return steps.length === 0 || steps.includes(null) ? null : (steps as Step[]);
}

function pairsOf(sides: readonly Side[]): [Side, Side][] {
  const pairs: [Side, Side][] = [];
  for (let i = 0; i + 1 < sides.length; i++) pairs.push([sides[i]!, sides[i + 1]!]);
  const only = sides[0];
  if (pairs.length === 0 && only && only.mentions.length > 1)
    pairs.push([
      { ...only, mentions: only.mentions.slice(0, 1) },
      { ...only, mentions: only.mentions.slice(1) },
    ]);
  return pairs;
}

// the gravest step alone where it is grave, else the whole course of the number
function sentenceOf(steps: readonly Step[], gravest: Step): string {
  const told = GRAVEST.includes(gravest.verdict) ? steps.filter((one) => one.verdict === gravest.verdict) : steps;
  return `${told
    .slice(0, 4)
    .map((one) => one.why)
    .join("; ")}${told.length > 4 ? "; and so on" : ""}.`;
}

function gravity(verdict: Verdict): number {
  const grave = GRAVEST.indexOf(verdict);
  return grave >= 0 ? grave : GRAVEST.length + VERDICTS.indexOf(verdict);
}

/** The same claims under the same key are one finding, whatever shape linking found them in. */
const keyOf = ({ figure, sides }: Pick<Finding, "figure" | "sides">): string => [figure, ...claimsOf(sides)].join("\n");

const claimsOf = (sides: readonly FindingSide[]): string[] => sides.flatMap(({ claims }) => claims).sort();

/** Over its claims and their values: who has accepted a finding has accepted these numbers and no others. */
function idOf(figure: string, sides: readonly FindingSide[]): string {
  const values = sides.map(({ value }) => (typeof value === "string" ? value : value.join(" ")));
  return `f-${createHash("sha256")
    .update([figure, ...claimsOf(sides), ...values].join("\n"))
    .digest("hex")
    .slice(0, 12)}`;
}
