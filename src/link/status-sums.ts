import type { Figure } from "../types.js";
import { holdAcross } from "./evidence.js";
import { figureOf } from "./figure.js";
import { groupBy } from "./group.js";
import { setRelation } from "./relate.js";
import type { Subject } from "./subject.js";

/** Claims of one document that add up over what happened: 196 destroyed and 18 captured. */
export interface StatusSum {
  readonly parts: readonly Subject[];
  /** What the sum stands for among its peers: its first part, with the actions or the class of the whole. */
  readonly standIn: Subject;
}

/** Totals that one sum is shown with. */
const MOST_TOTALS = 100;

/** Sums over status: a total "destroyed and captured" against the destroyed and the captured of any document. */
export function statusSums(block: readonly Subject[]): { figures: Figure[]; groups: StatusSum[] } {
  const figures: Figure[] = [];
  const groups: StatusSum[] = [];
  for (const bucket of groupBy(block, (s) => `${s.amount.dimension}|${s.item.id}|${s.attribute}|${s.item.modifiers}`).values()) {
    const totals = bucket.filter((s) => s.actions.length > 1);
    if (totals.length === 0 || totals.length === bucket.length) continue;
    const told = groupBy(
      bucket.filter((s) => s.actions.length === 1),
      (s) => `${s.claim.doc}|${s.when.from}|${s.when.at}|${s.ownNames}`,
    );
    for (const same of groupBy(totals, (total) => total.actions.join("+")).values()) {
      const found = sumsOver(same[0]!.actions, [...told.values()]);
      for (const sum of found) groups.push(sum);
      for (const figure of withTotals(found, same)) figures.push(figure);
    }
  }
  return { figures, groups };
}

function sumsOver(actions: readonly string[], told: readonly (readonly Subject[])[]): StatusSum[] {
  return told.flatMap((parts) => {
    const chosen = onePerAction(parts, actions);
    return chosen ? [{ parts: chosen, standIn: { ...chosen[0]!, actions, actionKey: actions.join("+") } }] : [];
  });
}

/** Each sum with the totals of its document, and once with those of any document that state it: what thousands of documents tell alike is looked up, not searched for. */
function withTotals(sums: readonly StatusSum[], totals: readonly Subject[]): Figure[] {
  const inDocument = groupBy(totals, ({ claim }) => claim.doc);
  const byNumber = groupBy(totals, ({ amount }) => `${amount.best}`);
  const shown = new Set<string>();
  return sums.flatMap(({ parts, standIn }) => {
    const first = parts[0]!;
    const value = `${parts.map(({ amount }) => amount.best)}|${first.sideKey}`;
    const own = (inDocument.get(first.claim.doc) ?? []).slice(0, MOST_TOTALS);
    const stated = shown.has(value) ? [] : (byNumber.get(`${sumOf(parts)}`) ?? []).slice(0, MOST_TOTALS);
    shown.add(value);
    const matching = [...new Set([...own, ...stated])].filter(
      (total) => setRelation(total.sides, first.sides, false) !== "disjoint" && isHeld(total, standIn),
    );
    return matching.length > 0 ? [figureOf("sum", matching, parts, { relations: { action: "contained" } })] : [];
  });
}

// two dead and eight wounded of one raid are not the ten casualties of another
const isHeld = (total: Subject, standIn: Subject): boolean =>
  total.claim.doc === standIn.claim.doc || holdAcross(total, standIn) !== "none";

/** One value for each action, restatements of it included; null where one is missing or two values differ. */
function onePerAction(parts: readonly Subject[], actions: readonly string[]): Subject[] | null {
  const chosen: Subject[] = [];
  for (const action of actions) {
    const here = parts.filter((part) => part.actions[0] === action);
    if (here.length === 0 || here.some((part) => part.amount.best === null || part.amount.best !== here[0]!.amount.best))
      return null;
    chosen.push(here[0]!);
  }
  return chosen.sort((a, b) => a.claim.start - b.claim.start);
}

export const sumOf = (parts: readonly Subject[]): number => parts.reduce((sum, part) => sum + (part.amount.best ?? 0), 0);
