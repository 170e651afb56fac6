import type { Quantity } from "../types.js";
import type { ItemPhrase } from "./mention.js";
import type { Sentence } from "./sentence.js";

/** What a count is in its series: a stated sum, or what was added to it: "6,498 (+10)". */
export function sumOf(sentence: Sentence, quantity: Quantity, item: ItemPhrase | null): string | null {
  if (isTotal(sentence, quantity, item) || isOutOf(sentence, quantity) || isTotalRow(sentence)) return "total";
  return sentence.tokens[quantity.from - 1]?.text === "+" && /^[(]$/.test(sentence.tokens[quantity.from - 2]?.text ?? "")
    ? "increment"
    : null;
}

/** The row of a table that adds up those above it. */
const isTotalRow = ({ document, segment: { kind, label } }: Sentence): boolean =>
  kind === "cell" &&
  label !== null &&
  /^(?:(?:grand|over-?all) )?totals?\b(?!.*\d)/i.test(document.text.slice(label.start, label.end));

/** "7 out of 10 mills": the 10 are all there are. */
const isOutOf = ({ tokens, owner }: Sentence, { from }: Quantity): boolean =>
  tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "out" && (owner[from - 3] ?? -1) >= 0;

/** "a total of 366 tanks", "366 in all": a sum that the text states. */
function isTotal({ tokens }: Sentence, { from, first, to }: Quantity, item: ItemPhrase | null): boolean {
  for (let i = Math.max(0, from - 2); i < first; i++) if (/^total(?:l?ed|l?ing|s)?$/.test(tokens[i]!.lower)) return true;
  const end = item?.basis === "after" && item.last > to ? item.last : to;
  const behind = tokens[end]?.lower;
  return behind === "altogether" || (behind === "in" && /^(?:all|total)$/.test(tokens[end + 1]?.lower ?? ""));
}
