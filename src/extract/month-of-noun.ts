import { DOUBTFUL_MONTHS, MONTHS } from "../lexicon/calendar.js";
import type { Token } from "../types.js";
import { isCapitalised } from "./sentence.js";

/** The month before a common noun: "June" of "June sales" and of "June's deficit"; not that of "June 3" or "June Moe". */
export function monthOfNoun(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const token = tokens[at];
  const value = token?.kind === "word" && token.text.length > 3 ? MONTHS.get(token.lower) : undefined;
  if (!token || value === undefined || !isCapitalised(token) || tokens[at - 1]?.kind === "number") return null;
  const next = /^['’]s$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const noun = tokens[next];
  if (noun?.kind !== "word" || isCapitalised(noun) || (at === 0 && next === 1 && DOUBTFUL_MONTHS.has(token.lower))) return null;
  return { value, next };
}
