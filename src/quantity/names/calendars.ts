import { OTHER_ERAS, OTHER_MONTHS } from "../../lexicon/calendar.js";
import { lowerOf, textOf } from "../../tokens.js";
import type { Scan } from "../scan.js";
import { isCapital, isPluralNoun } from "./words.js";

/** "15 Ramadan 1445", "22 Bahman", "1445 AH": days and years of other calendars count nothing. */
export function otherCalendar({ tokens }: Scan, at: number): number | null {
  const [number, next] = [tokens[at]!, tokens[at + 1]];
  if (number.glued || !next) return null;
  if (/^\d{3,4}$/.test(number.text) && OTHER_ERAS.has(next.text)) return at + 2;
  const day = /^(?:[1-9]|[12]\d|30)$/.test(number.text);
  const month = /^(?:st|nd|rd|th)$/.test(next.lower) && next.glued ? at + 2 : at + 1;
  const named = tokens[lowerOf(tokens[month]) === "of" ? month + 1 : month];
  if (!day || !named || !isCapital(named) || !OTHER_MONTHS.has(named.lower)) return null;
  const end = tokens.indexOf(named, at) + 1;
  const year = tokens[textOf(tokens[end]) === "," ? end + 1 : end];
  if (/^(?:1[2-5]\d{2}|5[67]\d{2})$/.test(textOf(year))) return tokens.indexOf(year!, end) + 1;
  return tokens[end] && isPluralNoun(tokens[end]) ? null : end;
}
