import type { Figure } from "../types.js";
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

/** Sums over status: a total "destroyed and captured" against the destroyed and the captured of any document. */
export function statusSums(block: readonly Subject[]): { figures: Figure[]; groups: StatusSum[] } {
  const figures: Figure[] = [];
  const groups: StatusSum[] = [];
  for (const bucket of groupBy(block, (s) => `${s.amount.dimension}|${s.item.id}|${s.attribute}|${s.item.modifiers}`).values()) {
    const totals = bucket.filter((s) => s.actions.length > 1);
    if (totals.length === 0 || totals.length === bucket.length) continue;
    const totalsByActions = [...groupBy(totals, (total) => total.actions.join("+")).values()];
    for (const parts of groupBy(
      bucket.filter((s) => s.actions.length === 1),
      (s) => `${s.claim.doc}|${s.when.from}|${s.when.at}|${s.ownNames}`,
    ).values()) {
      for (const same of totalsByActions) {
        const actions = same[0]!.actions;
        const chosen = onePerAction(parts, actions);
        if (chosen === null) continue;
        groups.push({ parts: chosen, standIn: { ...chosen[0]!, actions, actionKey: actions.join("+") } });
        const sum = sumOf(chosen);
        const matching = same.filter(
          (total) =>
            (total.claim.doc === chosen[0]!.claim.doc || total.amount.best === sum) &&
            setRelation(total.sides, chosen[0]!.sides, false) !== "disjoint",
        );
        if (matching.length > 0) figures.push(figureOf("sum", matching, chosen, { relations: { action: "contained" } }));
      }
    }
  }
  return { figures, groups };
}

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
