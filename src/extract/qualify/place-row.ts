import { PLACE_SORTS } from "../../lexicon/places.js";
import type { Scene } from "./scene.js";

const CORNERS = /^(?:places?|locations?|where|localit(?:y|ies)|areas?)$/;
const SUMS = /^(?:grand |over-?all )?totals?\b|^(?:all|sum|other|others|average|mean)\b/i;

/** "| County | Houses destroyed |" over "| Arden | 412 |": the row's name is the place where the corner of the table says so. */
export function rowPlace({ document: { text }, segment: { kind, label, column }, context }: Scene): string | null {
  if (kind !== "cell" || label === null || column === null) return null;
  const row = text.slice(label.start, label.end).trim();
  if (!/^\p{Lu}/u.test(row) || SUMS.test(row)) return null;
  if (!namesPlaces(cornerOf(text, column.start))) return null;
  context.recorder?.heard(row, label);
  return row;
}

/** The first cell of the line that the column's header stands in. */
function cornerOf(text: string, at: number): string {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at), at - 300, 0), at);
  return (
    line
      .split(/[|\t]|\s{2,9}/)
      .find((cell) => cell.trim() !== "")
      ?.trim()
      .toLowerCase() ?? ""
  );
}

const namesPlaces = (corner: string): boolean => CORNERS.test(corner) || (PLACE_SORTS.has(corner) && !corner.includes(" "));
