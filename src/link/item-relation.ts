import type { Relation } from "../types.js";
import { clauseOf } from "./around.js";
import type { Subject } from "./subject.js";
import { contentWords } from "./words.js";

const ORDINALS = new Set("first second third fourth fifth next previous latest last another other smaller larger".split(" "));

/** How the things of two claims stand to each other by their names and the words that define them. */
export function itemRelation(a: Subject, b: Subject): Relation {
  if (a.item.id !== b.item.id) return a.item.classes.has(b.item.id) || b.item.classes.has(a.item.id) ? "contained" : "disjoint";
  const [more, less] =
    a.item.modifiers.length >= b.item.modifiers.length
      ? [a.item.modifiers, b.item.modifiers]
      : [b.item.modifiers, a.item.modifiers];
  if (!less.every((word) => more.includes(word))) return "disjoint";
  // "a second earthquake" is another one
  if (more.some((word) => ORDINALS.has(word) && !less.includes(word))) return "disjoint";
  return more.length === less.length ? "equal" : "contained";
}

/** "salaries of teachers", and "teachers get a pay rise": what one has with its measure the other says elsewhere in its clause. */
export function saysWhose(a: Subject, b: Subject): boolean {
  if (a.item.id !== b.item.id || a.claim.doc === b.claim.doc || COUNTED.has(a.claim.kind)) return false;
  const [more, less] = a.item.modifiers.length > b.item.modifiers.length ? [a, b] : [b, a];
  const words = contentWords(clauseOf(less.claim));
  const isSaid = (word: string) => words.has(`${word}s`.slice(0, 6)) || words.has(word.slice(0, 6));
  return more.item.modifiers.every((word) => less.item.modifiers.includes(word) || isSaid(word));
}
const COUNTED = new Set(["people", "casualty", "equipment", "count"]);
