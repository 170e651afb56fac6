import type { Claim, Figure } from "../types.js";
import { figureOf } from "./figure.js";
import { leavesOpen } from "./listed.js";
import { readSubject, type Subject } from "./subject.js";
import { withRoom } from "./sum-room.js";

const TOTAL_LINE = /^\W{0,4}(?:(?:grand |overall )?totals?|in all|altogether|in total|sum|together)\b/i;
/** An entry of a list is short and has one number. */
const ENTRY = 90;
const MOST = 60;

/** Entries of a list, each in its line, and the line below that adds them up: "- 148 barges", "- 36 tugboats", "Total: 184 ships". */
export function lineSums(document: readonly Claim[]): Figure[] {
  const byLine = new Map<number, Claim[]>();
  for (const claim of document) {
    if (claim.kind === "date" || claim.kind === "percent") continue;
    const known = byLine.get(claim.line);
    if (known) known.push(claim);
    else byLine.set(claim.line, [claim]);
  }
  return [...byLine.values()].flatMap((claims) => {
    const total = claims[0]!;
    return claims.length === 1 && TOTAL_LINE.test(total.sentence) && isEntry(total) ? sumAbove(total, byLine) : [];
  });
}

const isEntry = ({ sentence, bound, quote }: Claim): boolean =>
  sentence.length <= ENTRY && bound === "exact" && sentence.length > quote.length && !/[.!?]$/.test(sentence);

function sumAbove(stated: Claim, byLine: ReadonlyMap<number, readonly Claim[]>): Figure[] {
  const total = readSubject(stated);
  const parts: Subject[] = [];
  let gap = 0;
  for (let line = stated.line - 1; gap < 2 && parts.length < MOST; line--) {
    const here = byLine.get(line);
    gap = here ? 0 : gap + 1;
    if (!here) continue;
    const part = here.length === 1 && isEntry(here[0]!) ? readSubject(here[0]!) : null;
    if (!part || TOTAL_LINE.test(part.claim.sentence) || part.amount.dimension !== total?.amount.dimension) break;
    parts.unshift(part);
  }
  if (!total || parts.length < 2 || [total, ...parts].some(({ claim }) => leavesOpen(claim.sentence))) return [];
  return [figureOf("sum", [withRoom(total, parts)], parts, { complete: true })];
}
