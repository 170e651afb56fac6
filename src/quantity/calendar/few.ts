import { TIME_UNITS } from "../../lexicon/calendar.js";
import { VAGUE_MULTIPLIERS } from "../../lexicon/numerals.js";
import type { Reader } from "../scan.js";
import { partsOf } from "./days.js";
import { quantityOf } from "./found.js";
import { anchorBefore } from "./resolve.js";
import { shiftAt, shiftedDate } from "./shift.js";
import { lowerAt } from "./words.js";

// "a few hours ago" is the same day, "a few years ago" fixes no year
const DATABLE = new Set(["day", "week", "month"]);

/** "a few days ago", "several weeks later", "a couple of months ago": the nearest date that the words allow, marked as vague. */
export const vagueShift: Reader = (scan, at) => {
  const { tokens, document, memory } = scan;
  const start = lowerAt(tokens, at) === "a" ? at + 1 : at;
  const word = lowerAt(tokens, start);
  const least = word === "many" ? undefined : VAGUE_MULTIPLIERS.get(word);
  if (least === undefined) return null;
  const unitFrom = word === "couple" && lowerAt(tokens, start + 1) === "of" ? start + 2 : start + 1;
  const unit = TIME_UNITS.get(lowerAt(tokens, unitFrom));
  const shift = unit && DATABLE.has(unit) ? shiftAt(scan, unitFrom + 1) : null;
  const anchor = shift && (shift.from === "document" ? partsOf(document.published) : anchorBefore(memory, tokens[at]!.start));
  if (!unit || !shift || !anchor) return null;
  const duration = quantityOf(scan, { dimension: "duration", first: at, last: unitFrom, to: unitFrom + 1, low: least, unit });
  const date = shiftedDate(scan, duration, shift, anchor);
  return date && { ...date, bound: "vague" };
};
