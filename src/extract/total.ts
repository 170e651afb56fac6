import { firstRule, type Rule } from "../first-answer.js";
import { askedFor, spanOf } from "../record.js";
import { lowerOf, textOf } from "../tokens.js";
import type { Quantity } from "../types.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** What a count is in its series: a stated sum, or what was added to it: "6,498 (+10)". */
export function sumOf(sentence: Sentence, quantity: Quantity, item: ItemPhrase | null): string | null {
  return firstRule(SUMS, (rule) => rule(sentence, quantity, item), askedFor(sentence.recorder, quantity.span, "attribute"));
}

const SUMS: readonly Rule<(sentence: Sentence, quantity: Quantity, item: ItemPhrase | null) => string | null>[] = [
  { name: "stated sum", like: "a total of 366 tanks", ask: (s, quantity, item) => (isTotal(s, quantity, item) ? "total" : null) },
  { name: "all there are", like: "7 out of 10 mills", ask: (s, quantity) => (isOutOf(s, quantity) ? "total" : null) },
  { name: "row of sums", like: "| Total | 366 |", ask: (sentence) => (isTotalRow(sentence) ? "total" : null) },
  { name: "what was added", like: "6,498 (+10)", ask: (s, quantity) => (isAdded(s, quantity) ? "increment" : null) },
];

function isAdded({ tokens }: Sentence, { from }: Quantity): boolean {
  return tokens[from - 1]?.text === "+" && /^[(]$/.test(textOf(tokens[from - 2]));
}

/** The row of a table that adds up those above it. */
function isTotalRow({ document, segment: { kind, label }, recorder }: Sentence): boolean {
  if (kind !== "cell" || label === null) return false;
  recorder?.heard("total", label);
  return /^(?:(?:grand|over-?all) )?totals?\b(?!.*\d)/i.test(document.text.slice(label.start, label.end));
}

/** "7 out of 10 mills": the 10 are all there are. */
function isOutOf({ tokens, owner, recorder }: Sentence, { from }: Quantity): boolean {
  if (tokens[from - 1]?.lower !== "of" || tokens[from - 2]?.lower !== "out" || (owner[from - 3] ?? -1) < 0) return false;
  recorder?.heard("total", spanOf(tokens, from - 2, from));
  return true;
}

/** "a total of 366 tanks", "366 in all": a sum that the text states. */
function isTotal({ tokens, recorder }: Sentence, { from, first, to }: Quantity, item: ItemPhrase | null): boolean {
  for (let i = Math.max(0, from - 2); i < first; i++) {
    if (!/^total(?:l?ed|l?ing|s)?$/.test(tokens[i]!.lower)) continue;
    recorder?.heard("total", tokens[i]!);
    return true;
  }
  const end = item?.basis === "after" && item.last > to ? item.last : to;
  const behind = tokens[end]?.lower;
  if (tokens[to]?.lower === "total") {
    recorder?.heard("total", tokens[to]!);
    return true;
  }
  if (behind !== "altogether" && !(behind === "in" && /^(?:all|total)$/.test(lowerOf(tokens[end + 1])))) return false;
  recorder?.heard("total", spanOf(tokens, end, behind === "in" ? end + 2 : end + 1));
  return true;
}
