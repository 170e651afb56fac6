import { groupBy } from "./group.js";
import { inOneSentence } from "./sentence.js";
import type { StatusSum } from "./status-sums.js";
import type { Subject } from "./subject.js";

/** Kinds listed side by side as one count of their class: four UAZ, one ZIL and nine GAZ trucks seized are fourteen trucks. */
export function classSums(block: readonly Subject[]): StatusSum[] {
  const counted = block.filter(
    (s) => s.nature === "grows" && s.claim.bound === "exact" && s.amount.dimension === "count" && s.item.family !== "person",
  );
  const classes = new Set(counted.map((s) => s.item.id));
  const sums: StatusSum[] = [];
  for (const listed of groupBy(
    counted,
    (s) => `${s.claim.doc}|${s.claim.line}|${s.actionKey}|${s.sideKey}|${s.when.from}|${s.ownNames}`,
  ).values()) {
    if (listed.length < 2) continue;
    for (const itemId of classes) {
      const parts = listed.filter((s) => s.item.id !== itemId && s.item.classes.has(itemId));
      const hasOwn = listed.some((s) => s.item.id === itemId);
      const isFlat = parts.every((part) => !parts.some((other) => other !== part && other.item.classes.has(part.item.id)));
      const isList = parts
        .slice(1)
        .every((part, at) => inOneSentence(parts[at]!.claim, part.claim) || part.claim.start - parts[at]!.claim.start < 200);
      if (parts.length > 1 && !hasOwn && isFlat && isList)
        sums.push({ parts, standIn: { ...parts[0]!, item: { ...parts[0]!.item, id: itemId, modifiers: [] } } });
    }
  }
  return sums;
}
