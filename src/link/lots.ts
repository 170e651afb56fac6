import { isPerson } from "./listed.js";
import type { Subject } from "./subject.js";

/** What befalls persons, so that whoever it befell is counted by it. */
const HARMS = new Set(["killed", "wounded", "missing", "captured"]);
/** Persons told by age or sex: a part of those whom something befell. */
export const BY_BIRTH = new Set(["child", "woman", "man"]);
/** Persons told by what they were. */
const BY_OFFICE = new Set(["soldier", "civilian", "police officer", "officer"]);

/** True of counts of the dead, the wounded and the missing. */
export const isHarm = (s: Subject): boolean =>
  s.amount.dimension === "count" && isPerson(s) && s.actions.length === 1 && HARMS.has(s.actions[0]!);

/** True of two names for the same ones within a story: "7 dead", "seven workers killed"; a broader and a narrower word; one head. */
export function isOneLot(a: Subject, b: Subject): boolean {
  if (isHarm(a) && isHarm(b)) return !areTwoSorts(a.item.id, b.item.id);
  if (a.item.id === "" || b.item.id === "") return false;
  if (a.item.id === b.item.id) return true;
  return a.item.classes.has(b.item.id) || b.item.classes.has(a.item.id);
}

const areTwoSorts = (a: string, b: string): boolean =>
  a !== b && (BY_BIRTH.has(a) || BY_BIRTH.has(b) || (BY_OFFICE.has(a) && BY_OFFICE.has(b)));

/** The number that a claim states, or the end of it that is stated: 7, 200 of "at least 200". */
export const statedOf = ({ amount }: Subject): number => amount.best ?? (Number.isFinite(amount.low) ? amount.low : amount.high);
