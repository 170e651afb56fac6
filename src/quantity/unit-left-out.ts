import { ANSWERING } from "../lexicon/actions.js";
import { TIMES } from "../lexicon/attributes.js";
import { CHANGE_WORDS } from "../lexicon/bounds.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { SCALES } from "../lexicon/numerals.js";
import { lowerOf } from "../tokens.js";
import type { Quantity, Token } from "../types.js";
import { round } from "./digits.js";
import type { Scan } from "./scan.js";

/** Bare numbers whose unit the amount before them has said: "3.2 million tonnes, down from 3.5 million", "61 percent; here it reached 63". */
export function takeUnits({ tokens, memory }: Scan, quantities: readonly Quantity[]): readonly Quantity[] {
  let before: Quantity | null = null;
  const read = quantities.map((quantity) => {
    if (isTemporal(quantity)) return quantity;
    const lent = isBare(tokens, quantity)
      ? (fromBefore(tokens, before, quantity) ?? fromEarlier(tokens, before, memory.amount, quantity))
      : null;
    before = lent ?? quantity;
    return before;
  });
  if (before) memory.amount = before;
  return read;
}

const isTemporal = ({ dimension }: Quantity): boolean =>
  dimension === "date" || dimension === "clock" || dimension === "duration";

/** Nothing is counted or measured: the clause ends behind it, or says when or where. */
function isBare(tokens: readonly Token[], { dimension, unit, per, to, last, bound, best }: Quantity): boolean {
  if (dimension !== "count" || unit !== null || per !== null || to !== last || bound === "vague" || best === null) return false;
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === "sign") return /^[,.;:)?!"”’]$/.test(next.text);
  return (
    (FUNCTION_WORDS.has(next.lower) && !/^(?:of|more|less|others?|out|per|times)$/.test(next.lower)) ||
    TIMES.has(next.lower) ||
    /^(?:last|next|this)$/.test(next.lower)
  );
}

function fromBefore(tokens: readonly Token[], before: Quantity | null, quantity: Quantity): Quantity | null {
  if (!before || !isLender(before) || quantity.from - before.to > FARTHEST) return null;
  const between = tokens.slice(before.to, quantity.from);
  const isNextClause = between.some(({ lower }) => /^(?:[.;,]|and|but|while)$/.test(lower));
  const isApart = between.some(({ text }) => text === ".") && isOwnGain(tokens, quantity);
  if (isTakenUp(tokens, quantity, before.to) || (isNextClause && isAnswer(tokens, quantity) && !isApart))
    return lend(tokens, before, quantity);
  if (between.some(({ lower }) => BREAKS.test(lower)) || !isSetAgainst(tokens, before.to, quantity.from)) return null;
  // "rose 12 percent from 38": a step has another unit than the level
  const isStep =
    before.dimension === "percent" &&
    (CHANGE_WORDS.has(lowerOf(tokens[before.from - 1])) || lowerOf(tokens[before.from - 1]) === "by");
  return isStep ? null : lend(tokens, before, quantity);
}
const FARTHEST = 14;
const BREAKS = /^(?:and|but|while|as|who|which|that|;|\.|:|\()$/;

/** "Turnout was 61 percent. In Kelm it reached 63.", "an offer of 6 percent. The union wanted 9.": the sentence before has said it, and no other number stands between. */
function fromEarlier(
  tokens: readonly Token[],
  before: Quantity | null,
  earlier: Quantity | null,
  quantity: Quantity,
): Quantity | null {
  if (before || !earlier || !isLender(earlier)) return null;
  return (isAnswer(tokens, quantity) && !isOwnGain(tokens, quantity)) || isTakenUp(tokens, quantity, 0)
    ? lend(tokens, earlier, quantity)
    : null;
}

/** "The tax is 6 percent. Our team got 9.": what somebody got in another sentence need not be of the same. */
const isOwnGain = (tokens: readonly Token[], { from }: Quantity): boolean => GETS.test(lowerOf(tokens[from - 1]));
const GETS = /^(?:got|received|asked|allowed)$/;

const isAnswer = (tokens: readonly Token[], { from, to }: Quantity): boolean =>
  ANSWERING.has(lowerOf(tokens[from - 1])) && isEnd(tokens[to]);

const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.;!?]$/.test(token.text);

const LENDERS: ReadonlySet<Quantity["dimension"]> = new Set([
  "money",
  "percent",
  "mass",
  "volume",
  "energy",
  "power",
  "temperature",
  "area",
]);
const isLender = ({ dimension, unit, best, attribute }: Quantity): boolean =>
  LENDERS.has(dimension) && unit !== null && best !== null && attribute !== "age";

/** "up from", "compared with", "against", "a fall from the previous month's" */
function isSetAgainst(tokens: readonly Token[], start: number, end: number): boolean {
  let at = end - 1;
  if (/^['’]s$/.test(lowerOf(tokens[at])) && TIMES.has(lowerOf(tokens[at - 1]))) {
    at -= 2;
    while (at > start && /^(?:the|last|previous|prior|same)$/.test(tokens[at]!.lower)) at--;
  }
  if (at < start) return false;
  const word = tokens[at]!.lower;
  if (/^(?:with|to)$/.test(word)) return tokens[at - 1]?.lower === "compared";
  return /^(?:from|against|versus|vs)$/.test(word);
}

/** "it reached 63", "it has stood at 1,138", "that fell to 40", "it might top 2,000" */
function isTakenUp(tokens: readonly Token[], { from, first }: Quantity, start: number): boolean {
  let at = first - 1;
  if (first > from && REACHED.test(tokens[at]!.lower)) at = from - 1;
  else {
    at = from - 1;
    if (/^(?:at|to)$/.test(lowerOf(tokens[at])) && MOVED.test(lowerOf(tokens[at - 1]))) at -= 2;
    else if (REACHED.test(lowerOf(tokens[at]))) at--;
    else return false;
  }
  while (at > start && MODALS.test(tokens[at]!.lower)) at--;
  return at >= start && /^(?:it|that)$/.test(tokens[at]!.lower) && !/^(?:said|says|of|in|for)$/.test(lowerOf(tokens[at - 1]));
}
const MODALS = /^(?:has|had|could|might|may|will|would|now|already|then|even|since|soon|only)$/;
const MOVED =
  /^(?:stands|stood|remains|remained|fell|falls|rose|rises|grew|climbed|dropped|sank|jumped|slipped|went|fallen|risen|dropped|climbed)$/;
const REACHED = /^(?:reached|reach|reaches|hit|hits|topped|top|tops|exceeded|exceed|passed|pass|touched|neared|was|is)$/;

/** With the scale too, where only so the two are alike: "3.25 million tonnes, a fall from the month's 3.54". */
function lend(tokens: readonly Token[], lender: Quantity, quantity: Quantity): Quantity | null {
  const scale = SCALES.get(lowerOf(tokens[lender.last - 1])) ?? 1;
  const [bare, told] = [quantity.best!, lender.best!];
  const { unit, dimension, per } = lender;
  if (isAlike(bare, told)) return { ...quantity, unit, dimension, per };
  if (scale < 1e3 || !isAlike(bare * scale, told)) return null;
  const times = (value: number | null): number | null => (value === null ? null : round(value * scale));
  return { ...quantity, unit, dimension, per, low: times(quantity.low), best: times(quantity.best), high: times(quantity.high) };
}

const isAlike = (one: number, other: number): boolean => one > 0 && other > 0 && one < other * MOST && other < one * MOST;
const MOST = 5;
