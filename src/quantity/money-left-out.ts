import { infinitive } from "../grammar.js";
import { DEALING, PAYING } from "../lexicon/actions.js";
import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { SUM_SUBJECTS } from "../lexicon/currencies.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { SCALES } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import type { Scan } from "./scan.js";

/**
 * Millions and billions whose currency was said before: "Revenue was 1.34 billion crowns, up from 1.21 billion", "Operating costs fell to 890
 * million". They take it from the amount that they are set against, else from the last sum of the document.
 */
export function lendCurrency({ tokens, memory }: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  let sum: Quantity | null = null;
  return quantities.map((quantity) => {
    const read =
      quantity.dimension === "count" && quantity.unit === null && isBareSum(tokens, quantity) ? lent(quantity) : quantity;
    if (read.dimension === "money" && read.per === null) sum = read;
    if (isScaled(tokens, read)) {
      memory.lastIsSum = read.dimension === "money";
      if (memory.lastIsSum) memory.currency = read.unit;
    }
    return read;
  });

  function lent(quantity: Quantity): Quantity {
    const isMoney =
      (sum !== null && (isSetAgainst(tokens, sum, quantity) || isPaidOn(tokens, quantity))) ||
      ofSubject(tokens, quantity) ||
      ((sum !== null || memory.currency !== null) && isSumOf(tokens, quantity)) ||
      isPaid(tokens, quantity) ||
      (memory.currency !== null && memory.lastIsSum && isTraded(tokens, quantity)) ||
      (memory.currency !== null && isDealt(tokens, quantity, memory.lastIsSum));
    return isMoney ? { ...quantity, dimension: "money", unit: sum?.unit ?? memory.currency } : quantity;
  }
}

const isScaled = (tokens: readonly Token[], { first, last }: Quantity): boolean =>
  tokens.slice(first, last).some(({ lower }) => (SCALES.get(lower) ?? 0) >= 1e6 || /^(?:m|mn|bn|tn)$/.test(lower));

/** Nothing is counted: a sign, a small word, or when it was stands behind. */
function isBareSum(tokens: readonly Token[], quantity: Quantity): boolean {
  if (
    quantity.bound === "vague" ||
    (quantity.attribute === "change" && tokens[quantity.from - 1]?.lower !== "of") ||
    quantity.to !== quantity.last ||
    !isScaled(tokens, quantity)
  )
    return false;
  const next = tokens[quantity.to];
  if (next === undefined || (next.kind === "sign" && !/^[-%‰°]$/.test(next.text))) return true;
  return (
    (FUNCTION_WORDS.has(next.lower) && !/^(?:of|more|less)$/.test(next.lower)) ||
    /^(?:last|expected|forecast|predicted|estimated|reported)$/.test(next.lower)
  );
}

const AGAINST = /^(?:from|to|than|against|versus|vs|with|beating|topping|missing|exceeding|and|nor)$/;
const FARTHEST = 14;

/** The two are set against each other, with no other clause between them: "to 212 million crowns in the three months to June from 186 million". */
function isSetAgainst(tokens: readonly Token[], sum: Quantity, { from }: Quantity): boolean {
  if (from < sum.to || from - sum.to > FARTHEST) return false;
  const before = tokens[from - 1]?.lower === "the" ? tokens[from - 2] : tokens[from - 1];
  // "9.4 million dollars, a rise of 1.2 million"
  if (before?.lower === "of" && CHANGE_WORDS.has(lowerOf(tokens[from - 2])) && from - 5 <= sum.to) return true;
  if (!before || !AGAINST.test(before.lower)) return false;
  const between = tokens.slice(sum.to, from - 1).map(({ lower }) => lower);
  if (before.lower === "nor" && between.join() === ",") return true;
  if (/^(?:and|nor)$/.test(before.lower)) return between.length === 0 || (between.length < 4 && !between.includes(","));
  return !between.some((word) => /^(?:as|while|but|and|;|\.)$/.test(word));
}

/** "Each costs 3.2 million": nothing else costs millions. */
const isPaid = (tokens: readonly Token[], { from }: Quantity): boolean => /^costs?$/.test(lowerOf(tokens[from - 1])) && from > 1;

/** "We paid 6 million crowns in May and repaid 8.2 million in June": behind a sum, what is paid or lent is money. */
function isPaidOn(tokens: readonly Token[], { from }: Quantity): boolean {
  let at = from - 1;
  while (
    at > 0 &&
    at > from - 4 &&
    /^(?:down|back|up|to|out|in|off|less|more|than|another|a|further|only)$/.test(tokens[at]!.lower)
  )
    at--;
  return PAYING.has(infinitive(lowerOf(tokens[at])) ?? "");
}

/** "The fund has got 8.3 million", "lent the town 1.9 billion", "700 million has been pledged": where sums were the talk before. */
function isDealt(tokens: readonly Token[], { from, to }: Quantity, lastIsSum: boolean): boolean {
  const isOfMoney = (verb: string): boolean =>
    (PAYING.has(verb) && (lastIsSum || !/^(?:raise|earn|save)$/.test(verb))) || (lastIsSum && DEALING.has(verb));
  for (let at = from - 1; at >= 0 && at > from - 5; at--) {
    const { lower, kind } = tokens[at]!;
    if (kind !== "word" || NO_OBJECT.test(lower)) break;
    const verb = infinitive(lower) ?? "";
    if (isOfMoney(verb)) return true;
  }
  let at = to;
  while (at < to + 4 && /^(?:has|had|have|was|were|is|are|will|would|been|be|to|already|so|far)$/.test(lowerOf(tokens[at]))) at++;
  const verb = at > to ? (infinitive(lowerOf(tokens[at])) ?? "") : "";
  return isOfMoney(verb);
}
/** "Would he sell at 60 million?", "needs 4 million euros and has 2.2 million in hand" */
function isTraded(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const before = lowerOf(tokens[from - 1]);
  if (/^(?:at|for)$/.test(before))
    return tokens.slice(Math.max(0, from - 5), from - 1).some(({ lower }) => TRADING.has(infinitive(lower) ?? ""));
  return (
    /^(?:has|had|have)$/.test(before) &&
    /^(?:in (?:hand|cash|the bank|reserve)|left)\b/.test(
      tokens
        .slice(to, to + 3)
        .map(({ lower }) => lower)
        .join(" "),
    )
  );
}
const TRADING: ReadonlySet<string> = new Set("sell buy sign purchase value auction".split(" "));

/** "a loss of 120 million": what is itself a sum. */
const isSumOf = (tokens: readonly Token[], { from }: Quantity): boolean =>
  lowerOf(tokens[from - 1]) === "of" && SUMS_OF.has(lowerOf(tokens[from - 2]));
const SUMS_OF: ReadonlySet<string> = new Set(
  "loss losses profit profits cost costs debt debts deficit surplus fine fines fee fees bill price budget grant loan loans damages penalty turnover revenue revenues sales earnings income dividend".split(
    " ",
  ),
);

const NO_OBJECT = /^(?:of|for|to|from|by|in|with|at|and|or|but|that|which|who|than|as)$/;

/** "Operating costs fell 3% to 890 million": the clause opens with what is a sum of money. */
function ofSubject(tokens: readonly Token[], { from }: Quantity): boolean {
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at--) {
    const { lower, text } = tokens[at]!;
    if (SUM_SUBJECTS.has(lower) && !/^(?:of|for)$/.test(lowerOf(tokens[at + 1]))) return true;
    if (/^(?:as|while|but|and|who|which|that|number|numbers)$/.test(lower) || /^[.;:,]$/.test(text)) return false;
  }
  return false;
}
