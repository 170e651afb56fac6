import type { Subject } from "./subject.js";
import { weekdayOf } from "./when.js";
import { shareName } from "./words.js";

/** Days within which "Tuesday's" is the last Tuesday. */
const WEEK = 6;

/** "killed 27 near Lipa on Tuesday", "the toll of Tuesday's accident near Lipa has risen to 31", within the week: the dead of one day. */
export function areOfOneWeekday(a: Subject, b: Subject): boolean {
  if (a.actionKey !== "killed" || b.actionKey !== "killed" || !shareName(a.ownNames, b.ownNames)) return false;
  const [day, open] = a.when.brief ? [a, b] : [b, a];
  const { from } = day.when;
  if (from === null || open.when.brief || open.at === null || open.at < from || open.at - from > WEEK) return false;
  return new RegExp(`\\b${weekdayOf(from)}['’]s\\b`, "u").test(open.claim.sentence);
}
