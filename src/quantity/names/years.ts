import { lowerOf } from "../../tokens.js";
import { readHedge } from "../bounds.js";
import { isCountBehind, isUnitBehind } from "../calendar/year.js";
import { readCurrencyAfter } from "../money.js";
import type { Scan } from "../scan.js";
import { readUnit } from "../units.js";
import { isCapital } from "./words.js";

const YEAR_LIKE = /^(?:19|20)\d\d$/;
const COUNTED_BEHIND = /^(?:of|were|are|have|died|more|others|people|per|and|or|to|by|times|in|at|dead|killed)$/;
const COUNTED_BEFORE =
  /^(?:of|some|about|around|nearly|almost|over|under|than|least|most|another|only|just|total|by|to|from|and|or|least|killing|wounding|injuring|numbered|totalled|reached|exceeded|approximately|roughly|is|was|are|were)$/;

/** "the Serbia 2019 report", "Expo 2025", "Agenda 2030": four digits that look like a year and count nothing, where no date was read. */
export function yearInName(scan: Scan, at: number): number | null {
  const { tokens, segment } = scan;
  if (!YEAR_LIKE.test(tokens[at]!.text) || tokens[at]!.kind !== "number" || at === 0) return null;
  if (segment?.kind === "cell" || segment?.kind === "item") return null;
  const [before, behind] = [tokens[at - 1]!, tokens[at + 1]];
  if (at > 1 && isCapital(before) && behind !== undefined && isCapital(behind)) return at + 1; // "2000 Syrian refugees" has no name before it
  // "Moe (2005) found": what somebody wrote then
  if (before.text === "(" && behind?.text === ")" && /^\p{Lu}\p{Ll}*[^s\P{L}]$/u.test(tokens[at - 2]?.text ?? "")) return at + 1;
  // "the Constitution of Boria, 2010, and"
  if (before.text === "," && isCapital(tokens[at - 2] ?? before) && behind?.kind !== "word" && isLaw(tokens, at - 2))
    return at + 1;
  if (before.kind === "sign" || (behind?.glued && behind.kind !== "sign")) return null;
  if (/^(?:class|generation)$/.test(lowerOf(tokens[at - 2]))) return at + 1;
  const named = isCapital(before) && !COUNTED_BEFORE.test(before.lower);
  if (COUNTED_BEFORE.test(before.lower) || (!named && COUNTED_BEHIND.test(lowerOf(behind))) || readHedge(tokens, at)) return null;
  if (isUnitBehind(tokens, at + 1) || readUnit(tokens, at + 1) || readCurrencyAfter(tokens, at + 1, 2000)) return null;
  return isCountBehind(tokens, at + 1) ? null : at + 1;
}

const isLaw = (tokens: Scan["tokens"], end: number): boolean =>
  tokens
    .slice(Math.max(0, end - 5), end + 1)
    .some(({ text }) => /^(?:Act|Bill|Code|Constitution|Law|Order|Ordinance|Regulations|Rules)$/.test(text));

/** "temperatures in the 30s", "the upper 80s": tens that are no seconds and, where no date was read, no decade. */
export function pluralTens({ tokens }: Scan, at: number): number | null {
  if (!/^\d{0,2}[1-9]0$/.test(tokens[at]!.text) || !tokens[at + 1]?.glued || tokens[at + 1]!.lower !== "s") return null;
  const before = tokens[at - 1];
  return before && /^(?:the|his|her|their|early|mid|late|low|lower|high|upper|-|–|their|my|our|your)$/.test(before.lower)
    ? at + 2
    : null;
}
