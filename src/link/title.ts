import { plural } from "../plural.js";
import type { Claim } from "../types.js";

/** Attributes that say how a number is told, and not what it is of. */
const TELLING = new Set(["total", "increment", "level", "change", "count", "number", "amount", "date", "time", "duration"]);

/** What a figure is, as a heading would say it: "Tanks destroyed, Boria", "Width of the Lenn bridge", "Civilians killed (further)". */
export function titleOf({ claim }: { readonly claim: Claim }): string {
  const what = capital(nameOf(claim));
  const where = [claim.side, claim.place].filter((one) => one !== null && !what.includes(one));
  return [what, ...new Set(where)].join(", ");
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function nameOf(claim: Claim): string {
  const item = claim.item ?? "";
  const action = (claim.action ?? "").split("+").join(" and ");
  if (claim.kind === "date" || claim.kind === "time") return `${claim.kind} ${ofThe(item)} ${action && `(${action})`}`.trim();
  if (claim.kind === "duration") return lengthOf(claim, item, action);
  const attribute = claim.attribute === null || TELLING.has(claim.attribute) ? "" : claim.attribute;
  if (attribute && item.includes(attribute)) return item;
  if (attribute === "population") return attribute;
  if (attribute)
    return `${attribute} ${COUNTED.has(claim.kind) || attribute === "share" ? `of ${plural(item)}` : ofThe(item)}`.trim();
  if (MEASURED.has(claim.kind)) return [item || claim.kind, action].filter(Boolean).join(" ");
  const further = claim.attribute === "increment" ? "(further)" : "";
  return [plural(item), action, further].filter(Boolean).join(" ");
}

const COUNTED = new Set(["people", "casualty", "equipment", "count"]);
const MEASURED = new Set(["money", "percent", "distance", "area", "measure"]);

function lengthOf({ attribute }: Claim, item: string, action: string): string {
  if (attribute === "age") return `age ${ofThe(item)}`.trim();
  const told = attribute === "elapsed" ? "time since" : "length of";
  return item ? `${told} the ${item}` : action ? `length of time (${action})` : "length of time";
}

// "of the bridge", "of Ostrava"
const ofThe = (item: string): string => (item === "" ? "" : /^\p{Lu}\S*$/u.test(item) ? `of ${item}` : `of the ${item}`);
