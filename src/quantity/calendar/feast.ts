import { FEASTS } from "../../lexicon/calendar.js";
import { yearBehind } from "./day.js";
import { type DateRule, single } from "./found.js";
import { isCapital, lowerAt } from "./words.js";

/** "Christmas Eve", "New Year's Day 1897", "May Day": a feast with a day of its own. */
export const feast: DateRule = ({ tokens }, at) => {
  if (!isCapital(tokens[at])) return null;
  const mark = [at + 1, at + 2].find((i) => /^['’]s$/.test(lowerAt(tokens, i)));
  const last = (mark ?? at) + 1;
  if (!isCapital(tokens[last])) return null;
  const name =
    mark === undefined ? lowerAt(tokens, at) : `${mark > at + 1 ? `${lowerAt(tokens, at)} ` : ""}${lowerAt(tokens, mark - 1)}'s`;
  const day = FEASTS.get(`${name} ${lowerAt(tokens, last)}`);
  if (!day || isCapital(tokens[last + 1])) return null; // "Christmas Day Parade Ltd"
  const year = yearBehind(tokens, last + 1);
  return single(at, year?.next ?? last + 1, { year: year?.value ?? null, month: day[0], day: day[1] });
};

/** The words that such names begin with. */
export const FEAST_OPENERS: readonly string[] = [...FEASTS.keys()].map((name) => /^\p{L}+/u.exec(name)![0]);
